package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.OTHER_NAME;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.OtherNameRecord;

/// The names beside the one in use as rows, those that are closed among them.
record OtherNameRows(StoreContext desk) {

    /// By whose they are.
    Map<UUID, OtherNames> where(Condition which) {
        Map<UUID, List<OtherNameRecord>> rows = new HashMap<>();
        desk.sql()
                .selectFrom(OTHER_NAME)
                .where(which)
                .forEach(row -> rows.computeIfAbsent(row.getSubject(), _ -> new ArrayList<>())
                        .add(row));
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new OtherNames(names(each.getValue(), false), names(each.getValue(), true))));
    }

    private static List<OtherName> names(Collection<OtherNameRecord> rows, boolean closed) {
        return rows.stream()
                .filter(row -> row.getClosed() == closed)
                .map(OtherNameRows::name)
                .toList();
    }

    static OtherName name(OtherNameRecord row) {
        return new OtherName(
                OtherName.Kind.valueOf(row.getKind()),
                row.getGiven(),
                row.getFamily(),
                Optional.ofNullable(row.getUsedFrom()),
                Optional.ofNullable(row.getUsedUntil()));
    }

    /// Changes only what is another: a record that is joined and taken apart again keeps its rows.
    ///
    /// @param fresh whether nobody ever wrote of this subject
    void keep(UUID subject, OtherNames names, boolean fresh) {
        Set<OtherNameRecord> is = rows(subject, names);
        Set<OtherNameRecord> was = fresh
                ? Set.of()
                : new HashSet<>(desk.sql()
                        .selectFrom(OTHER_NAME)
                        .where(OTHER_NAME.SUBJECT.eq(subject))
                        .fetch());
        was.stream().filter(row -> !is.contains(row)).forEach(row -> desk.pen().executeDelete(row));
        desk.add(is.stream().filter(row -> !was.contains(row)).toList());
    }

    static Set<OtherNameRecord> rows(UUID subject, OtherNames names) {
        return Stream.concat(
                        names.open().stream().map(name -> row(subject, name, false)),
                        names.closed().stream().map(name -> row(subject, name, true)))
                .collect(Collectors.toSet());
    }

    private static OtherNameRecord row(UUID subject, OtherName name, boolean closed) {
        return new OtherNameRecord(
                subject,
                name.kind().name(),
                name.given(),
                name.family(),
                name.from().orElse(null),
                name.until().orElse(null),
                closed);
    }

    @Override
    public String toString() {
        return "OtherNameRows";
    }
}
