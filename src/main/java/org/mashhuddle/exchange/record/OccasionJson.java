package org.mashhuddle.exchange.record;

import java.time.Instant;
import java.util.Map;
import org.mashhuddle.domain.reason.Occasion;

/// An occasion as data.
final class OccasionJson {

    private OccasionJson() {}

    static String kind(Occasion occasion) {
        return switch (occasion) {
            case Occasion.ClockRunning clock -> clock.over() ? "CLOCK_OVER" : "CLOCK_RUNNING";
            case Occasion.Returned _ -> "RETURNED";
            case Occasion.InCustody _ -> "IN_CUSTODY";
            case Occasion.LeftCustody _ -> "LEFT_CUSTODY";
            case Occasion.BirthPassed _ -> "BIRTH_PASSED";
            case Occasion.EighteenthNear _ -> "EIGHTEENTH_NEAR";
            case Occasion.LifeChanged life -> life.change().name() + "_RECORDED";
            case Occasion.Repeat _ -> "REPEAT";
            case Occasion.NamedOften _ -> "NAMED_OFTEN";
        };
    }

    static void putFacts(Map<String, Object> tree, Occasion occasion) {
        switch (occasion) {
            case Occasion.ClockRunning clock -> put(tree, clock);
            case Occasion.Returned returned -> put(tree, returned);
            case Occasion.InCustody custody -> {
                tree.put("since", custody.since().day().toString());
                tree.put("where", custody.where());
                tree.put("limitAt", custody.limitAt().map(Instant::toString).orElse(null));
                tree.put("limitPassed", custody.over());
            }
            case Occasion.LeftCustody left -> {
                tree.put("leftOn", left.at().day().toString());
                tree.put("how", left.how().name());
            }
            case Occasion.BirthPassed birth ->
                tree.put("expected", birth.expected().toString());
            case Occasion.EighteenthNear birthday ->
                tree.put("on", birthday.on().toString());
            case Occasion.LifeChanged life -> tree.put("on", life.on().toString());
            case Occasion.Repeat repeat -> {
                tree.put("inTwelveMonths", repeat.inTwelveMonths());
                tree.put("heardBefore", repeat.heardBefore());
            }
            case Occasion.NamedOften named -> {
                tree.put("children", named.children());
                tree.put("inDays", named.inDays());
            }
        }
    }

    private static void put(Map<String, Object> tree, Occasion.ClockRunning clock) {
        tree.put("clock", clock.kind().name());
        tree.put("startedOn", clock.start().day().toString());
        tree.put("lastDay", clock.lastDay().toString());
        tree.put("dueAt", clock.dueAt().map(Instant::toString).orElse(null));
    }

    private static void put(Map<String, Object> tree, Occasion.Returned returned) {
        tree.put("returnedOn", returned.at().day().toString());
        tree.put(
                "interviewDueAt", returned.interviewDue().map(Instant::toString).orElse(null));
        tree.put("interviewOverdue", returned.interviewOver());
    }
}
