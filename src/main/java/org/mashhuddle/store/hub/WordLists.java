package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.HARM;
import static org.mashhuddle.store.db.Tables.LAWFUL_BASIS;
import static org.mashhuddle.store.db.Tables.LAW_RULE;
import static org.mashhuddle.store.db.Tables.PHRASE;
import static org.mashhuddle.store.db.Tables.WORDING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.LawRule;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.HarmRecord;
import org.mashhuddle.store.db.tables.records.LawfulBasisRecord;
import org.mashhuddle.store.db.tables.records.PhraseRecord;
import org.mashhuddle.store.db.tables.records.WordingRecord;

/// The hub's lists of words, and what is read at the opening, as rows.
record WordLists(StoreContext desk) {

    List<ListEntry> entries(HubList list) {
        return switch (list) {
            case HARMS ->
                desk.sql()
                        .selectFrom(HARM)
                        .orderBy(HARM.PLACE)
                        .fetch(row -> new ListEntry(row.getLabel(), row.getRetired()));
            case LAWFUL_BASES ->
                desk.sql()
                        .selectFrom(LAWFUL_BASIS)
                        .orderBy(LAWFUL_BASIS.PLACE)
                        .fetch(row -> new ListEntry(row.getLabel(), row.getRetired()));
            case PHRASES ->
                desk.sql()
                        .selectFrom(PHRASE)
                        .orderBy(PHRASE.PLACE)
                        .fetch(row -> new ListEntry(row.getLabel(), row.getRetired()));
        };
    }

    List<LawRule> law() {
        return desk.sql()
                .selectFrom(LAW_RULE)
                .orderBy(LAW_RULE.CODE)
                .fetch(row -> new LawRule(row.getWords(), row.getSource(), Optional.ofNullable(row.getInForceFrom())));
    }

    List<String> offered(HubList list) {
        return entries(list).stream()
                .filter(entry -> !entry.retired())
                .map(ListEntry::label)
                .toList();
    }

    void keep(HubList list, List<ListEntry> entries) {
        IntStream places = IntStream.range(0, entries.size());
        switch (list) {
            case HARMS -> {
                desk.pen().deleteFrom(HARM).execute();
                desk.add(places.mapToObj(at -> harm(at, entries.get(at))).toList());
            }
            case LAWFUL_BASES -> {
                desk.pen().deleteFrom(LAWFUL_BASIS).execute();
                desk.add(places.mapToObj(at -> basis(at, entries.get(at))).toList());
            }
            case PHRASES -> {
                desk.pen().deleteFrom(PHRASE).execute();
                desk.add(places.mapToObj(at -> new PhraseRecord(
                                at, entries.get(at).label(), entries.get(at).retired()))
                        .toList());
            }
        }
    }

    private static HarmRecord harm(int place, ListEntry entry) {
        return new HarmRecord(place, entry.label(), entry.retired());
    }

    private static LawfulBasisRecord basis(int place, ListEntry entry) {
        return new LawfulBasisRecord(place, entry.label(), entry.retired());
    }

    Map<Statement, String> wording() {
        Map<Statement, String> wording = new EnumMap<>(Statement.class);
        for (Statement each : Statement.values()) {
            wording.put(each, each.seed());
        }
        desk.sql().selectFrom(WORDING).forEach(row -> wording.put(Statement.valueOf(row.getName()), row.getWords()));
        return wording;
    }

    void keep(Statement statement, String words) {
        desk.put(new WordingRecord(statement.name(), words, null, null));
    }
}
