package org.mashhuddle.ui.minutes.version;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.service.minutes.MinutesOverview;
import org.mashhuddle.service.minutes.MinutesService;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.page.PagesViewModel;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The signed versions of the minutes of a meeting, and the pages of any of them as they were
/// signed. What was superseded is read and verified here, and neither saved nor printed: papers are
/// copies of the newest one alone.
public final class VersionsViewModel {

    private final MinutesService minutes;
    private final Viewer viewer;
    private final MeetingId meeting;
    private final Workspace tools;
    private final Consumer<String> problem;
    private final ObservableList<VersionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<VersionRow>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper();
    private final PagesViewModel pages;
    private boolean wanted;

    /// @param problem is told what was refused
    public VersionsViewModel(
            MinutesService minutes, Viewer viewer, MeetingId meeting, Workspace tools, Consumer<String> problem) {
        this.minutes = minutes;
        this.viewer = viewer;
        this.meeting = meeting;
        this.tools = tools;
        this.problem = problem;
        this.pages = new PagesViewModel("version", tools.background(), this::file, this::refused);
    }

    /// What is read of the minutes.
    public void show(MinutesOverview read) {
        rows.setAll(VersionRow.all(read));
        if (wanted) {
            wanted = false;
            toggle();
        }
    }

    /// Opens the list as soon as it is read; nothing where no version was signed.
    public void want() {
        wanted = rows.isEmpty();
        if (!wanted && !shown.get()) {
            toggle();
        }
    }

    /// Opens the list, or goes back to the minutes.
    public void toggle() {
        if (shown.get()) {
            leave();
            shown.set(false);
        } else if (!rows.isEmpty()) {
            shown.set(true);
        }
    }

    /// Goes back to the minutes.
    public void hide() {
        if (shown.get()) {
            toggle();
        }
    }

    /// Opens the pages of a version, and has its signature checked.
    void open(VersionRow row) {
        pages.clear();
        checked.set("");
        broken.set(false);
        open.set(Optional.of(row));
        pages.load();
        check(row, found -> found.trusted() ? words("minutes.unchanged") : found.headline());
    }

    /// From the pages to the list; from the list to the minutes.
    void back() {
        if (open.get().isPresent()) {
            leave();
        } else {
            toggle();
        }
    }

    private void leave() {
        open.set(Optional.empty());
        pages.clear();
    }

    /// Checks the version against the hub's authority again, and says when and what came of it.
    void verify() {
        open.get()
                .ifPresent(row -> check(
                        row,
                        found -> words(
                                "minutes.verified",
                                DateWords.seconds(tools.clock().instant()),
                                found.headline())));
    }

    private void check(VersionRow row, Function<CheckWords, String> said) {
        tools.background()
                .latest(
                        "version.check",
                        () -> minutes.verify(viewer, meeting, row.version()),
                        found -> {
                            if (open.get().filter(row::equals).isPresent()) {
                                broken.set(!found.trusted());
                                checked.set(said.apply(found));
                            }
                        },
                        this::refused);
    }

    private byte[] file() {
        return minutes.pdf(
                viewer,
                meeting,
                open.get().map(VersionRow::version).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND)));
    }

    private void refused(Exception failure) {
        if (open.get().isPresent()) {
            problem.accept(RefusalWords.of(failure));
        }
    }

    /// The versions, the newest first.
    ObservableList<VersionRow> rows() {
        return rows;
    }

    /// Whether the list or a version stands in place of the minutes.
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// The version whose pages are read; none while the list is.
    public ReadOnlyObjectProperty<Optional<VersionRow>> open() {
        return open.getReadOnlyProperty();
    }

    /// "Unchanged since.", or what the check says; empty before it is done.
    ReadOnlyStringProperty checked() {
        return checked.getReadOnlyProperty();
    }

    /// Whether the check found the version wanting.
    ReadOnlyBooleanProperty broken() {
        return broken.getReadOnlyProperty();
    }

    /// The pages of the open version.
    public PagesViewModel pages() {
        return pages;
    }
}
