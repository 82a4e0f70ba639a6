package org.mashhuddle.domain.governance;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What kind of record it is, for how long it is kept (`domain.md` 2.6). A child's record falls under
/// the one of its classes that keeps it longest.
public enum RetentionClass {
    /// A child who is or was looked after: counted from the birth.
    LOOKED_AFTER(75, "Looked after children: to the 75th birthday"),
    /// A child who was looked after and died before 18: counted from the death.
    LOOKED_AFTER_WHO_DIED(15, "Looked after children who died before 18: 15 years after the death"),
    /// A child with a child protection plan, now or before: counted from the birth.
    CHILD_PROTECTION(25, "Child protection: 25 years from the birth"),
    /// Any other child the meeting spoke of: counted from the birth, to 18 and three years more.
    CHILD_IN_NEED(21, "Children in need: to 18, and 3 years more"),
    /// A child whose day of birth is not known: counted from the last entry, which is later than any birth;
    /// so many years as the class that is kept longest, so that nobody's record ends early.
    WITHOUT_BIRTH(75, "Without a day of birth: as looked after children, from the last entry"),
    /// A child only ever in contacts that led to no further action: counted from the last of them.
    NO_FURTHER_ACTION(6, "Contacts without further action: 6 years from the last"),
    /// A person of concern: counted from the last entry.
    PERSON_OF_CONCERN(7, "As multi-agency risk conferences: 7 years from the last entry"),
    /// A place: counted from the last entry.
    PLACE(7, "As multi-agency risk conferences: 7 years from the last entry"),
    /// The cover of a meeting, with who was there: counted from its day.
    COVER(25, "As the longest record it may belong to");

    private final int years;
    private final String source;

    RetentionClass(int years, String source) {
        this.years = years;
        this.source = source;
    }

    /// The classes that a child's legal or plan status names.
    public static Set<RetentionClass> of(String plan) {
        String said = plan.toLowerCase(Locale.UK);
        Set<RetentionClass> named = EnumSet.noneOf(RetentionClass.class);
        if (said.contains("looked after")) {
            named.add(LOOKED_AFTER);
        }
        if (said.contains("child protection")) {
            named.add(CHILD_PROTECTION);
        }
        return named;
    }

    /// As it is proposed until the council says otherwise.
    public RetentionRule proposed() {
        return new RetentionRule(this, years, source);
    }

    /// What a class is counted from.
    public enum Start {
        /// The day of birth.
        BIRTH,
        /// The day of death.
        DEATH,
        /// The last entry; of a cover, the day of the meeting.
        LAST_ENTRY
    }

    /// What it is counted from.
    public Start start() {
        return switch (this) {
            case LOOKED_AFTER, CHILD_PROTECTION, CHILD_IN_NEED -> Start.BIRTH;
            case LOOKED_AFTER_WHO_DIED -> Start.DEATH;
            case WITHOUT_BIRTH, NO_FURTHER_ACTION, PERSON_OF_CONCERN, PLACE, COVER -> Start.LAST_ENTRY;
        };
    }
}
