package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.UpdatableRecord;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.SortKey;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.PersonOfConcernRecord;
import org.mashhuddle.store.db.tables.records.PlaceRecord;
import org.mashhuddle.store.db.tables.records.RestrictionRecord;
import org.mashhuddle.store.db.tables.records.RestrictionUserRecord;
import org.mashhuddle.store.db.tables.records.SubjectRecord;

/// Writes one subject: the row all kinds share, the row of its own kind, and its restriction.
record SubjectWriter(StoreContext desk) {

    /// False where somebody else saved since it was read.
    boolean write(Subject subject) {
        SubjectRecord row = new SubjectRecord();
        row.setId(subject.id().value());
        row.setKind(kind(subject));
        row.setSortKey(sortKey(subject));
        if (!desk.save(row, SUBJECT.ID, SUBJECT.VERSION, subject.version())) {
            return false;
        }
        switch (subject) {
            case Child child -> put(ChildRow.row(child));
            case PersonOfConcern person -> put(person(person));
            case Place place -> put(place(place));
        }
        restrict(subject.id().value(), subject.restriction());
        return true;
    }

    private <R extends UpdatableRecord<R>> void put(R row) {
        desk.put(row);
    }

    private static String kind(Subject subject) {
        return switch (subject) {
            case Child _ -> "CHILD";
            case PersonOfConcern _ -> "PERSON";
            case Place _ -> "PLACE";
        };
    }

    private static String sortKey(Subject subject) {
        return switch (subject) {
            case Child child -> SortKey.of(child.names().family(), child.names().given());
            case PersonOfConcern person ->
                SortKey.of(person.names().family(), person.names().given());
            case Place place -> SortKey.of(place.name());
        };
    }

    private static PersonOfConcernRecord person(PersonOfConcern person) {
        Births birth = Births.of(person.birth());
        PersonOfConcernRecord row = new PersonOfConcernRecord();
        row.setSubject(person.id().value());
        row.setGiven(person.names().given());
        row.setFamily(person.names().family());
        row.setKnownAs(person.names().knownAs().orElse(null));
        row.setPronoun(person.names().pronoun().orElse(null));
        row.setBirthKind(birth.kind());
        row.setBirthOn(birth.on());
        row.setKnown(person.known());
        MarkColumns mark = MarkColumns.of(person.mark());
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
        return row;
    }

    private static PlaceRecord place(Place place) {
        PlaceRecord row = new PlaceRecord();
        row.setSubject(place.id().value());
        row.setName(place.name());
        row.setPostcode(place.postcode());
        row.setKnown(place.known());
        MarkColumns mark = MarkColumns.of(place.mark());
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
        return row;
    }

    private void restrict(UUID subject, Optional<Restriction> restriction) {
        desk.pen()
                .deleteFrom(RESTRICTION_USER)
                .where(RESTRICTION_USER.SUBJECT.eq(subject))
                .execute();
        desk.pen()
                .deleteFrom(RESTRICTION)
                .where(RESTRICTION.SUBJECT.eq(subject))
                .execute();
        if (restriction.isPresent()) {
            desk.pen().executeInsert(new RestrictionRecord(subject));
            desk.add(restriction.get().namedUsers().stream()
                    .map(user -> new RestrictionUserRecord(subject, user.value()))
                    .toList());
        }
    }
}
