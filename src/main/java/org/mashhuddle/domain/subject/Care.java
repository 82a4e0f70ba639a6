package org.mashhuddle.domain.subject;

import org.mashhuddle.domain.family.Family;

/// How services stand around a child. Empty text means not known, never no.
///
/// @param plan legal or plan status in words: "Child protection plan: Neglect" (`domain.md` 3.1)
/// @param school the school or college and year
/// @param schoolNote attendance and exclusion
/// @param doctor the GP
/// @param worker the allocated worker and team
/// @param family the people around the child, and who has parental responsibility
public record Care(String plan, String school, String schoolNote, String doctor, String worker, Family family) {

    /// As it is typed, the people around the child too.
    public Care(String plan, String school, String schoolNote, String doctor, String worker, String family) {
        this(plan, school, schoolNote, doctor, worker, Family.typed(family));
    }

    /// Nothing is known.
    public static Care notKnown() {
        return new Care("", "", "", "", "", Family.notKnown());
    }

    /// The same, with this plan.
    public Care planned(String now) {
        return new Care(now, school, schoolNote, doctor, worker, family);
    }

    /// The same, with this worker.
    public Care ledBy(String now) {
        return new Care(plan, school, schoolNote, doctor, now, family);
    }

    /// The same, with these people around the child.
    public Care around(Family people) {
        return new Care(plan, school, schoolNote, doctor, worker, people);
    }

    @Override
    public String toString() {
        return "Care[withheld]";
    }
}
