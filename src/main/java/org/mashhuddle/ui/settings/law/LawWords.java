package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.LawDay;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;

/// The days and states of rules in words.
final class LawWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.UK);

    private LawWords() {}

    /// "03/2026", "not set", "not checked".
    static String from(LawRule rule) {
        InForce inForce = rule.inForce();
        return inForce.from()
                .map(LawWords::day)
                .orElseGet(() -> words(
                        inForce.start() == InForce.Start.NOT_SET
                                ? "settings.law.not-set"
                                : "settings.law.not-checked"));
    }

    /// "03/2026", "open".
    static String until(LawRule rule) {
        return rule.inForce().until().map(LawWords::day).orElseGet(() -> words("settings.law.open"));
    }

    private static String day(LawDay day) {
        return day.wholeMonth() ? MONTH.format(day.first()) : DateWords.date(day.first());
    }

    /// "25/11/2026", "not checked".
    static String checked(LawRule rule) {
        return rule.checked().map(DateWords::date).orElseGet(() -> words("settings.law.not-checked"));
    }

    static String state(LawState state) {
        return words("settings.law.state." + key(state));
    }

    static String kind(LawKind kind) {
        return words("settings.law.kind." + key(kind));
    }

    static String group(LawKind kind) {
        return words("settings.law.group." + key(kind));
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
