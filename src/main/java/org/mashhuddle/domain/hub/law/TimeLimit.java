package org.mashhuddle.domain.hub.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What has a length that was laid down: nationally, by a rule that comes with a release, or by the hub itself
/// (`domain.md` 1.7, 2.4).
public enum TimeLimit {
    REFERRAL_DECISION(Unit.WORKING_DAYS, "DECISION"),
    ASSESSMENT(Unit.WORKING_DAYS, "ASSESSMENT"),
    CONFERENCE(Unit.WORKING_DAYS, "CONFERENCE"),
    NRM_REASONABLE_GROUNDS(Unit.WORKING_DAYS, "NRM-RG"),
    /// After the positive reasonable grounds decision; the conclusive one is not made before.
    NRM_CONCLUSIVE(Unit.DAYS, "NRM-CG"),
    /// A devolved panel decides so soon after the referral.
    NRM_PANEL(Unit.DAYS, "NRM-PANEL"),
    POLICE_PROTECTION(Unit.HOURS, "POLICE-PROTECTION"),
    EMERGENCY_ORDER(Unit.DAYS, "EPO"),
    RETURN_INTERVIEW(Unit.HOURS, "RHI"),
    /// A child may be detained without charge so long, without anybody's leave.
    DETENTION(Unit.HOURS, "PACE-41"),
    /// The same, where a superintendent has authorised it.
    DETENTION_AUTHORISED(Unit.HOURS, "PACE-42"),
    /// The same, where a magistrates' court has warranted it; at most so long in all.
    DETENTION_WARRANTED(Unit.HOURS, "PACE-44"),
    /// From when a breach is known until the Information Commissioner is told.
    BREACH_REPORT(Unit.HOURS, "BREACH"),
    /// A person who asks about what is held of them is answered.
    PERSON_ANSWERED(Unit.MONTHS, "ACCESS"),
    /// So long before it runs out the subject comes onto the agenda.
    CONFERENCE_NEAR(Unit.WORKING_DAYS_BEFORE, ""),
    ASSESSMENT_NEAR(Unit.WORKING_DAYS_BEFORE, ""),
    NRM_REASONABLE_GROUNDS_NEAR(Unit.WORKING_DAYS_BEFORE, ""),
    POLICE_PROTECTION_NEAR(Unit.WORKING_DAYS_BEFORE, ""),
    /// A measure was begun, and is looked at again.
    MEASURE_BEGUN(Unit.WORKING_DAYS, ""),
    /// An order was applied for, and whether it was made is asked.
    MEASURE_APPLIED(Unit.WORKING_DAYS, ""),
    /// So long before an order or notice runs out its subject comes onto the agenda.
    MEASURE_ENDS_NEAR(Unit.WORKING_DAYS_BEFORE, ""),
    /// The time at which a day on which something is due ends.
    END_OF_DAY(Unit.TIME, ""),
    /// The time at which a night is over, about which the emergency duty team is told.
    NIGHT_ENDS(Unit.TIME, ""),
    /// An agency that still owes something is asked a second time, so long after the first.
    ASKED_AGAIN(Unit.HOURS, ""),
    /// The time by which what has to be done is out on the day of the meeting.
    SAME_DAY_PAPERS(Unit.TIME, ""),
    /// So long after a later close it is out too.
    PAPERS_AFTER_CLOSE(Unit.HOURS, ""),
    /// Papers of a meeting that are not out are counted one by one so long, its own day the first.
    PAPERS_COUNTED(Unit.DAYS, ""),
    MINUTES(Unit.WORKING_DAYS, ""),
    /// Whoever sent a referral hears what came of it.
    OUTCOME_NOTICE(Unit.WORKING_DAYS, ""),
    /// Whoever is asked about a contact answers; then it waits for a person again.
    SENDER_ANSWER(Unit.WORKING_DAYS, ""),
    /// After the end of a quarter, to boards.
    QUARTER_PAPERS(Unit.WORKING_DAYS, ""),
    /// An agency asks so long, and is answered so soon.
    CORRECTIONS(Unit.WORKING_DAYS, ""),
    TRANSFER_ACKNOWLEDGEMENT(Unit.WORKING_DAYS, ""),
    REFERRAL_ACCEPTANCE(Unit.WORKING_DAYS, ""),
    /// Episodes of a child are counted so long a past.
    REPEAT(Unit.DAYS, ""),
    /// Somebody who was referred is referred again, so long after.
    REFERRED_AGAIN(Unit.MONTHS, ""),
    /// A return from missing is a fact for the agenda so long.
    RETURNED(Unit.DAYS, ""),
    /// An interview after a return that nobody has held is looked for so long.
    INTERVIEW_AWAITED(Unit.DAYS, ""),
    /// The death of somebody who is new here is news for the next meeting so long.
    DEATH_NEWS(Unit.DAYS, ""),
    /// What an extract or a list brings so late still waits for a meeting.
    LATE_ARRIVALS(Unit.DAYS, ""),
    /// A link to a person of concern or a place is recent so long.
    LINKED(Unit.DAYS, ""),
    /// An eighteenth birthday is near so long before.
    EIGHTEENTH(Unit.DAYS, ""),
    /// Rules for leaving off are tried on so long a past.
    TRIAL(Unit.DAYS, "");

    /// What its number counts.
    public enum Unit {
        WORKING_DAYS(1, 90),
        /// Before something; none means on its day.
        WORKING_DAYS_BEFORE(0, 90),
        DAYS(1, 366),
        /// Of the calendar.
        MONTHS(1, 12),
        HOURS(1, 168),
        /// Minutes since midnight, London time.
        TIME(1, 24 * 60 - 1);

        private final int least;
        private final int most;

        Unit(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private final Unit unit;
    private final String rule;

    TimeLimit(Unit unit, String rule) {
        this.unit = unit;
        this.rule = rule;
    }

    /// Those that the hub lays down itself.
    public static List<TimeLimit> ofTheHub() {
        return Arrays.stream(values()).filter(TimeLimit::isOfTheHub).toList();
    }

    public boolean isOfTheHub() {
        return rule.isEmpty();
    }

    /// The rule of national law that lays it down.
    public Optional<String> rule() {
        return Optional.of(rule).filter(code -> !code.isEmpty());
    }

    public Unit unit() {
        return unit;
    }

    /// Whether somebody may lay down this number.
    public boolean isPossible(int amount) {
        return amount >= unit.least && amount <= unit.most;
    }
}
