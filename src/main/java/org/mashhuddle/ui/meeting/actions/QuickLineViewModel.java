package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.ui.kit.MarkText;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.discussion.Drafts;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// The line that makes an action: `visit home @ap !police fri 16:00`. What it was read as is said
/// before Enter.
public final class QuickLineViewModel {

    /// What a line was read as, in words; empty parts are not there.
    ///
    /// @param unknown marks that meant nobody, or more than one
    /// @param passed the words of a moment that has passed; empty where none is said
    public record Reads(
            boolean empty, String agency, String person, String text, String due, List<String> unknown, String passed) {
        /// Copies the list.
        public Reads {
            unknown = List.copyOf(unknown);
        }

        @Override
        public String toString() {
            return "Reads[withheld]";
        }
    }

    /// Its name in the draft journal.
    public static final String DRAFT = DraftService.LINE;

    private static final String MARK = DraftService.LINE_MARK;
    private static final Set<String> ITS = Set.of(DRAFT, MARK);

    private final MeetingWorkspace seat;
    private final Drafts drafts;
    private final QuickLine directory;
    private QuickLine reader;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private final StringProperty line = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final ReadOnlyObjectWrapper<Reads> reads = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<MarkChoice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private Set<PersonId> here = Set.of();
    private Set<AgencyId> minutes = Set.of();
    private SharingMark start = SharingMark.usual();
    private Optional<SubjectId> about = Optional.empty();
    private Optional<ItemId> item = Optional.empty();
    private final PastedViewModel pasted;
    private boolean assigning;

    /// @param changed hears of the meeting with the new action in it
    public QuickLineViewModel(
            MeetingWorkspace seat,
            Drafts drafts,
            QuickLine directory,
            Consumer<? super MeetingBook> changed,
            Consumer<? super Exception> failed) {
        this.seat = seat;
        this.drafts = drafts;
        this.directory = directory;
        this.reader = directory;
        this.changed = changed;
        this.failed = failed;
        this.pasted = new PastedViewModel(seat, drafts, this::reading, changed, failed);
        line.subscribe(_ -> read());
        line.subscribe((_, typed) -> item.ifPresent(at -> note(at, typed)));
        mark.subscribe((_, now) -> item.ifPresent(at -> marked(at, now)));
    }

    /// What is typed.
    public StringProperty line() {
        return line;
    }

    /// How far the action may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What stands between the action and a wider mark.
    public Releasing releasing() {
        return (from, to, agencies, stands) -> seat.releasing(
                        minutes, about, EntryPart.ACTION, reads.get().agency())
                .choose(from, to, agencies, stands);
    }

    /// Where the actions of the item start, and whom a release is about. A mark never changes while
    /// somebody types.
    public void starts(SharingMark from, Optional<SubjectId> subject) {
        start = from;
        about = subject;
        if (line.get().isBlank()) {
            mark.set(from);
        }
    }

    /// What it was read as.
    public ReadOnlyObjectProperty<Reads> reads() {
        return reads.getReadOnlyProperty();
    }

    /// Who can be meant by what is being typed after `@` or `!`, those in the room first; nobody once it means
    /// one and could become no other: Enter then adds what is read.
    public List<MarkChoice> completions() {
        String word = lastWord();
        return word.startsWith("@") || word.startsWith("!") ? marks().completing(word) : List.of();
    }

    /// Whether nobody can be meant by what is being typed after `@` or `!`, however it goes on.
    public boolean meansNobody() {
        String word = lastWord();
        return word.length() > 1
                && reads.get().unknown().contains(word)
                && completions().isEmpty();
    }

    /// What Enter asks where a mark means nobody, or more than one; empty where it asks nothing.
    public ReadOnlyObjectProperty<List<MarkChoice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /// Puts the mark that was chosen in the place of the one that was typed.
    public void complete(MarkChoice chosen) {
        choices.set(List.of());
        line.set(chosen.in(line.get()));
    }

    /// Who is in the room has changed.
    public void room(MeetingBook now) {
        reader = MarkChoices.reader(directory, now);
        here = MarkChoices.here(reader, now);
        minutes = now.meeting().type().coreAgencies();
    }

    /// Several lines pasted at once.
    public PastedViewModel pasted() {
        return pasted;
    }

    /// Makes the pasted actions; the first that means nobody stands in the line, to be mended.
    public void acceptPasted() {
        pasted.accept(mark.get(), line::set);
    }

