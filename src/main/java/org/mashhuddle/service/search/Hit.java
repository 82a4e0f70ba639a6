package org.mashhuddle.service.search;

import org.mashhuddle.domain.subject.Subject;

/// A subject that was found, and how well what was typed fits.
///
/// @param nearness of the worst fitting word
public record Hit(Subject subject, MatchQuality nearness) {
    @Override
    public String toString() {
        return "Hit[" + subject + " " + nearness + "]";
    }
}
