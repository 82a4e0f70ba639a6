package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.service.today.Today;
import org.mashhuddle.service.today.Unfinished;
import org.mashhuddle.ui.kit.Destination;

/// Says today in words, at this moment.
///
/// @param backedUp whether backups of the hub reach every folder that is laid down for them
record TodayWriting(Today today, Instant now, boolean backedUp) {

    TodayWords all() {
        return new TodayWords(
                new CardWriting(today, now).card(),
                today.clocks().stream()
                        .map(clock ->
                                new ClockWriting(clock, now).line(name(clock.subject()), placeOf(clock.subject())))
                        .toList(),
                today.missing().stream().map(this::missing).toList(),
                today.custody().stream().map(this::custody).toList(),
                new AgencyLines(today.actions(), now).all(),
                loose(),
                reminders(),
                back(),
                notOn(),
                today.others().stream().map(this::other).toList(),
                new FirstSteps(today, backedUp).all());
    }

    private TodayWords.Other other(OnDay each) {
        String state = switch (each.state()) {
            case PLANNED -> words("today.other-planned", each.startsAt(), each.items());
            case OPEN -> words(each.adjourned() ? "today.other-adjourned" : "today.other-open", each.startsAt());
            case CLOSED -> words("today.other-closed", each.startsAt());
            case NOT_HELD -> words("today.other-not-held");
        };
        return new TodayWords.Other(each, each.label(), state);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }

    /// The item in the room while the meeting is held, else the agenda.
    private Destination placeOf(SubjectId subject) {
        Agenda agenda = today.meeting().agenda();
        Optional<AgendaItem> item = agenda.itemOf(subject);
        boolean held = today.meeting().meeting().state() == MeetingState.OPEN;
        return held && item.isPresent()
                ? new Destination.Meeting(today.meeting().meeting().id(), item.map(AgendaItem::id))
                : new Destination.Agenda(today.meeting().meeting().heldOn());
    }

    private String name(SubjectId subject) {
        return Optional.ofNullable(today.subjects().get(subject))
                .map(new NamesOnPage(today.subjects().values())::of)
                .orElse("");
    }

    private TodayWords.Missing missing(MissingEpisode episode) {
        boolean counted = episode.since() instanceof Moment.Exactly
                && episode.confirmation().isPresent();
        int times = today.recentEpisodes().of(episode.subject());
        String confirmed = episode.confirmation()
                .map(seen -> words(
                        "today.missing-confirmed",
                        DateWords.moment(episode.since(), day()),
                        DateWords.moment(new Moment.Exactly(seen.at()), day()),
                        seen.by()))
                .orElseGet(() -> words("today.missing-unconfirmed", DateWords.moment(episode.since(), day())));
        return new TodayWords.Missing(
                episode.subject(),
                name(episode.subject()),
                age(episode.subject()),
                times > 1
                        ? confirmed + " "
                                + words(
                                        "today.missing-again",
                                        times,
                                        today.recentEpisodes().inDays())
                        : confirmed,
                counted ? DateWords.duration(Duration.between(((Moment.Exactly) episode.since()).at(), now)) : "",
                placeOf(episode.subject()));
    }

    private TodayWords.Missing custody(Custody custody) {
        String since = DateWords.moment(custody.since(), day());
        String where = custody.where().isBlank()
                ? words("today.custody-since", since)
                : words("today.custody-where", since, custody.where());
        String seen = custody.confirmation()
                .map(told -> words(
                        "today.custody-confirmed", DateWords.moment(new Moment.Exactly(told.at()), day()), told.by()))
                .orElseGet(() -> words("today.custody-told", custody.toldBy()));
        return new TodayWords.Missing(
                custody.subject(),
                name(custody.subject()),
                age(custody.subject()),
                where + " " + seen,
                custody.since() instanceof Moment.Exactly(Instant at)
                        ? DateWords.duration(Duration.between(at, now))
                        : "",
                placeOf(custody.subject()));
    }

    private String age(SubjectId subject) {
        return today.subjects().get(subject) instanceof Child child ? child.ageInWords(day()) : "";
    }

    private List<TodayWords.Loose> loose() {
        List<TodayWords.Loose> lines = new ArrayList<>();
        today.unfinished().forEach(each -> lines.add(loose(each)));
        int count = today.differing().size();
        if (count > 0) {
            lines.add(new TodayWords.Loose(
                    TodayWords.Loose.Kind.DECIDE,
                    count == 1 ? words("today.differs-one") : words("today.differs-many", count),
                    words("today.differs-detail"),
                    words("today.verb-decide"),
                    new Destination.Children(
                            Optional.of(today.differing().getFirst()), Optional.of(new Destination.Today())),
                    Optional.empty()));
        }
        int changed = today.changed().size();
        if (changed > 0) {
            lines.add(new TodayWords.Loose(
                    TodayWords.Loose.Kind.DECIDE,
                    words("today.changed", changed),
                    words("today.changed-detail"),
                    words("today.verb-decide"),
                    new Destination.Agenda(day(), Destination.Agenda.First.CHANGED),
                    Optional.empty()));
        }
        return lines;
    }

