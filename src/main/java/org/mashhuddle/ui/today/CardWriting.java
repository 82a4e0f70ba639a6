package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.service.today.Today;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.text.RoleLabels;

/// Says today's meeting: when, how far, how ready, and the one thing to do next.
record CardWriting(Today today, Instant now) {

    TodayWords.Card card() {
        Meeting meeting = meeting();
        return new TodayWords.Card(
                meeting.name(),
                words("today.hours", meeting.type().startsAt(), meeting.type().roomUntil()),
                detail(),
                checks(),
                next(),
                !isToCome());
    }

    private Meeting meeting() {
        return today.meeting().meeting();
    }

    private Agenda agenda() {
        return today.meeting().agenda();
    }

    private NextStep next() {
        return switch (meeting().state()) {
            case PLANNED ->
                agenda().isFrozen() && !agenda().items().isEmpty() && !isToCome()
                        ? NextStep.OPEN_MEETING
                        : NextStep.BUILD_AGENDA;
            case OPEN -> today.meeting().left() > 0 || meeting().isAdjourned() ? NextStep.GO_ON : NextStep.CLOSE;
            case CLOSED -> today.meeting().signed() ? NextStep.READ_MINUTES : NextStep.SIGN;
            case NOT_HELD -> NextStep.BUILD_AGENDA;
        };
    }

    private String detail() {
        String people = meeting()
                .chair()
                .map(chair -> words(
                        "today.chair",
                        RoleLabels.initialAndFamily(today.meeting().directory().name(chair))))
                .orElse("");
        return (people + " " + when()).strip();
    }

    private String when() {
        return switch (meeting().state()) {
            case PLANNED -> opens();
            case OPEN ->
                words(
                        meeting().isAdjourned() ? "today.adjourned-since" : "today.open-since",
                        meeting()
                                .times()
                                .standing()
                                .map(Adjournment::at)
                                .or(() -> meeting().times().openedAt())
                                .map(DateWords::time)
                                .orElse(""),
                        today.meeting().left());
            case CLOSED ->
                words(
                        today.meeting().signed() ? "today.signed" : "today.closed",
                        meeting().times().closedAt().map(DateWords::time).orElse(""));
            case NOT_HELD -> words("today.not-held", meeting().arrangements().notHeld());
        };
    }

