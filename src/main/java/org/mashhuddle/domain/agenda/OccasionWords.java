package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.Occasion;
import org.mashhuddle.domain.referral.ClockKind;

/// Says an occasion in words: "Return home interview due Wed 25/11 11:15", "Transfer not
/// acknowledged, day 3".
record OccasionWords(LocalDate today) {

    List<ReasonWords.Phrase> phrases(Occasion occasion) {
        return switch (occasion) {
            case Occasion.ClockRunning clock -> List.of(clock(clock));
            case Occasion.Returned returned -> returned(returned);
            case Occasion.InCustody custody -> custody(custody);
            case Occasion.LeftCustody left -> List.of(phrase(left(left)));
            case Occasion.BirthPassed birth ->
                List.of(phrase("Expected birth " + DateWords.shortDate(birth.expected(), today) + " has passed"));
            case Occasion.EighteenthNear birthday ->
                List.of(phrase("18 on " + DateWords.weekdayDate(birthday.on(), today)));
            case Occasion.LifeChanged life -> List.of(phrase(life(life)));
            case Occasion.Repeat repeat -> repeat(repeat);
            case Occasion.NamedOften named ->
                List.of(phrase(named.children() + " children named here in " + named.inDays() + " days"));
        };
    }

    private String life(Occasion.LifeChanged life) {
        String what = switch (life.change()) {
            case BORN -> "Birth";
            case DIED -> "Death";
        };
        return what + " recorded on " + DateWords.shortDate(life.on(), today);
    }

    private static ReasonWords.Phrase phrase(String text) {
        return new ReasonWords.Phrase(text, false);
    }

    private ReasonWords.Phrase clock(Occasion.ClockRunning clock) {
        String what = switch (clock.kind()) {
            case MASH_RATING -> "Answer to the MASH rating";
            case REFERRAL_DECISION -> "Referral decision";
            case RETURN_INTERVIEW -> "Return home interview";
            case CONFERENCE -> "Child protection conference";
            case ASSESSMENT -> "Assessment";
            case NRM_REASONABLE_GROUNDS -> "NRM reasonable grounds decision";
            case POLICE_PROTECTION -> "Police protection";
            case DETENTION -> "Detention without charge";
            case TRANSFER_ACKNOWLEDGEMENT -> "Transfer not acknowledged, day " + daysOf(clock);
            case REFERRAL_ACCEPTANCE ->
                (clock.towards().isBlank() ? "Referral elsewhere" : clock.towards())
                        + ": no answer, day "
                        + daysOf(clock);
        };
        if (clock.kind().isAwaited()) {
            return new ReasonWords.Phrase(what, false);
        }
        boolean ends = clock.kind() == ClockKind.POLICE_PROTECTION || clock.kind() == ClockKind.DETENTION;
        String verb = ends ? " ends " : " due ";
        String when = clock.dueAt().map(this::due).orElse(DateWords.weekdayDate(clock.lastDay(), today));
        return new ReasonWords.Phrase(
                clock.over() ? what + " overdue since " + when : what + verb + when, clock.over());
    }

    private String left(Occasion.LeftCustody left) {
        String towards = left.towards().isBlank() ? "" : ": " + left.towards();
        return "Left custody "
                + DateWords.moment(left.at(), today)
                + ", "
                + left.how().words()
                + towards;
    }

    private List<ReasonWords.Phrase> custody(Occasion.InCustody custody) {
        List<ReasonWords.Phrase> phrases = new ArrayList<>();
        String where = custody.where().isBlank() ? "" : ", " + custody.where();
        phrases.add(phrase("In custody since " + DateWords.moment(custody.since(), today) + where));
        if (!custody.plan().isBlank()) {
            phrases.add(phrase(plan(custody.plan())));
        }
        custody.limitAt()
                .ifPresent(end -> phrases.add(new ReasonWords.Phrase(
                        custody.over() ? "Detention limit passed " + due(end) : "Detention limit " + due(end),
                        custody.over())));
        return phrases;
    }

    /// "Looked after, s.20" of "Child looked after: s.20".
    private static String plan(String plan) {
        String lookedAfter = "child looked after";
        return plan.toLowerCase(Locale.UK).startsWith(lookedAfter)
                ? "Looked after" + plan.substring(lookedAfter.length()).replace(":", ",")
                : plan;
    }

    private long daysOf(Occasion.ClockRunning clock) {
        return ChronoUnit.DAYS.between(clock.start().day(), today);
    }

    private List<ReasonWords.Phrase> returned(Occasion.Returned returned) {
        List<ReasonWords.Phrase> phrases = new ArrayList<>();
        phrases.add(phrase("Returned " + DateWords.moment(returned.at(), today)));
        Optional<Instant> due = returned.interviewDue();
        if (due.isEmpty()) {
            phrases.add(phrase("Return home interview not recorded"));
        } else if (returned.interviewOver()) {
            phrases.add(new ReasonWords.Phrase("Return home interview overdue since " + due(due.get()), true));
        } else {
            phrases.add(phrase("Return home interview due " + due(due.get())));
        }
        return phrases;
    }

    private String due(Instant at) {
        return DateWords.dueWithin(new DueTime(LocalDateTime.ofInstant(at, Moment.LONDON)), today);
    }

    private static List<ReasonWords.Phrase> repeat(Occasion.Repeat repeat) {
        if (repeat.inTwelveMonths() > 1) {
            return List.of(phrase(ReasonWords.ordinal(repeat.inTwelveMonths()) + " in 12 months"));
        }
        return repeat.heardBefore() ? List.of() : List.of(phrase("Not seen by the hub before"));
    }
}
