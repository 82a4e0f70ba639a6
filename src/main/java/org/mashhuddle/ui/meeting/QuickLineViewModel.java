package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.work.QuickLine;

/// The line that makes an action: `visit home @ap !police fri 16:00`. What it was read as is said
/// before Enter.
public final class QuickLineViewModel {

    /// What a line was read as, in words; empty parts are not there.
    ///
    /// @param unknown marks that meant nobody, or more than one
    public record Reads(boolean empty, String agency, String person, String text, String due, List<String> unknown) {
        /// Copies the list.
        public Reads {
            unknown = List.copyOf(unknown);
        }

        @Override
        public String toString() {
            return "Reads[withheld]";
        }
    }

    private final Seat seat;
    private final Drafts drafts;
    private final QuickLine reader;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private final StringProperty line = new SimpleStringProperty("");
    private final ObjectProperty<TravelMark> mark = new SimpleObjectProperty<>(TravelMark.narrowest());
    private final ReadOnlyObjectWrapper<Reads> reads = new ReadOnlyObjectWrapper<>();
    private Optional<ItemId> item = Optional.empty();
    private boolean assigning;

    /// @param changed hears of the meeting with the new action in it
    QuickLineViewModel(
            Seat seat,
            Drafts drafts,
            QuickLine reader,
            Consumer<? super MeetingBook> changed,
            Consumer<? super Exception> failed) {
        this.seat = seat;
        this.drafts = drafts;
        this.reader = reader;
        this.changed = changed;
        this.failed = failed;
        line.subscribe(_ -> read());
        line.subscribe((_, typed) -> item.ifPresent(at -> note(at, typed)));
    }

    /// What is typed.
    public StringProperty line() {
        return line;
    }

    /// How far the action may travel.
    public ObjectProperty<TravelMark> mark() {
        return mark;
    }

    /// What it was read as.
    public ReadOnlyObjectProperty<Reads> reads() {
        return reads.getReadOnlyProperty();
    }

    /// Who can be meant by what is being typed after `@` or `!`, as the marks to put in its place.
    public List<String> completions() {
        String word = lastWord();
        if (word.startsWith("@")) {
            String begun = word.substring(1).toLowerCase(Locale.UK);
            return reader.people().stream()
                    .filter(who -> who.name().toLowerCase(Locale.UK).contains(begun))
                    .map(Person::name)
                    .toList();
        }
        if (word.startsWith("!")) {
            String begun = word.substring(1).toLowerCase(Locale.UK);
            return reader.agencies().stream()
                    .map(Agency::label)
                    .filter(label -> label.toLowerCase(Locale.UK).contains(begun))
                    .toList();
        }
        return List.of();
    }

    /// Puts a mark for a person or an agency in the place of what is being typed.
    public void complete(String chosen) {
        String word = lastWord();
        String before = line.get().substring(0, line.get().length() - word.length());
        String mark = word.startsWith("@")
                ? "@" + chosen.substring(chosen.lastIndexOf(' ') + 1)
                : "!" + chosen.replace(" ", "");
        line.set(before + mark + " ");
    }

    /// Makes the action.
    public void accept() {
        QuickLine.Reading reading = asSentence(reader.read(line.get(), seat.onTheWall()));
        Optional<ItemId> at = item;
        if (reading.text().isBlank() || at.isEmpty() || !reading.unknown().isEmpty()) {
            return;
        }
        String typed = line.get();
        TravelMark how = mark.get();
        assigning = true;
        line.set("");
        assigning = false;
        mark.set(TravelMark.narrowest());
        send(at.get(), reading, typed, how);
    }

    private void send(ItemId at, QuickLine.Reading reading, String typed, TravelMark how) {
        seat.background()
                .run(
                        () -> seat.actions().assign(seat.actor(), seat.meeting(), at, reading, how),
                        book -> {
                            drafts.lineRecorded(at);
                            changed.accept(book);
                        },
                        problem -> {
                            refused(at, typed, how);
                            failed.accept(problem);
                        });
    }

    /// Back into the line, before what was typed since. Where the writer is at another child by
    /// now, it waits among the drafts of its own.
    private void refused(ItemId at, String typed, TravelMark how) {
        if (item.filter(at::equals).isPresent()) {
            line.set(line.get().isEmpty() ? typed : typed + " " + line.get());
            mark.set(how);
        }
    }

    /// The writer goes to another item: what was begun there is put back.
    void at(ItemId now, String begun) {
        item = Optional.empty();
        line.set(begun);
        item = Optional.of(now);
    }

    /// A line that was emptied by hand is no draft; one that became an action is one until it is on
    /// record.
    private void note(ItemId at, String typed) {
        if (!assigning) {
            drafts.note(at, "quick", typed);
            if (typed.isEmpty()) {
                drafts.lineRecorded(at);
            }
        }
    }

    private String lastWord() {
        String typed = line.get();
        return typed.substring(typed.lastIndexOf(' ') + 1);
    }

    private void read() {
        QuickLine.Reading reading = reader.read(line.get(), seat.onTheWall());
        LocalDate today = seat.onTheWall().toLocalDate();
        reads.set(new Reads(
                line.get().isBlank(),
                reading.agency().map(Agency::label).orElse(""),
                who(reading, today),
                capital(reading.text()),
                reading.due().map(due -> DateWords.due(due, today)).orElse(""),
                reading.unknown()));
    }

    /// The person; else by when the name follows.
    private static String who(QuickLine.Reading reading, LocalDate today) {
        return reading.person()
                .map(Person::name)
                .or(() -> reading.nameBy().map(by -> words("meeting.action.name-by", ActionLine.by(by, today))))
                .orElse("");
    }

    static QuickLine.Reading asSentence(QuickLine.Reading read) {
        return new QuickLine.Reading(
                capital(read.text()), read.person(), read.agency(), read.due(), read.nameBy(), read.unknown());
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
