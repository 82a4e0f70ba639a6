package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.SpreadsheetRow;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.hub.AuditTrailCheck;
import org.mashhuddle.service.hub.AuditTrailLines;
import org.mashhuddle.service.hub.AuditTrailSearch;
import org.mashhuddle.service.hub.AuditTrailService;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.text.Messages;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The trail: who did or looked at what; filtered by user and day, and checked.
public final class AuditTrailViewModel {

    private final AuditTrailService service;
    private final Viewer viewer;
    private final SettingsChanges changes;
    private final Dialogs dialogs;
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty about = new SimpleStringProperty("");
    private final ObservableList<AuditTrailRow> rows = FXCollections.observableArrayList();
    private final ObservableList<User> users = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<UserId>> by = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> on = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty shown = new SimpleStringProperty("");
    private final StringProperty none = new SimpleStringProperty("");
    private final LocalDate today;
    private String dayProblem = "";
    private final ObjectProperty<Optional<Checked>> checked = new SimpleObjectProperty<>(Optional.empty());

    /// @param dialogs asks where the file is to lie
    public AuditTrailViewModel(
            Services services, Viewer viewer, SettingsChanges changes, Dialogs dialogs, LocalDate today) {
        this.dialogs = dialogs;
        this.today = today;
        this.service = services.trail();
        this.viewer = viewer;
        this.changes = changes;
        changes.read(() -> services.users().users(viewer), users::setAll);
        by.subscribe(this::load);
        on.subscribe(this::load);
        what.subscribe(this::load);
        about.subscribe(this::load);
        load();
    }

    /// The last day that the trail can tell of.
    LocalDate today() {
        return today;
    }

    /// What came of a check, in words.
    ///
    /// @param holds whether the trail is whole
    public record Checked(boolean holds, String sentence) {}

    /// Looks at this day only, or at all days.
    ///
    /// @param wrong why what was typed is no such day; then what is shown stays, and no file is made of it
    public void only(Optional<LocalDate> day, String wrong) {
        dayProblem = wrong;
        if (wrong.isEmpty()) {
            on.set(day);
        }
        changes.refuse(wrong);
    }

    private void load() {
        changes.refuse(dayProblem);
        boolean byName = !about.get().isBlank() && !viewer.opensChildrensRecords();
        none.set(words(byName ? "settings.trail.none-by-name" : "settings.trail.none"));
        changes.read(() -> service.find(viewer, search()), this::show);
    }

    private AuditTrailSearch search() {
        Optional<Set<String>> deeds =
                what.get().isBlank() ? Optional.empty() : Optional.of(Messages.containing("deed.", what.get()));
        return new AuditTrailSearch(by.get(), on.get(), deeds, about.get());
    }

    /// Writes what is looked for as a file for a spreadsheet, where the person says.
    public void export() {
        if (!dayProblem.isEmpty()) {
            changes.refuse(dayProblem);
            return;
        }
        dialogs.placeFor(words("settings.trail.file"))
                .ifPresent(place -> changes.make(
                        () -> {
                            WholeFiles.write(place, file(service.export(viewer, search())));
                            return place;
                        },
                        _ -> {},
                        words("settings.trail.exported")));
    }

    private static byte[] file(AuditTrailLines lines) {
        List<SpreadsheetRow> all = new ArrayList<>();
        all.add(new SpreadsheetRow(List.of(
                words("settings.trail.number"),
                words("settings.trail.when"),
                words("settings.trail.who"),
                words("settings.trail.deed"),
                words("settings.trail.about"),
                words("settings.trail.reason"))));
        lines.lines().stream().map(AuditTrailViewModel::row).forEach(row -> all.add(row.cells()));
        String text = all.stream().map(SpreadsheetRow::csv).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void show(AuditTrailLines found) {
        rows.setAll(found.lines().stream().map(AuditTrailViewModel::row).toList());
        shown.set(
                found.more() ? words("settings.trail.latest", rows.size()) : words("settings.trail.all", rows.size()));
    }

    private static AuditTrailRow row(AuditTrailLines.Line line) {
        return new AuditTrailRow(
                line.number(),
                DateWords.date(LocalDate.ofInstant(line.at(), Moment.LONDON)) + " " + DateWords.seconds(line.at()),
                line.who(),
                deed(line.deed()),
                line.about(),
                line.withheld() ? words("settings.trail.withheld") : line.detail());
    }

    /// A verb in words; one that has none yet stands as it is kept.
    private static String deed(String verb) {
        return Messages.known("deed." + verb)
                .orElseGet(() -> verb.replace('.', ' ').replace('-', ' '));
    }

    /// Checks every entry against the one before it.
    public void check() {
        changes.read(() -> service.check(viewer), this::say);
    }

    private void say(AuditTrailCheck found) {
        String sentence = found.firstBroken().isPresent()
                ? words("settings.trail.broken", found.firstBroken().getAsLong())
                : words("settings.trail.holds", found.count());
        checked.set(Optional.of(new Checked(found.holds(), sentence)));
    }

    /// The entries, the newest first.
    public ObservableList<AuditTrailRow> rows() {
        return rows;
    }

    /// Everybody whose entries can be picked out.
    public ObservableList<User> users() {
        return users;
    }

    /// Only this user's; everybody's when nobody is picked.
    public ObjectProperty<Optional<UserId>> by() {
        return by;
    }

    /// Only what is called so: "unlocked".
    public StringProperty what() {
        return what;
    }

    /// Only about whom or what is called so, or has this number.
    public StringProperty about() {
        return about;
    }

    /// Only of this day; of all days when none is picked.
    public ObjectProperty<Optional<LocalDate>> on() {
        return on;
    }

    /// "The latest 500 entries".
    public StringProperty shown() {
        return shown;
    }

    /// What stands where no entry is found.
    public ReadOnlyStringProperty none() {
        return none;
    }

    /// What came of the last check.
    public ObjectProperty<Optional<Checked>> checked() {
        return checked;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
