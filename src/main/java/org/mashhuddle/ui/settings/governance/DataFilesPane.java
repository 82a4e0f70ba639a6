package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.SectionPane;

/// The register of files of data, and what can leave from here.
public final class DataFilesPane extends SectionPane {

    private final DataFilesViewModel model;

    public DataFilesPane(DataFilesViewModel model) {
        super(Section.DATA, model.problem());
        refusesAt(model.problem(), model.wrongField());
        this.model = model;
        add(calendar());
        if (model.mayTakeEverything()) {
            Button everything = Buttons.plain("data-everything", words("settings.data.everything"));
            opens(everything, this::form);
            add(everything);
        }
        setCenter(Layout.growing(register()));
        nothing();
    }

    private MenuButton calendar() {
        MenuButton menu = new MenuButton(words("settings.data.calendar"));
        menu.setId("data-calendar");
        menu.setMinWidth(USE_PREF_SIZE);
        model.agencies().addListener((ListChangeListener<Agency>) _ -> offer(menu));
        offer(menu);
        return menu;
    }

    private void offer(MenuButton menu) {
        menu.getItems().setAll(model.agencies().stream().map(this::item).toList());
    }

    private MenuItem item(Agency agency) {
        MenuItem item = new MenuItem(agency.label());
        item.setId("calendar-" + agency.shortcut());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.calendar(agency.id()));
        return item;
    }

    private void nothing() {
        beside(Texts.wrapping(Texts.body(words("settings.data.about"))));
    }

    private void form() {
        TextArea reason = GovernanceFields.area("data-reason", "settings.data.reason");
        Button take = Buttons.primary("data-take", words("settings.data.take"));
        take.setOnAction(_ -> model.everything(reason.getText(), this::nothing));
        beside(
                Texts.wrapping(Texts.h2(words("settings.data.everything-title"))),
                Texts.wrapping(Texts.body(words("settings.data.everything-about"))),
                Fields.keep(model.typed(), reason),
                Fields.box("settings.data.reason", reason),
                Layout.row(8, take));
    }

    private TableView<List<String>> register() {
        TableView<List<String>> table =
                Tables.of("data-register", words("settings.section.data"), model.rows(), words("settings.data.none"));
        List<String> heads = List.of("reference", "kind", "to", "holds", "at", "by", "hash");
        List<Integer> widths = List.of(152, 120, 120, 184, 176, 128, 496);
        for (int column = 0; column < heads.size(); column++) {
            int cell = column;
            table.getColumns()
                    .add(Columns.text(
                            words("settings.data.column." + heads.get(column)),
                            widths.get(column),
                            row -> row.get(cell)));
        }
        Columns.first(table);
        return table;
    }
}
