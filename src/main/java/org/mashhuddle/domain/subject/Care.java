package org.mashhuddle.domain.subject;

/// How services stand around a child. Empty text means not known, never no.
///
/// @param plan legal or plan status in words: "Child protection plan: Neglect" (`domain.md` 3.1)
/// @param school the school or college and year
/// @param schoolNote attendance and exclusion
/// @param doctor the GP
/// @param worker the allocated worker and team
/// @param livesWith the household in words, and who has parental responsibility
public record Care(String plan, String school, String schoolNote, String doctor, String worker, String livesWith) {

    /// Nothing is known.
    public static Care notKnown() {
        return new Care("", "", "", "", "", "");
    }

    /// The same, with this plan.
    public Care planned(String now) {
        return new Care(now, school, schoolNote, doctor, worker, livesWith);
    }

    /// The same, with this worker.
    public Care ledBy(String now) {
        return new Care(plan, school, schoolNote, doctor, now, livesWith);
    }

    @Override
    public String toString() {
        return "Care[withheld]";
    }
}
