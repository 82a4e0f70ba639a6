package org.mashhuddle.store.minutes;

import static org.mashhuddle.store.db.Tables.MINUTES_CORRECTION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MinutesCorrectionRecord;

/// Corrections that were asked for, with their answers.
public final class CorrectionStore {

    private final StoreContext desk;

    public CorrectionStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Entries that stood under the wrong child.
    public WrongChildRows moves() {
        return new WrongChildRows(desk);
    }

    /// Adds one (version 0), or replaces it where its version still is the stored one.
    public SaveResult<Amendment> keep(Amendment one) {
        MinutesCorrectionRecord row = row(one);
        return desk.save(row, MINUTES_CORRECTION.ID, MINUTES_CORRECTION.VERSION, one.version())
                ? new SaveResult.Saved<>(byId(one.id()).orElseThrow())
                : new SaveResult.Stale<>(byId(one.id()).orElse(one));
    }

    private static MinutesCorrectionRecord row(Amendment one) {
        MarkColumns mark = MarkColumns.of(one.mark());
        MinutesCorrectionRecord row = new MinutesCorrectionRecord();
        row.setId(one.id().value());
        row.setMeeting(one.meeting().value());
        row.setOfVersion(one.ofVersion());
        row.setAsker(one.asker().who().name());
        row.setAgency(one.asker().agency().map(AgencyId::value).orElse(null));
        row.setAskerName(one.asker().name());
        row.setSubject(one.about().map(SubjectId::value).orElse(null));
        row.setKind(one.entry().kind().name());
        row.setPart(one.entry().part().name());
        row.setEntry(one.entry().ref());
        row.setAsks(one.asks());
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
        row.setAskedOn(one.asked().on());
        row.setTypedBy(one.asked().typedBy().value());
        row.setTypedAt(one.asked().typedAt());
        row.setStatement(one.statement());
        answered(row, one.answer());
        row.setInVersion(one.inVersion().orElse(null));
        row.setVersion(one.version());
        return row;
    }

    private static void answered(MinutesCorrectionRecord row, Optional<Amendment.Answer> answer) {
        row.setAccepted(answer.map(Amendment.Answer::accepted).orElse(null));
        row.setReason(answer.map(Amendment.Answer::reason).orElse(""));
        row.setWords(answer.map(Amendment.Answer::words).orElse(""));
        row.setDecidedAgain(answer.filter(Amendment.Answer::again).isPresent());
        row.setAnsweredBy(answer.map(Amendment.Answer::by).map(UserId::value).orElse(null));
        row.setAnsweredAt(answer.map(Amendment.Answer::at).orElse(null));
    }

    /// One, where the viewer may see whom it is about.
    public Optional<Amendment> byId(Amendment.Id id) {
        return where(MINUTES_CORRECTION.ID.eq(id.value())).stream().findFirst();
    }

    /// Those of a meeting about subjects that this viewer may see, in the order in which they were
    /// typed.
    public List<Amendment> of(MeetingId meeting) {
        return where(MINUTES_CORRECTION.MEETING.eq(meeting.value()));
    }

    /// Those of several meetings.
    public Map<MeetingId, List<Amendment>> of(Collection<MeetingId> meetings) {
        return where(MINUTES_CORRECTION.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .stream()
                .collect(Collectors.groupingBy(Amendment::meeting));
    }

    /// Those that persons asked for, the latest first.
    public List<Amendment> ofPersons() {
        return where(MINUTES_CORRECTION.ASKER.ne(Amendment.Who.AGENCY.name())).reversed();
    }

    private List<Amendment> where(Condition which) {
        return desk.sql()
                .selectFrom(MINUTES_CORRECTION)
                .where(which)
                .and(MINUTES_CORRECTION.SUBJECT.isNull().or(desk.visible().sees(MINUTES_CORRECTION.SUBJECT)))
                .orderBy(MINUTES_CORRECTION.TYPED_AT, MINUTES_CORRECTION.ID)
                .fetch(CorrectionStore::correction);
    }

    private static Amendment correction(MinutesCorrectionRecord row) {
        return new Amendment(
                new Amendment.Id(row.getId()),
                new MeetingId(row.getMeeting()),
                row.getOfVersion(),
                new Amendment.Asker(
                        Amendment.Who.valueOf(row.getAsker()),
                        Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                        row.getAskerName()),
                Optional.ofNullable(row.getSubject()).map(SubjectId::new),
                new Amendment.Entry(
                        Amendment.Kind.valueOf(row.getKind()), EntryPart.valueOf(row.getPart()), row.getEntry()),
                row.getAsks(),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                new Amendment.Asked(row.getAskedOn(), new UserId(row.getTypedBy()), row.getTypedAt()),
                row.getStatement(),
                Optional.ofNullable(row.getAnsweredBy()).map(by -> answer(row, new UserId(by))),
                Optional.ofNullable(row.getInVersion()),
                row.getVersion());
    }

    private static Amendment.Answer answer(MinutesCorrectionRecord row, UserId by) {
        return new Amendment.Answer(
                row.getAccepted(), row.getReason(), row.getWords(), row.getDecidedAgain(), by, row.getAnsweredAt());
    }
}