    /// How a line reads, in words.
    public Reads reads(String typed) {
        return said(typed, reading(typed));
    }

    private QuickLine.Reading reading(String typed) {
        return reader.read(typed, seat.onTheWall());
    }

    private MarkChoices marks() {
        return new MarkChoices(reader, here);
    }

    /// Makes the action.
    public void accept() {
        QuickLine.Reading reading = reading(line.get()).asSentence();
        Optional<ItemId> at = item;
        if (!reading.unknown().isEmpty()) {
            choices.set(List.of());
            choices.set(marks().couldMean(reading.unknown().getFirst(), reading.agency()));
            return;
        }
        if (reading.text().isBlank() || at.isEmpty()) {
            return;
        }
        String typed = line.get();
        SharingMark how = mark.get();
        long ticket = drafts.newest();
        assigning = true;
        line.set("");
        assigning = false;
        mark.set(start);
        seat.background()
                .run(
                        () -> seat.actions().assign(seat.actor(), seat.meeting(), at.get(), reading, how),
                        book -> {
                            drafts.recorded(at.get(), ticket, ITS);
                            changed.accept(book);
                        },
                        problem -> {
                            refused(at.get(), typed, how);
                            failed.accept(problem);
                        });
    }

    /// Back into the line, before what was typed since. Where the writer is at another child by
    /// now, it waits among the drafts of its own.
    private void refused(ItemId at, String typed, SharingMark how) {
        if (item.filter(at::equals).isPresent()) {
            line.set(line.get().isEmpty() ? typed : typed + " " + line.get());
            mark.set(how);
        }
    }

    /// What was begun on an item stands in the line again, as close as it was kept, if its writer is there and
    /// types nothing else.
    public void putBack(ItemId there, Map<String, String> typed) {
        String begun = typed.getOrDefault(DRAFT, "");
        if (!begun.isBlank()
                && item.filter(there::equals).isPresent()
                && line.get().isEmpty()) {
            // Further than an action starts, somebody has to let it go again.
            mark.set(Optional.ofNullable(typed.get(MARK))
                    .map(MarkText::mark)
                    .filter(kept -> !kept.widens(start, minutes))
                    .orElse(start));
            at(there, begun);
        }
    }

    /// The writer goes to another item: what was begun there is put back. A mark that was chosen for
    /// one child is none for the next.
    public void at(ItemId now, String begun) {
        boolean other = item.filter(now::equals).isEmpty();
        item = Optional.empty();
        if (other) {
            mark.set(SharingMark.narrowest());
        }
        line.set(begun);
        item = Optional.of(now);
        pasted.at(now);
    }

    /// A line that was emptied by hand is no draft; one that became an action is one until it is on
    /// record.
    private void note(ItemId at, String typed) {
        if (!assigning) {
            drafts.note(at, DRAFT, typed);
            if (typed.isEmpty()) {
                drafts.recorded(at, Long.MAX_VALUE, ITS);
                // New entries were kept closer while something stood here: the next words are new.
                if (mark.get().widens(start, minutes)) {
                    mark.set(start);
                }
            } else if (!mark.get().equals(start)) {
                drafts.note(at, MARK, MarkText.of(mark.get()));
            }
        }
    }

    private void marked(ItemId at, SharingMark now) {
        if (!assigning && !line.get().isEmpty()) {
            drafts.note(at, MARK, MarkText.of(now));
        }
    }

    private String lastWord() {
        String typed = line.get();
        return typed.substring(typed.lastIndexOf(' ') + 1);
    }

    private void read() {
        reads.set(reads(line.get()));
    }

    private Reads said(String typed, QuickLine.Reading reading) {
        LocalDate today = seat.onTheWall().toLocalDate();
        return new Reads(
                typed.isBlank(),
                reading.agency().map(Agency::label).orElse(""),
                who(reading, today),
                reading.sentence(),
                reading.due().map(due -> DateWords.due(due, today)).orElse(""),
                reading.unknown(),
                reading.passed().orElse(""));
    }

    /// The person; else by when the name follows.
    private static String who(QuickLine.Reading reading, LocalDate today) {
        return reading.person()
                .map(Person::name)
                .or(() -> reading.nameBy().map(by -> words("meeting.action.name-by", ActionLine.by(by, today))))
                .orElse("");
    }
}
