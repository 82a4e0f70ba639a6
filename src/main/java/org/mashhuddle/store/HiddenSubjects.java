package org.mashhuddle.store;

import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.DATED_RETURN;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.REFERRAL;

import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionStatus;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What may be known of a subject by somebody who may not see it: that it waits.
record HiddenSubjects(Desk desk) {

    Set<SubjectId> withSomethingOpen(LocalDate day) {
        Set<SubjectId> ids = new LinkedHashSet<>();
        desk.sql()
                .fetch(
                        select(REFERRAL.SUBJECT)
                                .from(REFERRAL)
                                .where(REFERRAL.SETTLED_AT.isNull())
                                .and(desk.visible().hides(REFERRAL.SUBJECT))
                                .union(
                                        select(MISSING_EPISODE.SUBJECT)
                                                .from(MISSING_EPISODE)
                                                .where(MISSING_EPISODE.RETURNED_DAY.isNull())
                                                .and(
                                                        desk.visible()
                                                                .hides(MISSING_EPISODE.SUBJECT)))
                                .union(
                                        select(DATED_RETURN.SUBJECT)
                                                .from(DATED_RETURN)
                                                .where(DATED_RETURN.USED_UP.isFalse())
                                                .and(DATED_RETURN.DUE_ON.le(day))
                                                .and(desk.visible().hides(DATED_RETURN.SUBJECT)))
                                .union(
                                        select(ACTION.SUBJECT)
                                                .from(ACTION)
                                                .where(ACTION.STATUS.notIn(ended()))
                                                .and(
                                                        ACTION.DUE_AT
                                                                .isNull()
                                                                .or(
                                                                        ACTION.DUE_AT.lt(
                                                                                day.plusDays(1)
                                                                                        .atStartOfDay())))
                                                .and(desk.visible().hides(ACTION.SUBJECT))))
                .forEach(row -> ids.add(new SubjectId(row.get(0, UUID.class))));
        return ids;
    }

    static List<String> ended() {
        return Stream.of(ActionStatus.values())
                .filter(ActionStatus::hasEnded)
                .map(ActionStatus::name)
                .toList();
    }
}
