package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;

/// The list of what stays out of the minutes; on a mark its letter changes it, Esc goes back.
final class LeftOutPane extends VBox {

    private static final double ABOUT = 208;
    private static final double PART = 112;
    private static final double MARK = 152;
    private final LeftOutViewModel model;
    private final VBox lines = new VBox();
    private final Runnable elsewhere;
    private Optional<BooleanSupplier> before = Optional.empty();

    /// @param elsewhere gives the focus away where what had it before is gone
    LeftOutPane(LeftOutViewModel model, Runnable elsewhere) {
        this.model = model;
        this.elsewhere = elsewhere;
        setId("left-out");
        getStyleClass().add("surface");
        Label sum = Texts.wrapping(Texts.strong(""));
        sum.setId("left-out-sum");
        sum.textProperty().bind(model.sum());
        Banner nothing = new Banner("left-out-nothing", Banner.Kind.WARN, "");
        nothing.sentence().textProperty().bind(model.nothingIn());
        model.nothingIn().subscribe(words -> Layout.show(nothing, !words.isEmpty()));
        Button back = Buttons.withKey(Buttons.plain("left-out-back", words("minutes.left-out.back")), "Esc");
        back.setOnAction(_ -> model.toggle());
        ScrollPane scroll = Layout.scrolling(lines);
        scroll.setFitToWidth(true);
        getChildren()
                .addAll(
                        Layout.styled(Layout.row(16, Layout.growing(sum), back), "toolbar"),
                        nothing,
                        Layout.growing(scroll));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.toggle();
                event.consume();
            }
        });
        model.rows().addListener((ListChangeListener<LeftOutViewModel.Row>) _ -> draw());
        draw();
        model.shown().subscribe(this::shown);
    }

    private void draw() {
        lines.getChildren().clear();
        for (LeftOutViewModel.Row row : model.rows()) {
            lines.getChildren().add(line(row, lines.getChildren().size() + 1));
        }
        if (model.shown().get()) {
            first();
        }
    }

    private void first() {
        Optional.ofNullable(lines.lookup("#left-out-mark-1")).ifPresent(Node::requestFocus);
    }

    private HBox line(LeftOutViewModel.Row row, int place) {
        VBox about = Layout.column(0, Texts.wrapping(Texts.strong(row.about())), Texts.hint(row.whose()));
        about.setMinWidth(ABOUT);
        about.setMaxWidth(ABOUT);
        Label part = Texts.wrapping(
                Texts.body(words("minutes.left-out.part." + row.entry().part())));
        part.setMinWidth(PART);
        part.setMaxWidth(PART);
        VBox said = Layout.column(0, Texts.wrapping(Texts.body(row.entry().words())));
        said.setMinWidth(0);
        if (!row.why().isEmpty()) {
            said.getChildren().add(Texts.wrapping(Texts.hint(row.why())));
        }
        var mark = SharingMarkField.alone("left-out-mark-" + place, model.agencies(), row.mark(), model.releasing(row));
        mark.setMinWidth(MARK);
        mark.setMaxWidth(MARK);
        HBox line = Layout.styled(Layout.row(12, about, part, Layout.growing(said), mark), "minutes-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void shown(boolean now) {
        if (now) {
            before = Optional.of(Caret.keep(this));
        }
        Layout.show(this, now);
        if (now) {
            first();
        } else if (before.isPresent() && !before.get().getAsBoolean()) {
            elsewhere.run();
        }
    }
}
