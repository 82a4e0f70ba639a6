package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.service.record.RiskPoint;
import org.mashhuddle.ui.children.words.EventFilter;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.RecordWords;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.Destination;

/// One opened record: what is held, what happened, what is open, and the verbs of it.
public final class RecordViewModel {

    private final RecordWorkspace desk;
    private final SubjectId id;
    private final Runnable gone;
    private final RecordActions side;
    private final ReadOnlyObjectWrapper<Optional<OpenedRecord>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RecordPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.ALL);
    private final ObservableList<RecordPage.Entry> entries = FXCollections.observableArrayList();
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty status = new SimpleStringProperty("");
    private String tab = "";
    private Runnable waiting = () -> {};

    /// @param gone runs when this user no longer sees the record
    public RecordViewModel(RecordWorkspace desk, SubjectId id, Runnable gone) {
        this.desk = desk;
        this.id = id;
        this.gone = gone;
        this.side = new RecordActions(desk, this);
        filter.subscribe(_ -> sift());
        read(() -> desk.services().records().open(desk.actor().viewer(), id));
    }

    /// Reads it again, after something was changed here.
    public void again() {
        read(() -> desk.services().records().again(desk.actor().viewer(), id));
    }

    private void read(Callable<OpenedRecord> look) {
        desk.ask(look, this::show, problem::set);
    }

    /// Runs something once it was read, or at once where it was.
    public void onceOpened(Runnable deed) {
        opened.get().ifPresentOrElse(_ -> deed.run(), () -> waiting = deed);
    }

    private void show(OpenedRecord record) {
        opened.set(Optional.of(record));
        page.set(Optional.of(new RecordWords(record, desk.clock().instant()).page()));
        status.set(words("children.opened", DateWords.time(desk.clock().instant())));
        sift();
        Runnable deed = waiting;
        waiting = () -> {};
        deed.run();
    }

    private void sift() {
        entries.setAll(page.get().map(RecordPage::chronology).orElse(List.of()).stream()
                .filter(entry -> filter.get().shows(entry.kind()))
                .toList());
    }

    /// This user no longer sees it.
    void gone() {
        gone.run();
    }

    /// Links, the restriction, the safe address.
    public RecordActions side() {
        return side;
    }

    /// Whose record it is.
    public SubjectId id() {
        return id;
    }

    /// The record as it was read.
    public ReadOnlyObjectProperty<Optional<OpenedRecord>> opened() {
        return opened.getReadOnlyProperty();
    }

    /// The agencies of the hub.
    public List<Agency> agencies() {
        return opened.get().map(record -> record.directory().agencies()).orElse(List.of());
    }

    /// The record in words; none until it is read.
    public ReadOnlyObjectProperty<Optional<RecordPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// The tab that was read last: whoever comes back finds it open; empty for the first.
    String tab() {
        return tab;
    }

    void read(String shown) {
        tab = shown;
    }

    /// Today, to which a chart of what was said over time reaches.
    LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), Moment.LONDON);
    }

    /// Goes to the item of the meeting that judged the risk; once that meeting is closed, to its minutes.
    void open(RiskPoint.Judged judged) {
        desk.tools()
                .navigator()
                .go(
                        judged.closed()
                                ? new Destination.Minutes(judged.meeting())
                                : new Destination.Meeting(judged.meeting(), Optional.of(judged.item())));
    }

    /// The lines of the chronology that are shown.
    public ObservableList<RecordPage.Entry> entries() {
        return entries;
    }

    /// Which lines are shown.
    public ObjectProperty<EventFilter> filter() {
        return filter;
    }

    /// Why the last look was refused.
    public StringProperty problem() {
        return problem;
    }

    /// "You opened this record at 11:08; that is recorded".
    public StringProperty status() {
        return status;
    }
}
