package org.mashhuddle.service.core;

import org.mashhuddle.domain.access.UserId;

/// A user as the Unlock screen offers them, before anything is open.
///
/// @param roles in words: "Chair"
public record KnownUser(UserId id, String name, String roles) {

    @Override
    public String toString() {
        return id.toString();
    }
}