    private TodayWords.Loose loose(Unfinished each) {
        String on = words("today.meeting-of", each.name(), DateWords.weekdayDate(each.heldOn(), day()));
        return switch (each) {
            case Unfinished.MinutesNotSigned minutes -> notSigned(minutes, on);
            case Unfinished.NotCountersigned minutes ->
                sign(
                        minutes,
                        words("today.not-countersigned", on),
                        words("today.not-countersigned-detail"),
                        words("today.verb-countersign"));
            case Unfinished.CorrectionsAsked asked -> asked(asked, on);
            case Unfinished.CorrectionsNotSigned answered -> answered(answered, on);
            case Unfinished.PapersNotOut papers ->
                papers(
                        papers,
                        words("today.not-out", papers.due(), on),
                        words(papers.due() == 0 ? "today.not-out-detail" : "today.not-out-due"));
            case Unfinished.NotOnFile file ->
                papers(file, words("today.not-on-file", file.children(), on), words("today.not-on-file-detail"));
            case Unfinished.NeverClosed open -> neverClosed(open, on);
            case Unfinished.NeverOpened never -> neverOpened(never, on);
        };
    }

    private static TodayWords.Loose notSigned(Unfinished.MinutesNotSigned minutes, String on) {
        return sign(
                minutes,
                words("today.not-signed", on),
                words(
                        "today.not-signed-detail",
                        minutes.closedAt().map(DateWords::time).orElse("")),
                words("today.verb-sign"));
    }

    private static TodayWords.Loose asked(Unfinished.CorrectionsAsked asked, String on) {
        return sign(
                asked,
                words("today.corrections-asked", asked.corrections(), on),
                words("today.corrections-asked-detail"),
                words("today.verb-answer"));
    }

    private static TodayWords.Loose answered(Unfinished.CorrectionsNotSigned answered, String on) {
        return sign(
                answered,
                words("today.corrections-waiting", answered.corrections(), on),
                words("today.corrections-waiting-detail"),
                words("today.verb-sign"));
    }

    private static TodayWords.Loose sign(Unfinished each, String line, String detail, String verb) {
        return new TodayWords.Loose(
                TodayWords.Loose.Kind.SIGN,
                line,
                detail,
                verb,
                new Destination.Minutes(each.meeting()),
                Optional.empty());
    }

    private static TodayWords.Loose papers(Unfinished each, String line, String detail) {
        return new TodayWords.Loose(
                TodayWords.Loose.Kind.PAPERS,
                line,
                detail,
                words("today.verb-papers"),
                new Destination.Papers(Optional.of(each.meeting())),
                Optional.empty());
    }

    private static TodayWords.Loose neverClosed(Unfinished.NeverClosed open, String on) {
        if (open.adjournedAt().isPresent()) {
            return new TodayWords.Loose(
                    TodayWords.Loose.Kind.CLOSE,
                    words("today.adjourned", on),
                    words(
                            "today.adjourned-detail",
                            open.adjournedAt().map(DateWords::time).orElse("")),
                    words("today.verb-resume"),
                    new Destination.Meeting(open.meeting()),
                    Optional.empty());
        }
        return new TodayWords.Loose(
                TodayWords.Loose.Kind.CLOSE,
                words("today.never-closed", on),
                words("today.never-closed-detail", DateWords.time(open.openedAt())),
                words("today.verb-close"),
                new Destination.Close(open.meeting()),
                Optional.empty());
    }

    private static TodayWords.Loose neverOpened(Unfinished.NeverOpened never, String on) {
        return new TodayWords.Loose(
                TodayWords.Loose.Kind.CLOSE,
                words("today.never-opened", on),
                words("today.never-opened-detail"),
                words("today.verb-not-held"),
                new Destination.Agenda(never.heldOn(), never.meeting()),
                Optional.of(never.meeting()));
    }

    /// Those whose day has come, the earliest first.
    private List<TodayWords.Remind> reminders() {
        return today.actions().open().stream()
                .flatMap(history -> history.remindersOn(day()).stream().map(each -> remind(history.action(), each)))
                .toList();
    }

    private TodayWords.Remind remind(Action action, ActionEvent.ReminderSet each) {
        String due = action.dueAt().map(at -> DateWords.due(at, day())).orElse(words("today.remind-no-due"));
        return new TodayWords.Remind(
                words("today.remind", each.to(), action.number(), action.text()),
                words("today.remind-detail", DateWords.weekdayDate(each.on(), day()), due),
                new Destination.Actions(Optional.empty(), Optional.of(action.id())));
    }

    private List<TodayWords.Back> notOn() {
        Today.NotOn not = today.notOn();
        return Stream.of(
                        new TodayWords.Back(words("today.left-off-rule"), not.byRule()),
                        new TodayWords.Back(words("today.left-off-sample"), not.sample()),
                        new TodayWords.Back(words("today.left-off-person"), not.byPerson()),
                        new TodayWords.Back(words("today.deferred"), not.deferred()),
                        new TodayWords.Back(words("today.closed-last"), not.closed()))
                .filter(each -> each.count() > 0)
                .toList();
    }

    private List<TodayWords.Back> back() {
        List<TodayWords.Back> lines = new ArrayList<>();
        for (DatedReturn.Kind kind : DatedReturn.Kind.values()) {
            long count = today.back().dated().getOrDefault(kind, 0L);
            if (count > 0) {
                lines.add(new TodayWords.Back(
                        switch (kind) {
                            case REVIEW -> words("today.back-review");
                            case DEFERRAL -> words("today.back-deferral");
                            case CARRIED_OVER -> words("today.back-carried");
                            case REPORTED_NOT_DONE -> words("today.back-not-done");
                            case BIRTH_RECORDED -> words("today.back-birth");
                            case DEATH_RECORDED -> words("today.back-death");
                            case LISTED_NOT_DISCUSSED -> words("today.back-listed");
                        },
                        count));
            }
        }
        if (today.back().measures() > 0) {
            lines.add(new TodayWords.Back(
                    words("today.back-measure"), today.back().measures()));
        }
        return lines;
    }
}
