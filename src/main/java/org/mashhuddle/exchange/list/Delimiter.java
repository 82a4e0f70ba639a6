package org.mashhuddle.exchange.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mashhuddle.domain.source.ListWriting.Between;
import org.mashhuddle.exchange.ssd.file.CsvText;

/// What stands between the columns of a text file.
record Delimiter(char character, String words) {

    private static final List<Delimiter> USUAL = List.of(
            new Delimiter(',', "comma"),
            new Delimiter(';', "semicolon"),
            new Delimiter('\t', "tab"),
            new Delimiter('|', "pipe"));
    private static final int LOOKED_AT = 50;

    /// As a person says it; nothing, where it is found.
    static Optional<Delimiter> said(Between between) {
        return switch (between) {
            case FOUND -> Optional.empty();
            case COMMA -> Optional.of(of(','));
            case SEMICOLON -> Optional.of(of(';'));
            case TAB -> Optional.of(of('\t'));
            case PIPE -> Optional.of(of('|'));
        };
    }

    /// As a person would say it; nothing, where it is none of the usual ones.
    Between between() {
        return Stream.of(Between.values())
                .filter(one -> said(one).filter(this::equals).isPresent())
                .findFirst()
                .orElse(Between.FOUND);
    }

    /// As the file itself names it.
    static Delimiter of(char named) {
        return USUAL.stream()
                .filter(usual -> usual.character == named)
                .findFirst()
                .orElse(new Delimiter(named, "“" + named + "”"));
    }

    /// The one by which most of the first rows have the same columns, and the more of them.
    static Delimiter sniffed(CsvText text) {
        return USUAL.stream()
                .max(Comparator.comparingLong(one -> one.fits(text)))
                .orElse(USUAL.getFirst());
    }

    private long fits(CsvText text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(character).get();
        List<Integer> sizes = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.builder().setReader(text.reader()).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                if (sizes.size() == LOOKED_AT) {
                    break;
                }
                sizes.add(row.size());
            }
        } catch (IOException | UncheckedIOException notSo) {
            return 0;
        }
        Map<Integer, Integer> times = new HashMap<>();
        sizes.stream().filter(size -> size > 1).forEach(size -> times.merge(size, 1, Integer::sum));
        return times.entrySet().stream()
                .mapToLong(each -> 1_000L * each.getValue() + each.getKey())
                .max()
                .orElse(0);
    }
}
