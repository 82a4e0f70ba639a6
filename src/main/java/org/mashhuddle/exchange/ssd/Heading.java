package org.mashhuddle.exchange.ssd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mashhuddle.exchange.ssd.file.CleanText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// The first line of a file: which of its columns are the dataset's, in whatever order and case
/// they come.
///
/// @param columnOf the position of each column that is there
/// @param extras the names of columns we do not read, all of them
/// @param names the names of its columns, as the file has them
record Heading(SsdObject object, Map<SsdField, Integer> columnOf, List<String> extras, List<String> names) {

    private static final int EXTRA_LENGTH = 60;
    private static final Pattern AROUND = Pattern.compile("^[\\[`\"' ]+|[\\]`\"' ]+$");

    static Heading of(SsdObject object, Stream<String> cells) throws FileRefusal {
        Map<String, SsdField> known = known(object);
        Map<SsdField, Integer> columnOf = new EnumMap<>(SsdField.class);
        List<String> extras = new ArrayList<>();
        List<String> names =
                cells.map(Heading::name).map(name -> plain(name, known)).toList();
        for (int i = 0; i < names.size(); i++) {
            SsdField field = known.get(names.get(i));
            if (field != null && !names.get(i).equals(field.column()) && names.contains(field.column())) {
                field = null;
            }
            if (field != null && columnOf.put(field, i) != null) {
                throw FileRefusal.ofFile("The heading names the column %s twice.".formatted(field.column()));
            }
            if (field == null && !names.get(i).isEmpty()) {
                extras.add(CleanText.cut(names.get(i), EXTRA_LENGTH));
            }
        }
        require(object, columnOf);
        return new Heading(object, columnOf, extras, names);
    }

    /// Comma, semicolon, tab or bar: the one that makes most known column names of the first line; comma
    /// if none does.
    static char delimiter(SsdObject object, String firstLine) {
        Map<String, SsdField> known = known(object);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            long found = Arrays.stream(firstLine.split(Pattern.quote(String.valueOf(candidate)), -1))
                    .filter(cell -> known.containsKey(plain(name(cell.replace("\"", "")), known)))
                    .count();
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    /// How many columns the file has.
    int width() {
        return names.size();
    }

    /// What the file calls this column.
    String nameOf(SsdField field) {
        Integer at = columnOf.get(field);
        return at == null ? field.column() : names.get(at);
    }

    boolean has(SsdField field) {
        return columnOf.containsKey(field);
    }

    private static void require(SsdObject object, Map<SsdField, Integer> columnOf) throws FileRefusal {
        if (columnOf.isEmpty()) {
            throw FileRefusal.ofFile(
                    "The first line holds none of the column names of %s. A heading such as %s, ... is expected."
                            .formatted(object.table(), object.key().column()));
        }
        // A family's rows often come without their own id; family and person together name them as
        // well.
        SsdField key = object == SsdObject.FAMILY ? SsdField.FAMI_FAMILY_ID : object.key();
        List<SsdField> all = Stream.concat(Stream.of(key, object.person()), date(object).stream())
                .toList();
        for (SsdField needed : all) {
            if (!columnOf.containsKey(needed)) {
                throw FileRefusal.ofFile(
                        "The column %s is missing, and no row can be taken without it.".formatted(needed.column()));
            }
        }
    }

    /// When it was, of an event: without that its rows are refused, see [Row#neededPast].
    private static Optional<SsdField> date(SsdObject object) {
        return switch (object) {
            case CONTACT -> Optional.of(SsdField.CONT_CONTACT_DATE);
            case REFERRAL -> Optional.of(SsdField.CINE_REFERRAL_DATE);
            case MISSING -> Optional.of(SsdField.MISS_MISSING_EPISODE_START_DATE);
            case PERSON, FAMILY, ADDRESS, CIN_PLAN, CP_PLAN, CLA_EPISODE -> Optional.empty();
            case LEGAL_STATUS, ENQUIRY, EARLY_HELP, IDENTIFIER -> Optional.empty();
        };
    }

    private static Map<String, SsdField> known(SsdObject object) {
        Map<String, SsdField> known = new HashMap<>();
        object.fields().forEach(field -> field.names().forEach(name -> known.put(name, field)));
        return known;
    }

    /// Without what tools for tables put around a name, or into the place of a low line; as it stands where it is no
    /// name of the dataset even then.
    private static String plain(String name, Map<String, SsdField> known) {
        String plain = AROUND.matcher(name).replaceAll("").replaceAll("[ -]+", "_");
        return known.containsKey(plain) ? plain : name;
    }

    private static String name(String cell) {
        return CleanText.of(cell).text().toLowerCase(Locale.ROOT);
    }
}
