package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.DISRUPTION_OPTION;
import static org.mashhuddle.store.db.Tables.EDUCATION_STATUS;
import static org.mashhuddle.store.db.Tables.FIRST_RESPONDER;
import static org.mashhuddle.store.db.Tables.HARM;
import static org.mashhuddle.store.db.Tables.HELP_STATUS;
import static org.mashhuddle.store.db.Tables.HUB_WORD;
import static org.mashhuddle.store.db.Tables.INDICATOR;
import static org.mashhuddle.store.db.Tables.LANGUAGE_HINT;
import static org.mashhuddle.store.db.Tables.LAWFUL_BASIS;
import static org.mashhuddle.store.db.Tables.PHRASE;
import static org.mashhuddle.store.db.Tables.WORDING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.DisruptionOptionRecord;
import org.mashhuddle.store.db.tables.records.EducationStatusRecord;
import org.mashhuddle.store.db.tables.records.FirstResponderRecord;
import org.mashhuddle.store.db.tables.records.HarmRecord;
import org.mashhuddle.store.db.tables.records.HelpStatusRecord;
import org.mashhuddle.store.db.tables.records.HubWordRecord;
import org.mashhuddle.store.db.tables.records.IndicatorRecord;
import org.mashhuddle.store.db.tables.records.LanguageHintRecord;
import org.mashhuddle.store.db.tables.records.LawfulBasisRecord;
import org.mashhuddle.store.db.tables.records.PhraseRecord;
import org.mashhuddle.store.db.tables.records.WordingRecord;

/// The hub's lists of words, and what is read at the opening, as rows.
record WordLists(StoreContext desk) {

    List<ListEntry> entries(HubList list) {
        if (list == HubList.DISRUPTION_OPTIONS) {
            return options();
        }
        Table<?> table = table(list);
        return desk.sql()
                .selectFrom(table)
                .orderBy(table.field("place"))
                .fetch(row -> new ListEntry(row.get("label", String.class), row.get("retired", Boolean.class)));
    }

    private static Table<?> table(HubList list) {
        return switch (list) {
            case HARMS -> HARM;
            case INDICATORS -> INDICATOR;
            case LAWFUL_BASES -> LAWFUL_BASIS;
            case PHRASES -> PHRASE;
            case WORDS -> HUB_WORD;
            case HINTS -> LANGUAGE_HINT;
            case EDUCATION -> EDUCATION_STATUS;
            case HELP -> HELP_STATUS;
            case DISRUPTION_OPTIONS -> DISRUPTION_OPTION;
            case FIRST_RESPONDERS -> FIRST_RESPONDER;
        };
    }

    private List<ListEntry> options() {
        return desk.sql()
                .selectFrom(DISRUPTION_OPTION)
                .orderBy(DISRUPTION_OPTION.PLACE)
                .fetch(row -> new ListEntry(
                        new DisruptionOption(
                                        row.getLabel(),
                                        row.getStatute(),
                                        Stream.of(row.getWhom().split(" "))
                                                .map(DisruptionOption.Whom::valueOf)
                                                .collect(Collectors.toSet()))
                                .line(),
                        row.getRetired()));
    }

    private static DisruptionOptionRecord option(int place, ListEntry entry) {
        DisruptionOption option = DisruptionOption.written(entry.label())
                .orElseThrow(() -> new IllegalArgumentException("An option that says not for whom it is"));
        String whom = Stream.of(DisruptionOption.Whom.values())
                .filter(option.whom()::contains)
                .map(DisruptionOption.Whom::name)
                .collect(Collectors.joining(" "));
        return new DisruptionOptionRecord(place, option.label(), option.statute(), whom, entry.retired());
    }

    List<String> offered(HubList list) {
        return entries(list).stream()
                .filter(entry -> !entry.retired())
                .map(ListEntry::label)
                .toList();
    }

    void keep(HubList list, List<ListEntry> entries) {
        switch (list) {
            case HARMS -> replace(HARM, entries, WordLists::harm);
            case INDICATORS ->
                replace(INDICATOR, entries, (at, entry) -> new IndicatorRecord(at, entry.label(), entry.retired()));
            case LAWFUL_BASES -> replace(LAWFUL_BASIS, entries, WordLists::basis);
            case PHRASES ->
                replace(PHRASE, entries, (at, entry) -> new PhraseRecord(at, entry.label(), entry.retired()));
            case WORDS ->
                replace(HUB_WORD, entries, (at, entry) -> new HubWordRecord(at, entry.label(), entry.retired()));
            case HINTS ->
                replace(
                        LANGUAGE_HINT,
                        entries,
                        (at, entry) -> new LanguageHintRecord(at, entry.label(), entry.retired()));
            case EDUCATION ->
                replace(
                        EDUCATION_STATUS,
                        entries,
                        (at, entry) -> new EducationStatusRecord(at, entry.label(), entry.retired()));
            case HELP ->
                replace(HELP_STATUS, entries, (at, entry) -> new HelpStatusRecord(at, entry.label(), entry.retired()));
            case DISRUPTION_OPTIONS -> replace(DISRUPTION_OPTION, entries, WordLists::option);
            case FIRST_RESPONDERS ->
                replace(
                        FIRST_RESPONDER,
                        entries,
                        (at, entry) -> new FirstResponderRecord(at, entry.label(), entry.retired()));
        }
    }

    private <R extends UpdatableRecord<R>> void replace(
            Table<R> table, List<ListEntry> entries, BiFunction<Integer, ListEntry, R> row) {
        desk.pen().deleteFrom(table).execute();
        desk.add(IntStream.range(0, entries.size())
                .mapToObj(at -> row.apply(at, entries.get(at)))
                .toList());
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
