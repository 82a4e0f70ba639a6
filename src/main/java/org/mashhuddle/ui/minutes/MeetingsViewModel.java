package org.mashhuddle.ui.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.service.minutes.MinutesService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Every meeting there is, the newest first, to open the minutes of any.
public final class MeetingsViewModel {

    private final MinutesService minutes;
    private final Viewer viewer;
    private final Workspace tools;
    private final LocalDate today;
    private final Consumer<String> problem;
    private final ObservableList<MeetingRow> all = FXCollections.observableArrayList();
    private final FilteredList<MeetingRow> rows = new FilteredList<>(all);
    private final StringProperty looked = new SimpleStringProperty("");
    private final ObjectProperty<MeetingRow.Which> which = new SimpleObjectProperty<>(MeetingRow.Which.ALL);
    private final BooleanProperty shown = new SimpleBooleanProperty();

    /// @param problem is told what was refused
    MeetingsViewModel(
            MinutesService minutes, Viewer viewer, Workspace tools, LocalDate today, Consumer<String> problem) {
        this.minutes = minutes;
        this.viewer = viewer;
        this.tools = tools;
        this.today = today;
        this.problem = problem;
        looked.subscribe(_ -> filter());
        which.subscribe(_ -> filter());
    }

    private void filter() {
        rows.setPredicate(row -> row.is(which.get()) && row.holds(looked.get()));
    }

    /// How many there are of these.
    long count(MeetingRow.Which of) {
        return all.stream().filter(row -> row.is(of)).count();
    }

    /// Which are looked at.
    ObjectProperty<MeetingRow.Which> which() {
        return which;
    }

    /// Goes to the papers of a meeting.
    void papers(MeetingRow row) {
        hide();
        tools.navigator().go(new Destination.Papers(Optional.of(row.meeting().id())));
    }

    /// Shows the list; a second time puts it away.
    public void toggle() {
        if (shown.get()) {
            hide();
            return;
        }
        tools.background()
                .run(() -> minutes.meetings(viewer), this::show, failure -> problem.accept(RefusalWords.of(failure)));
    }

    private void show(List<org.mashhuddle.service.minutes.ListedMeeting> read) {
        all.setAll(read.stream().map(each -> MeetingRow.of(each, today)).toList());
        shown.set(true);
    }

    /// Back to the pages.
    public void hide() {
        shown.set(false);
    }

    /// Goes to the minutes of a meeting.
    void open(MeetingRow row) {
        hide();
        tools.navigator().go(new Destination.Minutes(row.meeting().id()));
    }

    /// Goes to the signed versions of the minutes of a meeting.
    void versions(MeetingRow row) {
        if (row.meeting().signed()) {
            hide();
            tools.navigator().go(new Destination.Minutes(row.meeting().id(), Destination.Minutes.Part.VERSIONS));
        }
    }

    /// The meetings in which everything that is looked for stands.
    ObservableList<MeetingRow> rows() {
        return rows;
    }

    /// A day, a type or a state.
    public StringProperty looked() {
        return looked;
    }

    /// Whether the list stands in place of the pages.
    public BooleanProperty shown() {
        return shown;
    }
}
