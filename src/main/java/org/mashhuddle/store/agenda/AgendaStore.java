package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.AGENDA;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AGENDA_REQUEST;
import static org.mashhuddle.store.db.Tables.AGENDA_VERSION;
import static org.mashhuddle.store.db.Tables.LEFT_OFF;
import static org.mashhuddle.store.db.Tables.MEETING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AgendaRecord;
import org.mashhuddle.store.db.tables.records.AgendaRequestRecord;
import org.mashhuddle.store.db.tables.records.AgendaVersionRecord;

/// Agendas with their reasons and versions, and what brings a subject onto the next one or keeps it
/// off.
public final class AgendaStore {

    private final StoreContext desk;
    private final AgendaItems items;
    private final LeftOffRows leftOff;

    public AgendaStore(StoreContext desk) {
        this.desk = desk;
        this.items = new AgendaItems(desk);
        this.leftOff = new LeftOffRows(desk);
    }

    /// The agenda of a meeting. An item whose subject is hidden from the viewer keeps its number
    /// and its time; its reasons and rating are not there.
    public Optional<Agenda> of(MeetingId meeting) {
        return desk.sql()
                .selectFrom(AGENDA)
                .where(AGENDA.MEETING.eq(meeting.value()))
                .fetchOptional()
                .map(row -> new Agenda(
                        meeting,
                        row.getHeldOn(),
                        items.of(meeting),
                        leftOff.of(meeting),
                        versions(meeting),
                        row.getVersion()));
    }

    /// Only the items of a meeting's agenda, in their order.
    public List<AgendaItem> itemsOf(MeetingId meeting) {
        return items.of(meeting);
    }

    /// How many items each of these meetings has, hidden ones too: a number tells nothing.
    public Map<MeetingId, Integer> sizes(Collection<MeetingId> meetings) {
        return desk.sql()
                .select(AGENDA_ITEM.MEETING, count())
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .groupBy(AGENDA_ITEM.MEETING)
                .fetchMap(row -> new MeetingId(row.value1()), row -> row.value2());
    }

