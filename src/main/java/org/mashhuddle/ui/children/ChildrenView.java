package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.form.SubjectForm;
import org.mashhuddle.ui.children.imports.ImportPane;
import org.mashhuddle.ui.children.imports.ImportViewModel;
import org.mashhuddle.ui.children.match.MatchPane;
import org.mashhuddle.ui.children.match.MatchViewModel;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.FindPane;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.field.Caret;

/// Children, people of concern and places: the search, and one record.
public final class ChildrenView extends StackPane {

    private final ChildrenViewModel model;
    private final Map<RecordViewModel, Caret> carets = new WeakHashMap<>();
    private Optional<RecordViewModel> open = Optional.empty();

    /// Shows the search, or the record that was asked for.
    public ChildrenView(ChildrenViewModel model) {
        this.model = model;
        setId("children");
        getStyleClass().add("surface");
        model.page().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The screen, for the window.
    public Screen screen() {
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("rail.children")),
                model.detail(),
                status(),
                shortcuts(),
                () -> {},
                () -> Optional.of(model.place()));
    }

    /// Whoever comes back to a record writes on where the record was left.
    private void show(ChildrenPage page) {
        open.ifPresent(left -> Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .flatMap(Caret::of)
                .ifPresent(caret -> carets.put(left, caret)));
        open = page instanceof ChildrenPage.Opened(RecordViewModel record) ? Optional.of(record) : Optional.empty();
        getChildren()
                .setAll(
                        switch (page) {
                            case ChildrenPage.Finding finding ->
                                new FindPane(finding.find(), model::openChosen, verbs());
                            case ChildrenPage.Typing(SubjectForm form) -> new SubjectFormPane(model, form);
                            case ChildrenPage.Imports(ImportViewModel imports) -> new ImportPane(imports, model::back);
                            case ChildrenPage.Matching(MatchViewModel match) -> new MatchPane(match, model::back);
                            case ChildrenPage.Opened(RecordViewModel record) ->
                                new RecordPane(model, record, Optional.ofNullable(carets.get(record)));
                        });
    }

    private HBox verbs() {
        Button add = Buttons.withKey(
                Buttons.large(Buttons.plain("children-add", Feather.PLUS, words("children.add"))), "Ctrl+N");
        add.setOnAction(_ -> model.add());
        Button imports = Buttons.withKey(
                Buttons.large(Buttons.plain("children-import", Feather.DOWNLOAD, words("children.import"))), "Ctrl+I");
        imports.setOnAction(_ -> model.imports());
        Button pairs = Buttons.withKey(
                Buttons.large(Buttons.plain("children-match", Feather.USERS, words("match.title"))), "Ctrl+D");
        pairs.setOnAction(_ -> model.matching());
        return model.writes() ? Layout.row(8, pairs, imports, add) : Layout.row(0);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        }
    }

    private List<Node> status() {
        Label said = new Label();
        said.setId("children-status");
        said.textProperty().bind(model.status());
        StatusSlot keys = new StatusSlot(
                new KeyCap("↑↓"),
                new Label(words("children.key-choose")),
                new KeyCap("Enter"),
                new Label(words(model.isFromMeeting() ? "children.key-item" : "children.key-open")),
                new KeyCap("Ctrl+O"),
                new Label(words("children.key-record")));
        model.page().subscribe(now -> Layout.show(keys, now instanceof ChildrenPage.Finding));
        StatusSlot status = new StatusSlot(said);
        model.status().subscribe(words -> Layout.show(status, !words.isEmpty()));
        return List.of(status, keys);
    }

    private List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Ctrl+F", words("children.deed-find"), model::search),
                Shortcut.of("Ctrl+N", words("children.deed-add"), model::add),
                Shortcut.of("Ctrl+I", words("children.deed-import"), model::imports),
                Shortcut.of("Ctrl+D", words("match.deed"), model::matching),
                Shortcut.of("Ctrl+O", words("children.deed-record"), model::openRecord),
                Shortcut.of("Ctrl+E", words("children.deed-edit"), model::edit),
                Shortcut.of("Ctrl+R", words("event.add-deed"), model::happened),
                Shortcut.of("Ctrl+P", words("record-print.deed"), model::print),
                Shortcut.inList("Ctrl+Page Down", words("children.deed-tab")),
                Shortcut.inList("Ctrl+Page Up", words("children.deed-tab-before")),
                Shortcut.inList("R", words("event.correct-deed")),
                Shortcut.inList("X", words("event.withdraw-deed")),
                Shortcut.inList("M", words("event.minutes")),
                Shortcut.inList("P", words("event.papers")),
                Shortcut.of("Ctrl+Shift+A", words("children.deed-ask"), model::ask),
                Shortcut.inList("Enter", words("children.deed-open")),
                Shortcut.inList("Esc", words("children.deed-back")));
    }
}
