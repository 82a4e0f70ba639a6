package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.LawDay;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;

/// The days and states of rules in words.
final class LawWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.UK);

    /// From when on the usual lengths hold, see the migration that brought them.
    private static final LocalDate USUAL = LocalDate.of(1900, 1, 1);

    private LawWords() {}

    /// "03/2026", "not set", "not known".
    static String from(LawRule rule) {
        InForce inForce = rule.inForce();
        return inForce.from()
                .map(LawWords::day)
                .orElseGet(() -> words(
                        inForce.start() == InForce.Start.NOT_SET
                                ? "settings.law.not-set"
                                : "settings.law.not-looked-up"));
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

    /// "Review by 31/01/2027", "Review overdue since 31/01/2027"; nothing for what has ended.
    static String review(LawRule rule, LocalDate day) {
        if (rule.stateOn(day) == LawState.ENDED) {
            return "";
        }
        return words(
                rule.isReviewOverdue(day) ? "settings.law.review-overdue" : "settings.law.review-by",
                DateWords.date(rule.reviewBy()));
    }

    /// The same for a row of a list: "review 31/01/2027".
    static String reviewInShort(LawRule rule, LocalDate day) {
        return rule.stateOn(day) == LawState.ENDED || rule.isReviewOverdue(day)
                ? review(rule, day)
                : words("settings.law.review-short", DateWords.date(rule.reviewBy()));
    }

    /// "Corrections: 10 working days".
    static String limit(DatedLimit limit) {
        return words("settings.law.limit." + key(limit.what()), amount(limit));
    }

    /// "10 working days", "28 days", "2 hours", "17:00".
    static String amount(DatedLimit limit) {
        return switch (limit.what().unit()) {
            case TIME -> LocalTime.MIDNIGHT.plusMinutes(limit.amount()).toString();
            case WORKING_DAYS, WORKING_DAYS_BEFORE, DAYS, MONTHS, HOURS ->
                words("settings.law.unit." + key(limit.what().unit()), limit.amount());
        };
    }

    /// "Since 01/12/2026", or that it is the usual length.
    static String since(DatedLimit limit) {
        return isUsual(limit)
                ? words("settings.law.limit-usual")
                : words("settings.law.limit-since", DateWords.date(limit.from()));
    }

    /// Nobody in this hub has laid it down.
    static boolean isUsual(DatedLimit limit) {
        return limit.from().equals(USUAL);
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
