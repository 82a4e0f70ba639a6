package org.mashhuddle.store.agenda;

import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AgendaItemRecord;
import org.mashhuddle.store.db.tables.records.AgendaReasonRecord;

/// The items of an agenda as rows. Of an item whose subject is hidden from the viewer there is its
/// number, and nothing else to read; and nothing else that a save by that viewer would change.
public record AgendaItems(StoreContext desk) {

    public List<AgendaItem> of(MeetingId meeting) {
        Set<UUID> hidden = hidden(meeting);
        Map<UUID, List<Reason>> reasons = desk.sql()
                .select(AGENDA_REASON)
                .from(AGENDA_REASON)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(AGENDA_REASON.ITEM))
                .where(AGENDA_ITEM.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(AGENDA_ITEM.SUBJECT))
                .andNot(linksToHidden())
                .orderBy(AGENDA_REASON.ITEM, AGENDA_REASON.PLACE)
                .fetchGroups(row -> row.value1().getItem(), row -> ReasonRow.reason(row.value1()));
        return rows(meeting).stream()
                .map(row -> item(row, reasons.getOrDefault(row.getId(), List.of()), hidden))
                .toList();
    }

    private List<AgendaItemRecord> rows(MeetingId meeting) {
        return desk.sql()
                .selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING.eq(meeting.value()))
                .orderBy(AGENDA_ITEM.NUMBER, AGENDA_ITEM.ID)
                .fetch();
    }

    private Set<UUID> hidden(MeetingId meeting) {
        if (desk.visible().user().isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(desk.sql()
                .select(AGENDA_ITEM.SUBJECT)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING.eq(meeting.value()))
                .and(desk.visible().hides(AGENDA_ITEM.SUBJECT))
                .fetch(AGENDA_ITEM.SUBJECT));
    }

    private Condition linksToHidden() {
        return AGENDA_REASON.KIND.eq(ReasonRow.LINKED).and(desk.visible().hides(AGENDA_REASON.REF));
    }

    private static AgendaItem item(AgendaItemRecord row, List<Reason> reasons, Set<UUID> hidden) {
        boolean withheld = hidden.contains(row.getSubject());
        return new AgendaItem(
                new ItemId(row.getId()),
                row.getNumber(),
                new SubjectId(row.getSubject()),
                AgendaSection.valueOf(row.getSection()),
                reasons,
                withheld ? Optional.empty() : rated(row),
                row.getMinutes(),
                row.getLate(),
                withheld ? Placement.TIE : Placement.valueOf(row.getPlacedBy()),
                Optional.ofNullable(row.getStandsUnder())
                        .filter(head -> !withheld && !hidden.contains(head))
                        .map(SubjectId::new),
                !withheld && row.getChanged());
    }

    private static Optional<ProposedItem.Rated> rated(AgendaItemRecord row) {
        Optional<StatutoryClock> clock = Optional.ofNullable(row.getClockKind())
                .map(kind -> new StatutoryClock(
                        ClockKind.valueOf(kind),
                        row.getClockStartedAt(),
                        row.getClockDueAt(),
                        Optional.ofNullable(row.getClockMetAt())));
        return Optional.ofNullable(row.getRating())
                .map(rating -> new ProposedItem.Rated(MashRating.valueOf(rating), clock));
    }

    /// Replaces the items. Hidden ones that are not among them stay, at the end: who may not see a
    /// subject cannot drop it.
    void replace(MeetingId meeting, List<AgendaItem> items) {
        Set<UUID> hidden = hidden(meeting);
        Set<UUID> given = new HashSet<>();
        items.forEach(item -> given.add(item.id().value()));
        int number = items.size();
        for (AgendaItemRecord stored : rows(meeting)) {
            if (given.contains(stored.getId())) {
                continue;
            }
            if (hidden.contains(stored.getSubject())) {
                number(stored.getId(), ++number);
            } else {
                delete(stored.getId());
            }
        }
        for (AgendaItem item : items) {
            put(meeting, item, hidden);
        }
    }

    private void number(UUID item, int number) {
        desk.pen()
                .update(AGENDA_ITEM)
                .set(AGENDA_ITEM.NUMBER, number)
                .where(AGENDA_ITEM.ID.eq(item))
                .execute();
    }

    private void delete(UUID item) {
        desk.pen().deleteFrom(AGENDA_REASON).where(AGENDA_REASON.ITEM.eq(item)).execute();
        desk.pen().deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(item)).execute();
    }

    private void put(MeetingId meeting, AgendaItem item, Set<UUID> hidden) {
        AgendaItemRecord row = new AgendaItemRecord();
        row.setId(item.id().value());
        row.setMeeting(meeting.value());
        row.setNumber(item.number());
        row.setSubject(item.subject().value());
        row.setSection(item.section().name());
        row.setMinutes(item.minutes());
        row.setLate(item.late());
        if (hidden.contains(item.subject().value())) {
            desk.put(row);
            return;
        }
        row.setChanged(item.changed());
        row.setPlacedBy(item.placed().name());
        setRating(row, item.rating());
        if (!standsUnderHidden(item.id(), hidden)) {
            row.setStandsUnder(item.under().map(SubjectId::value).orElse(null));
        }
        desk.put(row);
        putReasons(item);
    }

    private boolean standsUnderHidden(ItemId item, Set<UUID> hidden) {
        return !hidden.isEmpty()
                && desk.sql()
                        .fetchExists(
                                AGENDA_ITEM, AGENDA_ITEM.ID.eq(item.value()).and(AGENDA_ITEM.STANDS_UNDER.in(hidden)));
    }

    private static void setRating(AgendaItemRecord row, Optional<ProposedItem.Rated> rated) {
        Optional<StatutoryClock> clock = rated.flatMap(ProposedItem.Rated::clock);
        row.setRating(rated.map(each -> each.rating().name()).orElse(null));
        row.setClockKind(clock.map(each -> each.kind().name()).orElse(null));
        row.setClockStartedAt(clock.map(StatutoryClock::startedAt).orElse(null));
        row.setClockDueAt(clock.map(StatutoryClock::dueAt).orElse(null));
        row.setClockMetAt(clock.flatMap(StatutoryClock::metAt).orElse(null));
    }

    /// Reasons that name a hidden subject were not there to be read, so they stay.
    private void putReasons(AgendaItem item) {
        UUID id = item.id().value();
        List<AgendaReasonRecord> rows = new ArrayList<>();
        item.reasons().forEach(reason -> rows.add(ReasonRow.row(id, rows.size(), reason)));
        desk.sql()
                .selectFrom(AGENDA_REASON)
                .where(AGENDA_REASON.ITEM.eq(id))
                .and(linksToHidden())
                .orderBy(AGENDA_REASON.PLACE)
                .fetch(ReasonRow::reason)
                .forEach(reason -> rows.add(ReasonRow.row(id, rows.size(), reason)));
        List<Reason> stored = desk.sql()
                .selectFrom(AGENDA_REASON)
                .where(AGENDA_REASON.ITEM.eq(id))
                .orderBy(AGENDA_REASON.PLACE)
                .fetch(ReasonRow::reason);
        if (!stored.equals(rows.stream().map(ReasonRow::reason).toList())) {
            desk.pen()
                    .deleteFrom(AGENDA_REASON)
                    .where(AGENDA_REASON.ITEM.eq(id))
                    .execute();
            desk.add(rows);
        }
    }

    /// The meeting an item belongs to.
    public Optional<UUID> meetingOf(ItemId item) {
        return desk.sql()
                .select(AGENDA_ITEM.MEETING)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.ID.eq(item.value()))
                .fetchOptional(AGENDA_ITEM.MEETING);
    }
}
