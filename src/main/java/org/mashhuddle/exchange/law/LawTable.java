package org.mashhuddle.exchange.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawDay;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;

/// The law that comes with the program: `law.csv`, a rule a line, days as DD/MM/YYYY or MM/YYYY, "not set" where
/// nobody has made a day, "not checked" where nobody looked it up, and empty for no end. Each has a
/// day by which it is looked at.
public final class LawTable {

    private static final String FILE = "/org/mashhuddle/reference/law.csv";
    private static final String NOT_SET = "not set";
    private static final String NOT_CHECKED = "not checked";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.UK);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /// Asked for with every limit that is counted.
    private static final Law OF_THIS_RELEASE = written();

    private LawTable() {}

    /// The law of this release.
    public static Law ofThisRelease() {
        return OF_THIS_RELEASE;
    }

    private static Law written() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(LawTable.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Law read(Reader file) throws IOException {
        try (CSVParser lines =
                CSVParser.builder().setReader(file).setFormat(FORMAT).get()) {
            return new Law(lines.stream().map(LawTable::rule).toList());
        }
    }

    private static LawRule rule(CSVRecord line) {
        return new LawRule(
                line.get("code"),
                Integer.parseInt(line.get("version")),
                LawKind.valueOf(line.get("kind")),
                line.get("words"),
                names(line.get("named as")),
                line.get("says"),
                line.get("inserted by"),
                inForce(line.get("in force from"), line.get("until")),
                line.get("source"),
                checked(line.get("checked")),
                LocalDate.parse(line.get("review by"), DAY),
                line.get("release"),
                Optional.of(line.get("length"))
                        .filter(length -> !length.isEmpty())
                        .map(Integer::valueOf),
                names(line.get("needs")).stream().map(AgencyKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                beside(line.get("beside")));
    }

    /// "EDUCATION where MACPT".
    private static Map<AgencyKind, AgencyKind> beside(String all) {
        return names(all).stream()
                .map(each -> each.split(" where ", -1))
                .collect(Collectors.toUnmodifiableMap(
                        each -> AgencyKind.valueOf(each[0]), each -> AgencyKind.valueOf(each[1])));
    }

    private static List<String> names(String all) {
        return Stream.of(all.split("\\|", -1)).filter(name -> !name.isBlank()).toList();
    }

    private static InForce inForce(String from, String until) {
        Optional<LawDay> end = until.isEmpty() ? Optional.empty() : Optional.of(day(until));
        if (from.equals(NOT_SET)) {
            return new InForce(InForce.Start.NOT_SET, Optional.empty(), end);
        }
        if (from.equals(NOT_CHECKED)) {
            return new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), end);
        }
        return new InForce(InForce.Start.KNOWN, Optional.of(day(from)), end);
    }

    private static LawDay day(String words) {
        return words.length() == "MM/YYYY".length()
                ? LawDay.of(YearMonth.parse(words, MONTH))
                : LawDay.of(LocalDate.parse(words, DAY));
    }

    private static Optional<LocalDate> checked(String words) {
        return words.equals(NOT_CHECKED) ? Optional.empty() : Optional.of(LocalDate.parse(words, DAY));
    }
}
