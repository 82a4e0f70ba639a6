package org.mashhuddle.exchange.ssd;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.exchange.ssd.extract.Answer;
import org.mashhuddle.exchange.ssd.file.CleanText;
import org.mashhuddle.exchange.ssd.file.SpreadsheetCell;
import org.mashhuddle.exchange.ssd.file.SsdDates;

/// One line of a table, read cell by cell. A cell that is wrong is noted as a problem and reads as
/// empty.
final class Row {

    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            Map.entry("Y", Answer.YES),
            Map.entry("YES", Answer.YES),
            Map.entry("1", Answer.YES),
            Map.entry("TRUE", Answer.YES),
            Map.entry("N", Answer.NO),
            Map.entry("NO", Answer.NO),
            Map.entry("0", Answer.NO),
            Map.entry("FALSE", Answer.NO));
    private static final Map<String, Answer> OR_NOT_APPLICABLE =
            Map.of("NA", Answer.NOT_APPLICABLE, "N/A", Answer.NOT_APPLICABLE);
    private static final Set<SsdField> NAMES = Set.of(SsdField.PERS_FORENAME, SsdField.PERS_SURNAME);
    /// What the systems write for the id of no row.
    static final String NO_REFERENCE = "-1";

    private static final Set<String> SAYS_NOTHING = Set.of("NULL", "(NULL)", "<NULL>", "#N/A", "<NA>", "\\N");
    private static final int LONGEST_NOTHING = "(NULL)".length();

    /// As libraries for tables write nothing, letter by letter: Nan is a name.
    private static final Set<String> LETTER_BY_LETTER = Set.of("nan", "NaN", "NaT");

    /// There are people of that name.
    private static final String NONE = "None";

    private static final Pattern DAY_AS_NUMBER = Pattern.compile("[0-9]{8}\\.0");

    private final TableReading table;
    private final CSVRecord cells;
    private final long line;
    private boolean needed;

    Row(TableReading table, CSVRecord cells, long line) {
        this.table = table;
        this.cells = cells;
        this.line = line;
    }

    long line() {
        return line;
    }

    TableReading table() {
        return table;
    }

    boolean isBlank() {
        return cells.size() == 1 && CleanText.bare(cells.get(0)).isEmpty();
    }

    /// As many values as the heading; empty ones beyond it do not matter.
    boolean hasFullWidth() {
        if (cells.size() < table.heading().width()) {
            return false;
        }
        for (int beyond = table.heading().width(); beyond < cells.size(); beyond++) {
            if (!CleanText.bare(cells.get(beyond)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// The cell as it stands, without spaces around it; "" if there is none or it says NULL. A number is the same
    /// number whether or not a table of numbers has put a point and a nought behind it: an id above all.
    String raw(SsdField field) {
        return SpreadsheetCell.number(cell(field));
    }

    private String cell(SsdField field) {
        String cell = typed(field);
        return saysNothing(field, cell) ? "" : cell;
    }

    private String typed(SsdField field) {
        Integer column = table.heading().columnOf().get(field);
        if (column == null || column >= cells.size()) {
            return "";
        }
        String cell = SpreadsheetCell.text(CleanText.bare(cells.get(column)));
        return NAMES.contains(field) ? cell : SpreadsheetCell.typed(cell);
    }

    private static boolean saysNothing(SsdField field, String cell) {
        return (NAMES.contains(field) && SpreadsheetCell.isError(cell)) || saysNull(field, cell);
    }

    private static boolean saysNull(SsdField field, String cell) {
        return cell.length() <= LONGEST_NOTHING
                && (SAYS_NOTHING.contains(cell.toUpperCase(Locale.ROOT))
                        || LETTER_BY_LETTER.contains(cell)
                        || (cell.equalsIgnoreCase(NONE) && !NAMES.contains(field)));
    }

    /// There are people of that name, and nobody can tell here.
    private void remarkOnNull(SsdField field) {
        if (NAMES.contains(field) && !typed(field).isEmpty()) {
            note(
                    ProblemKind.SAYS_NULL,
                    field,
                    SpreadsheetCell.isError(typed(field))
                            ? "An error of a spreadsheet stands in the place of a name."
                            : "A name says Null, or NaN, which is also how a system writes nothing.",
                    "It is taken as no name. Type it into the record where it is one.");
        }
    }

    private void remarkOnNone(SsdField field, String raw) {
        if (NAMES.contains(field) && raw.equals(NONE)) {
            note(
                    ProblemKind.SAYS_NULL,
                    field,
                    "A name says None, which is also how a system writes nothing.",
                    "It is taken as the name. Correct the record where it is none.");
        }
    }

    Optional<String> text(SsdField field) {
        String raw = raw(field);
        if (raw.isEmpty()) {
            remarkOnNull(field);
            return Optional.empty();
        }
        remarkOnNone(field, raw);
        String text = clean(field, raw);
        OddValue.of(field, text).ifPresent(odd -> note(odd.kind(), field, odd.wrong(), odd.expected()));
        if (text.length() > field.longest()) {
            note(
                    ProblemKind.TOO_LONG,
                    field,
                    "The value has %d characters.".formatted(text.length()),
                    "At most %d are expected; it is taken up to there.".formatted(field.longest()));
            text = CleanText.cut(text, field.longest());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(table.pooled(text));
    }

    /// The id of another row; the systems write -1 for none.
    Optional<String> reference(SsdField field) {
        return text(field).filter(id -> !id.equals(NO_REFERENCE));
    }

    Optional<Moment> moment(SsdField field) {
        String raw = DAY_AS_NUMBER.matcher(cell(field)).matches() ? raw(field) : cell(field);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        boolean depends = SsdDates.isInDoubt(raw) || SsdDates.hasShortYear(raw);
        DayOrder order = depends ? table.dates().of(raw) : DayOrder.DAY_FIRST;
        if (order == DayOrder.IN_DOUBT) {
            noteDoubt(field, raw);
            return Optional.empty();
        }
        Optional<Moment> moment = SsdDates.read(raw, order);
        if (moment.isEmpty()) {
            noteDate(
                    ProblemKind.DATE_UNREADABLE,
                    field,
                    "The value is not a date, or a day that does not exist.",
                    "Expected is 2026-11-24, 24/11/2026 or 2026-11-24 06:12:00");
            return moment;
        }
        if (SsdDates.isOtherWeekday(raw, moment.get().day())) {
            note(
                    ProblemKind.OTHER_WEEKDAY,
                    field,
                    "The day of the week is not the one of the date.",
                    "The date is taken. Ask which of the two was meant.");
        }
        return moment.filter(date -> isPlausible(field, date));
    }

    /// A date that cannot lie ahead: something that has happened.
    Optional<Moment> past(SsdField field) {
        return moment(field).filter(date -> isPast(field, date));
    }

    /// Such a date without which the row cannot be taken: where it is empty, the row is refused and
    /// its problem noted.
    Optional<Moment> neededPast(SsdField field) {
        needed = true;
        if (raw(field).isEmpty()) {
            noteDate(ProblemKind.DATE_MISSING, field, "The date is empty.", "A date is expected");
        }
        Optional<Moment> found = past(field);
        needed = false;
        return found;
    }

    private void noteDate(ProblemKind kind, SsdField field, String wrong, String expected) {
        if (needed) {
            refuse(kind, field, wrong, expected + ".");
        } else {
            note(kind, field, wrong, expected + "; the row is taken without it.");
        }
    }

    /// The end of what began then. One before it is noted and left out, so that what may still go
    /// on does not vanish.
    Optional<Moment> until(Optional<Moment> from, SsdField field) {
        Optional<Moment> until = moment(field);
        if (from.isEmpty() || until.isEmpty() || !SsdDates.isBefore(until.get(), from.get())) {
            return until;
        }
        note(
                ProblemKind.END_BEFORE_START,
                field,
                "The end is before the start.",
                "An end on or after the start is expected; the row is taken without its end.");
        return Optional.empty();
    }

    Optional<LocalDate> day(SsdField field) {
        return moment(field).map(Moment::day);
    }

    Optional<LocalDate> pastDay(SsdField field) {
        return past(field).map(Moment::day);
    }

    Optional<Boolean> flag(SsdField field) {
        return answer(field, Map.of(), "Y or N").map(answer -> answer == Answer.YES);
    }

    Optional<Answer> answer(SsdField field) {
        return answer(field, OR_NOT_APPLICABLE, "Y, N or NA");
    }

    /// The dataset's code for this word, by the map given.
    Optional<String> code(SsdField field, Map<String, String> codes) {
        String raw = raw(field);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = Optional.ofNullable(codes.get(raw.toUpperCase(Locale.ROOT)));
        if (code.isEmpty()) {
            noteFlag(
                    field,
                    String.join(
                            ", ", codes.values().stream().distinct().sorted().toList()));
        }
        return code;
    }

    /// An object in JSON.
    Optional<JsonNode> json(SsdField field) {
        String raw = raw(field);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        if (raw.length() > field.longest()) {
            note(
                    ProblemKind.TOO_LONG,
                    field,
                    "The value has %d characters.".formatted(raw.length()),
                    "At most %d are expected; it is read as far as it can be.".formatted(field.longest()));
        }
        Optional<JsonNode> node = table.json().object(raw);
        if (node.isEmpty()) {
            note(
                    ProblemKind.JSON_UNREADABLE,
                    field,
                    "The value is not an object in JSON, or it was cut off.",
                    "Expected is {\"NAME\":\"value\", ...}; the row is taken without it.");
        }
        return node;
    }

    /// Notes a problem with which the row can still be taken.
    void note(ProblemKind kind, SsdField field, String wrong, String expected) {
        add(kind, table.heading().nameOf(field), wrong, expected, OffendingValue.of(raw(field)), kind.refused());
    }

    <T> Optional<T> refuse(ProblemKind kind, SsdField field, String wrong, String expected) {
        add(
                kind,
                table.heading().nameOf(field),
                wrong,
                expected + " The row is not taken.",
                OffendingValue.of(raw(field)),
                true);
        return Optional.empty();
    }

    <T> Optional<T> refuse(ProblemKind kind, String wrong, String expected) {
        add(kind, "", wrong, expected + " The row is not taken.", OffendingValue.EMPTY, true);
        return Optional.empty();
    }

    private void add(
            ProblemKind kind, String column, String wrong, String expected, OffendingValue value, boolean refused) {
        table.problems().add(new RowProblem(table.object(), line, column, kind, wrong, expected, value, refused));
    }

    private String clean(SsdField field, String raw) {
        CleanText clean = CleanText.of(raw);
        if (clean.damaged()) {
            note(
                    ProblemKind.CHARACTER_UNREADABLE,
                    field,
                    "The value holds characters that are not text.",
                    "Text is expected; the value is taken without them.");
        }
        return clean.text();
    }

    private Optional<Answer> answer(SsdField field, Map<String, Answer> further, String expected) {
        String raw = raw(field).toUpperCase(Locale.ROOT);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        Optional<Answer> answer = Optional.ofNullable(ANSWERS.get(raw)).or(() -> Optional.ofNullable(further.get(raw)));
        if (answer.isEmpty()) {
            noteFlag(field, expected);
        }
        return answer;
    }

    private void noteFlag(SsdField field, String expected) {
        note(
                ProblemKind.UNKNOWN_FLAG,
                field,
                "The flag is not one the dataset knows.",
                "Expected is %s; the row is taken without it.".formatted(expected));
    }

    private void noteDoubt(SsdField field, String raw) {
        boolean year = table.dates().asksYear(raw) || table.dates().isMixed(raw);
        noteDate(
                year ? ProblemKind.YEAR_IN_DOUBT : ProblemKind.DATE_IN_DOUBT,
                field,
                year
                        ? "Which number is the year is in doubt: it may be the first or the last."
                        : "Which number is the day and which the month is in doubt, and no other date of the file"
                                + " settles it.",
                "Expected is 2026-11-24, or one form of date throughout the file");
    }

    private boolean isPlausible(SsdField field, Moment moment) {
        if (SsdDates.isPlausible(moment, table.now())) {
            return true;
        }
        noteDate(
                ProblemKind.DATE_IMPLAUSIBLE,
                field,
                "The date is too far from today.",
                "A date from 1901 on is expected");
        return false;
    }

    private boolean isPast(SsdField field, Moment moment) {
        boolean past = SsdDates.isPast(moment, table.now());
        if (!past) {
            noteDate(ProblemKind.DATE_IN_FUTURE, field, "The date is in the future.", "A date up to now is expected");
        }
        return past;
    }
}
