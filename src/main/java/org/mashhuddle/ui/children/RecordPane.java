package org.mashhuddle.ui.children;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.mashhuddle.ui.children.form.RecordPrintForm;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.record.RecordTabs;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.page.PageTools;
import org.mashhuddle.ui.kit.page.PagesPane;
import org.mashhuddle.ui.kit.page.PagesViewModel;
import org.mashhuddle.ui.kit.theme.TextSize;

/// An opened record: who it is, what happened, what is open, who belongs to whom.
final class RecordPane extends BorderPane {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BEFORE = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private static final double ROOMY = 1000;
    private final ObservableValue<Double> room = TextSize.room(this);
    private final ChildrenViewModel model;
    private final RecordViewModel record;
    private final RecordTabs tabs;
    private final VBox head = new VBox();
    private final VBox beside = Layout.styled(new VBox(), "record-beside");
    private final StackPane end = new StackPane();
    private Optional<DetailsPane> details = Optional.empty();
    private Optional<RecordSidePane> side = Optional.empty();
    private boolean narrow;
    private Subscription paper = Subscription.EMPTY;

    /// @param left where the caret was when one went on from here
    RecordPane(ChildrenViewModel model, RecordViewModel record, Optional<Caret> left) {
        this.model = model;
        this.record = record;
        this.tabs = new RecordTabs(record, model::back);
        setId("record");
        getStyleClass().add("surface");
        // In the order of reading, which Tab follows.
        setTop(head);
        setLeft(beside);
        setCenter(tabs);
        record.side().form().subscribe(this::besideForm);
        setRight(end);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        record.page().subscribe(this::show);
        room.subscribe(wide -> {
            narrow = wide < ROOMY;
            arrange();
        });
        Platform.runLater(() -> begin(left));
    }

    private void turn(KeyEvent event) {
        int by = NEXT.match(event) ? 1 : BEFORE.match(event) ? -1 : 0;
        if (by != 0) {
            event.consume();
            tabs.turn(by);
        }
    }

    /// What is about to go on paper is read where the tabs were.
    private void besideForm(Optional<SideForm<?>> form) {
        paper.unsubscribe();
        paper = Subscription.EMPTY;
        setCenter(tabs);
        if (form.orElse(null) instanceof RecordPrintForm print) {
            paper = print.made()
                    .subscribe(made ->
                            setCenter(made.<Node>map(_ -> pages(print.pages())).orElse(tabs)));
        }
    }

    private static BorderPane pages(PagesViewModel model) {
        PagesPane sheets = new PagesPane(model);
        BorderPane pages = new BorderPane(sheets);
        pages.setTop(new PageTools(model, sheets));
        return pages;
    }

    private void begin(Optional<Caret> left) {
        tabs.focus();
        left.ifPresent(caret -> Caret.into(this, () -> caret.put(getScene())));
    }

    /// It is drawn anew after each deed; what was done at, the button that began it or its form, is gone then.
    private void show(Optional<RecordPage> shown) {
        boolean within = Caret.isIn(this);
        BooleanSupplier caret = Caret.keep(this);
        shown.ifPresentOrElse(
                page -> {
                    head.getChildren().setAll(new HeadPane(model, record.side(), page.head()), problem());
                    details = Optional.of(new DetailsPane(model, record.side(), page));
                    side = Optional.of(new RecordSidePane(model, record, page, tabs::focus));
                    arrange();
                },
                () -> head.getChildren().setAll(problem()));
        if (within) {
            Caret.into(this, () -> {
                if (!caret.getAsBoolean()) {
                    tabs.focus();
                }
            });
        }
    }

    /// The links stand at the right; where the letters leave no room, under the details.
    private void arrange() {
        beside.getChildren().clear();
        end.getChildren().clear();
        details.ifPresent(shown -> beside.getChildren().add(Layout.growing(shown)));
        side.filter(_ -> narrow).ifPresent(shown -> beside.getChildren().add(Layout.growing(shown)));
        side.filter(_ -> !narrow).ifPresent(end.getChildren()::add);
    }

    private Banner problem() {
        Banner band = new Banner("record-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(record.problem());
        record.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }
}
