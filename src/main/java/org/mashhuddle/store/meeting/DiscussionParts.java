package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.DISCUSSION_HARM;
import static org.mashhuddle.store.db.Tables.DISCUSSION_INDICATOR;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Table;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.DiscussionHarmRecord;
import org.mashhuddle.store.db.tables.records.DiscussionIndicatorRecord;
import org.mashhuddle.store.db.tables.records.DiscussionRecord;
import org.mashhuddle.store.db.tables.records.DiscussionRoomRecord;

/// The lists inside a discussion. A save writes only those that changed, so that the words of one
/// field cost little.
record DiscussionParts(StoreContext desk) {

    /// Makes whole discussions of rows, in their order.
    List<Discussion> whole(List<DiscussionRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> items = rows.stream().map(DiscussionRecord::getItem).toList();
        Map<UUID, List<Presence>> rooms = rooms(items);
        Map<UUID, List<String>> harms = harms(items);
        Map<UUID, List<String>> indicators = indicators(items);
        Map<UUID, List<Contribution>> contributions = new ContributionRows(desk).of(items);
        Map<UUID, StrategyDiscussion> strategies = new StrategyRows(desk).of(items);
        Map<UUID, Decision> decisions = new DecisionRows(desk).of(rows);
        return rows.stream()
                .map(row -> discussion(
                        row,
                        rooms.getOrDefault(row.getItem(), List.of()),
                        DiscussionRow.risk(
                                row,
                                harms.getOrDefault(row.getItem(), List.of()),
                                indicators.getOrDefault(row.getItem(), List.of())),
                        contributions.getOrDefault(row.getItem(), List.of()),
                        strategies.getOrDefault(row.getItem(), StrategyDiscussion.none()),
                        decisions.getOrDefault(row.getItem(), Decision.none())))
                .toList();
    }

    private static Discussion discussion(
            DiscussionRecord row,
            List<Presence> room,
            Risk risk,
            List<Contribution> contributions,
            StrategyDiscussion strategy,
            Decision decision) {
        return new Discussion(
                new ItemId(row.getItem()),
                new SubjectId(row.getSubject()),
                DiscussionState.valueOf(row.getState()),
                room,
                contributions,
                DiscussionRow.voice(row),
                risk,
                DiscussionRow.strategy(row),
                strategy,
                decision,
                row.getQuorumReason(),
                new MarkColumns(row.getQuorumMark(), row.getQuorumMarkAgencies()).mark(),
                MarkColumns.marked(row.getHeldWhy(), row.getHeldWhyMark(), row.getHeldWhyMarkAgencies()),
                row.getVersion());
    }

    private Map<UUID, List<Presence>> rooms(List<UUID> items) {
        return desk.sql()
                .selectFrom(DISCUSSION_ROOM)
                .where(DISCUSSION_ROOM.ITEM.in(items))
                .orderBy(DISCUSSION_ROOM.ITEM, DISCUSSION_ROOM.PLACE)
                .fetchGroups(
                        DISCUSSION_ROOM.ITEM,
                        row -> new Presence(row.getCameAt(), Optional.ofNullable(row.getLeftAt())));
    }

    private Map<UUID, List<String>> harms(List<UUID> items) {
        return desk.sql()
                .selectFrom(DISCUSSION_HARM)
                .where(DISCUSSION_HARM.ITEM.in(items))
                .orderBy(DISCUSSION_HARM.ITEM, DISCUSSION_HARM.PLACE)
                .fetchGroups(DISCUSSION_HARM.ITEM, DISCUSSION_HARM.LABEL);
    }

    private Map<UUID, List<String>> indicators(List<UUID> items) {
        return desk.sql()
                .selectFrom(DISCUSSION_INDICATOR)
                .where(DISCUSSION_INDICATOR.ITEM.in(items))
                .orderBy(DISCUSSION_INDICATOR.ITEM, DISCUSSION_INDICATOR.PLACE)
                .fetchGroups(DISCUSSION_INDICATOR.ITEM, DISCUSSION_INDICATOR.LABEL);
    }

    /// Writes the lists that differ from what was stored.
    void write(Discussion stored, Discussion given) {
        UUID item = given.item().value();
        if (!stored.room().equals(given.room())) {
            delete(DISCUSSION_ROOM, DISCUSSION_ROOM.ITEM, item);
            desk.add(room(item, given.room()));
        }
        if (!stored.risk().harms().equals(given.risk().harms())) {
            List<String> harms = given.risk().harms();
            delete(DISCUSSION_HARM, DISCUSSION_HARM.ITEM, item);
            desk.add(IntStream.range(0, harms.size())
                    .mapToObj(place -> new DiscussionHarmRecord(item, place, harms.get(place)))
                    .toList());
        }
        if (!stored.risk().indicators().equals(given.risk().indicators())) {
            List<String> indicators = given.risk().indicators();
            delete(DISCUSSION_INDICATOR, DISCUSSION_INDICATOR.ITEM, item);
            desk.add(IntStream.range(0, indicators.size())
                    .mapToObj(place -> new DiscussionIndicatorRecord(item, place, indicators.get(place)))
                    .toList());
        }
        new ContributionRows(desk).write(item, stored.contributions(), given.contributions());
        new StrategyRows(desk).write(item, stored.strategyHeld(), given.strategyHeld());
        new DecisionRows(desk).write(item, stored.decision(), given.decision());
    }

    private static List<DiscussionRoomRecord> room(UUID item, List<Presence> times) {
        return IntStream.range(0, times.size())
                .mapToObj(place -> new DiscussionRoomRecord(
                        item,
                        place,
                        times.get(place).from(),
                        times.get(place).until().orElse(null)))
                .toList();
    }

    private void delete(Table<?> table, Field<UUID> owner, UUID item) {
        desk.pen().deleteFrom(table).where(owner.eq(item)).execute();
    }
}
