package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.service.meeting.ReleaseService;
import org.mashhuddle.service.minutes.MinutesOverview;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.dialog.ReleaseByQuestion;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What stays out of the minutes, before they are signed: what, whose, why, and one key to change it.
public final class LeftOutViewModel {

    private final ReleaseService service;
    private final Actor actor;
    private final MeetingId meeting;
    private final Workspace tools;
    private final Runnable again;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private List<Agency> agencies = List.of();
    private Set<AgencyId> minutes = Set.of();

    /// One entry.
    ///
    /// @param about "4 Jordan TEST-ALDER", "The meeting"
    /// @param whose "Police, T. Quill"
    /// @param why it stays out, where that is known
    public record Row(LeftOut entry, String about, String whose, String why, ObjectProperty<SharingMark> mark) {
        @Override
        public String toString() {
            return entry.toString();
        }
    }

    /// @param again runs when a mark was changed
    LeftOutViewModel(ReleaseService service, Actor actor, MeetingId meeting, Workspace tools, Runnable again) {
        this.service = service;
        this.actor = actor;
        this.meeting = meeting;
        this.tools = tools;
        this.again = again;
    }

    /// The entries.
    public ObservableList<Row> rows() {
        return rows;
    }

    /// Whether the list is open.
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// "7 entries stay in the record only, 2 go to named agencies only."
    public ReadOnlyStringProperty sum() {
        return sum.getReadOnlyProperty();
    }

    /// Items of which the minutes hold nothing that was shared; empty where there is none.
    public ReadOnlyStringProperty nothingIn() {
        return empty.getReadOnlyProperty();
    }

    /// The agencies that can be named.
    public List<Agency> agencies() {
        return agencies;
    }

    /// Opens the list, or goes back to signing.
    public void toggle() {
        shown.set(!shown.get());
    }

    /// What stands between an entry and a wider mark.
    public Releasing releasing(Row row) {
        return new ReleaseByQuestion(
                tools.dialogs(),
                row.entry().whose(),
                minutes,
                (_, to, said, _) -> mark(row.entry(), to, Optional.of(said)));
    }

    private void mark(LeftOut entry, SharingMark to, Optional<Release.Said> said) {
        tools.background()
                .run(
                        () -> {
                            service.mark(actor, meeting, entry, to, said);
                            return to;
                        },
                        _ -> again.run(),
                        problem -> tools.notices().warn(RefusalWords.of(problem)));
    }

    void show(MinutesOverview view) {
        MeetingBook book = view.book();
        agencies = book.hub().directory().agencies();
        minutes = book.meeting().type().coreAgencies();
        rows.setAll(view.leftOut().stream().map(entry -> row(entry, book)).toList());
        long named = view.leftOut().stream()
                .filter(one -> one.mark() instanceof SharingMark.NamedAgencies)
                .count();
        sum.set(words("minutes.left-out.sum", view.leftOut().size() - named, named));
        empty.set(book.agenda().items().stream()
                .filter(item -> holdsNothing(book, item))
                .map(item -> words("minutes.left-out.nothing", item.number()))
                .collect(Collectors.joining(" ")));
        if (rows.isEmpty()) {
            shown.set(false);
        }
    }

    private static boolean holdsNothing(MeetingBook book, AgendaItem item) {
        List<SharingMark> said = book.discussion(item).contributions().stream()
                .filter(one -> !one.said().isBlank())
                .map(one -> one.mark())
                .toList();
        return book.subject(item).filter(one -> one.restriction().isEmpty()).isPresent()
                && !said.isEmpty()
                && said.stream().noneMatch(SharingMark::isInMinutes);
    }

    private Row row(LeftOut entry, MeetingBook book) {
        ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(entry.mark());
        mark.subscribe((_, now) -> mark(entry, now, Optional.empty()));
        String name = entry.item()
                .flatMap(book.agenda()::item)
                .flatMap(book::subject)
                .map(subject -> entry.number() + "  " + book.name(subject))
                .orElseGet(() -> words("minutes.left-out.meeting"));
        String owner = entry.whose().isEmpty() ? words("minutes.left-out.chair") : entry.whose();
        String whose = entry.speaker().isBlank() ? owner : owner + ", " + entry.speaker();
        String why = entry.cites().isEmpty() ? "" : words("minutes.left-out.cites", entry.cites());
        return new Row(entry, name, whose, why, mark);
    }
}
