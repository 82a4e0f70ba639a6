package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.room.TimeLeft;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.table.WaitingList;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What can wait for the next meeting while this one is held: suggested, ticked, carried over
/// together with one reason.
public final class CarryViewModel {

    /// An item as it stood before it was carried over.
    private record Before(ItemId item, DiscussionState state) {}

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final FormDrafts typed;
    private final Set<ItemId> ticked = new HashSet<>();
    private Optional<MeetingBook> book = Optional.empty();
    private List<AgendaItem> offered = List.of();

    public CarryViewModel(MeetingWorkspace seat, Consumer<? super MeetingBook> changed) {
        this.seat = seat;
        this.changed = changed;
        this.typed = seat.journal()
                .at("carry." + seat.meeting().value())
                .text("why", why)
                .mark("mark", mark)
                .resume();
    }

    public void show(MeetingBook now) {
        book = Optional.of(now);
    }

    /// Looks anew at what can wait, and ticks what should.
    public void suggest() {
        // A notice would stand over the verb of this panel.
        seat.tools().notices().dismiss();
        problem.set("");
        ticked.clear();
        offered = time().map(TimeLeft::mayWait).orElse(List.of());
        time().ifPresent(time -> time.shouldWait().forEach(item -> ticked.add(item.id())));
    }

    private Optional<TimeLeft> time() {
        return book.map(now -> new TimeLeft(now, seat.now()));
    }

    /// Says why it is not shown while the window is shared.
    public void covered() {
        seat.tools().notices().say(words("shell.sharing.wait"));
    }

    /// What can wait, in the order in which the room would come to it.
    public List<WaitingList.Line> lines() {
        return offered.stream().map(this::line).toList();
    }

    private WaitingList.Line line(AgendaItem item) {
        MeetingBook now = book.orElseThrow();
        String reasons = ReasonWords.on(now.agenda()).phrases(item.reasons()).stream()
                .filter(_ -> now.subject(item).isPresent())
                .map(Reason.Phrase::text)
                .reduce((all, next) -> all + " \u00b7 " + next)
                .orElse("");
        return new WaitingList.Line(
                item.number(),
                now.subject(item).map(now::name).orElseGet(() -> words("meeting.restricted")),
                item.minutes(),
                reasons,
                ticked.contains(item.id()));
    }

    /// Ticks a line, or takes the tick away.
    public void turn(int place) {
        ItemId item = offered.get(place).id();
        if (!ticked.remove(item)) {
            ticked.add(item);
        }
    }

    private List<AgendaItem> going() {
        return offered.stream().filter(item -> ticked.contains(item.id())).toList();
    }

    /// "The rest fits the room", "Still 4 min over".
    public String standing() {
        long over = time().map(time -> time.stillOver(going())).orElse(0L);
        return over == 0
                ? words("agenda.wait-fits")
                : words("agenda.wait-still-over", DateWords.duration(Duration.ofMinutes(over)));
    }

    /// "Carry over 3 to Wed 25/11".
    public String verb() {
        return words("meeting.late.verb", going().size(), next());
    }

    private String next() {
        return time().map(time ->
                        DateWords.weekdayDate(time.next(), time.book().meeting().heldOn()))
                .orElse("");
    }

    /// Carries over what is ticked; whether there was anything, and a reason may still be refused.
    public void carryOver(Runnable done) {
        List<Before> before = going().stream().map(this::before).toList();
        if (before.isEmpty()) {
            problem.set(words("agenda.wait-none"));
            return;
        }
        MarkedText because = new MarkedText(why.get(), mark.get());
        String said = words("meeting.late.done", before.size(), next());
        ask(before, one -> seat.meetings().carryOver(seat.actor(), seat.meeting(), one.item(), because), () -> {
            why.set("");
            mark.set(SharingMark.usual());
            typed.settle();
            done.run();
            seat.tools().notices().say(said, () -> takeBack(before));
        });
    }

    private Before before(AgendaItem item) {
        return new Before(item.id(), book.orElseThrow().discussion(item).state());
    }

    private void takeBack(List<Before> before) {
        ask(before, one -> seat.meetings().set(seat.actor(), seat.meeting(), one.item(), one.state()), () -> {});
    }

    /// One call for each, so that the trail names each.
    private void ask(List<Before> items, Function<Before, MeetingBook> verb, Runnable done) {
        seat.background()
                .run(
                        () -> {
                            List<MeetingBook> books = new ArrayList<>();
                            items.forEach(one -> books.add(verb.apply(one)));
                            return books.getLast();
                        },
                        now -> {
                            changed.accept(now);
                            done.run();
                        },
                        failure -> problem.set(RefusalWords.of(failure)));
    }

    /// What is typed, while nothing is carried over.
    FormDrafts typed() {
        return typed;
    }

    /// The one reason for all.
    public StringProperty why() {
        return why;
    }

    /// How far the reason may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// The agencies that it may be given to.
    List<Agency> agencies() {
        return book.map(now -> now.hub().directory().agencies()).orElse(List.of());
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