    /// The hub meets on another day than this one.
    private boolean isToCome() {
        return meeting().heldOn().isAfter(day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }

    private String opens() {
        if (isToCome()) {
            return words(
                    "today.opens-on",
                    DateWords.weekdayDate(day(), day()),
                    DateWords.weekdayDate(meeting().heldOn(), day()));
        }
        Instant start = meeting()
                .heldOn()
                .atTime(meeting().type().startsAt())
                .atZone(Moment.LONDON)
                .toInstant();
        Duration left = Duration.between(now, start);
        if (left.isNegative() && isFirst()) {
            return words("today.first-meeting");
        }
        return words(left.isNegative() ? "today.late" : "today.opens-in", DateWords.duration(left));
    }

    /// A hub that was made after the hour of its meeting is not late for it.
    private boolean isFirst() {
        return today.beginning().isPresent() && agenda().versions().isEmpty();
    }

    private List<TodayWords.Check> checks() {
        List<TodayWords.Check> checks = new ArrayList<>();
        checks.add(isEmpty() ? empty() : arrivals());
        checks.add(frozen());
        checks.add(rated());
        checks.add(planned());
        if (!isOver()) {
            checks.add(quorum());
        }
        if (!meeting().absent().isEmpty()) {
            checks.add(absent());
        }
        checks.add(
                switch (meeting().state()) {
                    case PLANNED, NOT_HELD -> leftOff();
                    case OPEN, CLOSED -> opening();
                });
        return checks;
    }

    private Destination toAgenda() {
        return new Destination.Agenda(meeting().heldOn());
    }

    private TodayWords.Check good(String words) {
        return new TodayWords.Check(true, words, "", toAgenda());
    }

    private TodayWords.Check gap(String words, String verb) {
        return new TodayWords.Check(false, words, words(verb), toAgenda());
    }

    private TodayWords.Check arrivals() {
        return today.waiting() == 0
                ? good(today.triaged()
                        .map(said ->
                                words("today.all-triaged", today.arrived(), said.by(), DateWords.dateTime(said.at())))
                        .orElseGet(() -> words("today.all-considered", today.arrived())))
                : gap(words("today.not-considered", today.waiting(), today.arrived()), "today.verb-bring-in");
    }

    /// Nothing has come in, and nothing is on the agenda.
    private boolean isEmpty() {
        return today.arrived() == 0 && today.waiting() == 0 && agenda().items().isEmpty();
    }

    private static TodayWords.Check empty() {
        return new TodayWords.Check(false, words("today.empty"), words("today.verb-import"), new Destination.Imports());
    }

    private TodayWords.Check frozen() {
        if (agenda().isFrozen()) {
            Agenda.Frozen last = agenda().versions().getLast();
            return good(words("today.frozen", last.number(), DateWords.moment(new Moment.Exactly(last.at()), day())));
        }
        if (isOver()) {
            return new TodayWords.Check(false, words("today.was-not-frozen"), "", toAgenda());
        }
        return gap(
                agenda().versions().isEmpty()
                        ? words("today.not-frozen")
                        : agenda().versions()
                                .getLast()
                                .unfrozen()
                                .map(out ->
                                        words("today.unfrozen", DateWords.moment(new Moment.Exactly(out.at()), day())))
                                .orElse(""),
                "today.verb-freeze");
    }

    private TodayWords.Check rated() {
        List<AgendaItem> arrived = agenda().items().stream()
                .filter(item -> item.reasons().stream().anyMatch(NewReferral.class::isInstance))
                .toList();
        long without = arrived.stream().filter(item -> item.rating().isEmpty()).count();
        return without == 0
                ? good(words("today.all-rated", arrived.size()))
                : gap(words("today.not-rated", without, arrived.size()), "today.verb-see");
    }

    /// What was expected of it is known by then, and stands in the minutes.
    private boolean isOver() {
        return meeting().state() == MeetingState.CLOSED;
    }

    private TodayWords.Check planned() {
        int minutes = agenda().plannedMinutes();
        if (isOver()) {
            return good(words("today.was-planned", agenda().items().size(), minutes));
        }
        LocalTime ends = meeting().type().startsAt().plusMinutes(minutes);
        String said = words("today.planned", agenda().items().size(), minutes, ends);
        return ends.isAfter(meeting().type().roomUntil()) ? gap(said, "today.verb-see") : good(said);
    }

    private TodayWords.Check quorum() {
        List<AgencyId> core = List.copyOf(meeting().type().coreAgencies());
        List<String> nobody = core.stream()
                .filter(id -> today.meeting().directory().peopleOf(id).isEmpty())
                .map(this::label)
                .sorted()
                .toList();
        String all = String.join(", ", core.stream().map(this::label).sorted().toList());
        return nobody.isEmpty()
                ? good(words("today.quorum", all))
                : new TodayWords.Check(false, words("today.no-quorum", String.join(", ", nobody)), "", toAgenda());
    }

    private TodayWords.Check absent() {
        String names = String.join(
                ", ", meeting().absent().stream().map(this::label).sorted().toList());
        return switch (meeting().state()) {
            case PLANNED, NOT_HELD ->
                new TodayWords.Check(false, words("today.will-not-come", names), words("today.verb-see"), toAgenda());
            case OPEN ->
                new TodayWords.Check(
                        false,
                        words("today.not-here", names),
                        words("today.verb-see"),
                        new Destination.Meeting(meeting().id()));
            case CLOSED -> new TodayWords.Check(false, words("today.did-not-come", names), "", toAgenda());
        };
    }

    private String label(AgencyId id) {
        return today.meeting().directory().inSentence(id);
    }

    private TodayWords.Check leftOff() {
        return new TodayWords.Check(
                true,
                words("today.left-off", agenda().leftOff().size()),
                agenda().leftOff().isEmpty() ? "" : words("today.verb-see"),
                toAgenda());
    }

    private TodayWords.Check opening() {
        Destination there = new Destination.Meeting(meeting().id());
        if (meeting().statements().read() && meeting().statements().conflictsAsked()) {
            return new TodayWords.Check(true, words("today.asked"), "", there);
        }
        return isOver()
                ? new TodayWords.Check(false, words("today.asking-not-recorded"), words("today.verb-see"), there)
                : new TodayWords.Check(false, words("today.not-asked"), words("today.verb-ask"), there);
    }
}
