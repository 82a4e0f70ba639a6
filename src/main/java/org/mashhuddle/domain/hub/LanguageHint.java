package org.mashhuddle.domain.hub;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that put on a child what is done to it, and what to say instead: "refuses to engage" and
/// "What was offered? Try “has not felt able to meet”" (`domain.md` 6).
///
/// @param typed the words, in each of their forms
/// @param advice what to think of; may be empty
/// @param instead what to put in their place; empty where only the facts can tell
public record LanguageHint(List<String> typed, String advice, String instead) {

    private static final String STANDS_FOR = "=";
    private static final Pattern INSTEAD = Pattern.compile("[“\"]([^”\"]+)[”\"]\\s*$");

    /// Copies the list.
    public LanguageHint {
        typed = List.copyOf(typed);
    }

    /// An entry of the hub's list, written "refuses to engage; hard to reach = What was offered? “has not
    /// felt able to meet”"; none where it is not.
    public static Optional<LanguageHint> of(String entry) {
        int at = entry.indexOf(STANDS_FOR);
        String said = at < 0 ? "" : entry.substring(at + 1).strip();
        List<String> typed = at < 0
                ? List.of()
                : Arrays.stream(entry.substring(0, at).split(";"))
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .toList();
        if (typed.isEmpty() || said.isEmpty()) {
            return Optional.empty();
        }
        Matcher quoted = INSTEAD.matcher(said);
        return Optional.of(
                quoted.find()
                        ? new LanguageHint(
                                typed, said.substring(0, quoted.start()).strip(), quoted.group(1))
                        : new LanguageHint(typed, said, ""));
    }

    /// Where its words stand in a text, whole and in any letters.
    public List<MatchResult> in(String text) {
        String any = typed.stream()
                .map(words ->
                        Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])(?:" + any + ")(?![\\p{L}\\p{N}-])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .toList();
    }

    @Override
    public String toString() {
        return "LanguageHint[withheld]";
    }
}
