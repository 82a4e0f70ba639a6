package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.children.ClockService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// The clocks that decisions started for the subject one writes about: what is left of each, and
/// saying that one was met.
public final class ClocksViewModel {

    /// A clock.
    ///
    /// @param words "Child protection conference due Wed 25/11"
    /// @param left "1 d 3 h left", "2 h over"; empty where only its last day is known
    /// @param met "met 10:05, A. Patel: held on 23/11"; empty while it runs
    public record Line(ClockId id, String words, String left, boolean over, String met) {
        /// Whether nobody has said that it was met.
        public boolean runs() {
            return met.isEmpty();
        }

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    private record About(MeetingBook book, AgendaItem item, Subject subject) {}

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<About> about = Optional.empty();
    private List<RunningClock> clocks = List.of();

    public ClocksViewModel(
            MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<? super Exception> failed) {
        this.seat = seat;
        this.changed = changed;
        this.failed = failed;
    }

    /// Brings the clocks of another item; none of a restricted one.
    public void show(MeetingBook book, AgendaItem item) {
        clocks = List.of();
        about = book.subject(item).map(subject -> new About(book, item, subject));
        tick();
        about.ifPresent(_ -> read());
    }

    private void read() {
        About now = about.orElseThrow();
        seat.background()
                .latest(
                        "meeting.clocks",
                        () -> clocks().of(seat.viewer(), now.subject().id()),
                        found -> {
                            clocks = found;
                            tick();
                        },
                        _ -> {});
    }

    /// Time has passed: the clocks are said anew.
    public void tick() {
        List<Line> fresh = about.map(now ->
                        clocks.stream().filter(this::isShown).map(this::line).toList())
                .orElse(List.of());
        if (!fresh.equals(lines.get())) {
            lines.set(fresh);
        }
    }

    /// What runs, and what was met since this meeting was opened.
    private boolean isShown(RunningClock clock) {
        Instant opened = about.orElseThrow().book().meeting().times().openedAt().orElse(Instant.MAX);
        return clock.met().isEmpty() || !clock.met().get().at().isBefore(opened);
    }

    private Line line(RunningClock clock) {
        boolean over = clock.isOver(seat.now());
        return new Line(
                clock.id(),
                said(clock, over),
                clock.dueAt().map(this::left).orElse(""),
                over,
                clock.met().map(ClocksViewModel::met).orElse(""));
    }

    private String said(RunningClock clock, boolean over) {
        return ReasonWords.on(about.orElseThrow().book().agenda())
                .line(List.of(new ClockRunning(
                        clock.kind(), clock.start(), clock.lastDay(), clock.dueAt(), clock.towards(), over)));
    }

    private String left(Instant due) {
        Duration left = Duration.between(seat.now(), due);
        return words(left.isNegative() ? "today.over" : "today.left", DateWords.duration(left));
    }

    private static String met(RunningClock.Met met) {
        return words("meeting.clock.met", DateWords.time(met.at()), met.by(), met.how());
    }

    /// The clocks.
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// `Ctrl+E`: the first clock that runs was met.
    public void metFirst() {
        lines.get().stream()
                .filter(Line::runs)
                .findFirst()
                .ifPresentOrElse(this::met, () -> seat.tools().notices().say(words("meeting.clock.none")));
    }

    /// Asks how a clock was met, and says so.
    public void met(Line line) {
        about.ifPresent(now -> {
            FormDrafts typed = seat.journal().at("met." + line.id().value());
            seat.tools()
                    .dialogs()
                    .howMet(now.subject().displayName(), line.words(), typed)
                    .ifPresent(how -> met(now, line, how, typed));
        });
    }

    private void met(About now, Line line, String how, FormDrafts typed) {
        ask(() -> clocks().met(seat.actor(), line.id(), how), () -> {
            typed.settle();
            seat.tools()
                    .notices()
                    .say(words("agenda.clock-was-met", now.subject().displayName()), () -> runAgain(line));
        });
    }

    /// Takes back that a clock was met.
    public void runAgain(Line line) {
        ask(() -> clocks().runAgain(seat.actor(), line.id()), () -> {});
    }

    /// The agenda is proposed again: the clock may have been a reason on it.
    private void ask(Callable<RunningClock> verb, Runnable done) {
        seat.background()
                .run(
                        () -> {
                            verb.call();
                            return seat.session().services().agendas().propose(seat.actor(), seat.meeting());
                        },
                        book -> {
                            changed.accept(book);
                            about.ifPresent(_ -> read());
                            done.run();
                        },
                        failed);
    }

    private ClockService clocks() {
        return seat.session().services().clocks();
    }
}
