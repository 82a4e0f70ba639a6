package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The pairs that wait, the two records of one side by side, how sure that makes one, and the verbs.
public final class MatchPane extends BorderPane {

    private final MatchViewModel model;
    private final ListView<PairLine> list = new ListView<>();

    /// @param back leaves the screen
    public MatchPane(MatchViewModel model, Runnable back) {
        this.model = model;
        setId("match");
        getStyleClass().add("surface");
        // In the order of reading, which Tab follows.
        setTop(problem());
        setLeft(styled(new VBox(Layout.growing(list())), "record-left"));
        setCenter(new SideBySide(model));
        setRight(new MatchVerdict(model, back));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Platform.runLater(list::requestFocus);
    }

    private Banner problem() {
        Banner band = new Banner("match-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private ListView<PairLine> list() {
        list.setId("match-pairs");
        list.setAccessibleText(words("match.pairs"));
        list.setItems(model.pairs());
        list.setPlaceholder(Texts.wrapping(Texts.muted(words("match.none"))));
        list.setCellFactory(_ -> new PairCell());
        model.chosen().subscribe(at -> {
            if (at.intValue() >= 0 && list.getSelectionModel().getSelectedIndex() != at.intValue()) {
                list.getSelectionModel().select(at.intValue());
                list.scrollTo(at.intValue());
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) {
                model.chosen().set(at.intValue());
            }
        });
        return list;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyVerbs.press(event, key -> switch (key) {
            case S -> KeyVerbs.done(model::same);
            case D -> KeyVerbs.done(model::different);
            case N -> KeyVerbs.done(model::notNow);
            case L -> KeyVerbs.done(model::openLeft);
            case R -> KeyVerbs.done(model::openRight);
            default -> false;
        });
    }
}
