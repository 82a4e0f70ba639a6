package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.PERSON_OF_CONCERN;
import static org.mashhuddle.store.db.Tables.PLACE;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.children.Births;
import org.mashhuddle.store.children.SubjectRows;
import org.mashhuddle.store.core.Among;
import org.mashhuddle.store.core.StoreContext;

/// The subjects that an agenda's facts name, the children of their households, and the unborn
/// children whose time has come, with what earlier meetings and referrals say of each: one
/// statement, and one for who is restricted.
record FactsSubjects(StoreContext desk) {

    /// The subjects, and what is known of them.
    record Known(
            Map<SubjectId, Subject> subjects,
            Map<SubjectId, Instant> decidedAt,
            Set<SubjectId> heard,
            Map<SubjectId, Integer> referralsInYear) {}

    Known known(Set<SubjectId> named, LocalDate day) {
        Known known = new Known(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());
        Field<Instant> decidedAt = decidedAt();
        Field<Boolean> heard = field(exists(held(DISCUSSION.SUBJECT.eq(SUBJECT.ID))));
        Field<Integer> inYear = referralsSince(day.minusYears(1));
        Set<UUID> wanted = wanted(named, day);
        desk.sql()
                .select(SUBJECT, CHILD, PERSON_OF_CONCERN, PLACE, decidedAt, heard, inYear)
                .from(SUBJECT)
                .leftJoin(CHILD)
                .on(CHILD.SUBJECT.eq(SUBJECT.ID))
                .leftJoin(PERSON_OF_CONCERN)
                .on(PERSON_OF_CONCERN.SUBJECT.eq(SUBJECT.ID))
                .leftJoin(PLACE)
                .on(PLACE.SUBJECT.eq(SUBJECT.ID))
                .where(Among.ids(SUBJECT.ID, wanted))
                .forEach(row -> {
                    SubjectId id = new SubjectId(row.value1().getId());
                    SubjectRows.of(row.value1(), row.value2(), row.value3(), row.value4())
                            .ifPresent(subject -> known.subjects().put(id, subject));
                    Optional.ofNullable(row.value5())
                            .ifPresent(at -> known.decidedAt().put(id, at));
                    if (row.value6()) {
                        known.heard().add(id);
                    }
                    known.referralsInYear().put(id, row.value7());
                });
        restrict(known, wanted);
        return known;
    }

    private void restrict(Known known, Set<UUID> wanted) {
        new SubjectRows(desk)
                .restrictions(id -> Among.ids(id, wanted))
                .forEach((id, users) -> known.subjects()
                        .computeIfPresent(new SubjectId(id), (_, subject) -> subject.restrictedTo(Optional.of(users))));
    }

    /// The ids as a list: a list is looked up in the index, what a subquery gives is not.
    private Set<UUID> wanted(Set<SubjectId> named, LocalDate day) {
        List<UUID> ids = named.stream().map(SubjectId::value).toList();
        Set<UUID> wanted = new HashSet<>(ids);
        wanted.addAll(desk.sql()
                .select(CHILD.SUBJECT)
                .from(CHILD)
                .where(CHILD.HOUSEHOLD.in(select(CHILD.HOUSEHOLD).from(CHILD).where(Among.ids(CHILD.SUBJECT, ids))))
                .union(select(CHILD.SUBJECT)
                        .from(CHILD)
                        .where(CHILD.BIRTH_KIND.eq(Births.EXPECTED))
                        .and(CHILD.BIRTH_ON.le(day)))
                .fetch(row -> row.value1()));
        return wanted;
    }

    /// When the room last left the subject, in a meeting that decided on it: the meeting may have
    /// been closed days later.
    static Field<Instant> decidedAt() {
        Condition decided = DISCUSSION
                .SUBJECT
                .eq(SUBJECT.ID)
                .and(exists(selectOne().from(CHOSEN_OUTCOME).where(CHOSEN_OUTCOME.ITEM.eq(DISCUSSION.ITEM))));
        return field(select(max(coalesce(DISCUSSION_ROOM.LEFT_AT, MEETING.OPENED_AT)))
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .leftJoin(DISCUSSION_ROOM)
                .on(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM))
                .where(decided)
                .and(DISCUSSION.STATE.ne(DiscussionState.HELD_OVER.name()))
                .and(MEETING.CLOSED_AT.isNotNull()));
    }

    private static Select<?> held(Condition which) {
        return selectOne()
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(which)
                .and(MEETING.CLOSED_AT.isNotNull());
    }

    private static Field<Integer> referralsSince(LocalDate day) {
        return field(selectCount()
                .from(REFERRAL)
                .where(REFERRAL.SUBJECT.eq(SUBJECT.ID))
                .and(REFERRAL.RECEIVED_DAY.ge(day))
                .and(REFERRAL.WITHDRAWN_AT.isNull()));
    }
}
