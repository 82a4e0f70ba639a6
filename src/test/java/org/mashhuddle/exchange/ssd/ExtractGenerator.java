package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Invents extracts of the dataset. `main` takes: a folder or a name ending in .zip, the seed, how
/// many persons, which day, the dirty share.
public final class ExtractGenerator {

    private static final String LINE_END = "\r\n";

    private final ExtractOptions options;
    private final InventedCounty county;
    private final Random random;
    private final Dirt dirt;
    private final List<PlantedProblem> planted = new ArrayList<>();

    private ExtractGenerator(ExtractOptions options) {
        this.options = options;
        this.county = new InventedCounty(options);
        this.random = new Random(options.seed() + 7);
        this.dirt = new Dirt(options.dates());
    }

    public static GeneratedExtract generate(ExtractOptions options) {
        return new ExtractGenerator(options).generate();
    }

    public static void main(String[] args) throws IOException {
        ExtractOptions options = ExtractOptions.smallTown(Long.parseLong(args[1]))
                .ofPersons(Integer.parseInt(args[2]))
                .onDay(Integer.parseInt(args[3]))
                .dirty(Double.parseDouble(args[4]));
        GeneratedExtract extract = generate(options);
        if (args[0].endsWith(".zip")) {
            extract.toZip(Path.of(args[0]));
        } else {
            extract.toFolder(Path.of(args[0]));
        }
    }

    private GeneratedExtract generate() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (SsdObject object : SsdObject.values()) {
            String text = (options.mark() ? "\uFEFF" : "") + file(object);
            files.put(object.table() + ".csv", text.getBytes(options.charset()));
        }
        return new GeneratedExtract(options, county, files, List.copyOf(planted));
    }

    private String file(SsdObject object) {
        List<SsdField> order = new ArrayList<>(object.fields());
        Collections.shuffle(order, random);
        StringBuilder text = new StringBuilder();
        String heading = String.join(
                String.valueOf(options.delimiter()),
                order.stream().map(SsdField::column).toList());
        text.append(random.nextBoolean() ? heading.toUpperCase(java.util.Locale.ROOT) : heading)
                .append(options.delimiter())
                .append("local_note")
                .append(LINE_END);
        InventedTable table = county.table(object);
        long line = 2;
        for (int i = 0; i < table.size(); i++) {
            line += write(object, table, i, order, text, line);
        }
        return text.toString();
    }

    // Returns how many lines of the file it took.
    private long write(
            SsdObject object, InventedTable table, int row, List<SsdField> order, StringBuilder text, long line) {
        int start = text.length();
        Optional<ProblemKind> kind = random.nextDouble() < options.dirty()
                ? Optional.of(ProblemKind.values()[random.nextInt(ProblemKind.values().length)])
                : Optional.empty();
        Map<SsdField, String> clean = cells(object, table, row);
        var spoilt = kind.flatMap(problem -> dirt.spoil(object, cells(object, table, row), problem));
        if (spoilt.isEmpty() || Dirt.isExtraRow(kind.orElseThrow())) {
            append(clean, order, "", text);
        }
        if (spoilt.isPresent()) {
            ProblemKind problem = kind.orElseThrow();
            long at = line + lines(text, start);
            planted.add(new PlantedProblem(object, at, problem));
            append(
                    spoilt.get(),
                    order,
                    problem == ProblemKind.WRONG_COLUMN_COUNT ? options.delimiter() + "shifted" : "",
                    text);
        }
        return lines(text, start);
    }

    private Map<SsdField, String> cells(SsdObject object, InventedTable table, int row) {
        Map<SsdField, String> cells = new EnumMap<>(SsdField.class);
        object.fields().forEach(field -> cells.put(field, options.dates().write(table.get(row, field))));
        return cells;
    }

    private void append(Map<SsdField, String> cells, List<SsdField> order, String end, StringBuilder text) {
        for (SsdField field : order) {
            text.append(quoted(cells.getOrDefault(field, ""))).append(options.delimiter());
        }
        text.append("x").append(end).append(LINE_END);
    }

    private String quoted(String cell) {
        boolean needed = cell.indexOf(options.delimiter()) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static long lines(StringBuilder text, int from) {
        long lines = 0;
        for (int i = from; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
