package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormPane;

/// The right side of a record: links, who may see it, and at the foot what is being typed.
final class RecordSidePane extends VBox {

    private final RecordActions desk;
    private final ScrollPane scroll;
    private final StackPane foot = new StackPane();
    private final Runnable back;
    private BooleanSupplier before = () -> false;

    /// @param back puts the caret into the record, where what opened a form is gone
    RecordSidePane(ChildrenViewModel model, RecordViewModel record, RecordPage page, Runnable back) {
        this.back = back;
        this.desk = record.side();
        setId("record-side");
        getStyleClass().add("record-right");
        VBox content = new VBox(new LinksPane(model, desk, page));
        if (model.signs() || !page.named().isEmpty()) {
            content.getChildren().add(new GuardPane(model, desk, page));
        }
        this.scroll = styled(Layout.scrolling(content), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(foot, Priority.SOMETIMES);
        getChildren().addAll(scroll, foot);
        desk.form().subscribe(this::show);
    }

    private void show(Optional<SideForm<?>> form) {
        boolean open = !foot.getChildren().isEmpty();
        if (!open) {
            before = Caret.keep(this);
        }
        foot.getChildren().clear();
        // The fields of a short form are all in sight before any of the links is.
        boolean whole =
                form.filter(asked -> asked.length() == Form.Length.SHORT).isPresent();
        scroll.setPrefHeight(whole ? 0 : USE_COMPUTED_SIZE);
        // A side of the record as it was before hears of the form too.
        if (open && form.isEmpty() && getScene() != null && !before.getAsBoolean()) {
            back.run();
        }
        form.ifPresent(asked -> {
            FormPane pane = new FormPane("side", asked, asked::confirm, desk::leave);
            foot.getChildren().setAll(pane);
            Platform.runLater(pane::focusFirst);
        });
    }
}