    /// The meetings whose agenda has this subject, or whose list of those left off.
    public Set<MeetingId> withSubject(SubjectId subject) {
        return desk
                .sql()
                .select(AGENDA_ITEM.MEETING)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.SUBJECT.eq(subject.value()))
                .and(desk.visible().sees(AGENDA_ITEM.SUBJECT))
                .union(select(LEFT_OFF.MEETING)
                        .from(LEFT_OFF)
                        .where(LEFT_OFF.SUBJECT.eq(subject.value()))
                        .and(desk.visible().sees(LEFT_OFF.SUBJECT)))
                .fetch()
                .stream()
                .map(row -> new MeetingId(row.value1()))
                .collect(Collectors.toSet());
    }

    /// The last day on whose agenda both stood, where the viewer may see both.
    public Optional<LocalDate> lastTogether(SubjectId one, SubjectId other) {
        return desk.sql()
                .select(DSL.max(MEETING.HELD_ON))
                .from(MEETING)
                .where(MEETING.ID.in(onAgenda(one)).and(MEETING.ID.in(onAgenda(other))))
                .fetchOptional(0, LocalDate.class);
    }

    private Select<Record1<UUID>> onAgenda(SubjectId subject) {
        return select(AGENDA_ITEM.MEETING)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.SUBJECT.eq(subject.value()))
                .and(desk.visible().sees(AGENDA_ITEM.SUBJECT));
    }

    private List<Agenda.Frozen> versions(MeetingId meeting) {
        return desk.sql()
                .selectFrom(AGENDA_VERSION)
                .where(AGENDA_VERSION.MEETING.eq(meeting.value()))
                .orderBy(AGENDA_VERSION.NUMBER)
                .fetch(row -> new Agenda.Frozen(row.getNumber(), row.getFrozenAt(), row.getFrozenBy(), unfrozen(row)));
    }

    private static Optional<Agenda.Unfrozen> unfrozen(AgendaVersionRecord row) {
        return Optional.ofNullable(row.getUnfrozenAt())
                .map(at -> new Agenda.Unfrozen(at, row.getUnfrozenBy(), row.getUnfrozenWhy()));
    }

    /// Adds an agenda (version 0), or replaces it where its version still is the stored one. What
    /// is hidden from the actor stays as it was.
    public SaveResult<Agenda> keep(Agenda agenda) {
        Optional<Agenda> stored = of(agenda.meeting());
        if (stored.map(Agenda::version).orElse(0L) != agenda.version()
                || !desk.save(
                        new AgendaRecord(agenda.meeting().value(), agenda.day(), null, null, null),
                        AGENDA.MEETING,
                        AGENDA.VERSION,
                        agenda.version())) {
            return new SaveResult.Stale<>(of(agenda.meeting()).orElse(agenda));
        }
        if (!stored.map(Agenda::items).orElse(List.of()).equals(agenda.items())) {
            items.replace(agenda.meeting(), agenda.items());
        }
        leftOff.replace(agenda.meeting(), agenda.leftOff());
        agenda.versions().forEach(version -> put(agenda.meeting(), version));
        return new SaveResult.Saved<>(of(agenda.meeting()).orElseThrow());
    }

    private void put(MeetingId meeting, Agenda.Frozen version) {
        desk.put(new AgendaVersionRecord(
                meeting.value(),
                version.number(),
                version.at(),
                version.by(),
                version.unfrozen().map(Agenda.Unfrozen::at).orElse(null),
                version.unfrozen().map(Agenda.Unfrozen::by).orElse(null),
                version.unfrozen().map(Agenda.Unfrozen::why).orElse(null)));
    }

    /// The facts that a meeting's agenda is proposed from. The transaction must be the record's
    /// own.
    ///
    /// @param calendar the hub's working days
    /// @param limits how long each clock is
    /// @param referrals without a decision
    /// @param actions not ended
    public AgendaFacts facts(
            Meeting meeting,
            WorkingCalendar calendar,
            TimeLimits limits,
            List<Referral> referrals,
            List<Action> actions) {
        return new FactsRows(desk, limits).of(meeting, calendar, referrals, actions);
    }

    /// Steps of what was done to protect this subject that wait for the next one.
    public List<OpenMeasure> openMeasures(SubjectId subject) {
        return new OpenMeasures(desk).of(subject);
    }

    /// The same of all that are seen.
    public List<OpenMeasure> openMeasures() {
        return new OpenMeasures(desk).all();
    }

    /// Adds an agency's request for a meeting.
    public void keep(MeetingId meeting, AgendaRequest request) {
        MarkColumns mark = MarkColumns.of(request.why().mark());
        desk.put(new AgendaRequestRecord(
                meeting.value(),
                request.subject().value(),
                request.agency(),
                request.at(),
                request.who(),
                request.why().words(),
                mark.kind(),
                mark.agencies()));
    }

    /// Of these subjects those that any list of this day or later was asked for, and that has not
    /// been held yet.
    public Set<SubjectId> askedFor(Collection<SubjectId> subjects, LocalDate day) {
        return desk.sql()
                .select(AGENDA_REQUEST.SUBJECT)
                .from(AGENDA_REQUEST)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_REQUEST.MEETING))
                .where(AGENDA_REQUEST.SUBJECT.in(values(subjects)))
                .and(MEETING.HELD_ON.ge(day))
                .and(MEETING.STATE.ne(MeetingState.CLOSED.name()))
                .fetchSet(row -> new SubjectId(row.value1()));
    }

    /// Those who are for a meeting that comes before this day and is not over: they stand on its agenda, or were left
    /// off it.
    ///
    /// @param from the earliest day of such a meeting
    public Set<SubjectId> forMeetings(LocalDate from, LocalDate day) {
        Select<Record1<UUID>> ahead = select(MEETING.ID)
                .from(MEETING)
                .where(MEETING.HELD_ON.ge(from))
                .and(MEETING.HELD_ON.lt(day))
                .and(MEETING.STATE.in(MeetingState.PLANNED.name(), MeetingState.OPEN.name()));
        return desk.sql()
                .select(AGENDA_ITEM.SUBJECT)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING.in(ahead))
                .union(select(LEFT_OFF.SUBJECT).from(LEFT_OFF).where(LEFT_OFF.MEETING.in(ahead)))
                .fetchSet(row -> new SubjectId(row.value1()));
    }

    /// Whether another list of this day or later, not held yet, was asked for a subject.
    public boolean isAskedForElsewhere(SubjectId subject, Meeting than) {
        return desk.sql()
                .fetchExists(select(AGENDA_REQUEST.SUBJECT)
                        .from(AGENDA_REQUEST)
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGENDA_REQUEST.MEETING))
                        .where(AGENDA_REQUEST.SUBJECT.eq(subject.value()))
                        .and(MEETING.ID.ne(than.id().value()))
                        .and(MEETING.HELD_ON.ge(than.heldOn()))
                        .and(MEETING.STATE.in(MeetingState.PLANNED.name(), MeetingState.OPEN.name())));
    }

    /// What agencies asked for, in the order in which they asked.
    public List<AgendaRequest> requests(MeetingId meeting) {
        return desk.sql()
                .selectFrom(AGENDA_REQUEST)
                .where(AGENDA_REQUEST.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(AGENDA_REQUEST.SUBJECT))
                .orderBy(AGENDA_REQUEST.ASKED_AT, AGENDA_REQUEST.SUBJECT, AGENDA_REQUEST.AGENCY)
                .fetch(row -> new AgendaRequest(
                        new SubjectId(row.getSubject()),
                        row.getAgency(),
                        row.getWho(),
                        MarkColumns.marked(row.getWhy(), row.getWhyMark(), row.getWhyMarkAgencies()),
                        row.getAskedAt()));
    }

    /// Adds a dated return, or changes the words of the same one.
    public void keep(DatedReturn back) {
        new DatedReturns(desk).keep(back);
    }

    /// What was set at this moment to bring a subject back does so no more.
    public void takeBackReturn(SubjectId subject, Instant setAt) {
        new DatedReturns(desk).takeBack(subject.value(), setAt);
    }

    /// Dated returns that have not been used up, whatever their date, the nearest first.
    public List<DatedReturn> returns() {
        return new DatedReturns(desk).standing();
    }

    /// A type of meeting is not held any more, or on other days: what was to come back to it comes
    /// back to any that takes everybody.
    public void release(MeetingTypeId type) {
        new DatedReturns(desk).release(type.value());
    }

    /// Uses up what was reached for these subjects at this meeting ([DatedReturn#isReached]). What
    /// is to come back to another type of meeting waits for that one.
    public void useUp(Collection<SubjectId> subjects, Meeting at) {
        new DatedReturns(desk).useUp(values(subjects), at);
    }

    /// Uses up only what was to come back to this type of meeting.
    public void useUpOwn(Collection<SubjectId> subjects, Meeting at) {
        new DatedReturns(desk).useUpOwn(values(subjects), at);
    }

    /// Records that a subject was left off, in the place of an earlier record for the same meeting.
    public void keep(MeetingId meeting, LeftOff left) {
        leftOff.put(meeting, left);
    }

    /// The same, where it keeps nobody away from another list.
    public void keepForThisList(MeetingId meeting, LeftOff left) {
        leftOff.putForThisListOnly(meeting, left);
    }

    /// A subject is left off the list of this meeting alone: what asked for it there, and what was
    /// to bring it back to this type of meeting, does so no more.
    public void withdraw(Meeting meeting, LeftOff left) {
        leftOff.putForThisListOnly(meeting.id(), left);
        UUID subject = left.subject().value();
        desk.pen()
                .deleteFrom(AGENDA_REQUEST)
                .where(AGENDA_REQUEST.SUBJECT.eq(subject))
                .and(AGENDA_REQUEST.MEETING.in(select(MEETING.ID).from(MEETING).where(askedThere(meeting))))
                .execute();
        new DatedReturns(desk).release(subject, meeting.type().id().value());
    }

    /// For this list: the meeting itself, and, for one of the usual ones, those before it that were
    /// missed. A later list of the type keeps whom it was asked for.
    private static Condition askedThere(Meeting meeting) {
        Condition itself = MEETING.ID.eq(meeting.id().value());
        return meeting.arrangements().isAdHoc()
                ? itself
                : itself.or(MEETING.MEETING_TYPE
                        .eq(meeting.type().id().value())
                        .and(MEETING.CALLED.eq(0))
                        .and(MEETING.HELD_ON.lt(meeting.heldOn())));
    }

    /// Leaving this subject off no longer stands, in whatever meeting it was decided.
    public void takeBack(SubjectId subject) {
        leftOff.takeBack(subject);
    }

    /// Decisions to leave off that stand on this day: the subject comes back later, or not by
    /// itself.
    public List<LeftOff> leftOffStanding(LocalDate day) {
        return leftOff.standing(day);
    }

    private static List<UUID> values(Collection<SubjectId> ids) {
        return ids.stream().map(SubjectId::value).distinct().toList();
    }
}
