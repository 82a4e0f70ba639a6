package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.exchange.ssd.file.Budget;
import org.mashhuddle.exchange.ssd.file.Caps;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.DateForms;
import org.mashhuddle.exchange.ssd.file.ExtractSource;
import org.mashhuddle.exchange.ssd.file.FileRefusal;
import org.mashhuddle.exchange.ssd.file.SourceFile;

/// Reads an extract of the Standard Safeguarding Dataset from a folder or a zip file. Whatever the
/// file is, the answer is a value: good rows, problems in words, a sentence for each file that was
/// refused; never an exception.
public final class SsdReader {

    private final Asked asked;
    private final Caps caps;

    /// How it is read.
    ///
    /// @param now the moment of reading, beyond which a contact cannot have happened
    /// @param order what a person said of dates in which a file leaves day and month in doubt
    record Asked(Instant now, DayOrder order) {

        /// What the file itself says goes first.
        DateForms or(DateForms file) {
            return file.or(order);
        }
    }

    /// @param now the moment of reading, beyond which a contact cannot have happened
    public SsdReader(Instant now) {
        this(now, Caps.COUNTY);
    }

    public SsdReader(Instant now, Caps caps) {
        this(new Asked(now, DayOrder.IN_DOUBT), caps);
    }

    /// @param order what a person said of dates in which a file leaves day and month in doubt
    public SsdReader(Instant now, DayOrder order) {
        this(new Asked(now, order), Caps.COUNTY);
    }

    private SsdReader(Asked asked, Caps caps) {
        this.asked = asked;
        this.caps = caps;
    }

    /// Reads the whole extract into memory: about 600 bytes a row.
    public SsdExtract read(Path path) {
        String name = SourceFile.shown(String.valueOf(path.getFileName()));
        try (ExtractSource source = ExtractSource.open(path, caps)) {
            return read(source, name);
        } catch (FileRefusal refusal) {
            return ExtractAssembly.refused(name, refusal.sentence());
        } catch (IOException unreadable) {
            return ExtractAssembly.refused(name, "The extract cannot be read from its disk or drive.");
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return ExtractAssembly.refused(name, Budget.TOO_LITTLE_MEMORY);
        } catch (RuntimeException damaged) {
            // What a library makes of a file that no program wrote: it means the same whatever it is.
            return ExtractAssembly.refused(name, "The extract cannot be read: it is damaged. Nothing was read.");
        }
    }

    private SsdExtract read(ExtractSource source, String name) throws FileRefusal {
        ExtractAssembly assembly = new ExtractAssembly(caps.problems());
        Map<SsdObject, List<SourceFile>> tables = new EnumMap<>(SsdObject.class);
        List<SourceFile> others = new ArrayList<>();
        for (SourceFile file : source.files()) {
            Optional<SsdObject> object = SsdObject.ofFile(file.name());
            if (file.pointsOutside()) {
                assembly.add(FileNote.refused(
                        file.shown(), object, "Its name points outside the archive. It was not read."));
            } else if (!file.isLitter()) {
                object.ifPresentOrElse(
                        table -> tables.computeIfAbsent(table, none -> new ArrayList<>())
                                .add(file),
                        () -> others.add(file));
            }
        }
        Budget budget = new Budget(caps);
        for (SourceFile file : others) {
            assembly.add(other(file, budget));
        }
        for (var table : tables.entrySet()) {
            readTable(table.getKey(), table.getValue(), budget, assembly);
        }
        return assembly.extract(name);
    }

    private void readTable(SsdObject object, List<SourceFile> files, Budget budget, ExtractAssembly assembly)
            throws FileRefusal {
        if (files.size() > 1) {
            String why = "There are %d files for %s. None was read, as nobody can say which is right."
                    .formatted(files.size(), object.table());
            for (SourceFile file : files) {
                assembly.add(FileNote.refused(file.shown(), Optional.of(object), lines(file, budget), why));
            }
            return;
        }
        SourceFile file = files.getFirst();
        Optional<Set<String>> persons = object == SsdObject.PERSON ? Optional.empty() : assembly.persons();
        byte[] bytes = {};
        try {
            bytes = budget.read(file);
            assembly.add(TableFile.read(object, file.shown(), CsvText.of(bytes), budget, asked, persons));
        } catch (FileRefusal refusal) {
            if (refusal.ofWholeSource()) {
                throw refusal;
            }
            long rows = RowCount.of(bytes);
            assembly.add(FileNote.refused(file.shown(), Optional.of(object), rows, refusal.sentence()));
        } catch (IOException unreadable) {
            assembly.add(FileNote.refused(file.shown(), Optional.of(object), "The file cannot be read."));
        }
    }

    private static FileNote other(SourceFile file, Budget budget) throws FileRefusal {
        if (FileName.notUsed(file.name()).isPresent()) {
            return FileNote.leftOut(
                    file.shown(),
                    lines(file, budget),
                    "A table of the dataset that tells nothing a meeting here speaks of.");
        }
        String sentence = file.isZip()
                ? "A zip within the extract is not opened."
                : "Not read: its name is not that of a table of the dataset, such as ssd_person.csv.";
        return FileNote.extra(file.shown(), sentence);
    }

    /// How many rows a file seems to hold of which nothing is taken.
    private static long lines(SourceFile file, Budget budget) throws FileRefusal {
        try {
            return RowCount.of(budget.read(file));
        } catch (FileRefusal refusal) {
            if (refusal.ofWholeSource()) {
                throw refusal;
            }
            return 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
