package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Today: the meeting, what runs out, what is due, who is missing, what is not finished.
public final class TodayView extends BorderPane {

    private static final double RIGHT = 416;
    private static final double ROOMY = 1000;
    private final ObservableValue<Double> room = TextSize.room(this);
    private final ObservableValue<Double> larger = TextSize.factor(this);
    private final TodayViewModel model;
    private final LeftPanels left;
    private final RightPanels right;
    private final VBox page = styled(Layout.column(16), "today-page");
    private final Beats minutes;
    private Optional<CardView> card = Optional.empty();

    /// Shows today, and says the clocks anew as time passes.
    public TodayView(TodayViewModel model) {
        this.model = model;
        this.left = new LeftPanels(model);
        this.right = new RightPanels(model);
        this.minutes = new Beats(Duration.seconds(30), this, model::tick);
        setId("today");
        getStyleClass().add("stage");
        ScrollPane scroll = styled(Layout.scrolling(page), "today-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Caret.into(this, () -> begin(scroll));
        setTop(new VBox(problem(), notBackedUp(), new NoticesView(model.notices())));
        setCenter(scroll);
        model.shown()
                .subscribe(now -> now.ifPresent(today -> {
                    boolean waits = card.isEmpty() && scroll.isFocused();
                    show(today);
                    if (waits) {
                        begin(scroll);
                    }
                }));
        room.map(TodayView::isRoomy).subscribe((_, _) -> arrange());
        larger.subscribe((_, _) -> arrange());
    }

    /// The screen, for the window.
    public Screen screen() {
        Label saved = new Label("", Icons.small(Feather.CHECK));
        saved.setId("saved");
        saved.textProperty().bind(model.saved());
        Label trail = new Label("", Icons.small(Feather.SHIELD));
        trail.setId("today-trail");
        trail.textProperty().bind(model.notices().trail());
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("rail.today")),
                new ReadOnlyStringWrapper(model.day()),
                List.of(
                        new StatusSlot(saved),
                        StatusSlot.words("today-hub", words("today.hub", model.hub())),
                        new StatusSlot(trail)),
                List.of(
                        Shortcut.of("Ctrl+M", words("today.deed-next"), model::next),
                        Shortcut.of("Ctrl+O", words("today.open-actions"), model::openActions),
                        Shortcut.of("Ctrl+E", words("today.meetings"), model::openMeetings),
                        Shortcut.inList("C", words("agenda.deed-met")),
                        Shortcut.inList("S", words("agenda.deed-still-missing"))),
                minutes::stop);
    }

    private void show(TodayWords today) {
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        left.show(today);
        right.show(today);
        left.panels().setMinWidth(Region.USE_COMPUTED_SIZE);
        card = Optional.of(new CardView(model, today.card()));
        arrange();
        refocus(focused);
    }

    /// What is to be done first has the keyboard once it is known, unless somebody went elsewhere meanwhile.
    private void begin(Node before) {
        Optional.ofNullable(lookup("#today-next"))
                .or(() -> Optional.ofNullable(lookup("#today-agenda")))
                .orElse(before)
                .requestFocus();
    }

    private static boolean isRoomy(double width) {
        return width <= 0 || width >= ROOMY;
    }

    /// Side by side, or one under the other where the letters leave no room for both.
    private void arrange() {
        boolean wide = isRoomy(room.getValue());
        double column = RIGHT * larger.getValue();
        VBox beside = right.panels();
        beside.setMinWidth(wide ? column : 0);
        beside.setPrefWidth(wide ? column : Region.USE_COMPUTED_SIZE);
        beside.setMaxWidth(wide ? column : Double.MAX_VALUE);
        Pane columns = wide ? new HBox(16, Layout.growing(left.panels()), beside) : new VBox(16, left.panels(), beside);
        card.ifPresent(shown -> page.getChildren().setAll(shown, columns));
    }

    /// Where one was stays where one is.
    private void refocus(@Nullable String id) {
        Node again = id == null ? null : lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }

    private Banner notBackedUp() {
        Banner band = new Banner("today-not-backed-up", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(model.notBackedUp());
        model.notBackedUp().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private Banner problem() {
        Banner band = new Banner("today-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }
}
