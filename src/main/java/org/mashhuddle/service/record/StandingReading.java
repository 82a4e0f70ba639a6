package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;

/// Says when a child began to stand otherwise, in lines.
final class StandingReading {

    private StandingReading() {}

    static List<Event> events(ChildStanding standing, LocalDate today) {
        Stream<Event> statuses = standing.counted().stream()
                .flatMap(each -> Stream.concat(
                        each.span().from().map(day -> event(day, began(each), source(each))).stream(),
                        each
                                .span()
                                .until()
                                .filter(day -> !day.isAfter(today))
                                .map(day -> event(day, each.label() + " ended.", source(each)))
                                .stream()));
        Stream<Event> leads = standing.leads().stream()
                .filter(Lead::stands)
                .flatMap(each -> each.span().from().map(day -> event(day, leads(each), "")).stream());
        return Stream.concat(statuses, leads).toList();
    }

    /// "Child protection plan began: Neglect."
    private static String began(ChildStatus status) {
        int colon = status.label().indexOf(": ");
        return colon < 0
                ? status.label() + " began."
                : status.label().substring(0, colon) + " began" + status.label().substring(colon) + ".";
    }

    private static String leads(Lead lead) {
        return lead.name() + " is " + StringUtils.uncapitalize(lead.role().words()) + ".";
    }

    private static String source(ChildStatus status) {
        return status.provenance().typedHere() ? "" : "Council’s extract";
    }

    private static Event event(LocalDate day, String words, String source) {
        return new Event(Event.Kind.STATUS, new Moment.OnDay(day), "", words, "", source, Optional.empty(), false);
    }
}
