package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;

/// Shows the notice bottom right, in the room of the status bar, for ten seconds or until it is
/// undone; a warning until it is closed. It has a place of its own, so it never lies over a verb.
public final class NoticePane extends StackPane {

    private static final double WIDEST = 640;
    private static final double NARROWEST = 320;
    private static final Duration SHOWN = Duration.seconds(10);
    private final Notices notices;
    private final PauseTransition clock = new PauseTransition(SHOWN);
    private Optional<BooleanSupplier> back = Optional.empty();

    /// @param notices what to show
    public NoticePane(Notices notices) {
        this.notices = notices;
        setPadding(new Insets(4, 0, 4, 12));
        setAlignment(Pos.CENTER_RIGHT);
        clock.setOnFinished(_ -> notices.dismiss());
        notices.current().when(Beats.shows(this)).subscribe(this::show);
    }

    /// The notice that was just said takes the keys: what is typed on, for somewhere that did not open, goes into no
    /// field. Escape takes the notice away, and the caret is where it was.
    public void takeKeys() {
        // Said again, it is still the same notice, and has them.
        getChildren().stream().filter(_ -> !Caret.isIn(this)).findFirst().ifPresent(box -> {
            back = Optional.of(Caret.keep(getScene().getRoot()));
            box.setFocusTraversable(true);
            box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    event.consume();
                    notices.dismiss();
                }
            });
            box.requestFocus();
        });
    }

    private void show(Optional<Notice> notice) {
        clock.stop();
        boolean held = Caret.isIn(this);
        getChildren().clear();
        Layout.show(this, notice.isPresent());
        if (held && back.isPresent()) {
            boolean _ = back.get().getAsBoolean();
        }
        back = Optional.empty();
        notice.ifPresent(shown -> {
            HBox box = box(shown);
            getChildren().setAll(box);
            slideIn(box);
            if (!shown.lasting()) {
                clock.playFromStart();
            }
        });
    }

    private HBox box(Notice notice) {
        Label words = new Label(notice.words());
        words.setId("notice-words");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox box = new HBox(words, Layout.grow());
        box.setId("notice");
        box.getStyleClass().add("notice");
        box.setMinWidth(NARROWEST);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(notice.words());
        if (notice.undo().isPresent()) {
            Button undo = Buttons.withKey(Buttons.flat("notice-undo", words("notice.undo")), "Ctrl+Z");
            undo.setOnAction(_ -> notices.undo());
            box.getChildren().add(undo);
        } else {
            Button close = Buttons.icon("notice-close", Feather.X, words("notice.close"));
            close.getStyleClass().add("flat");
            close.setOnAction(_ -> notices.dismiss());
            box.getChildren().add(close);
        }
        return box;
    }

    private static void slideIn(HBox box) {
        TranslateTransition slide = new TranslateTransition(Duration.millis(150), box);
        slide.setFromX(40);
        slide.setToX(0);
        slide.play();
    }
}
