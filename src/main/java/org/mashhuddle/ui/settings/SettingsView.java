package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.settings.backup.BackupsPane;
import org.mashhuddle.ui.settings.governance.BreakGlassPane;
import org.mashhuddle.ui.settings.governance.DataFilesPane;
import org.mashhuddle.ui.settings.governance.RequestsPane;
import org.mashhuddle.ui.settings.governance.RetentionPane;
import org.mashhuddle.ui.settings.hub.AuditTrailPane;
import org.mashhuddle.ui.settings.hub.DaysPane;
import org.mashhuddle.ui.settings.hub.ListsPane;
import org.mashhuddle.ui.settings.hub.LockPane;
import org.mashhuddle.ui.settings.hub.MeetingTypePane;
import org.mashhuddle.ui.settings.hub.WordingPane;
import org.mashhuddle.ui.settings.law.LawPane;
import org.mashhuddle.ui.settings.people.AgenciesPane;
import org.mashhuddle.ui.settings.people.PassphrasePane;
import org.mashhuddle.ui.settings.people.SharingPane;
import org.mashhuddle.ui.settings.people.TypingPane;
import org.mashhuddle.ui.settings.people.UsersPane;
import org.mashhuddle.ui.settings.section.SectionCell;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The settings: their sections left, the one that is chosen beside them.
public final class SettingsView extends BorderPane {

    private static final double WIDTH = 232;
    private final SettingsViewModel model;
    private final ListView<Section> sections = new ListView<>();
    private final HBox status = new HBox();

    /// Shows the first section.
    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        getStyleClass().add("surface");
        setLeft(Layout.styled(new BorderPane(sections()), "settings-sections"));
        model.section().subscribe(this::show);
        Caret.into(this, sections::requestFocus);
    }

    /// The screen, for the window.
    public Screen screen() {
        ObservableValue<String> detail = model.section().map(section -> words("settings.section." + section.key()));
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("settings.title")),
                detail,
                List.of(status),
                List.of(
                        Shortcut.inList("Alt+↑ Alt+↓", words("settings.deed-move")),
                        Shortcut.inList("A I N E O", words("settings.deed-law"))),
                () -> {},
                () -> Optional.of(new Destination.Settings(model.section().get())));
    }

    private ListView<Section> sections() {
        sections.setId("settings-sections");
        sections.setAccessibleText(words("settings.title"));
        sections.getItems().setAll(model.sections());
        sections.getStyleClass().add("rows-40");
        ObservableValue<Double> wide = TextSize.factor(sections).map(grown -> WIDTH * grown);
        sections.minWidthProperty().bind(wide);
        sections.maxWidthProperty().bind(wide);
        sections.setCellFactory(_ -> new SectionCell());
        sections.getSelectionModel().select(model.section().get());
        sections.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.section().set(chosen);
            }
        });
        return sections;
    }

    private void show(Section section) {
        status.getChildren().clear();
        setCenter(pane(section));
    }

    private Node pane(Section section) {
        return switch (section) {
            case USERS -> new UsersPane(model.users());
            case AGENCIES -> new AgenciesPane(model.agencies());
            case MEETING -> new MeetingTypePane(model.meeting());
            case LISTS -> new ListsPane(model.lists());
            case LAW -> law();
            case WORDING -> new WordingPane(model.wording());
            case SHARING -> new SharingPane(model.sharing());
            case DAYS -> new DaysPane(model.days());
            case LOCK -> new LockPane(model.lock());
            case BACKUPS -> new BackupsPane(model.backups());
            case TRAIL -> new AuditTrailPane(model.trail());
            case BREAK_GLASS -> new BreakGlassPane(model.breakGlass());
            case REQUESTS -> requests();
            case RETENTION -> new RetentionPane(model.retention());
            case DATA -> new DataFilesPane(model.data());
            case TYPING -> new TypingPane();
            case PASSPHRASE -> new PassphrasePane(model.passphrase());
        };
    }

    /// The hub's own clocks are changed where they are kept.
    private LawPane law() {
        LawPane pane =
                new LawPane(model.law(), () -> sections.getSelectionModel().select(Section.DAYS));
        status.getChildren().setAll(pane.status());
        return pane;
    }

    /// One place says what any of them refuses.
    private RequestsPane requests() {
        SettingsChanges changes = model.changes();
        return new RequestsPane(model.requests(changes), model.readers(), model.copies(changes));
    }
}
