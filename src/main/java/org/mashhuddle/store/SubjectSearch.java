package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.PERSON_OF_CONCERN;
import static org.mashhuddle.store.db.Tables.PLACE;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds subjects by what is typed. A whole NHS number may be written with its spaces.
record SubjectSearch(Desk desk, SubjectRows rows) {

    List<Subject> find(String typed, int limit) {
        Optional<NhsNumber> whole = NhsNumber.parse(typed);
        List<String> words =
                whole.map(number -> List.of(number.digits()))
                        .orElseGet(
                                () ->
                                        Stream.of(typed.strip().split("[\\s,]+"))
                                                .filter(word -> !word.isEmpty())
                                                .toList());
        if (words.isEmpty()) {
            return List.of();
        }
        Condition all = DSL.and(words.stream().map(SubjectSearch::stands).toList());
        List<UUID> ids =
                desk.sql()
                        .select(SUBJECT.ID)
                        .from(SUBJECT)
                        .leftJoin(CHILD)
                        .on(CHILD.SUBJECT.eq(SUBJECT.ID))
                        .leftJoin(PERSON_OF_CONCERN)
                        .on(PERSON_OF_CONCERN.SUBJECT.eq(SUBJECT.ID))
                        .leftJoin(PLACE)
                        .on(PLACE.SUBJECT.eq(SUBJECT.ID))
                        .where(all)
                        .and(desk.visible().sees(SUBJECT.ID))
                        .orderBy(SUBJECT.SORT_KEY, SUBJECT.ID)
                        .limit(limit)
                        .fetch(SUBJECT.ID);
        return inOrder(ids);
    }

    private static Condition stands(String word) {
        return DSL.or(
                CHILD.GIVEN.containsIgnoreCase(word),
                CHILD.FAMILY.containsIgnoreCase(word),
                CHILD.KNOWN_AS.containsIgnoreCase(word),
                CHILD.LOCAL_REF.containsIgnoreCase(word),
                CHILD.NHS_NUMBER.contains(word),
                PERSON_OF_CONCERN.GIVEN.containsIgnoreCase(word),
                PERSON_OF_CONCERN.FAMILY.containsIgnoreCase(word),
                PERSON_OF_CONCERN.KNOWN_AS.containsIgnoreCase(word),
                PLACE.NAME.containsIgnoreCase(word),
                PLACE.POSTCODE.containsIgnoreCase(word));
    }

    private List<Subject> inOrder(List<UUID> ids) {
        Map<UUID, Subject> found = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.where(id -> id.in(ids))
                    .forEach(subject -> found.put(subject.id().value(), subject));
        }
        return ids.stream().map(found::get).toList();
    }
}
