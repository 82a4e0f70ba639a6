package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.service.hub.KnownType;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.SectionPane;

/// The types of meeting at the left, the form of the chosen one beside them.
public final class MeetingTypePane extends SectionPane {

    private static final double LIST_WIDTH = 240;
    private final MeetingTypeViewModel model;
    private final ListView<MeetingType> list = new ListView<>();
    private final TextField added = Fields.text("type-add-label", "");

    public MeetingTypePane(MeetingTypeViewModel model) {
        super(Section.MEETING, model.problem());
        refusesAt(model.problem(), model.wrongField());
        this.model = model;
        added.setPromptText(words("settings.meeting.add-prompt"));
        added.setAccessibleText(words("settings.meeting.add-prompt"));
        added.setOnAction(_ -> add());
        Button add = Buttons.plain("type-add", words("settings.meeting.add"));
        add.setGraphic(Icons.icon(Feather.PLUS));
        add.setOnAction(_ -> add());
        add.setMaxWidth(Double.MAX_VALUE);
        VBox adding = Layout.styled(
                Layout.column(8, Fields.keep(model.typedNew(), added), added, add, known()), "type-adding");
        BorderPane left = new BorderPane(list());
        left.setBottom(adding);
        left.setPrefWidth(LIST_WIDTH);
        setLeft(Layout.styled(left, "type-list"));
        model.type().subscribe(this::show);
    }

    private MenuButton known() {
        MenuButton known = new MenuButton(words("settings.meeting.known"));
        known.setId("type-known");
        known.setMaxWidth(Double.MAX_VALUE);
        model.types().addListener((ListChangeListener<MeetingType>) _ -> offer(known));
        offer(known);
        return known;
    }

    private void offer(MenuButton known) {
        known.getItems().setAll(model.known().stream().map(this::known).toList());
        Layout.show(known, !known.getItems().isEmpty());
    }

    private MenuItem known(KnownType type) {
        MenuItem item = new MenuItem(type.label());
        item.setId("type-known-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.add(type));
        return item;
    }

    private void add() {
        if (!added.getText().isBlank()) {
            model.add(added.getText(), added::clear);
        }
    }

    private ListView<MeetingType> list() {
        list.setId("types");
        list.setAccessibleText(words("settings.section.meeting"));
        list.setItems(model.types());
        list.setFixedCellSize(40);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        return list;
    }

    private void show(Optional<MeetingType> type) {
        type.ifPresent(there -> {
            list.getSelectionModel().select(there);
            setCenter(form(new TypeForm(model, there).all()));
        });
    }

    private static final class Cell extends ListCell<MeetingType> {
        @Override
        protected void updateItem(@Nullable MeetingType type, boolean empty) {
            super.updateItem(type, empty);
            setGraphic(null);
            if (empty || type == null) {
                setText(null);
            } else {
                setText(type.habits().retired() ? words("settings.meeting.retired", type.label()) : type.label());
            }
        }
    }
}
