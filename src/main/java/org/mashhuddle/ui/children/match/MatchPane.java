package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ListTabs;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// The pairs by what was said of them, the two records of one side by side, how sure that makes one, and the verbs.
public final class MatchPane extends BorderPane {

    private final MatchViewModel model;
    private final Runnable back;

    /// @param back leaves the screen
    public MatchPane(MatchViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setId("match");
        getStyleClass().add("surface");
        // In the order of reading, which Tab follows.
        setTop(problem());
        setLeft(styled(new VBox(Layout.growing(lists().over(order()))), "record-left"));
        setCenter(new SideBySide(model));
        setRight(new MatchVerdict(model, back));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private Banner problem() {
        Banner band = new Banner("match-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    /// What is settled stands by its day.
    private HBox order() {
        ComboBox<PairOrder> order = DropDown.of("match-order");
        order.setAccessibleText(words("match.order"));
        order.getItems().setAll(PairOrder.values());
        order.valueProperty().bindBidirectional(model.order());
        HBox row = styled(Layout.row(0, Layout.growing(order)), "match-order");
        model.tab().subscribe(now -> Layout.show(row, now != PairTab.SETTLED));
        return row;
    }

    private ListTabs lists() {
        Map<Control, PairTab> tabs = new HashMap<>();
        ListTabs lists = new ListTabs(list -> model.tab().set(Objects.requireNonNull(tabs.get(list))));
        for (PairTab tab : PairTab.values()) {
            ListView<PairLine> list = list(tab);
            tabs.put(list, tab);
            lists.with(words("match.tab." + tab.word()), list, list.getItems());
        }
        model.tab()
                .subscribe(now -> tabs.forEach((list, tab) -> {
                    if (tab == now) {
                        lists.turnTo(list);
                        Platform.runLater(list::requestFocus);
                    }
                }));
        return lists;
    }

    private ListView<PairLine> list(PairTab tab) {
        ListView<PairLine> list = new ListView<>(model.pairs(tab));
        list.setId("match-" + tab.word());
        list.setAccessibleText(words("match.pairs." + tab.word()));
        list.setPlaceholder(Texts.wrapping(new EmptyWords(words("match.none." + tab.word()))));
        list.setCellFactory(_ -> new PairCell());
        // A list of JavaFX takes Esc for itself, to end an editing that there is not.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        model.chosen().subscribe(at -> {
            if (model.tab().get() == tab) {
                show(list, at.intValue());
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0 && model.tab().get() == tab) {
                model.chosen().set(at.intValue());
            }
        });
        return list;
    }

    private static void show(ListView<PairLine> list, int at) {
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
    }

    private void press(KeyEvent event) {
        // Letters in the menu of orders look for one of them; they say nothing of the pair.
        boolean inMenu = event.getTarget() instanceof ComboBoxBase<?>;
        if (inMenu || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyVerbs.press(event, key -> switch (key) {
            case S -> KeyVerbs.done(model::same);
            case D -> KeyVerbs.done(model::different);
            case N -> KeyVerbs.done(model::later);
            case W -> KeyVerbs.done(model::waitAgain);
            case L -> KeyVerbs.done(model::openLeft);
            case R -> KeyVerbs.done(model::openRight);
            default -> false;
        });
    }
}
