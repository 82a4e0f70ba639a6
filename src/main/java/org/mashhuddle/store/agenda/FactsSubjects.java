package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.Result;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.children.Births;
import org.mashhuddle.store.children.SubjectRows;
import org.mashhuddle.store.core.Among;
import org.mashhuddle.store.core.StoreContext;

/// The subjects that an agenda's facts name, the children of their households, and the unborn
/// children whose time has come, with what earlier meetings and referrals say of those of whom a rule asks it.
record FactsSubjects(StoreContext desk, TimeLimits limits) {

    /// The subjects, and what is known of them.
    record Known(Map<SubjectId, Subject> subjects, Past past) {}

    /// What earlier meetings and referrals say: counted from the rows of each subject.
    record Past(
            Map<SubjectId, Instant> decidedAt,
            Set<SubjectId> heard,
            Map<SubjectId, Integer> referralsLately,
            Map<SubjectId, Instant> cameAt) {}

    /// @param own who may be on the agenda for something of their own
    /// @param named those, and whoever else is spoken of by name
    Known known(Set<SubjectId> own, Set<SubjectId> named, Map<UUID, Restriction> restrictions, LocalDate day) {
        Set<UUID> wanted = values(named);
        wanted.addAll(further(values(own), day));
        Map<SubjectId, Subject> subjects = subjects(wanted);
        restrictions.forEach((id, users) ->
                subjects.computeIfPresent(new SubjectId(id), (_, subject) -> subject.restrictedTo(Optional.of(users))));
        Set<UUID> asked = values(own);
        subjects.values().stream()
                .filter(FactsSubjects::isAskedForItsPast)
                .forEach(subject -> asked.add(subject.id().value()));
        return new Known(subjects, past(asked, day));
    }

    /// Beside those with something of their own: whom others name, and who should have been born.
    private static boolean isAskedForItsPast(Subject subject) {
        return !(subject instanceof Child child) || child.birth() instanceof Birth.Expected;
    }

    private Map<SubjectId, Subject> subjects(Set<UUID> wanted) {
        Map<SubjectId, Subject> subjects = new HashMap<>();
        desk.sql()
                .select(SubjectRows.columns())
                .from(Among.ids(wanted).join(SUBJECT.ID))
                .leftJoin(CHILD)
                .on(CHILD.SUBJECT.eq(SUBJECT.ID))
                .leftJoin(PERSON_OF_CONCERN)
                .on(PERSON_OF_CONCERN.SUBJECT.eq(SUBJECT.ID))
                .leftJoin(PLACE)
                .on(PLACE.SUBJECT.eq(SUBJECT.ID))
                .forEach(row -> SubjectRows.of(row).ifPresent(subject -> subjects.put(subject.id(), subject)));
        return subjects;
    }

    private Past past(Set<UUID> asked, LocalDate day) {
        Past past = new Past(new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
        decided(asked).forEach(row -> {
            SubjectId id = new SubjectId(row.value1());
            past.heard().add(id);
            Optional.ofNullable(row.value2()).ifPresent(at -> past.decidedAt().put(id, at));
            Optional.ofNullable(row.value3()).ifPresent(at -> past.cameAt().put(id, at));
        });
        LocalDate again = limits.monthsBefore(TimeLimit.REFERRED_AGAIN, day);
        desk.sql()
                .select(REFERRAL.SUBJECT, count(when(REFERRAL.RECEIVED_DAY.ge(again), 1)))
                .from(Among.ids(asked).join(REFERRAL.SUBJECT))
                .where(REFERRAL.RECEIVED_DAY.ge(day.minusYears(1)))
                .and(REFERRAL.WITHDRAWN_AT.isNull())
                .groupBy(REFERRAL.SUBJECT)
                .forEach(row -> past.referralsLately().put(new SubjectId(row.value1()), row.value2()));
        return past;
    }

    /// Of whom a closed meeting has spoken, and when the room last left the subject in one that decided on it, and last
    /// came to it: the meeting may have been closed days later.
    private Result<Record3<UUID, Instant, Instant>> decided(Set<UUID> asked) {
        Condition decides = CHOSEN_OUTCOME.ITEM.isNotNull().and(DISCUSSION.STATE.ne(DiscussionState.HELD_OVER.name()));
        return desk.sql()
                .select(
                        DISCUSSION.SUBJECT,
                        max(when(decides, coalesce(DISCUSSION_ROOM.LEFT_AT, MEETING.OPENED_AT))),
                        max(when(decides, coalesce(DISCUSSION_ROOM.CAME_AT, MEETING.OPENED_AT))))
                .from(Among.ids(asked).join(DISCUSSION.SUBJECT))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .leftJoin(DISCUSSION_ROOM)
                .on(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM))
                .leftJoin(CHOSEN_OUTCOME)
                .on(CHOSEN_OUTCOME.ITEM.eq(DISCUSSION.ITEM))
                .where(MEETING.CLOSED_AT.isNotNull())
                .groupBy(DISCUSSION.SUBJECT)
                .fetch();
    }

    /// Housemates, and the unborn whose time has come. By way of the household of each: what a subquery gives is not
    /// looked up in the index. One who is both is taken once here: the database would sort for it.
    private Set<UUID> further(Set<UUID> own, LocalDate day) {
        var housemate = CHILD.as("housemate");
        return desk.sql()
                .select(housemate.SUBJECT)
                .from(Among.ids(own).join(CHILD.SUBJECT))
                .join(housemate)
                .on(housemate.HOUSEHOLD.eq(CHILD.HOUSEHOLD))
                .unionAll(select(CHILD.SUBJECT)
                        .from(CHILD)
                        .where(CHILD.BIRTH_KIND.eq(Births.EXPECTED))
                        .and(CHILD.BIRTH_ON.le(day)))
                .fetchSet(row -> row.value1());
    }

    private static Set<UUID> values(Set<SubjectId> ids) {
        return ids.stream().map(SubjectId::value).collect(Collectors.toCollection(HashSet::new));
    }
}
