package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.subject.NhsNumber;

/// What was typed, as words that must all fit. A date, an NHS number and a postcode are one word,
/// however they are written.
record Query(List<String> words) {

    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{0,4}))?(?!\\d)");
    private static final Pattern SPACED_NUMBER =
            Pattern.compile("(?<!\\d)\\d{3}[ \u00a0-]?\\d{3}[ \u00a0-]?\\d{1,4}(?!\\d)");

    Query {
        words = List.copyOf(words);
    }

    static Query of(String typed) {
        List<String> words = new ArrayList<>();
        String rest = NhsNumber.parse(typed).map(NhsNumber::digits).orElse(typed);
        rest = taken(DATE, rest, words, Query::date);
        rest = taken(SPACED_NUMBER, rest, words, number -> number.group().replaceAll("\\D", ""));
        words.addAll(TextNormaliser.words(rest));
        return new Query(words);
    }

    private interface Reading {
        String read(Matcher found);
    }

    private static String taken(Pattern what, String from, List<String> into, Reading reading) {
        Matcher found = what.matcher(from);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            into.add(reading.read(found));
            found.appendReplacement(rest, " ");
        }
        found.appendTail(rest);
        return rest.toString();
    }

    private static String date(Matcher found) {
        return String.format(
                Locale.ROOT,
                "%02d%02d%s",
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                year(found.group(3)));
    }

    /// A year still being typed stays as it is: the date fits by its beginning.
    private static String year(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        boolean shortened = typed.length() == 2 && !typed.equals("19") && !typed.equals("20");
        return shortened ? "20" + typed : typed;
    }

    @Override
    public String toString() {
        return "Query[" + words.size() + "]";
    }
}
