package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b((?:19|20)\\d{2})[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\\d|3[01])\\b");
    private static final Pattern POINTED = Pattern.compile("\\b(\\d{1,2})[.-](\\d{1,2})[.-](\\d{2,4})\\b");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
                    + "[ ,-]+(\\d{2,4})\\b");
    private static final Pattern BARE = Pattern.compile("(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /// Of years of two digits; later ones are those of people who are grown up.
    private static final int LAST_OF_THIS_CENTURY = 40;

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "master", "dr", "sir", "lady", "prof", "rev");

    Query {
        words = List.copyOf(words);
    }

    static Query of(String typed) {
        List<String> words = new ArrayList<>();
        String rest = NhsNumber.parse(typed).map(NhsNumber::digits).orElse(typed);
        rest = taken(NAMED, rest, words, Query::named);
        rest = taken(YEAR_FIRST, rest, words, found -> found.group(3) + found.group(2) + found.group(1));
        rest = taken(POINTED, rest, words, Query::date);
        rest = taken(DATE, rest, words, Query::date);
        rest = taken(SPACED_NUMBER, rest, words, number -> number.group().replaceAll("\\D", ""));
        words.addAll(TextNormaliser.words(rest));
        List<String> untitled =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return new Query(untitled.isEmpty() ? words : untitled);
    }

    /// The day that six figures may be, with its year in four: "140811" is 14 August 2011.
    static Optional<String> day(String word) {
        Matcher found = BARE.matcher(word);
        return found.matches()
                ? Optional.of(found.group(1) + found.group(2) + whole(found.group(3)))
                : Optional.empty();
    }

    private static String named(Matcher found) {
        int month = 1 + MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT));
        return String.format(Locale.ROOT, "%02d%02d%s", Integer.parseInt(found.group(1)), month, year(found.group(3)));
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

    /// A year still being typed stays as it is: the date fits by its beginning. So does 20, the start of most years
    /// and one of them; 19 is a child's year, and no adult's yet.
    private static String year(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        if (typed.length() != 2 || typed.equals("20")) {
            return typed;
        }
        return whole(typed);
    }

    private static String whole(String two) {
        return (Integer.parseInt(two) > LAST_OF_THIS_CENTURY ? "19" : "20") + two;
    }

    @Override
    public String toString() {
        return "Query[" + words.size() + "]";
    }
}
