package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.TextSize;

/// The settings: their sections left, the one that is chosen beside them.
public final class SettingsView extends BorderPane {

    private static final double WIDTH = 232;
    private final SettingsViewModel model;
    private final ListView<Section> sections = new ListView<>();

    /// Shows the first section.
    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        getStyleClass().add("surface");
        setLeft(Layout.styled(new BorderPane(sections()), "settings-sections"));
        model.section().subscribe(this::show);
    }

    /// The screen, for the window.
    public Screen screen() {
        ObservableValue<String> detail = model.section().map(section -> words("settings.section." + section.key()));
        return new Screen(
                this, new ReadOnlyStringWrapper(words("settings.title")), detail, List.of(), List.of(), () -> {});
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
        setCenter(pane(section));
    }

    private Node pane(Section section) {
        return switch (section) {
            case USERS -> new UsersPane(model.users());
            case AGENCIES -> new AgenciesPane(model.agencies());
            case MEETING -> new MeetingTypePane(model.meeting());
            case LISTS -> new ListsPane(model.lists());
            case WORDING -> new WordingPane(model.wording());
            case TRAVEL -> new TravelPane(model.travel());
            case DAYS -> new DaysPane(model.days());
            case BACKUPS -> new BackupsPane(model.backups());
            case TRAIL -> new TrailPane(model.trail());
            case PASSPHRASE -> new PassphrasePane(model.passphrase());
        };
    }
}
