package org.mashhuddle.service.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A list as an agency may send it, made from a seed: in one of nine ways to write a table, with a
/// title, empty rows, columns nobody asked for, dates in every form, and rows that nobody can take.
/// It keeps its own account of what should become of each row, without any of the program's classes.
final class DirtyList {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final List<String> GIVEN =
            List.of("Amira", "Zoë", "Kofi", "Seán", "Łukasz", "Mary-Jane", "Yusuf", "Ian", "Bo");
    private static final List<String> FAMILY =
            List.of("Test-Birch", "Test-O'Neill", "Test-Quill", "van den Test", "Test-Ng", "Test-Rowan", "Test-Éclair");

    private final Random random;
    private final long seed;
    private final boolean missing;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> isRow = new ArrayList<>();
    private final SortedSet<Integer> refused = new TreeSet<>();
    private final SortedSet<Integer> leftOut = new TreeSet<>();
    private int taken;
    private int history;
    private int inAll;
    private int titles;

    DirtyList(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 7919 + 17);
        this.missing = seed % 2 == 0;
        make();
    }

    boolean isMissing() {
        return missing;
    }

    int inAll() {
        return inAll;
    }

    int taken() {
        return taken;
    }

    int history() {
        return history;
    }

    /// The lines that are refused, counted in the file from 1.
    SortedSet<Integer> refused() {
        return refused;
    }

    SortedSet<Integer> leftOut() {
        return leftOut;
    }

    List<String> headings() {
        return missing
                ? List.of("MISPER ref", "Name", "DOB", "NHS", "Went", "Found", "Last seen at", "Coll no")
                : List.of("Occurrence no", "Surname", "Forename(s)", "DOB", "Date", "Time", "Circumstances", "Officer");
    }

    private void make() {
        titles = random.nextInt(3);
        for (int i = 0; i < titles; i++) {
            add(List.of(i == 0 ? "OFFICIAL-SENSITIVE" : "Printed by the bureau"), false);
        }
        add(headings(), false);
        int count = 20 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(8) == 0) {
                add(random.nextBoolean() ? List.of() : List.of("", " ", ""), false);
            }
            row(i);
        }
    }

    private void row(int i) {
        int day = random.nextInt(20);
        boolean old = !missing && random.nextInt(6) == 0;
        LocalDateTime at = NOW.minusDays(old ? 60 + day : 1 + day)
                .withHour(random.nextInt(23))
                .withMinute(1 + random.nextInt(58));
        LocalDate born = NOW.toLocalDate().minusYears(6).minusDays(13L * i + random.nextInt(12));
        String family = FAMILY.get(random.nextInt(FAMILY.size()));
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        List<String> cells = new ArrayList<>(
                missing
                        ? List.of(
                                "NP-" + seed + "-" + i,
                                name(given, family),
                                day(born),
                                random.nextInt(3) == 0 ? "9434765918" : "",
                                moment(at),
                                random.nextBoolean() ? "" : moment(at.plusHours(3)),
                                "Example Arcade, \"the lower\" level; by the lifts | " + i,
                                "44" + i)
                        : List.of(
                                "OCC/" + seed + "/" + i,
                                family.toUpperCase(Locale.UK),
                                given,
                                day(born),
                                day(at.toLocalDate()),
                                time(at),
                                "Seen with older males; \"known\" to us,\nasked to ring back " + i,
                                "PC " + i));
        fate(cells, old, at);
    }

    private void fate(List<String> cells, boolean old, LocalDateTime at) {
        int when = 4;
        int born = missing ? 2 : 3;
        switch (random.nextInt(18)) {
            case 0 -> refuse(with(cells, 1, " ", missing ? -1 : 1));
            case 1 -> refuse(with(cells, when, "", -1));
            case 2 -> refuse(with(cells, when, "31/11/2026", -1));
            case 3 -> refuse(with(cells, when, "Tues late", -1));
            case 4 -> refuse(with(cells, when, "25/11/2026 10:00", -1));
            case 5 -> {
                List<String> shifted = new ArrayList<>(cells);
                shifted.add("");
                shifted.add("shifted");
                refuse(shifted);
            }
            case 6 -> {
                leftOut.add(add(with(cells, born, "04/05/1990", -1), true));
            }
            case 7 -> {
                take(cells, old);
                leftOut.add(add(cells, true));
            }
            case 8 -> {
                take(cells, old);
                refuse(with(cells, when, moment(at.minusDays(1)), -1));
            }
            case 9 -> take(with(cells, born, random.nextBoolean() ? "unknown" : "30/02/2013", -1), old);
            case 10 -> take(cells.subList(0, missing ? 5 : 6), old);
            default -> take(cells, old);
        }
    }

    private static List<String> with(List<String> cells, int place, String text, int other) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(place, text);
        if (other >= 0) {
            changed.set(other, text);
        }
        return changed;
    }

    private void take(List<String> cells, boolean old) {
        add(cells, true);
        taken++;
        history += old ? 1 : 0;
    }

    private void refuse(List<String> cells) {
        refused.add(add(cells, true));
    }

    /// The line it starts on, for a file in which no row takes two: see [#in].
    private int add(List<String> cells, boolean counts) {
        rows.add(List.copyOf(cells));
        isRow.add(counts);
        inAll += counts ? 1 : 0;
        return rows.size();
    }

    private String name(String given, String family) {
        return switch (random.nextInt(3)) {
            case 0 -> family.toUpperCase(Locale.UK) + ", " + given;
            case 1 -> given + " " + family;
            default -> family + ", " + given;
        };
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(
                switch (random.nextInt(6)) {
                    case 0 -> "d/M/yyyy";
                    case 1 -> "dd.MM.yy";
                    case 2 -> "yyyy-MM-dd";
                    case 3 -> "d MMM yyyy";
                    case 4 -> "EEE d MMMM yyyy";
                    default -> "dd/MM/yyyy";
                },
                Locale.ENGLISH));
    }

    private String time(LocalDateTime at) {
        return at.format(DateTimeFormatter.ofPattern(
                switch (random.nextInt(3)) {
                    case 0 -> "HHmm";
                    case 1 -> "HH:mm";
                    default -> "h.mm a";
                },
                Locale.ENGLISH));
    }

    private String moment(LocalDateTime at) {
        if (random.nextInt(5) == 0) {
            long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), at.toLocalDate());
            return String.format(Locale.ROOT, "%.8f", days + (at.getHour() * 60 + at.getMinute()) / 1440.0);
        }
        return day(at.toLocalDate()) + " " + at.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /// Writes it, and corrects the lines of its account where a row takes more than one.
    Path in(Path folder) throws IOException {
        int way = (int) (seed % 9);
        Path file = folder.resolve("list" + seed + (way == 8 ? ".xlsx" : way == 7 ? ".txt" : ".csv"));
        if (way == 8) {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(out);
            }
            return file;
        }
        String between = List.of(",", ";", "\t", "|", ",", ";", ",", "\t").get(way);
        Charset charset = switch (way) {
            case 1 -> Charset.forName("windows-1250");
            case 6, 7 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(way == 6 ? new byte[] {(byte) 0xFF, (byte) 0xFE} : new byte[0]);
        bytes.write(way == 4 ? new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF} : new byte[0]);
        bytes.write((way == 5 ? "sep=;\r\n" : "").getBytes(charset));
        bytes.write(
                text(between, way % 2 == 0 ? "\r\n" : "\n", way == 5 ? 2 : 1).getBytes(charset));
        Files.write(file, bytes.toByteArray());
        return file;
    }

    private String text(String between, String end, int first) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        int line = first;
        for (List<String> cells : rows) {
            starts.add(line);
            String row = String.join(
                    between, cells.stream().map(cell -> quoted(cell, between)).toList());
            text.append(row).append(end);
            line += 1 + (int) row.chars().filter(c -> c == '\n').count();
        }
        renumber(refused, starts);
        renumber(leftOut, starts);
        return text.toString();
    }

    private static void renumber(SortedSet<Integer> places, List<Integer> starts) {
        List<Integer> lines =
                places.stream().map(place -> starts.get(place - 1)).toList();
        places.clear();
        places.addAll(lines);
    }

    private String quoted(String cell, String between) {
        boolean must = cell.contains(between) || cell.contains("\"") || cell.contains("\n");
        return must || random.nextInt(6) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private void write(OutputStream out) {
        try (Workbook book = new Workbook(out, "bureau", "1.0")) {
            Worksheet sheet = book.newWorksheet("List");
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    String cell = cells.get(column);
                    if (cell.matches("[0-9]{5}\\.[0-9]+")) {
                        sheet.value(row, column, Double.valueOf(cell));
                    } else {
                        sheet.value(row, column, cell);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
