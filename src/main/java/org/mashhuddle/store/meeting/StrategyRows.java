package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.STRATEGY_ANSWER;
import static org.mashhuddle.store.db.Tables.STRATEGY_DISCUSSION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.StrategyAnswerRecord;
import org.mashhuddle.store.db.tables.records.StrategyDiscussionRecord;

/// A strategy discussion as rows: its times, and its answers.
record StrategyRows(StoreContext desk) {

    Map<UUID, StrategyDiscussion> of(List<UUID> items) {
        Map<UUID, Presence> held = desk.sql()
                .selectFrom(STRATEGY_DISCUSSION)
                .where(STRATEGY_DISCUSSION.ITEM.in(items))
                .fetchMap(
                        STRATEGY_DISCUSSION.ITEM,
                        row -> new Presence(row.getBeganAt(), Optional.ofNullable(row.getEndedAt())));
        Map<UUID, List<StrategyAnswerRecord>> answers = desk.sql()
                .selectFrom(STRATEGY_ANSWER)
                .where(STRATEGY_ANSWER.ITEM.in(items))
                .fetchGroups(STRATEGY_ANSWER.ITEM, row -> row);
        Set<UUID> all = new HashSet<>(held.keySet());
        all.addAll(answers.keySet());
        Map<UUID, StrategyDiscussion> found = new HashMap<>();
        for (UUID item : all) {
            found.put(
                    item,
                    new StrategyDiscussion(
                            Optional.ofNullable(held.get(item)), answers(answers.getOrDefault(item, List.of()))));
        }
        return found;
    }

    private static Map<StrategyDiscussion.Question, StrategyDiscussion.Answer> answers(
            List<StrategyAnswerRecord> rows) {
        Map<StrategyDiscussion.Question, StrategyDiscussion.Answer> answers = new HashMap<>();
        for (StrategyAnswerRecord row : rows) {
            answers.put(
                    StrategyDiscussion.Question.valueOf(row.getQuestion()),
                    new StrategyDiscussion.Answer(
                            row.getSaid(), new MarkColumns(row.getMark(), row.getMarkAgencies()).mark()));
        }
        return answers;
    }

    /// Writes what differs.
    void write(UUID item, StrategyDiscussion stored, StrategyDiscussion given) {
        if (!stored.held().equals(given.held())) {
            desk.pen()
                    .deleteFrom(STRATEGY_DISCUSSION)
                    .where(STRATEGY_DISCUSSION.ITEM.eq(item))
                    .execute();
            desk.add(given.held().stream()
                    .map(time -> new StrategyDiscussionRecord(
                            item, time.from(), time.until().orElse(null)))
                    .toList());
        }
        if (!stored.answers().equals(given.answers())) {
            desk.pen()
                    .deleteFrom(STRATEGY_ANSWER)
                    .where(STRATEGY_ANSWER.ITEM.eq(item))
                    .execute();
            desk.add(given.answers().entrySet().stream()
                    .map(each -> row(item, each.getKey(), each.getValue()))
                    .toList());
        }
    }

    private static StrategyAnswerRecord row(
            UUID item, StrategyDiscussion.Question question, StrategyDiscussion.Answer answer) {
        MarkColumns mark = MarkColumns.of(answer.mark());
        return new StrategyAnswerRecord(item, question.name(), answer.said(), mark.kind(), mark.agencies());
    }
}
