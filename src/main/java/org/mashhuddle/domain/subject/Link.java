package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;

/// A link between two subjects, as somebody reported it.
///
/// @param words what the one it leads to is to the one it begins with: "Sister, same household"
/// @param reportedBy the agency that says so, in words
/// @param mark how far the link may be shared
/// @param endedOn the day it was said to be over; a link that ended stays as history
public record Link(
        LinkId id,
        SubjectId from,
        SubjectId to,
        LinkKind kind,
        String words,
        String reportedBy,
        SharingMark mark,
        Optional<LocalDate> endedOn) {

    /// A link that stands.
    public Link(
            LinkId id, SubjectId from, SubjectId to, LinkKind kind, String words, String reportedBy, SharingMark mark) {
        this(id, from, to, kind, words, reportedBy, mark, Optional.empty());
    }

    /// The same link, over since this day.
    public Link ended(LocalDate day) {
        return new Link(id, from, to, kind, words, reportedBy, mark, Optional.of(day));
    }

    /// The same link, not over after all.
    public Link standing() {
        return new Link(id, from, to, kind, words, reportedBy, mark);
    }

    /// Whether it is over.
    public boolean hasEnded() {
        return endedOn.isPresent();
    }

    /// The other end.
    public SubjectId other(SubjectId one) {
        return from.equals(one) ? to : from;
    }

    /// What the other end is to this one: "Brother, same household". Those are words about one of the two; to the
    /// other of them the kind is said.
    public String said(SubjectId one) {
        boolean about = !words.isBlank() && isAboutOther(one);
        return about ? words : isOtherWay(one) ? kind.otherWay() : kind.words();
    }

    /// What it says about this one itself, where that is more than what the other end is to it.
    public Optional<String> saidAbout(SubjectId one) {
        boolean more = !words.isBlank() && !words.strip().equalsIgnoreCase(kind.words());
        return more && !isAboutOther(one) ? Optional.of(words) : Optional.empty();
    }

    private boolean isAboutOther(SubjectId one) {
        return kind.isMutual() || !isOtherWay(one);
    }

    private boolean isOtherWay(SubjectId one) {
        return to.equals(one);
    }

    /// Whether this subject is one of the two.
    public boolean touches(SubjectId one) {
        return from.equals(one) || to.equals(one);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
