package org.mashhuddle.service.record;

import java.util.List;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.StatusKind;

/// How a child stands, with the words that the hub has for it, and what was done to protect.
public record Held(ChildStanding standing, List<String> education, List<String> help, Measures measures) {

    /// Copies the lists.
    public Held {
        education = List.copyOf(education);
        help = List.copyOf(help);
    }

    /// Of a person or a place nothing of the kind is held.
    public static Held nothing() {
        return new Held(ChildStanding.none(), List.of(), List.of(), Measures.nothing());
    }

    /// The words that a status can have.
    public List<String> offered(StatusKind kind) {
        return switch (kind) {
            case EDUCATION -> education;
            case HELP -> help;
        };
    }

    @Override
    public String toString() {
        return "Held";
    }
}
