package org.mashhuddle.store.agenda;

import static org.mashhuddle.store.db.Tables.AGENCY_RETURN;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.AgencyReturn;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.WordsColumns;
import org.mashhuddle.store.db.tables.records.AgencyReturnRecord;

/// What agencies sent before a meeting. One word of an agency about a subject: the last it sent.
public final class ReturnStore {

    private final StoreContext desk;

    public ReturnStore(StoreContext desk) {
        this.desk = desk;
    }

    /// What was sent for this meeting about subjects that may be seen.
    public List<AgencyReturn> of(MeetingId meeting) {
        return desk.sql()
                .selectFrom(AGENCY_RETURN)
                .where(AGENCY_RETURN.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(AGENCY_RETURN.SUBJECT))
                .orderBy(AGENCY_RETURN.AT, AGENCY_RETURN.ID)
                .fetch(ReturnStore::sent);
    }

    private static AgencyReturn sent(AgencyReturnRecord row) {
        return new AgencyReturn(
                new SubjectId(row.getSubject()),
                new Contribution(
                        new ContributionId(row.getId()),
                        new AgencyId(row.getAgency()),
                        row.getSpeaker(),
                        row.getSaid(),
                        row.getNoneHeld(),
                        WordsColumns.words(row.getWhose(), row.getReportedBy(), row.getWordsKind()),
                        new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                        row.getAt()),
                row.getTypedBy(),
                row.getBySheet(),
                Optional.ofNullable(row.getTakenInAt()));
    }

    /// Keeps a return, in the place of an earlier one of the same agency about the same subject.
    public void keep(MeetingId meeting, AgencyReturn sent) {
        Contribution shared = sent.shared();
        MarkColumns mark = MarkColumns.of(shared.mark());
        WordsColumns words = WordsColumns.of(shared.words());
        desk.put(new AgencyReturnRecord(
                meeting.value(),
                sent.subject().value(),
                shared.agency().value(),
                shared.id().value(),
                shared.speaker(),
                shared.said(),
                shared.noneHeld(),
                words.whose(),
                words.reportedBy(),
                words.kind(),
                mark.kind(),
                mark.agencies(),
                shared.at(),
                sent.typedBy(),
                sent.bySheet(),
                sent.takenIn().orElse(null)));
    }

    /// Takes a return away again.
    public void takeBack(MeetingId meeting, SubjectId subject, AgencyId agency) {
        desk.pen()
                .deleteFrom(AGENCY_RETURN)
                .where(AGENCY_RETURN.MEETING.eq(meeting.value()))
                .and(AGENCY_RETURN.SUBJECT.eq(subject.value()))
                .and(AGENCY_RETURN.AGENCY.eq(agency.value()))
                .execute();
    }
}
