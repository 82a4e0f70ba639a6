package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.OTHER_NAME;
import static org.mashhuddle.store.db.Tables.PERSON_OF_CONCERN;
import static org.mashhuddle.store.db.Tables.PLACE;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.PersonOfConcernRecord;
import org.mashhuddle.store.db.tables.records.PlaceRecord;

/// Reads subjects of the three kinds, one statement for each kind and one for the restrictions.
public record SubjectRows(StoreContext desk) {

    /// Every subject for which the condition on its id holds.
    List<Subject> where(Function<Field<UUID>, Condition> which) {
        Map<UUID, Restriction> restrictions = restrictions(which);
        List<Subject> all = new ArrayList<>();
        Map<UUID, OtherNames> others = new OtherNameRows(desk).where(which.apply(OTHER_NAME.SUBJECT));
        all.addAll(children(which, others, restrictions));
        all.addAll(people(which, others, restrictions));
        all.addAll(places(which, restrictions));
        return all;
    }

    /// Who is restricted, and to whom.
    public Map<UUID, Restriction> restrictions(Function<Field<UUID>, Condition> which) {
        Map<UUID, Set<UserId>> users = new HashMap<>();
        desk.sql()
                .select(RESTRICTION.SUBJECT, RESTRICTION_USER.PROGRAM_USER)
                .from(RESTRICTION)
                .leftJoin(RESTRICTION_USER)
                .on(RESTRICTION_USER.SUBJECT.eq(RESTRICTION.SUBJECT))
                .where(which.apply(RESTRICTION.SUBJECT))
                .forEach(row -> {
                    Set<UserId> named = users.computeIfAbsent(row.value1(), _ -> new HashSet<>());
                    Optional.ofNullable(row.value2()).ifPresent(user -> named.add(new UserId(user)));
                });
        Map<UUID, Restriction> restrictions = new HashMap<>();
        users.forEach((subject, named) -> restrictions.put(subject, new Restriction(named)));
        return restrictions;
    }

    private List<Child> children(
            Function<Field<UUID>, Condition> which, Map<UUID, OtherNames> others, Map<UUID, Restriction> restrictions) {
        return desk.sql()
                .select(CHILD.fields())
                .select(SUBJECT.VERSION)
                .from(CHILD)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(CHILD.SUBJECT))
                .where(which.apply(SUBJECT.ID))
                .fetch(row -> child(row, others, restrictions));
    }

    /// A county's children are read at once: their columns stand side by side, for a record within a record
    /// takes longer to read than both.
    private static Child child(Record row, Map<UUID, OtherNames> others, Map<UUID, Restriction> restrictions) {
        UUID subject = row.get(CHILD.SUBJECT);
        return ChildRow.child(
                row, others(others, subject), restriction(restrictions, subject), row.get(SUBJECT.VERSION));
    }

    private List<PersonOfConcern> people(
            Function<Field<UUID>, Condition> which, Map<UUID, OtherNames> others, Map<UUID, Restriction> restrictions) {
        return desk.sql()
                .select(PERSON_OF_CONCERN, SUBJECT.VERSION)
                .from(PERSON_OF_CONCERN)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(PERSON_OF_CONCERN.SUBJECT))
                .where(which.apply(SUBJECT.ID))
                .fetch(row -> person(
                        row.value1(),
                        others(others, row.value1().getSubject()),
                        restriction(restrictions, row.value1().getSubject()),
                        row.value2()));
    }

    private List<Place> places(Function<Field<UUID>, Condition> which, Map<UUID, Restriction> restrictions) {
        return desk.sql()
                .select(PLACE, SUBJECT.VERSION)
                .from(PLACE)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(PLACE.SUBJECT))
                .where(which.apply(SUBJECT.ID))
                .fetch(row -> place(
                        row.value1(), restriction(restrictions, row.value1().getSubject()), row.value2()));
    }

    private static Optional<Restriction> restriction(Map<UUID, Restriction> restrictions, UUID subject) {
        return Optional.ofNullable(restrictions.get(subject));
    }

    private static OtherNames others(Map<UUID, OtherNames> others, UUID subject) {
        return others.getOrDefault(subject, OtherNames.none());
    }

    private static PersonOfConcern person(
            PersonOfConcernRecord row, OtherNames others, Optional<Restriction> restriction, long version) {
        return new PersonOfConcern(
                new SubjectId(row.getSubject()),
                ChildRow.names(row.getGiven(), row.getFamily(), row.getKnownAs(), row.getPronoun())
                        .with(others),
                new Births(row.getBirthKind(), row.getBirthOn()).birth(),
                row.getKnown(),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                restriction,
                version,
                new PersonOfConcern.Ethnicity(
                        row.getEthnicity(), PersonOfConcern.HowKnown.valueOf(row.getEthnicityKnown())));
    }

    private static Place place(PlaceRecord row, Optional<Restriction> restriction, long version) {
        return new Place(
                new SubjectId(row.getSubject()),
                row.getName(),
                row.getPostcode(),
                row.getKnown(),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                restriction,
                version);
    }

    /// What a subject of whatever kind is read from, side by side.
    public static List<Field<?>> columns() {
        return Stream.of(
                        Arrays.stream(CHILD.fields()),
                        Arrays.stream(PERSON_OF_CONCERN.fields()),
                        Arrays.stream(PLACE.fields()),
                        Stream.of(SUBJECT.VERSION))
                .<Field<?>>flatMap(each -> each)
                .toList();
    }

    /// A subject of whatever kind from its [#columns()], for the record's own work,
    /// which does not ask who may see it nor what else they are called.
    public static Optional<Subject> of(Record row) {
        long version = row.get(SUBJECT.VERSION);
        if (row.get(CHILD.SUBJECT) != null) {
            return Optional.of(ChildRow.child(row, Optional.empty(), version));
        }
        int persons = CHILD.fields().length;
        if (row.get(PERSON_OF_CONCERN.SUBJECT) != null) {
            return Optional.of(person(
                    filled(new PersonOfConcernRecord(), row.intoArray(), persons),
                    OtherNames.none(),
                    Optional.empty(),
                    version));
        }
        int places = persons + PERSON_OF_CONCERN.fields().length;
        return row.get(PLACE.SUBJECT) == null
                ? Optional.empty()
                : Optional.of(place(filled(new PlaceRecord(), row.intoArray(), places), Optional.empty(), version));
    }

    private static <R extends Record> R filled(R record, Object[] values, int from) {
        record.fromArray(Arrays.copyOfRange(values, from, from + record.size()));
        return record;
    }
}
