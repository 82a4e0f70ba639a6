package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.ui.agenda.plan.AddPane;
import org.mashhuddle.ui.agenda.plan.AddViewModel;
import org.mashhuddle.ui.agenda.plan.CallPane;
import org.mashhuddle.ui.agenda.plan.CallViewModel;
import org.mashhuddle.ui.agenda.plan.ComingPane;
import org.mashhuddle.ui.agenda.plan.OrderPane;
import org.mashhuddle.ui.agenda.plan.WaitPane;
import org.mashhuddle.ui.agenda.returns.ReturnsPane;
import org.mashhuddle.ui.agenda.row.AgendaFoot;
import org.mashhuddle.ui.agenda.row.ItemColumns;
import org.mashhuddle.ui.agenda.triage.LeftOffPane;
import org.mashhuddle.ui.agenda.triage.RulesPane;
import org.mashhuddle.ui.agenda.triage.TriagePane;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.field.Caret;

/// The agenda of a day: who, why, how long; who was left off; the versions.
public final class AgendaView extends BorderPane {

    private final AgendaViewModel model;
    private final ItemList items;
    private final StackPane middle = new StackPane();
    private final VBox top = new VBox();
    private final StackPane beside = new StackPane();
    private final AgendaToolbar toolbar;
    private final ObjectProperty<AgendaTab> shown = new SimpleObjectProperty<>(AgendaTab.ITEMS);
    private Node side = new StackPane();
    private BooleanSupplier caret = () -> false;

    /// Shows the agenda tab first.
    public AgendaView(AgendaViewModel model) {
        this.model = model;
        this.items = new ItemList(model);
        setId("agenda");
        getStyleClass().add("surface");
        toolbar = new AgendaToolbar(
                model, this::show, new AgendaToolbar.Verbs(this::add, this::order, this::call, this::coming));
        top.getChildren().addAll(toolbar, problem(), over());
        setTop(top);
        setCenter(middle);
        setBottom(new AgendaFoot(model.totals(), model.closed()::isOver, model::changes, this::suggest));
        // A text that is being typed takes its own Ctrl+Z before it comes here.
        addEventHandler(KeyEvent.KEY_PRESSED, this::takeBack);
        items.addEventFilter(KeyEvent.KEY_PRESSED, this::closeBeside);
        show(AgendaTab.ITEMS);
    }

