package org.mashhuddle.ui.meeting.discussion;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.ChosenOutcome;

/// Asks when the strategy discussion is, or when the child comes back: read like the date of a
/// quick line, and said back before it is taken.
public final class OutcomeDate {

    private final ChosenOutcome chosen;
    private final BiConsumer<ChosenOutcome, Optional<LocalDateTime>> take;
    private final MeetingWorkspace seat;
    private final QuickLine dates;
    private final FormText typed;
    private Optional<LocalDateTime> taken;
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");

    /// @param book a day without a time is that at which a meeting of its type starts
    public OutcomeDate(
            ChosenOutcome chosen,
            DiscussionEditor desk,
            BiConsumer<ChosenOutcome, Optional<LocalDateTime>> take,
            MeetingWorkspace seat,
            MeetingBook book) {
        this.chosen = chosen;
        this.take = take;
        this.seat = seat;
        this.dates = new QuickLine(
                List.of(),
                List.of(),
                book.meeting().type().startsAt(),
                book.hub().calendar());
        this.taken = chosen.when();
        this.typed = desk.text("decision.when." + chosen.outcome().value(), this::onRecord, () -> {});
        typed.show(written(chosen.when()));
        typed.subscribe(_ -> read());
    }

    /// Which outcome asks.
    public OutcomeId outcome() {
        return chosen.outcome();
    }

    /// "When is it: Strategy discussion?"
    public String question() {
        return chosen.kind().bringsBack()
                ? words("meeting.decision.comes-back", chosen.label())
                : words("meeting.decision.when", chosen.label());
    }

    /// What is typed: "fri 14:00".
    public FormText typed() {
        return typed;
    }

    /// What it was read as, or what is expected.
    public ReadOnlyStringProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// The sheet holds another date now: taken back, stored late, or by somebody else. Where nobody types, the field
    /// says so; who tabs through it then takes nothing away.
    ///
    /// @param now the same outcome, as the sheet has it
    public void follow(ChosenOutcome now) {
        boolean still = isAsTaken();
        taken = now.when();
        if (still) {
            typed.show(written(taken));
        }
    }

    private boolean isAsTaken() {
        return typed.get().equals(written(taken));
    }

    /// Takes the date as it was read; keeps asking where it was not one.
    public void accept() {
        if (isAsTaken()) {
            return;
        }
        Optional<DueTime> due = due();
        if (due.isPresent() || typed.get().isBlank()) {
            Optional<LocalDateTime> when = due.map(DueTime::local);
            taken = when;
            take.accept(chosen, when);
            // Not only shown: whoever comes back before it is stored finds the day, and no "fri" of another week.
            typed.set(written(when));
        }
    }

    private String onRecord(Discussion discussion) {
        return written(discussion.decision().outcomes().stream()
                .filter(one -> one.outcome().equals(chosen.outcome()))
                .findFirst()
                .flatMap(ChosenOutcome::when));
    }

    private static String written(Optional<LocalDateTime> when) {
        return when.map(at -> DateWords.date(at.toLocalDate()) + " " + at.toLocalTime())
                .orElse("");
    }

    private Optional<DueTime> due() {
        QuickLine.Reading read = line();
        return read.text().isBlank() ? read.due() : Optional.empty();
    }

    private QuickLine.Reading line() {
        Set<DueTime> agreed = taken.map(DueTime::new).map(Set::of).orElse(Set.of());
        return dates.read(typed.get().toLowerCase(Locale.UK), seat.onTheWall(), agreed);
    }

    /// What is wrong with what is typed, and what is expected.
    private String problem() {
        return line().passed()
                .map(day -> words("meeting.decision.date-passed", day))
                .orElseGet(() -> words("meeting.decision.date-wrong"));
    }

    private void read() {
        if (typed.get().isBlank()) {
            reading.set(words("meeting.decision.date-hint"));
            return;
        }
        reading.set(due().map(due -> words(
                        "meeting.decision.date-read",
                        DateWords.due(due, seat.onTheWall().toLocalDate())))
                .orElseGet(this::problem));
    }
}
