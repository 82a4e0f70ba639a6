package org.mashhuddle.store.agenda;

import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.MEETING;

import java.util.UUID;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ChosenOutcomeRecord;
import org.mashhuddle.store.db.tables.records.DiscussionRecord;
import org.mashhuddle.store.db.tables.records.MeetingRecord;

/// Writes a meeting of yesterday, and what it spoke of, as rows alone.
record PastRows(StoreContext desk) {

    UUID closedMeeting() {
        MeetingRecord row = new MeetingRecord();
        row.setId(new UUID(40, 1));
        row.setMeetingType(Hub.DAILY.id().value());
        row.setHeldOn(Hub.TODAY.minusDays(1));
        row.setState(MeetingState.CLOSED.name());
        row.setOpenedAt(Hub.NOW);
        row.setClosedAt(Hub.NOW.plusSeconds(1));
        row.setStatementsRead(true);
        row.setConflictsAsked(true);
        row.setConflicts("");
        row.setRemoteConfirmed(true);
        row.setVersion(1L);
        row.setChangedAt(Hub.NOW);
        row.setChangedBy(Hub.CHAIR.user().value());
        desk.pen().insertInto(MEETING).set(row).execute();
        return row.getId();
    }

    void discussed(UUID meeting, SubjectId subject, DiscussionState state) {
        DiscussionRecord row = new DiscussionRecord();
        row.setItem(new UUID(41, subject.value().getLeastSignificantBits()));
        row.setMeeting(meeting);
        row.setSubject(subject.value());
        row.setState(state.name());
        row.setVoiceSaid("");
        row.setVoiceHeardBy("");
        row.setVoiceMark("SHARED");
        row.setRiskProtective("");
        row.setRiskMark("SHARED");
        row.setStrategyBecause("");
        row.setBecause("");
        row.setBecauseMark("SHARED");
        row.setLawfulBasis("");
        row.setQuorumReason("");
        row.setHeldWhy("");
        row.setVersion(1L);
        row.setChangedAt(Hub.NOW);
        row.setChangedBy(Hub.CHAIR.user().value());
        desk.pen().insertInto(DISCUSSION).set(row).execute();
        ChosenOutcomeRecord outcome = new ChosenOutcomeRecord();
        outcome.setItem(row.getItem());
        outcome.setPlace(0);
        outcome.setOutcome(new UUID(42, 1));
        outcome.setLabel("Review");
        outcome.setKind(OutcomeKind.REVIEW.name());
        desk.pen().insertInto(CHOSEN_OUTCOME).set(outcome).execute();
    }
}
