package org.mashhuddle.ui.shell.guard;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.ui.kit.Projector;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PracticeRibbon;
import org.mashhuddle.ui.kit.theme.Theming;

/// The second window: whole on a second screen, else a window of its own to share in a call. A screen that is
/// plugged in or taken away while it is open brings it there or back. It closes with the first one.
final class ProjectorWindow implements Projector {

    private static final String SOON = "locks-soon";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private final Theming look;
    private final Node first;
    private final Runnable somebody;
    private WorkSession.Practice held = WorkSession.Practice.FORBIDDEN;
    private String marking = HubProfile.CLASSIFICATION;
    private final StackPane place = Layout.styled(new StackPane(), "surface");
    private final BorderPane whole = new BorderPane(place);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Rectangle2D> filled = Optional.empty();
    private final ListChangeListener<Screen> plugged = _ -> screensChanged();
    private Subscription main = Subscription.EMPTY;

    /// @param first in the first window
    /// @param somebody hears of each key and movement in the second
    ProjectorWindow(Theming look, Node first, Runnable somebody) {
        this.look = look;
        this.first = first;
        this.somebody = somebody;
        place.setId("projector");
        blank();
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    @Override
    public void show(Region content) {
        place.getChildren().setAll(content);
        if (stage.isEmpty()) {
            Screen.getScreens().addListener(plugged);
            open.set(true);
            openWindow();
        }
    }

    private void openWindow() {
        Stage fresh = new Stage();
        stage = Optional.of(fresh);
        dress(fresh);
        fresh.show();
        first.getScene().getWindow().requestFocus();
    }

    /// A window that fills a screen can not be told to fill another one on every system; a new one can.
    private void screensChanged() {
        if (stage.isPresent() && !otherScreen(first.getScene().getWindow()).equals(filled)) {
            stage.ifPresent(this::away);
            openWindow();
        }
    }

    private void away(Stage gone) {
        // The first window would keep every second one there was.
        main.unsubscribe();
        // A scene has its root alone.
        gone.getScene().setRoot(new StackPane());
        gone.setOnHidden(null);
        gone.hide();
    }

    private void dress(Stage fresh) {
        Scene scene = new Scene(whole, WIDTH, HEIGHT);
        look.dress(scene);
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (WindowGuard.isByHand(event)) {
                somebody.run();
            }
        });
        fresh.setScene(scene);
        fresh.setTitle(title());
        fresh.setOnHidden(_ -> closed());
        main = Beats.shows(first).subscribe(shown -> {
            if (!shown) {
                fresh.hide();
            }
        });
        filled = otherScreen(first.getScene().getWindow());
        filled.ifPresent(bounds -> {
            fresh.setX(bounds.getMinX());
            fresh.setY(bounds.getMinY());
            fresh.setFullScreenExitHint("");
            fresh.setFullScreen(true);
        });
    }

    private static Optional<Rectangle2D> otherScreen(Window main) {
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .filter(bounds ->
                        !bounds.contains(main.getX() + main.getWidth() / 2, main.getY() + main.getHeight() / 2))
                .findFirst();
    }

    private void closed() {
        Screen.getScreens().removeListener(plugged);
        stage.ifPresent(this::away);
        stage = Optional.empty();
        open.set(false);
    }

    /// Whether what it shows is invented.
    void practises(WorkSession.Practice now) {
        held = now;
        whole.setTop(now.isInvented() ? PracticeRibbon.forTheRoom(now) : null);
        stage.ifPresent(open -> open.setTitle(title()));
    }

    private String title() {
        return switch (held) {
            case HELD -> words("projector.title-practice");
            case DEMO_DAY -> words("projector.title-demo");
            case POSSIBLE, FORBIDDEN -> words("projector.title");
        };
    }

    /// What stands over it while it is blank.
    void marked(String classification) {
        marking = classification;
        if (!open.get()) {
            blank();
        }
    }

    @Override
    public void blank() {
        Label above = Layout.styled(new Label(marking), "classification", "room-24");
        Label words = Layout.styled(new Label(words("projector.blank")), "room-40", "m");
        place.getChildren().setAll(Layout.styled(Layout.column(24, above, words), "room-blank"));
    }

    /// Says something over what both windows show; nothing any more where the sentence is empty.
    void sayInBoth(StackPane main, String sentence) {
        List.of(main, place).forEach(window -> window.getChildren().removeIf(node -> SOON.equals(node.getId())));
        if (!sentence.isEmpty()) {
            List.of(main, place).forEach(window -> window.getChildren().add(soon(sentence)));
        }
    }

    private static Label soon(String sentence) {
        Label soon = Texts.wrapping(Layout.styled(new Label(sentence), "finishing"));
        soon.setId(SOON);
        return soon;
    }

    @Override
    public void close() {
        stage.ifPresent(Stage::hide);
    }
}
