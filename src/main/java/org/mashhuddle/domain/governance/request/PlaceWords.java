package org.mashhuddle.domain.governance.request;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which capitals in words belong to a street, a school, an agency or another place, and so name nobody:
/// what the hub knows by its whole name, and what ends as streets and schools do. In doubt it is a person.
public final class PlaceWords {

    /// "Example High School": so many words belong to the one that says what it is.
    private static final int BEFORE = 2;

    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}'’-])\\p{Lu}[\\p{L}\\p{M}'’-]*( \\p{Lu}[\\p{L}\\p{M}'’-]*)*");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("[0-9]+[a-zA-Z]? $");

    private final ReviewWords data;
    private final Pattern known;

    /// @param known names of agencies, schools and places, and lines of addresses
    PlaceWords(ReviewWords data, Collection<String> known) {
        this.data = data;
        Set<String> phrases = known.stream()
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty() && !isOneName(phrase))
                .map(Pattern::quote)
                .collect(Collectors.toSet());
        this.known = Pattern.compile(
                phrases.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(" + String.join("|", phrases) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private boolean isOneName(String phrase) {
        return !phrase.contains(" ") && data.givenNames().contains(phrase.toLowerCase(Locale.UK));
    }

    /// Where the words begin that belong to a place.
    Set<Integer> in(String words) {
        Set<Integer> starts = new HashSet<>();
        Matcher phrase = known.matcher(words);
        while (phrase.find()) {
            for (int at = phrase.start(); at < phrase.end(); at++) {
                starts.add(at);
            }
        }
        Matcher run = RUN.matcher(words);
        while (run.find()) {
            boolean numbered =
                    NUMBER_BEFORE.matcher(words.substring(0, run.start())).find();
            addRun(starts, run.toMatchResult(), numbered);
        }
        return starts;
    }

    private void addRun(Set<Integer> starts, MatchResult run, boolean numbered) {
        List<String> parts = List.of(run.group().split(" "));
        int last = parts.size() - 1;
        while (last >= 0 && !says(parts.get(last), numbered)) {
            last--;
        }
        int first = Math.max(0, last - BEFORE);
        if (last < 0 || parts.subList(0, last).stream().anyMatch(this::isPerson)) {
            return;
        }
        int at = run.start();
        for (int part = 0; part <= last; part++) {
            if (part >= first) {
                starts.add(at);
            }
            at += parts.get(part).length() + 1;
        }
    }

    private boolean says(String part, boolean numbered) {
        String word = part.toLowerCase(Locale.UK);
        return data.places().contains(word) || (numbered && data.streets().contains(word));
    }

    private boolean isPerson(String part) {
        String word = part.toLowerCase(Locale.UK);
        return data.givenNames().contains(word) || data.titles().contains(word);
    }

    @Override
    public String toString() {
        return "PlaceWords";
    }
}
