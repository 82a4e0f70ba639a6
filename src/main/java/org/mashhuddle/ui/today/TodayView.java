package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Band;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.StatusSlot;

import java.util.List;

/// Today: the meeting, what runs out, what is due, who is missing, what is not finished.
public final class TodayView extends BorderPane {

    private static final double RIGHT = 416;
    private final TodayViewModel model;
    private final LeftPanels left;
    private final RightPanels right;
    private final VBox page = styled(Layout.column(16), "today-page");
    private final Timeline minutes;

    /// Shows today, and says the clocks anew as time passes.
    public TodayView(TodayViewModel model) {
        this.model = model;
        this.left = new LeftPanels(model);
        this.right = new RightPanels(model);
        this.minutes = new Timeline(new KeyFrame(Duration.seconds(30), _ -> model.tick()));
        setId("today");
        getStyleClass().add("stage");
        ScrollPane scroll = styled(new ScrollPane(page), "today-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(problem());
        setCenter(scroll);
        model.shown().subscribe(now -> now.ifPresent(this::show));
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.play();
    }

    /// The screen, for the window.
    public Screen screen() {
        Label saved = new Label("", Icons.small(Feather.CHECK));
        saved.setId("saved");
        saved.textProperty().bind(model.saved());
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("rail.today")),
                new ReadOnlyStringWrapper(model.day()),
                List.of(
                        new StatusSlot(saved),
                        StatusSlot.words("today-hub", words("today.hub", model.hub()))),
                List.of(
                        Shortcut.of("Ctrl+M", words("today.deed-next"), model::next),
                        Shortcut.of("Ctrl+O", words("today.open-actions"), model::openActions),
                        Shortcut.inList("C", words("agenda.deed-met"))),
                minutes::stop);
    }

    private void show(TodayWords today) {
        String focused =
                getScene() == null || getScene().getFocusOwner() == null
                        ? null
                        : getScene().getFocusOwner().getId();
        left.show(today);
        right.show(today);
        VBox beside = right.panels();
        beside.setMinWidth(RIGHT);
        beside.setPrefWidth(RIGHT);
        beside.setMaxWidth(RIGHT);
        HBox columns = new HBox(16, Layout.growing(left.panels()), beside);
        left.panels().setMinWidth(Region.USE_COMPUTED_SIZE);
        page.getChildren().setAll(new CardView(model, today.card()), columns);
        refocus(focused);
    }

    /// Where one was stays where one is.
    private void refocus(@Nullable String id) {
        Node again = id == null ? null : lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }

    private Band problem() {
        Band band = new Band("today-problem", Band.Kind.WARN, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }
}
