package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.form.FormPane;

/// The right side of a record: links, who may see it, and at the foot what is being typed.
final class RecordSidePane extends VBox {

    private final RecordActions desk;
    private final StackPane foot = new StackPane();

    RecordSidePane(ChildrenViewModel model, RecordViewModel record, RecordPage page) {
        this.desk = record.side();
        setId("record-side");
        getStyleClass().add("record-right");
        VBox content = new VBox(new LinksPane(model, desk, page));
        if (model.signs() || !page.named().isEmpty()) {
            content.getChildren().add(new GuardPane(model, desk, page));
        }
        ScrollPane scroll = styled(new ScrollPane(content), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(foot, Priority.SOMETIMES);
        getChildren().addAll(scroll, foot);
        desk.form().subscribe(this::show);
    }

    private void show(Optional<SideForm<?>> form) {
        foot.getChildren().clear();
        form.ifPresent(open -> {
            FormPane pane = new FormPane("side", open, open::confirm, desk::leave);
            foot.getChildren().setAll(pane);
            Platform.runLater(pane::focusFirst);
        });
    }
}
