package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.WaitingClock;
import org.mashhuddle.ui.kit.Destination;

/// Says a clock in words.
record ClockWriting(WaitingClock clock, Instant now) {

    TodayWords.Clock line(String name, Destination to) {
        Optional<Duration> left = clock.clock().flatMap(runs -> runs.left(now));
        return new TodayWords.Clock(
                clock.rating(),
                clock.kind() == ClockKind.MASH_RATING,
                chip(),
                name,
                about(),
                left.map(DateWords::duration).orElse(""),
                left.filter(Duration::isNegative).isPresent(),
                to,
                started());
    }

    private Optional<TodayWords.Started> started() {
        return switch (clock.kind()) {
            case MASH_RATING, REFERRAL_DECISION, RETURN_INTERVIEW, DETENTION -> Optional.empty();
            case CONFERENCE,
                    ASSESSMENT,
                    NRM_REASONABLE_GROUNDS,
                    POLICE_PROTECTION,
                    EMERGENCY_ORDER,
                    TRANSFER_ACKNOWLEDGEMENT,
                    REFERRAL_ACCEPTANCE -> Optional.of(new TodayWords.Started(clock.subject(), clock.kind()));
        };
    }

    private String chip() {
        return switch (clock.kind()) {
            case MASH_RATING -> clock.rating().map(this::rated).orElseGet(() -> words("rag.none"));
            case REFERRAL_DECISION -> chip("today.clock-decision");
            case RETURN_INTERVIEW -> chip("today.clock-return");
            case CONFERENCE -> words("today.clock-conference");
            case ASSESSMENT -> words("today.clock-assessment");
            case NRM_REASONABLE_GROUNDS -> chip("today.clock-nrm");
            case POLICE_PROTECTION -> chip("today.clock-protection");
            case EMERGENCY_ORDER -> chip("today.clock-emergency-order");
            case DETENTION -> words("today.clock-detention");
            case TRANSFER_ACKNOWLEDGEMENT -> chip("today.clock-transfer");
            case REFERRAL_ACCEPTANCE -> chip("today.clock-acceptance");
        };
    }

    /// "RHI 72 h", with what was laid down when it began.
    private String chip(String key) {
        return words(key, clock.length().orElse(0));
    }

    /// "Red 4 h".
    private String rated(MashRating rating) {
        return clock.clock()
                .map(runs -> Duration.between(runs.startedAt(), runs.dueAt()).toHours())
                .map(hours -> words("today.clock-rated", rating.word(), hours))
                .orElse(rating.word());
    }

    private String about() {
        String first = switch (clock.kind()) {
            case RETURN_INTERVIEW -> words("today.about-return");
            case CONFERENCE -> words("today.about-conference");
            case ASSESSMENT -> words("today.about-assessment");
            case NRM_REASONABLE_GROUNDS -> words("today.about-nrm");
            case POLICE_PROTECTION -> words("today.about-protection");
            case EMERGENCY_ORDER -> words("today.about-emergency-order");
            case DETENTION -> words("today.about-detention");
            case TRANSFER_ACKNOWLEDGEMENT -> words("today.about-transfer");
            case REFERRAL_ACCEPTANCE -> words("today.about-acceptance");
            case MASH_RATING, REFERRAL_DECISION ->
                words(
                        clock.rating().isEmpty() && clock.clock().isEmpty()
                                ? "today.about-rate"
                                : "today.about-decision");
        };
        return clock.about().isBlank() ? first : first + "; " + clock.about();
    }
}
