package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// What somebody looks for, or adds.
public enum SubjectKind {
    /// A child, born or unborn.
    CHILD,
    /// An adult reported to exploit or harm.
    PERSON,
    /// A place.
    PLACE;

    public static SubjectKind of(Subject subject) {
        return switch (subject) {
            case Child _ -> CHILD;
            case PersonOfConcern _ -> PERSON;
            case Place _ -> PLACE;
        };
    }

    /// "Child", "Person of concern", "Place".
    public String said() {
        return switch (this) {
            case CHILD -> words("children.kind-child");
            case PERSON -> words("children.kind-person");
            case PLACE -> words("children.kind-place");
        };
    }
}
