package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.standing.ToldStatus;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
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
import org.mashhuddle.store.db.tables.records.StatusEverRecord;
import org.mashhuddle.store.db.tables.records.SubjectRecord;
import org.mashhuddle.store.standing.StandingRows;

/// Writes one subject: the row all kinds share, the row of its own kind, and its restriction.
record SubjectWriter(StoreContext desk) {

    /// False where somebody else saved since it was read.
    boolean write(Subject subject) {
        SubjectRecord row = new SubjectRecord(subject.id().value(), kind(subject), sortKey(subject), null, null, null);
        if (!desk.save(row, SUBJECT.ID, SUBJECT.VERSION, subject.version())) {
            return false;
        }
        switch (subject) {
            case Child typed -> {
                Child child = new StandingRows(desk).inLine(typed);
                put(ChildRow.row(child));
                otherNames(child, child.names());
                status(child);
            }
            case PersonOfConcern person -> {
                put(person(person));
                otherNames(person, person.names());
            }
            case Place place -> put(place(place));
        }
        restrict(subject.id().value(), subject.restriction());
        return true;
    }

    /// The rows of a child that was never here.
    static List<UpdatableRecord<?>> rows(Child child, FromExtract says) {
        UUID id = child.id().value();
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        rows.add(new SubjectRecord(id, kind(child), sortKey(child), 1L, null, null));
        rows.add(ChildRow.row(child));
        rows.addAll(OtherNameRows.rows(id, child.names().others()));
        rows.addAll(PairStore.rows(child.id(), says));
        Stream.concat(
                        Stream.of(child.care().plan()),
                        says.statuses().all().stream().map(ToldStatus::label))
                .flatMap(plan -> RetentionClass.of(plan).stream())
                .distinct()
                .forEach(named -> rows.add(new StatusEverRecord(id, named.name())));
        child.restriction().ifPresent(only -> {
            rows.add(new RestrictionRecord(id));
            only.namedUsers().forEach(user -> rows.add(new RestrictionUserRecord(id, user.value())));
        });
        return rows;
    }

    private void otherNames(Subject subject, Names names) {
        new OtherNameRows(desk).keep(subject.id().value(), names.others(), subject.version() == 0);
    }

    /// What the status names counts for retention after the plan has ended; statuses that were typed with
    /// their days are counted themselves.
    private void status(Child child) {
        if (new StandingRows(desk).saysPlan(child.id())) {
            return;
        }
        ever(child);
    }

    private void ever(Child child) {
        RetentionClass.of(child.care().plan())
                .forEach(named -> put(new StatusEverRecord(child.id().value(), named.name())));
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
        MarkColumns mark = MarkColumns.of(person.mark());
        return new PersonOfConcernRecord(
                person.id().value(),
                person.names().given(),
                person.names().family(),
                person.names().knownAs().orElse(null),
                person.names().pronoun().orElse(null),
                birth.kind(),
                birth.on(),
                person.known(),
                mark.kind(),
                mark.agencies(),
                person.ethnicity().code(),
                person.ethnicity().how().name());
    }

    private static PlaceRecord place(Place place) {
        MarkColumns mark = MarkColumns.of(place.mark());
        return new PlaceRecord(
                place.id().value(), place.name(), place.postcode(), place.known(), mark.kind(), mark.agencies());
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
