package org.mashhuddle.service.search;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;

/// People whom nobody here made, from the files that `huddle.foreign` names: whose records they are
/// is known there. The first record of each person is held, every later one asks who is known.
///
/// @param held the first record of each
/// @param asking the later ones, each beside the one that is held
record ForeignPeople(List<Written> held, List<Asking> asking) {

    /// Which of their columns is which of ours, several joined by "+"; `foreign.columns` says others.
    static final String COLUMNS = "person=rec_id,given=given_name,family=surname,born=date_of_birth,"
            + "number=soc_sec_id,lines=street_number+address_1+address_2+suburb,postcode=postcode";

    private static final Pattern PERSON = Pattern.compile("rec-\\d+|.+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})");

    /// A record as plain words, empty where it does not say.
    record Written(String given, String family, String born, String number, String lines, String postcode, String sex) {

        Written withoutNumber() {
            return new Written(given, family, born, "", lines, postcode, sex);
        }

        /// As the hub holds one. What is no day of the calendar was never typed into a form.
        Child child() {
            boolean home = !lines.isEmpty() || !postcode.isEmpty();
            return new Child(
                    new SubjectId(UUID.randomUUID()),
                    Names.of(given, family),
                    day().<Birth>map(Birth.Born::new).orElseGet(Birth.NotKnown::new),
                    switch (sex.isEmpty() ? 'n' : Character.toLowerCase(sex.charAt(0))) {
                        case 'f' -> Sex.FEMALE;
                        case 'm' -> Sex.MALE;
                        default -> Sex.NOT_KNOWN;
                    },
                    "",
                    new Identifiers(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(number).filter(one -> !one.isEmpty())),
                    home ? Optional.of(new Address(lines, postcode, false)) : Optional.empty(),
                    Care.notKnown(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    0);
        }

        Optional<LocalDate> day() {
            Matcher parts = DAY.matcher(born);
            if (!parts.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    /// @param of where the first record of the same person is held
    record Asking(Written written, int of) {}

    /// Those of the files, separated by commas.
    static ForeignPeople of(String files) throws IOException {
        Map<String, List<String>> columns = columns();
        List<Written> held = new ArrayList<>();
        List<Asking> asking = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (String file : files.split(",")) {
            try (Reader text = Files.newBufferedReader(Path.of(file))) {
                for (CSVRecord row : CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get()
                        .parse(text)) {
                    String person = person(joined(row, columns, "person", " "));
                    Integer place = places.putIfAbsent(person, held.size());
                    if (place == null) {
                        held.add(written(row, columns));
                    } else {
                        asking.add(new Asking(written(row, columns), place));
                    }
                }
            }
        }
        return new ForeignPeople(held, asking);
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String one : System.getProperty("foreign.columns", COLUMNS).split(",")) {
            String[] two = one.split("=");
            columns.put(two[0], List.of(two[1].split("\\+")));
        }
        return columns;
    }

    private static String person(String id) {
        Matcher person = PERSON.matcher(id);
        return person.find() ? person.group() : id;
    }

    private static Written written(CSVRecord row, Map<String, List<String>> columns) {
        return new Written(
                joined(row, columns, "given", " "),
                joined(row, columns, "family", " "),
                joined(row, columns, "born", "-"),
                joined(row, columns, "number", ""),
                joined(row, columns, "lines", " "),
                joined(row, columns, "postcode", ""),
                joined(row, columns, "sex", "").toLowerCase(Locale.ROOT));
    }

    private static String joined(CSVRecord row, Map<String, List<String>> columns, String ours, String by) {
        return columns.getOrDefault(ours, List.of()).stream()
                .map(row::get)
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !"NA".equals(word))
                .collect(Collectors.joining(by));
    }

    /// So many of those who ask, spread over all.
    List<Asking> some(int most) {
        int step = Math.max(1, asking.size() / most);
        List<Asking> some = new ArrayList<>();
        for (int i = 0; i < asking.size() && some.size() < most; i += step) {
            some.add(asking.get(i));
        }
        return some;
    }
}
