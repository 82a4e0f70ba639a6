package org.mashhuddle.exchange.ssd;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mashhuddle.exchange.ssd.file.DateForms;

/// What the rows of one table share while they are read: the heading, the moment of reading, who is
/// known, which ids were used, what went wrong.
final class TableReading {

    private static final int POOL = 20_000;
    private static final int POOLED_LENGTH = 60;

    private final Heading heading;
    private final Instant now;
    private final Optional<Set<String>> persons;
    private final ProblemLog problems;
    private final JsonCells json;
    private final Supplier<DateForms> dates;
    private Optional<DateForms> forms = Optional.empty();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> pool = new HashMap<>();

    /// @param persons the ids of the extract's persons; empty where it has no readable ssd_person
    /// @param dates how the file writes its dates; asked once, where it matters
    TableReading(
            Heading heading,
            Instant now,
            Optional<Set<String>> persons,
            ProblemLog problems,
            JsonCells json,
            Supplier<DateForms> dates) {
        this.dates = dates;
        this.heading = heading;
        this.now = now;
        this.persons = persons;
        this.problems = problems;
        this.json = json;
    }

    Heading heading() {
        return heading;
    }

    SsdObject object() {
        return heading.object();
    }

    Instant now() {
        return now;
    }

    JsonCells json() {
        return json;
    }

    ProblemLog problems() {
        return problems;
    }

    /// Whether the extract holds no persons to compare with; of the table of persons it does not ask.
    boolean hasNoPersons() {
        return persons.isEmpty() && object() != SsdObject.PERSON;
    }

    boolean knows(String personId) {
        return persons.isEmpty() || persons.get().contains(personId);
    }

    DateForms dates() {
        if (forms.isEmpty()) {
            forms = Optional.of(dates.get());
        }
        return forms.get();
    }

    /// The row was not taken after all: another one may have its id.
    void giveBack(String key) {
        keys.remove(key);
    }

    /// False if the id was taken before.
    boolean takeKey(String key) {
        return keys.add(key);
    }

    /// The ids taken so far.
    Set<String> keys() {
        return keys;
    }

    /// The same object for the same text: codes and words repeat a hundred thousand times.
    String pooled(String text) {
        if (text.length() > POOLED_LENGTH || pool.size() >= POOL) {
            return pool.getOrDefault(text, text);
        }
        return pool.computeIfAbsent(text, same -> same);
    }
}
