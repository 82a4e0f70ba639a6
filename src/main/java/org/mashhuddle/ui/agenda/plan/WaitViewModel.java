package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.PostponementRule;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.service.agenda.FollowRule;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What can wait when the plan is longer than the room: suggested, ticked, deferred together with
/// one reason to the next meeting.
public final class WaitViewModel {

    private final AgendaService agendas;
    private final Actor actor;
    private final AgendaRequests asking;
    private final FormDrafts typed;
    private final MeetingId meeting;
    private final LocalDate next;
    private final LocalDate day;
    private final int over;
    private final List<Agency> agencies;
    private final ObservableList<WaitLine> lines = FXCollections.observableArrayList();
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();

    public WaitViewModel(
            AgendaService agendas,
            Actor actor,
            AgendaRequests asking,
            MeetingBook book,
            List<AgendaRow.Item> rows,
            int over) {
        this.agendas = agendas;
        this.actor = actor;
        this.asking = asking;
        this.meeting = book.meeting().id();
        this.day = book.agenda().day();
        this.next = book.hub().calendar().next(day);
        this.over = over;
        this.typed = asking.journal()
                .at("wait." + meeting.value())
                .text("why", why)
                .mark("mark", mark)
                .resume();
        this.agencies = book.hub().directory().agencies();
        // A notice would stand over the verb of this panel.
        asking.tools().notices().dismiss();
        PostponementRule waiting = new PostponementRule(book.agenda(), next);
        List<ItemId> shall = waiting.toSave(over).stream().map(AgendaItem::id).toList();
        for (AgendaRow.Item row : rows) {
            if (book.agenda().item(row.id()).filter(waiting::mayWait).isPresent()) {
                lines.add(new WaitLine(row, shall.contains(row.id())));
            }
        }
    }

    /// Ticks a line, or takes the tick away.
    public void turn(int place) {
        WaitLine line = lines.get(place);
        lines.set(place, new WaitLine(line.item(), !line.ticked()));
    }

    private List<AgendaRow.Item> ticked() {
        return lines.stream().filter(WaitLine::ticked).map(WaitLine::item).toList();
    }

    /// Whether the rest fits: "The rest fits the room", "Still 4 min over".
    public String standing() {
        int saved = ticked().stream().mapToInt(AgendaRow.Item::minutes).sum();
        return saved >= over
                ? words("agenda.wait-fits")
                : words("agenda.wait-still-over", DateWords.duration(Duration.ofMinutes(over - saved)));
    }

    /// "Defer 3 items to Wed 25/11".
    public String verb() {
        return words("agenda.wait-verb", ticked().size(), DateWords.weekdayDate(next, day));
    }

    /// Defers what is ticked.
    public void defer() {
        List<SubjectId> going = ticked().stream().map(AgendaRow.Item::subject).toList();
        if (going.isEmpty()) {
            problem.set(words("agenda.wait-none"));
            return;
        }
        MarkedText because = new MarkedText(why.get(), mark.get());
        asking.tools()
                .background()
                .run(
                        each(
                                going,
                                FollowRule::isHere,
                                (id, subject) -> agendas.defer(actor, id, subject, next, because)),
                        book -> deferred(book, going),
                        failure -> refused(RefusalWords.of(failure)));
    }

    /// Some may have gone before the one that was refused, and what was not seen of that one is shown now: whoever
    /// is gone, or cannot wait any more, is no line here.
    private void refused(String why) {
        asking.ask(() -> agendas.propose(actor, meeting), book -> {
            PostponementRule waiting = new PostponementRule(book.agenda(), next);
            lines.removeIf(line -> book.agenda()
                    .item(line.item().id())
                    .filter(waiting::mayWait)
                    .isEmpty());
            problem.set(why);
        });
    }

    /// One call for each, so that the trail names each. Who went, or came back, with one before is done already.
    private Callable<MeetingBook> each(
            List<SubjectId> going,
            BiPredicate<MeetingBook, SubjectId> still,
            BiFunction<MeetingId, SubjectId, MeetingBook> verb) {
        return () -> {
            List<MeetingBook> books = new ArrayList<>();
            going.stream()
                    .filter(subject -> books.isEmpty() || still.test(books.getLast(), subject))
                    .forEach(subject -> books.add(verb.apply(meeting, subject)));
            return books.getLast();
        };
    }

    private void deferred(MeetingBook book, List<SubjectId> going) {
        typed.settle();
        asking.show().accept(book);
        finished.set(true);
        asking.tools()
                .notices()
                .say(
                        words("agenda.wait-done", going.size(), DateWords.weekdayDate(next, day)),
                        () -> asking.ask(each(
                                going, FollowRule::isAway, (id, subject) -> agendas.takeBack(actor, id, subject))));
    }

    /// What can wait, in the order of the agenda.
    public ObservableList<WaitLine> lines() {
        return lines;
    }

    /// What is typed, while nothing is deferred.
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
    public List<Agency> agencies() {
        return agencies;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is done.
    public ReadOnlyBooleanProperty finished() {
        return finished.getReadOnlyProperty();
    }
}
