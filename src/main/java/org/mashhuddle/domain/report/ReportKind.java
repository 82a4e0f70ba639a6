package org.mashhuddle.domain.report;

/// What is counted (`product.md`, screen 9).
public enum ReportKind {
    /// Who was spoken of.
    DISCUSSED("Who was discussed", "Children, people and places that a held meeting spoke of, each once.", true, true),
    /// A referral's decision against its clock.
    DECISIONS(
            "Referral to first decision, against the clock",
            "Referrals and contacts received in the period. In time: decided, or left off with a reason and no day to"
                    + " come back, before the clock of their rating ran out. Without a rating: within the working days"
                    + " that hold for the decision on a referral in Law and guidance.",
            false,
            false),
    /// Referrals week by week.
    WEEKS("Referrals each week", "Referrals and contacts received, by the week that begins on Monday.", false, false),
    /// Referred again.
    REPEATS(
            "Referred again",
            "Referrals and contacts received of somebody of whom another was received in the months before that"
                    + " count on its day in Law and guidance.",
            false,
            false),
    /// What was decided.
    OUTCOMES("What was decided", "Items with a decision. An item with two outcomes counts under each.", true, true),
    /// Decisions that did not stand.
    OVERTURNED(
            "Decisions overturned",
            "Decisions of held meetings that the next one on the same child, person or place changed. After a"
                    + " correction: the minutes were corrected so that the meeting was to decide again, and it decided"
                    + " something else. After an escalated disagreement: an agency disagreed, line managers or higher"
                    + " were asked, and something else was decided. Ended, and opened again: this meeting had ended its"
                    + " work, and the next one began some, with no referral, contact or missing episode in between."
                    + " Each counts once, under the first that is true. The next decision is that of a later day, after"
                    + " a correction that of a meeting begun since, up to today.",
            true,
            true),
    /// Who was on an agenda and then forgotten.
    DROPPED(
            "Children dropped",
            "Children on the agenda of a held meeting, of whom neither it nor a later one decided anything, and who"
                    + " were on no agenda since and not left off one with a reason, although a meeting of that type was"
                    + " held since. An open action, or a day on which the child comes back, that is still to come keeps"
                    + " a child from being dropped. Up to today.",
            true,
            false),
    /// Actions on time.
    ACTIONS(
            "Actions on time, by agency",
            "Actions due in the period that were done by then, out of those done or overdue. Those withdrawn, or"
                    + " overtaken by events, are not counted.",
            true,
            true),
    /// Agencies at meetings.
    ATTENDANCE(
            "At meetings, by agency",
            "Held meetings to which somebody came for the agency, out of those where it was awaited or came.",
            true,
            true),
    /// Agencies that were there and said nothing.
    SILENCE(
            "Silent at items, by agency",
            "Items for which the agency was in the room and neither shared anything nor said that it holds nothing.",
            true,
            true),
    /// What agencies sent before meetings.
    RETURNS(
            "Returns before meetings, by agency",
            "What agencies were to say of each subject of the agenda of a held meeting, be it that they hold"
                    + " nothing. In time: entered before the meeting was opened; late: after that, or said in the"
                    + " meeting. Subjects added after the freeze, and agencies that are not awaited, count only where"
                    + " something came in time. Nothing held counts out of what came.",
            true,
            true),
    /// Minutes signed on time.
    MINUTES(
            "Minutes signed on time",
            "Held meetings whose minutes were signed within the working days that hold for minutes in Law and"
                    + " guidance.",
            true,
            false),
    /// How long items took.
    ITEM_MINUTES(
            "Minutes per item, by place on the agenda",
            "Items of held meetings that the room was at and did not leave for another day, by their number on the"
                    + " agenda: out of all, how many took longer than the minutes they were given. The minutes of an"
                    + " item are all the time that the room was at it, also where it was left and taken up again. The"
                    + " middle: half of the items took less, half took more.",
            true,
            true),
    /// Missing children and their interviews.
    MISSING(
            "Missing, and interviews after return",
            "Episodes that began in the period. Where only the day of the return is known no clock of an interview"
                    + " runs.",
            false,
            false),
    /// Kinds of harm.
    HARM(
            "Kind of harm",
            "Children discussed, by the harm judged at any of their items. A child with two kinds counts under"
                    + " each.",
            true,
            true),
    /// Sex.
    SEX("Sex", "Children discussed, each once.", true, true),
    /// Age.
    AGE("Age", "Children discussed, each once, by their age when last discussed in the period.", true, true),
    /// Ethnicity.
    ETHNICITY("Ethnicity", "Children discussed, each once, as recorded.", true, true),
    /// People of concern.
    PEOPLE_OF_CONCERN(
            "People of concern: ethnicity, and how it is known",
            "People of concern discussed, each once, by what is recorded of their ethnicity, and whose word that is."
                    + " Not obtained and refused count as not known.",
            true,
            true),
    /// Groups against one another.
    DISPROPORTION(
            "What was decided, by ethnicity",
            "Children discussed of each group, and how many of them had such an outcome. Small groups say little:"
                    + " look at the children before the rate.",
            true,
            true),
    /// Places that recur.
    PLACES(
            "Places that recur",
            "Places at which two or more of the children discussed were seen. Links that have ended count while"
                    + " the period touches them.",
            true,
            true),
    /// NHS numbers known.
    NHS_NUMBER(
            "NHS number known",
            "Children discussed whose NHS number is known, its check digit right, and how it was verified: traced,"
                    + " or told by the person or a parent; a number from an extract nobody here has verified. The"
                    + " national child protection system asks for 95 % with a verified number.",
            true,
            true),
    /// What audits found.
    DIP_SAMPLE(
            "What audits of samples found",
            "Samples drawn in the period: for each question how many of those to whom it applied were answered"
                    + " yes.",
            false,
            false);

    /// What stands among the kinds of harm for children of whom none was judged.
    public static final String NO_HARM = "None recorded";

    private final String title;
    private final String counts;
    private final boolean ofMeetings;
    private final boolean ofAgencies;

    ReportKind(String title, String counts, boolean ofMeetings, boolean ofAgencies) {
        this.title = title;
        this.counts = counts;
        this.ofMeetings = ofMeetings;
        this.ofAgencies = ofAgencies;
    }

    public String title() {
        return title;
    }

    /// What is counted, in a sentence or two.
    public String counts() {
        return counts;
    }

    /// Whether it can be asked for one type of meeting: a referral is of none.
    public boolean isOfMeetings() {
        return ofMeetings;
    }

    /// Whether it can be asked for one agency.
    public boolean isOfAgencies() {
        return ofAgencies;
    }

    /// Whether its lines follow one another in time.
    public boolean isInTime() {
        return this == WEEKS;
    }
}
