package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawChange;
import org.mashhuddle.domain.hub.law.LawRule;

/// What the release changed in law and guidance, in words: read from the versions that it keeps, and nothing made
/// up.
final class LawChanges {

    private LawChanges() {}

    /// A rule that changed.
    ///
    /// @param says what is otherwise, a sentence each
    record Changed(String rule, List<String> says) {
        /// Copies the sentences.
        public Changed {
            says = List.copyOf(says);
        }
    }

    /// From which release it differs, or that there is none.
    static String about(Law law) {
        String release = law.release().orElse("");
        return law.releaseBefore()
                .map(before -> words("settings.law.changed-about", law.changes().size(), release, before))
                .orElseGet(() -> words("settings.law.changed-first", release));
    }

    /// Each rule that changed.
    static List<Changed> of(Law law) {
        return law.changes().stream()
                .map(change -> new Changed(change.now().words(), says(change)))
                .toList();
    }

    private static List<String> says(LawChange change) {
        return change.before()
                .map(before -> differences(before, change.now()))
                .orElseGet(() ->
                        List.of(words("settings.law.changed-new", change.now().says(), LawWords.from(change.now()))));
    }

    private static List<String> differences(LawRule before, LawRule now) {
        List<String> all = Stream.of(
                        differs("settings.law.rule", before.words(), now.words()),
                        differs("settings.law.kind", LawWords.kind(before.kind()), LawWords.kind(now.kind())),
                        differs("settings.law.says", before.says(), now.says()),
                        differs("settings.law.named", named(before), named(now)),
                        differs("settings.law.inserted-by", before.insertedBy(), now.insertedBy()),
                        differs("settings.law.in-force-from", LawWords.from(before), LawWords.from(now)),
                        differs("settings.law.until", LawWords.until(before), LawWords.until(now)),
                        differs("settings.law.source", before.source(), now.source()),
                        differs("settings.law.checked", LawWords.checked(before), LawWords.checked(now)),
                        differs(
                                "settings.law.review",
                                DateWords.date(before.reviewBy()),
                                DateWords.date(now.reviewBy())),
                        differs("settings.law.needs", needs(before), needs(now)),
                        differs("settings.law.length", length(before), length(now)))
                .flatMap(List::stream)
                .toList();
        return all.isEmpty() ? List.of(words("settings.law.changed-nothing")) : all;
    }

    private static String named(LawRule rule) {
        return String.join(", ", rule.named());
    }

    private static String needs(LawRule rule) {
        Stream<String> beside = rule.beside().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> words(
                        "settings.law.needs-where",
                        one.getKey().words(),
                        one.getValue().words()));
        return Stream.concat(rule.needs().stream().sorted().map(AgencyKind::words), beside)
                .collect(Collectors.joining(", "));
    }

    private static String length(LawRule rule) {
        return rule.length().map(String::valueOf).orElse("");
    }

    private static List<String> differs(String field, String before, String now) {
        List<String> says = new ArrayList<>();
        if (!before.equals(now)) {
            says.add(words("settings.law.changed-field", words(field), or(before), or(now)));
        }
        return says;
    }

    private static String or(String value) {
        return value.isEmpty() ? words("settings.law.changed-none") : value;
    }
}
