package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.WindowPreferences;

/// Papers: the queue left, the page in the middle, who gets it right.
public final class PapersView extends BorderPane {

    private static final double ROOMY = 1300;

    /// Below so much room the page lies under the queue: it always stands beside who gets it.
    private static final double ROOM_FOR_THREE = 1140;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private final ObservableValue<Double> room = TextSize.room(this);
    private static final double SIDE = 336;
    private static final double WIDE = 376;
    private final PapersViewModel model;
    private final QueuePane queue;
    private final PagePane page;
    private final DuePane due;
    private final StackPane side = Layout.styled(new StackPane(), "papers-side");
    private final StackPane start = new StackPane();
    private final VBox middle = new VBox();
    private final BorderPane work = new BorderPane();
    private Optional<PaperKey> beside = Optional.empty();
    private BooleanSupplier before = () -> false;

    /// Shows the queue first; to whoever hands nothing out, the register, of which they can only read.
    public PapersView(PapersViewModel model) {
        this.model = model;
        this.queue = new QueuePane(model, this::register);
        this.page = new PagePane(model);
        this.due = new DuePane(model);
        setId("papers");
        WindowPreferences.choice(this, "papers.order", model.list().order(), List.of(PaperOrder.values()));
        getStyleClass().addAll("surface", "papers-screen");
        setTop(new VBox(problem(), printed()));
        List.of(queue, page).forEach(PapersView::share);
        work.setLeft(start);
        work.setCenter(middle);
        work.setRight(side);
        room.map(letters -> letters <= 0 || letters >= ROOM_FOR_THREE).subscribe(this::arrange);
        setCenter(model.verbs().handsOut() ? work : new RegisterPane(model, this::back));
        widthProperty().subscribe(wide -> widen(wide.doubleValue()));
        room.subscribe(letters -> pseudoClassStateChanged(NARROW, letters < ROOMY));
        model.selected().subscribe(this::show);
        if (model.verbs().handsOut()) {
            Caret.into(queue, queue::requestFocus);
        }
    }

    /// The screen, for the window.
    public Screen screen() {
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("papers.title")),
                model.detail(),
                model.verbs().handsOut() ? status() : List.of(),
                model.verbs().handsOut() ? shortcuts() : List.of(),
                () -> {});
    }

    private List<Node> status() {
        return List.of(
                slot("papers-status-due", model.list().count(PaperTab.DUE).map(n -> words("papers.status-due", n))),
                slot(
                        "papers-status-not-out",
                        model.list().count(PaperTab.NOT_OUT).map(n -> words("papers.status-not-out", n))));
    }

    private void widen(double wide) {
        TextSize.widen(side, wide > 0 && wide < ROOMY ? SIDE : WIDE);
    }

    /// As high as there is room, and half of it where two lie on each other.
    private static void share(Region part) {
        part.setMinHeight(0);
        part.setPrefHeight(0);
        Layout.growing(part);
    }

    private void arrange(boolean three) {
        queue.fold(!three);
        start.getChildren().clear();
        middle.getChildren().clear();
        pseudoClassStateChanged(STACKED, !three);
        (three ? start : middle).getChildren().add(queue);
        middle.getChildren().add(page);
    }

    /// Where the button is gone that had the caret, the queue has it; so it has where another paper stands there:
    /// the next key is not for that one.
    private void show(Optional<PaperLine> line) {
        Optional<PaperKey> paper = line.map(PaperLine::key);
        boolean had = Caret.isIn(side) && (line.filter(PaperLine::canGo).isEmpty() || !paper.equals(beside));
        beside = paper;
        side.getChildren()
                .setAll(line.map(one -> one.canGo() ? due : new StandingPane(model, one))
                        .map(List::<Node>of)
                        .orElse(List.of()));
        if (had) {
            queue.requestFocus();
        }
    }

    private void register() {
        if (work.equals(getCenter())) {
            before = Caret.keep(this);
        }
        setCenter(new RegisterPane(model, this::back));
    }

    private void back() {
        if (model.verbs().handsOut() && !work.equals(getCenter())) {
            setCenter(work);
            if (!before.getAsBoolean()) {
                queue.requestFocus();
            }
        }
    }

    private Banner problem() {
        Button again = Buttons.plain("papers-again", words("papers.again"));
        again.setOnAction(_ -> model.again());
        model.stuck().subscribe(stuck -> Layout.show(again, stuck));
        Banner band = new Banner("papers-problem", Banner.Kind.BAD, "").with(again);
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    /// What a printer took may be stuck in it.
    private Banner printed() {
        Banner band = new Banner("papers-printed", Banner.Kind.INFO, "")
                .with(does("papers-all-there", "papers.all-there", model::everyPageIsThere))
                .with(does("papers-print-again", "papers.print-again", model::printAgain))
                .with(does("papers-jammed", "papers.jammed", model::jammed));
        band.sentence().textProperty().bind(model.printed().map(number -> words("papers.all-pages", number)));
        model.printed().subscribe(number -> {
            boolean had = number.isEmpty() && Caret.isIn(band);
            Layout.show(band, !number.isEmpty());
            if (had) {
                queue.requestFocus();
            }
        });
        return band;
    }

    private static Button does(String id, String key, Runnable verb) {
        Button button = Buttons.plain(id, words(key));
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private static StatusSlot slot(String id, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(words);
        return new StatusSlot(label);
    }

    private List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(new KeyCodeCombination(KeyCode.PAGE_DOWN), words("pages.next"), () -> page.turn(1)),
                new Shortcut(new KeyCodeCombination(KeyCode.PAGE_UP), words("pages.previous"), () -> page.turn(-1)),
                Shortcut.of("Ctrl+R", words("papers.register-title"), this::register),
                Shortcut.of("Esc", words("papers.back"), this::back));
    }
}
