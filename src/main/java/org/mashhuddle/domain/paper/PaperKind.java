package org.mashhuddle.domain.paper;

import java.util.stream.Stream;

/// What kind of paper goes out to one agency, or to a board.
public enum PaperKind {
    /// Every action of the meeting that the agency may know.
    ACTION_LIST("action-list"),
    /// Every action of the meeting, of all agencies, for the chair's file.
    CHAIRS_LIST("chairs-action-list"),
    /// What the agency alone has to do.
    SLIP("slip"),
    /// The agreed plan for one child.
    PLAN("plan"),
    /// A numbered copy of the signed minutes.
    MINUTES("minutes"),
    /// What the meeting said of one child, for the child's own file.
    CASE_FILE("case-file"),
    /// Why, what was decided and what is done for one child, with no other person in it, for an agency that asks
    /// for minutes which it does not get.
    SUMMARY("summary"),
    /// What came of a referral, for whoever sent it.
    OUTCOME("outcome"),
    /// What the emergency duty team has to know tonight.
    HANDOVER("handover"),
    /// The plan in plain words, for a named adult who cares for the child.
    FAMILY("family"),
    /// The same for the young person.
    YOUNG_PERSON("young-person"),
    /// The items of the signed minutes that an agency was in which does not get the whole.
    EXTRACT("extract"),
    /// The minutes of the strategy discussion that an item became, for an agency that took part in it.
    STRATEGY("strategy"),
    /// The agenda as it was frozen, with what one agency may have of it.
    AGENDA("agenda"),
    /// The agenda with everything that is in it and room for notes, for whoever chairs.
    CHAIRS_AGENDA("chairs-agenda"),
    /// Who is expected, to be signed in the room under the confidentiality statement.
    ATTENDANCE("attendance-sheet"),
    /// Blank pages, to hold the meeting by hand when the laptop fails.
    CONTINGENCY("contingency-pack"),
    /// What an agency has still to return before a meeting, or to say that it holds nothing.
    CHASER("chaser"),
    /// A person's copy of what is held of one child, as the law gives it (UK GDPR, article 15).
    ACCESS_COPY("access-copy"),
    /// Numbers and themes of a quarter for the board of the partnership, without any child and any third party.
    EXECUTIVE("executive-summary"),
    /// What agencies did in a quarter, against their clocks, for the board of the partnership.
    PERFORMANCE("performance-sheet"),
    /// The same of a period that somebody chose, for whoever of the hub asked for it.
    PERIOD("performance-of-a-period"),
    /// Rows of the list of actions across meetings, for the file of whoever had them before them.
    SHOWN_ACTIONS("actions-shown"),
    /// What is held of one child, person or place, for somebody named at an agency, as far as its marks let it go
    /// there.
    RECORD_PRINT("record-print");

    private final String word;

    PaperKind(String word) {
        this.word = word;
    }

    /// The word that stands in file names and in the register.
    public String word() {
        return word;
    }

    /// Whether it leaves the agencies, and so needs a chair's word that it is safe.
    public boolean isForFamily() {
        return this == FAMILY || this == YOUNG_PERSON;
    }

    /// Whether it goes out before the meeting, of which there is no record yet.
    public boolean isBeforeTheMeeting() {
        return this == CHASER || isAgenda() || isFilledInByHand();
    }

    /// Whether it is a copy of the agenda: of a frozen version of it, and not of the minutes.
    public boolean isAgenda() {
        return this == AGENDA || this == CHAIRS_AGENDA;
    }

    /// Whether it is for whoever chairs, and for no agency: it is handed over.
    public boolean isForTheChair() {
        return this == CHAIRS_AGENDA || this == CHAIRS_LIST || isFilledInByHand();
    }

    /// Whether it holds what may not leave the meeting: only who prints the chair's copy has it in hand.
    public boolean isTheChairsOwn() {
        return this == CHAIRS_AGENDA || this == CHAIRS_LIST;
    }

    /// Whether it is filled in with a pen in the room: it waits for nobody, and no child is named on it.
    public boolean isFilledInByHand() {
        return this == ATTENDANCE || this == CONTINGENCY;
    }

    /// Whether it is about a quarter and goes to a board. It is filed under the quarter's last meeting.
    public boolean isOfAQuarter() {
        return this == EXECUTIVE || this == PERFORMANCE;
    }

    /// Whether it holds numbers alone, and so nobody's record.
    public boolean isOfNumbers() {
        return isOfAQuarter() || this == PERIOD;
    }

    /// Whether it is a part of what the chair signed, and cannot go before.
    public boolean isFromSigned() {
        return this == MINUTES || isFromRecord();
    }

    /// Whether it is written from the record that the chair signed.
    public boolean isFromRecord() {
        return this == EXTRACT || this == STRATEGY;
    }

    /// Whether it goes to an agency because a chair chose so.
    public boolean isGivenOnRequest() {
        return this == PLAN || this == SUMMARY;
    }

    /// Whether it says what was asked for at its moment, so that no later one takes its place.
    public boolean standsByItself() {
        return this == SHOWN_ACTIONS || this == PERIOD || this == RECORD_PRINT || isFilledInByHand();
    }

    /// Whether it says to an agency what it has to do.
    public boolean goesToEachAgency() {
        return this == ACTION_LIST || this == SLIP || this == PLAN;
    }

    /// Whether it has said what it had to say once it is out, whatever is signed later.
    boolean isSaidOnce() {
        return this == OUTCOME || this == HANDOVER || this == CHASER || isOfAQuarter();
    }

    /// The kind of a word.
    ///
    /// @throws IllegalArgumentException for a word that is none of ours
    public static PaperKind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of paper"));
    }
}