    private void takeBack(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            model.undo();
            event.consume();
        }
    }

    /// The screen, for the window.
    public Screen screen() {
        return new Screen(this, model.title(), model.day(), status(), shortcuts(), () -> {}, model::place);
    }

    private void show(AgendaTab tab) {
        beside.getChildren().clear();
        shown.set(tab);
        model.triage().open(tab == AgendaTab.TRIAGE);
        side = switch (tab) {
            case ITEMS ->
                new HBox(Layout.growing(new VBox(version(), ItemColumns.head(items), Layout.growing(items))), beside);
            case TRIAGE -> triage();
            case RETURNS -> returns();
            case LEFT_OFF -> new LeftOffPane(model.leftOff(), this::rules);
            case VERSIONS -> new VersionsPane(model);
        };
        middle.getChildren().setAll(side);
        if (tab == AgendaTab.ITEMS) {
            Caret.into(items, items::requestFocus);
        }
    }

    private Node triage() {
        TriagePane pane = new TriagePane(model.triage(), model.changed(), this::rules);
        Caret.into(pane, pane::begin);
        return pane;
    }

    /// What changed at its source stands below the contacts.
    private void changed() {
        toolbar.choose(AgendaTab.TRIAGE);
        if (side instanceof TriagePane pane) {
            Caret.into(pane, pane::beginChanged);
        }
    }

    private Node returns() {
        Optional<ReturnsPane> pane = model.panes().returns().map(ReturnsPane::new);
        pane.ifPresent(shown -> Platform.runLater(shown::begin));
        return pane.<Node>map(shown -> shown).orElseGet(VBox::new);
    }

    private Banner version() {
        Banner band = new Banner("agenda-version", Banner.Kind.INFO, "").dense();
        band.sentence().textProperty().bind(model.bandWords());
        model.bandWords().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    /// Whoever comes to the agenda of a meeting that is over is led on: nothing is put on it any more.
    private Banner over() {
        Button next = Buttons.link("agenda-next", words("agenda.to-next"));
        next.setOnAction(_ -> model.closed().goOn());
        Banner band = new Banner("agenda-closed", Banner.Kind.INFO, "").with(next);
        band.sentence().textProperty().bind(model.closed().words());
        model.closed().words().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private Banner problem() {
        Banner band = new Banner("agenda-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private void add() {
        if (model.closed().refuses()) {
            return;
        }
        AddViewModel adding = model.panes().adding();
        open(new AddPane(adding, this::back));
        adding.finished().subscribe(done -> closeWhen(done));
        model.newcomer().ifPresent(adding::bring);
    }

    private void order() {
        beside(() -> model.panes().ordering().map(one -> new OrderPane(one, this::closeBeside)));
    }

    /// Calls an ad-hoc meeting about the chosen items.
    public void call() {
        call(model.marked().get());
    }

    private void call(List<ItemId> chosen) {
        CallViewModel calling = model.panes().calling(chosen);
        model.newcomer().ifPresent(calling::bring);
        beside(() -> Optional.of(new CallPane(calling, this::closeBeside)));
    }

    /// What one comes for, first.
    public AgendaView at(Destination.Agenda.First first) {
        switch (first) {
            case ROWS -> {}
            case CALLING -> call(List.of());
            case TRIAGE -> toolbar.choose(AgendaTab.TRIAGE);
            case CHANGED -> changed();
            case ADDING -> model.onceOpen(this::add);
        }
        return this;
    }

    private void coming() {
        beside(() -> model.panes().coming().map(one -> new ComingPane(one, this::closeBeside)));
    }

    private void suggest() {
        beside(() -> model.waiting().map(one -> new WaitPane(one, this::closeBeside)));
    }

    private void beside(Supplier<Optional<? extends Node>> pane) {
        if (beside.getChildren().isEmpty()) {
            // The rows keep their own place: what is done beside them may move the row of that number.
            caret = items.isFocused() ? () -> false : Caret.keep(this);
        }
        toolbar.choose(AgendaTab.ITEMS);
        pane.get().ifPresent(beside.getChildren()::setAll);
    }

    /// What is opened beside the rows is closed from the rows too.
    private void closeBeside(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !beside.getChildren().isEmpty()) {
            closeBeside();
            event.consume();
        }
    }

    private void closeBeside() {
        beside.getChildren().clear();
        if (!caret.getAsBoolean()) {
            items.requestFocus();
        }
    }

    private void rules() {
        model.panes().rules().ifPresent(rules -> open(new RulesPane(rules, this::back)));
    }

    /// Escape leaves it, as it leaves what is opened beside; what was typed in it is kept.
    private void open(Node pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back();
                event.consume();
            }
        });
        if (middle.getChildren().contains(side)) {
            caret = Caret.keep(this);
        }
        beside.getChildren().clear();
        middle.getChildren().setAll(pane);
    }

    private void closeWhen(boolean done) {
        if (done) {
            toolbar.choose(AgendaTab.ITEMS);
            items.showChosen();
        }
    }

    /// To the side of the agenda over which it was opened, and there to where it was opened.
    private void back() {
        middle.getChildren().setAll(side);
        Caret.into(middle, () -> {
            if (!caret.getAsBoolean()) {
                items.requestFocus();
            }
        });
    }

    private List<Node> status() {
        Label saved = new Label("", Icons.small(Feather.CHECK));
        saved.setId("saved");
        saved.textProperty().bind(model.saved());
        if (!model.writes()) {
            return List.of(new StatusSlot(saved));
        }
        HBox keys = new StatusSlot(
                new Label(words("agenda.keys-move")),
                new KeyCap("Alt+↑↓"),
                new Label(words("agenda.keys-minutes")),
                new KeyCap("+"),
                new KeyCap("−"),
                new Label(words("agenda.keys-defer")),
                new KeyCap("D"),
                new Label(words("agenda.keys-leave-off")),
                new KeyCap("L"));
        keys.setId("agenda-keys");
        // They are those of the rows: on another page the same letters do something else, or nothing.
        Runnable promise = () -> Layout.show(keys, shown.get() == AgendaTab.ITEMS && model.changes());
        shown.subscribe(promise);
        model.book().subscribe(promise);
        promise.run();
        return List.of(new StatusSlot(saved), keys);
    }

    private List<Shortcut> shortcuts() {
        if (!model.writes()) {
            return List.of(
                    Shortcut.inList("Enter", words("agenda.deed-record")),
                    Shortcut.inList("H", words("agenda.deed-happened")),
                    Shortcut.inList("W", words("agenda.deed-why")),
                    Shortcut.inList("S", words("agenda.deed-still-missing")));
        }
        return List.of(
                Shortcut.of("Ctrl+N", words("agenda.deed-add"), this::add),
                Shortcut.of("Ctrl+Shift+F", words("agenda.deed-freeze"), model::freeze),
                Shortcut.of("Ctrl+M", words("agenda.deed-open"), model::openMeeting),
                Shortcut.of("Ctrl+Shift+W", words("agenda.call"), this::call),
                Shortcut.inList("P S", words("agenda.deed-changed")),
                Shortcut.inList("Space P L S C A F", words("agenda.deed-triage")),
                Shortcut.inList("Ctrl+A", words("agenda.deed-triage-all")),
                Shortcut.inList("Alt+↑ Alt+↓", words("agenda.deed-move")),
                Shortcut.inList("Ctrl+Z", words("agenda.deed-undo")),
                Shortcut.inList("Enter", words("agenda.deed-record")),
                Shortcut.inList("H", words("agenda.deed-happened")),
                Shortcut.inList("W", words("agenda.deed-why")),
                Shortcut.inList("C", words("agenda.deed-met")),
                Shortcut.inList("R", words("agenda.deed-rate")),
                Shortcut.inList("S", words("agenda.deed-still-missing")),
                Shortcut.inList("+ −", words("agenda.deed-minutes")),
                Shortcut.inList("D", words("agenda.deed-defer")),
                Shortcut.inList("L", words("agenda.deed-leave-off")));
    }
}
