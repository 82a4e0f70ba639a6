package org.mashhuddle.domain.governance.request;

import java.util.Optional;
import java.util.Set;

/// One thing that is held of a child, as somebody goes through it for a copy.
///
/// @param id SHA-256 of where it stands and of its words: other words are another entry
/// @param marks why it is to be looked at; empty where nothing asks for it
/// @param hidden whether its words are kept from this reader, who then does not decide
public record AccessEntry(
        String id, HeldEntry held, Set<ReviewMark> marks, Optional<AccessDecision> decision, boolean hidden) {

    private static final String HIDDEN = "";

    /// Copies the marks.
    public AccessEntry {
        marks = Set.copyOf(marks);
    }

    /// The same without its words.
    public AccessEntry withoutWords() {
        HeldEntry bare = new HeldEntry(held.source(), held.heading(), HIDDEN, held.kept(), held.told());
        return new AccessEntry(id, bare, marks, decision, true);
    }

    /// Whether somebody must decide before there is a copy.
    public boolean waits() {
        return !marks.isEmpty() && decision.isEmpty();
    }

    /// Whether its words go into the copy.
    public boolean goes() {
        return decision.map(AccessDecision::given).orElseGet(marks::isEmpty);
    }

    @Override
    public String toString() {
        return "AccessEntry[" + marks + "]";
    }
}
