package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.agenda.row.LeftOffRow;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;

/// Those considered and left off: by people, by the hub's rules, in the chair's sample. Searched,
/// put back, pulled in, agreed.
public final class LeftOffViewModel {

    private final Services services;
    private final Actor actor;
    private final AgendaRequests asking;
    private final ObservableValue<Optional<MeetingBook>> book;
    private final ObservableList<LeftOffRow> all = FXCollections.observableArrayList();
    private final ObservableList<LeftOffRow> shown = FXCollections.observableArrayList();
    private final IntegerProperty considered = new SimpleIntegerProperty();
    private final IntegerProperty byRule = new SimpleIntegerProperty();
    private final IntegerProperty waiting = new SimpleIntegerProperty();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final BooleanProperty sampleOnly = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");

    public LeftOffViewModel(
            Services services, Actor actor, AgendaRequests asking, ObservableValue<Optional<MeetingBook>> book) {
        this.services = services;
        this.actor = actor;
        this.asking = asking;
        this.book = book;
        search.subscribe(this::filter);
        unfolded.subscribe(this::filter);
        sampleOnly.subscribe(this::filter);
    }

    /// Takes the rows of the next agenda.
    public void show(List<LeftOffRow> rows) {
        all.setAll(rows);
        int folded = Math.toIntExact(rows.stream().filter(LeftOffRow::isFolded).count());
        byRule.set(folded);
        considered.set(rows.size() - folded);
        waiting.set(Math.toIntExact(
                rows.stream().filter(LeftOffRow::waitsForTheChair).count()));
        if (waiting.get() == 0) {
            sampleOnly.set(false);
        }
        filter();
    }

    private void filter() {
        String[] wanted = search.get().strip().toLowerCase(Locale.UK).split("\\s+");
        boolean searching = !search.get().isBlank();
        shown.setAll(all.stream()
                .filter(row -> !sampleOnly.get() || row.waitsForTheChair())
                .filter(row -> searching || unfolded.get() || !row.isFolded())
                .filter(row -> List.of(wanted).stream().allMatch(row::says))
                .toList());
    }

    /// Puts a row back on the agenda; one that a rule left off only with a reason.
    public void putBack(LeftOffRow row) {
        if (!row.shown()) {
            return;
        }
        if (row.left().isByRule()) {
            on(meeting -> pullIn(meeting, row));
        } else {
            on(meeting -> asking.ask(() -> services.agendas().takeBack(actor, meeting, row.subject())));
        }
    }

    private void pullIn(MeetingId meeting, LeftOffRow row) {
        FormDrafts typed = asking.journal().at("pull-in." + row.subject().value());
        asking.tools()
                .dialogs()
                .reasonForPullingIn(row.name(), agencies(), typed)
                .ifPresent(why -> asking.ask(
                        typed, () -> services.triage().pullIn(actor, meeting, row.subject(), why), _ -> say(row)));
    }

    private List<Agency> agencies() {
        return book.getValue().map(open -> open.hub().directory().agencies()).orElse(List.of());
    }

    private void say(LeftOffRow row) {
        asking.tools().notices().say(words("agenda.pulled-in", row.name()));
    }

    /// Opens the record of a row; the way back leads to the agenda.
    public void openRecord(LeftOffRow row) {
        book.getValue()
                .filter(_ -> row.shown())
                .ifPresent(open -> asking.tools()
                        .navigator()
                        .go(new Destination.Children(
                                Optional.of(row.subject()),
                                Optional.of(new Destination.Agenda(open.agenda().day())))));
    }

    /// The chair agrees that one of the sample is left off.
    public void agree(LeftOffRow row) {
        if (mayAgree(row)) {
            on(meeting -> asking.ask(() -> services.triage().confirm(actor, meeting, row.subject())));
        }
    }

    /// Whether this user is to look at a row of the sample.
    public boolean mayAgree(LeftOffRow row) {
        return row.shown() && row.waitsForTheChair() && actor.signs();
    }

    private void on(Consumer<MeetingId> verb) {
        book.getValue().map(open -> open.meeting().id()).ifPresent(verb);
    }

    /// Everybody left off.
    public ObservableList<LeftOffRow> rows() {
        return all;
    }

    /// Those the search and the folding leave.
    public ObservableList<LeftOffRow> shownRows() {
        return shown;
    }

    /// How many are not folded away.
    public IntegerProperty considered() {
        return considered;
    }

    /// How many a rule left off that are folded behind one link.
    public IntegerProperty byRule() {
        return byRule;
    }

    /// How many of the sample wait for the chair.
    public IntegerProperty waiting() {
        return waiting;
    }

    /// Whether those left off by rules are shown too.
    public BooleanProperty unfolded() {
        return unfolded;
    }

    /// Whether only the sample is shown.
    public BooleanProperty sampleOnly() {
        return sampleOnly;
    }

    /// Words to look for in names, reasons, agencies and rules.
    public StringProperty search() {
        return search;
    }
}
