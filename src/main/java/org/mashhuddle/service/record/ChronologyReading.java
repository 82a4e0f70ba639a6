package org.mashhuddle.service.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;

/// Says what happened in lines, as a reader may have them.
///
/// @param today for words such as "today 14:00"
public record ChronologyReading(
        Directory directory, Reader reader, LocalDate today, Instant now, WorkingCalendar calendar, TimeLimits limits) {

    /// What was decided; the because only as far as it may be shared.
    Event discussed(InMeeting held, int actions) {
        Decision decision = held.discussion().decision();
        SharingMark mark = decision.effectiveMark(held.discussion().contributions());
        String outcomes = decision.outcomes().stream().map(ChosenOutcome::label).collect(Collectors.joining("; "));
        boolean may = mark.reaches(reader);
        String because = !decision.hasRationale()
                ? ""
                : may ? " Because: " + sentence(decision.because()) : " Because: withheld.";
        String set = switch (actions) {
            case 0 -> "";
            case 1 -> " 1 action.";
            default -> " " + actions + " actions.";
        };
        return new Event(
                Event.Kind.DISCUSSED,
                at(held),
                held.number().map(n -> "Discussed, item " + n + ".").orElse("Discussed."),
                (outcomes.isEmpty() ? "No decision yet." : outcomes + ".") + because + set,
                "",
                held.type(),
                decision.hasRationale() ? Optional.of(mark) : Optional.empty(),
                false);
    }

    static Moment at(InMeeting held) {
        return held.discussion().room().stream()
                .findFirst()
                .<Moment>map(presence -> new Moment.Exactly(presence.from()))
                .orElseGet(() -> new Moment.OnDay(held.heldOn()));
    }

    Event shared(Contribution said) {
        String speaker = said.speaker().isBlank() ? "" : ", " + said.speaker();
        String kind = said.words().map(words -> ", " + lower(words.onPaper())).orElse("");
        return marked(
                Event.Kind.SHARED,
                new Moment.Exactly(said.at()),
                "",
                said.said(),
                new Source(directory.label(said.agency()) + speaker + kind, directory.label(said.agency())),
                said.mark());
    }

    Event action(Action action) {
        String owner = ActionWords.owner(action.owner(), today);
        String agency = ActionWords.agency(action, directory);
        return marked(
                Event.Kind.ACTION,
                new Moment.Exactly(action.setAt()),
                "Action " + action.number() + ".",
                sentence(action.text()) + " " + state(action.status()),
                new Source(agency + ", " + owner + ", " + due(action), agency),
                action.mark());
    }

    private static String state(ActionStatus status) {
        return switch (status) {
            case OPEN -> "Open.";
            case ACCEPTED -> "Accepted.";
            case IN_PROGRESS -> "In progress.";
            case COMPLETED -> "Done.";
            case CIRCUMSTANCES_CHANGED -> "Not done: circumstances changed.";
            case AGENCY_HAS_NOT_TAKEN_IT -> "Not done: the agency has not taken it.";
            case WITHDRAWN -> "Withdrawn.";
        };
    }

    Event paper(IssuedPaper paper) {
        String recalled = paper.recall()
                .map(back -> " Recalled " + DateWords.dateTime(back.at()) + ".")
                .orElse("");
        return new Event(
                Event.Kind.PAPER,
                new Moment.Exactly(paper.issuedAt()),
                kind(paper.key().kind()) + ".",
                "To " + paper.recipient() + "." + recalled,
                "",
                paper.reference(),
                Optional.empty(),
                false);
    }

    private static String kind(PaperKind kind) {
        return switch (kind) {
            case ACTION_LIST -> "Action list";
            case CHAIRS_LIST -> "Action list, chair’s file";
            case SLIP -> "Action slip";
            case PLAN -> "Agreed plan";
            case MINUTES -> "Numbered minutes";
            case CASE_FILE -> "Case-file extract";
            case SUMMARY -> "Executive summary without other people";
            case OUTCOME -> "Referral outcome";
            case FAMILY -> "Plan for the family";
            case YOUNG_PERSON -> "Page for the young person";
            case HANDOVER -> "Out-of-hours handover";
            case EXTRACT -> "Extract of the minutes";
            case STRATEGY -> "Strategy discussion minutes";
            case AGENDA -> "Agenda";
            case CHAIRS_AGENDA -> "Agenda, chair’s copy";
            case ATTENDANCE -> "Attendance sheet";
            case CONTINGENCY -> "Contingency pack";
            case CHASER -> "Nil-return chaser";
            case ACCESS_COPY -> "Copy for a person who asked";
            case EXECUTIVE -> "Executive summary";
            case PERFORMANCE -> "Performance sheet";
            case PERIOD -> "Performance sheet of a period";
            case SHOWN_ACTIONS -> "Action list, as shown";
            case RECORD_PRINT -> "Record";
        };
    }

    /// Who says so; where the words are withheld, no more than whose they are. It begins a line.
    record Source(String whole, String owner) {
        Source {
            whole = begun(whole);
            owner = begun(owner);
        }

        /// An address of electronic mail stays as it was typed.
        static String begun(String words) {
            return words.contains("@") ? words : StringUtils.capitalize(words);
        }
    }

    Event marked(Event.Kind kind, Moment at, String heading, String words, Source source, SharingMark mark) {
        boolean may = mark.reaches(reader);
        return new Event(
                kind,
                at,
                may ? heading : "",
                may ? words : "",
                "",
                may ? source.whole() : source.owner(),
                Optional.of(mark),
                !may);
    }

    private String due(Action action) {
        return action.dueAt().isPresent() ? ActionWords.due(action, today) : "no due time";
    }

    static String sentence(String words) {
        return words.isBlank() || words.endsWith(".") ? words.strip() : words.strip() + ".";
    }

    private static String lower(String words) {
        return words.isEmpty() || Character.isUpperCase(words.charAt(Math.min(1, words.length() - 1)))
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    static List<Event> latestFirst(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing((Event event) -> event.at().earliest())
                        .reversed())
                .toList();
    }
}
