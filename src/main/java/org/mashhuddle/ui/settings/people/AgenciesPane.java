package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.ListEditor;
import org.mashhuddle.ui.settings.section.SectionPane;

/// The agencies above, the people of the chosen one below, the form beside them.
public final class AgenciesPane extends SectionPane {

    private final AgenciesViewModel model;

    public AgenciesPane(AgenciesViewModel model) {
        super(Section.AGENCIES, model.problem());
        this.model = model;
        SplitPane both = new SplitPane(agencies(), people());
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.55);
        setCenter(both);
        if (model.mayChange()) {
            add(adding("agency-add", "settings.agencies.add", model::startAgency));
            model.agency().subscribe(this::showAgency);
            model.person().subscribe(this::showPerson);
        }
    }

    private Button adding(String id, String key, Runnable start) {
        Button add = Buttons.plain(id, words(key));
        add.setGraphic(Icons.icon(Feather.PLUS));
        opens(add, start);
        return add;
    }

    private TableView<Agency> agencies() {
        TableView<Agency> table =
                Tables.of("agencies", words("settings.section.agencies"), model.agencies(), words("settings.nobody"));
        table.getColumns().add(Columns.text(words("settings.agencies.name"), 240, Agency::label));
        table.getColumns().add(Columns.text(words("settings.agencies.code"), 128, one -> "!" + one.shortcut()));
        table.getColumns().add(Columns.text(words("settings.agencies.needed"), 112, this::needed));
        table.getColumns().add(Columns.number(words("settings.agencies.people"), 88, model::count));
        table.getColumns()
                .add(Columns.text(
                        words("settings.state"),
                        156,
                        one -> model.successions().state(one).orElseGet(() -> state(one.retired()))));
        Columns.first(table);
        Tables.chosen(table, model::choose);
        model.chosen()
                .subscribe(chosen ->
                        chosen.ifPresent(one -> table.getSelectionModel().select(one)));
        return table;
    }

    private String needed(Agency one) {
        if (model.isBoard(one)) {
            return words("settings.agencies.board");
        }
        return model.isCore(one) ? words("settings.agencies.is-needed") : "";
    }

    private static String state(boolean retired) {
        return words(retired ? "settings.retired" : "settings.active");
    }

    private BorderPane people() {
        TableView<Person> table = Tables.of(
                "people", words("settings.agencies.people"), model.people(), words("settings.agencies.no-people"));
        table.getColumns().add(Columns.text(words("settings.people.name"), 220, Person::name));
        table.getColumns().add(Columns.text(words("settings.people.code"), 88, one -> "@" + one.initials()));
        table.getColumns().add(Columns.text(words("settings.people.job"), 220, Person::job));
        table.getColumns().add(Columns.text(words("settings.people.phone"), 140, Person::phone));
        table.getColumns().add(Columns.text(words("settings.state"), 100, one -> state(one.retired())));
        Columns.first(table);
        Tables.chosen(table, model::choose);
        BorderPane pane = new BorderPane();
        pane.setTop(peopleHead());
        pane.setCenter(table);
        return pane;
    }

    private HBox peopleHead() {
        Label heading = Texts.strong("");
        heading.textProperty()
                .bind(model.chosen()
                        .map(one -> one.map(there -> words("settings.people.of", there.label()))
                                .orElse("")));
        HBox head = Layout.styled(Layout.row(8, heading, Layout.grow()), "panel-head");
        if (model.mayChange()) {
            head.getChildren().add(adding("person-add", "settings.people.add", model::startPerson));
        }
        return head;
    }

    private void showAgency(ListEditor<Agency> editing) {
        switch (editing) {
            case ListEditor.Nothing<Agency> _ -> {}
            case ListEditor.Add<Agency> _ -> beside(AgencyForms.agency(model));
            case ListEditor.Change<Agency> _ -> beside(AgencyForms.agency(model));
        }
    }

    private void showPerson(ListEditor<Person> editing) {
        switch (editing) {
            case ListEditor.Nothing<Person> _ -> {}
            case ListEditor.Add<Person> _ -> beside(AgencyForms.person(model));
            case ListEditor.Change<Person> _ -> beside(AgencyForms.person(model));
        }
    }
}
