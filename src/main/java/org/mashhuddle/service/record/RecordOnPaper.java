package org.mashhuddle.service.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.reader.PrintedRecord;
import org.mashhuddle.domain.paper.reader.PrintedRecord.Line;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;

/// Takes out of a record what one agency may have of it on a paper of its own (`product.md`, rule 3): an entry
/// by its mark, and what has no mark of its own where the agency gets the minutes. What was withdrawn as a
/// mistake, what somebody changed here, an address and anybody who is for named users only never goes.
///
/// @param says with the words in them whole: what goes was chosen before
/// @param eyes who reads it, and who prints it
public record RecordOnPaper(Tx tx, ChronologyReading says, Eyes eyes) {

    /// Who reads what is printed: the agency, and no more than whoever prints it may read.
    ///
    /// @param minutes whether the agency gets the minutes of the main meeting
    public record Eyes(AgencyId agency, Reader printer, boolean minutes) {

        boolean see(Predicate<Reader> reaches) {
            return reaches.test(new Reader.OneAgency(agency)) && reaches.test(printer);
        }

        boolean see(SharingMark mark) {
            return see(mark::reaches);
        }
    }

    /// What goes, and whose records it may hold.
    public record Found(PrintedRecord record, Set<SubjectId> holds) {
        /// Copies the ids.
        public Found {
            holds = Set.copyOf(holds);
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    /// Whether this agency has anything to do with the subject: it gets the minutes, spoke of them, or does
    /// something for them. A school never gets another's child.
    public boolean isConcerned(SubjectId id) {
        return eyes.minutes()
                || tx.discussions().everOf(id).stream()
                        .flatMap(held -> held.discussion().contributions().stream())
                        .anyMatch(said -> said.agency().equals(eyes.agency()))
                || tx.actions().ofSubjects(List.of(id)).stream()
                        .anyMatch(action ->
                                action.agency().filter(eyes.agency()::equals).isPresent());
    }

    /// What goes of this subject.
    public Found of(Subject subject) {
        SubjectId id = subject.id();
        List<InMeeting> discussions = tx.discussions().everOf(id);
        Set<SubjectId> holds = new HashSet<>(Set.of(id));
        List<Line> links = links(subject, holds);
        return new Found(
                new PrintedRecord(
                        about(subject),
                        eyes.minutes() ? standing(id) : List.of(),
                        steps(id),
                        risk(id, discussions),
                        eyes.minutes() ? lines(episodes(id)) : List.of(),
                        lines(said(id, discussions)),
                        links),
                holds);
    }

    private List<Paper.Fact> about(Subject subject) {
        return List.of(
                new Paper.Fact("Name", subject.displayName()),
                new Paper.Fact("As known", SubjectWords.identity(subject, says.today(), known(subject))));
    }

    /// As whom what is known of a place is read.
    private Reader known(Subject subject) {
        return subject instanceof Place place && !eyes.see(place.mark())
                ? new Reader.Family(false)
                : new Reader.OneAgency(eyes.agency());
    }

    private List<Line> standing(SubjectId id) {
        ChildStanding standing = tx.standings().of(id);
        Stream<Line> statuses = standing.counted().stream()
                .map(each -> new Line(
                        kind(each.kind()), each.words(), typed(each.provenance().typedHere())));
        Stream<Line> leads = standing.leads().stream()
                .filter(Lead::stands)
                .map(each -> new Line(
                        each.role().words(), each.onPaper() + each.span().words(), ""));
        return Stream.concat(statuses, leads).toList();
    }

    private static String kind(StatusKind kind) {
        return switch (kind) {
            case EDUCATION -> "Education";
            case HELP -> "Help and plans";
        };
    }

    private static String typed(boolean here) {
        return here ? "" : "Council’s extract";
    }

    private List<Line> steps(SubjectId id) {
        return tx.measures().of(id).stream()
                .filter(step -> step.stands() && eyes.see(step.why().mark()))
                .map(step -> new Line(
                        DateWords.date(step.on()),
                        ChronologyReading.sentence(step.words()
                                + (step.why().words().isBlank()
                                        ? ""
                                        : ". " + step.why().words())),
                        step.by()))
                .toList();
    }

    private List<Line> risk(SubjectId id, List<InMeeting> discussions) {
        List<InMeeting> open =
                discussions.stream().filter(held -> !becameStrategy(held)).toList();
        List<RiskPoint> printer =
                new RiskReading(tx, eyes.printer()).of(id, open).points();
        return new RiskReading(tx, new Reader.OneAgency(eyes.agency()))
                .of(id, open).points().stream()
                        .filter(printer::contains)
                        .map(RecordOnPaper::line)
                        .toList();
    }

    private static Line line(RiskPoint point) {
        return switch (point) {
            case RiskPoint.Judged judged ->
                new Line(
                        when(judged.at()),
                        "Risk "
                                + Stream.concat(
                                                judged.level().map(one -> lower(one.name())).stream(),
                                                judged.direction().map(RecordOnPaper::way).stream())
                                        .collect(Collectors.joining(", ")),
                        judged.type());
            case RiskPoint.Rated rated ->
                new Line(when(rated.at()), "MASH rating " + rated.rating().word(), rated.source());
        };
    }

    private static String way(Risk.Direction direction) {
        return switch (direction) {
            case UP -> "up";
            case SAME -> "as before";
            case DOWN -> "down";
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.UK);
    }

    private List<Event> episodes(SubjectId id) {
        EntryReading entries = new EntryReading(says);
        return Stream.of(
                        tx.referrals().episodesOf(List.of(id)).stream()
                                .filter(one -> one.provenance().stands())
                                .map(entries::missing),
                        tx.referrals().custodiesOf(List.of(id)).stream()
                                .filter(one -> one.provenance().stands())
                                .map(entries::custody),
                        tx.referrals().clocksOf(List.of(id)).stream()
                                .filter(clock -> clock.kind() == ClockKind.POLICE_PROTECTION)
                                .map(entries::protection))
                .flatMap(events -> events)
                .toList();
    }

    private List<Event> said(SubjectId id, List<InMeeting> discussions) {
        List<Event> events = new ArrayList<>();
        EntryReading entries = new EntryReading(says);
        List<Referral> came = tx.referrals().ever(id).stream()
                .filter(one -> one.provenance().stands() && eyes.see(one.mark()))
                .toList();
        came.stream().map(entries::referral).forEach(events::add);
        entries.asked(came, tx.triage()).forEach(events::add);
        for (InMeeting held : discussions) {
            decided(held).ifPresent(events::add);
            if (!becameStrategy(held)) {
                held.discussion().contributions().stream()
                        .filter(one -> !one.said().isBlank() && eyes.see(one::reaches))
                        .map(says::shared)
                        .forEach(events::add);
            }
        }
        Set<MeetingId> strategies = discussions.stream()
                .filter(RecordOnPaper::becameStrategy)
                .map(InMeeting::meeting)
                .collect(Collectors.toSet());
        tx.actions().ofSubjects(List.of(id)).stream()
                .filter(action -> action.status() != ActionStatus.WITHDRAWN && eyes.see(action::reaches))
                .filter(action -> !strategies.contains(action.meeting()) || isOwn(action))
                .map(says::action)
                .forEach(events::add);
        return events;
    }

    private boolean isOwn(Action action) {
        return action.agency().filter(eyes.agency()::equals).isPresent();
    }

    /// A strategy discussion has minutes and recipients of its own.
    private static boolean becameStrategy(InMeeting held) {
        return held.discussion().strategyHeld().held().isPresent();
    }

    /// What was decided goes to whoever gets the minutes, and to another with the rationale, where that does.
    private Optional<Event> decided(InMeeting held) {
        Decision decision = held.discussion().decision();
        boolean because = decision.hasRationale()
                && !becameStrategy(held)
                && eyes.see(decision.effectiveMark(held.discussion().contributions()));
        if (!decision.isMade() || !(eyes.minutes() || because)) {
            return Optional.empty();
        }
        String outcomes = decision.outcomes().stream().map(ChosenOutcome::label).collect(Collectors.joining("; "));
        String why = because ? " Because: " + ChronologyReading.sentence(decision.because()) : "";
        return Optional.of(new Event(
                Event.Kind.DISCUSSED,
                ChronologyReading.at(held),
                "Decided.",
                ChronologyReading.sentence(outcomes) + why,
                "",
                held.type(),
                Optional.empty(),
                false));
    }

    private List<Line> links(Subject subject, Set<SubjectId> holds) {
        SubjectId id = subject.id();
        List<Line> lines = new ArrayList<>();
        List<Link> may = tx.subjects().linksEver(id).stream()
                .filter(link -> eyes.see(link.mark()))
                .toList();
        Map<SubjectId, Subject> ends =
                tx.subjects().byIds(may.stream().map(link -> link.other(id)).toList());
        for (Link link : may) {
            Subject other = ends.get(link.other(id));
            if (other != null && other.restriction().isEmpty()) {
                holds.add(other.id());
                String over = link.endedOn()
                        .map(day -> ", until " + DateWords.date(day))
                        .orElse("");
                lines.add(new Line(other.displayName(), what(link, subject) + over, link.reportedBy()));
            }
        }
        return lines;
    }

    private static String what(Link link, Subject subject) {
        String said = link.said(subject.id());
        return link.saidAbout(subject.id())
                .map(about -> said + "; of " + subject.displayName() + " it says: " + about)
                .orElse(said);
    }

    private static List<Line> lines(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing((Event event) -> event.at().earliest())
                        .reversed())
                .map(event ->
                        new Line(when(event.at()), (event.heading() + " " + event.words()).strip(), event.source()))
                .toList();
    }

    private static String when(Moment at) {
        return switch (at) {
            case Moment.Exactly exact -> DateWords.dateTime(exact.at());
            case Moment.OnDay day -> DateWords.date(day.day());
        };
    }

    @Override
    public String toString() {
        return "RecordOnPaper";
    }
}
