package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.dialog.NoticePane;
import org.mashhuddle.ui.kit.dialog.PracticeRibbon;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.text.BackupWords;
import org.mashhuddle.ui.kit.theme.Theming;

/// Rail, header and status bar around a screen; the status bar alone while the hub is locked.
final class Frame extends BorderPane {

    private final Theming look;
    private final Navigator navigator;
    private final Runnable keys;
    private final Runnable about;
    private final NoticePane notice;
    private final StackPane places = new StackPane();
    private final ObjectProperty<Optional<BackupWords.State>> backups = new SimpleObjectProperty<>(Optional.empty());
    // One for all screens: one of each screen would hear of the backups for ever, and keep its screen.
    private final Notices notices;
    private final BackupSlot backedUp = new BackupSlot(backups);
    private final Tour tour;
    private Optional<Runnable> find = Optional.empty();
    private boolean open;

    Frame(Theming look, Navigator navigator, Runnable keys, Notices notices, String version) {
        this.look = look;
        this.navigator = navigator;
        this.keys = keys;
        this.notice = new NoticePane(notices);
        this.tour = new Tour(navigator);
        this.notices = notices;
        this.about = () -> notices.warn(words("shell.about-words", version));
    }

    /// Says at the foot of every screen how it stands with the backups.
    void follow(BackupBeat beats) {
        backups.bind(beats.state());
    }

    /// @param place where one is when the search is asked for, which Escape comes back to
    void open(WorkSession session, Destination here, Screen screen, Supplier<Destination> place) {
        turn(session, here);
        open = true;
        tour.arrive(session, here);
        setCenter(null);
        setLeft(places);
        find = session.opensRecords() ? Optional.of(() -> search(place)) : Optional.empty();
        // A meeting covers what it knows to be kept closer; of every other screen nothing is for others.
        boolean inParts = here instanceof Destination.Meeting;
        Header header = new Header(session, look, new Header.Verbs(navigator::lock, keys, about), find);
        header.show(screen, !inParts);
        StatusBar status =
                StatusBar.open(navigator::lock, keys, () -> look.shared().set(false));
        status.show(screen, notice, new WorkingSlot(), backedUp);
        // In the order of reading, which Tab follows.
        BorderPane inner = new BorderPane();
        VBox top = new VBox(doNotShare(), header, tour.band());
        ribbon(session).ifPresent(top.getChildren()::addFirst);
        inner.setTop(top);
        ScrollPane whole = whole(inParts ? screen.body() : Cover.over(screen.body()));
        inner.setCenter(whole);
        inner.setBottom(status);
        setCenter(inner);
        setBottom(null);
        // What scrolls takes its content in once it is dressed. Until then the screen is in no window, and its first
        // field would ask for the focus in vain: it went to the rail.
        whole.applyCss();
    }

    /// The places of another day; the screen stays.
    void turn(WorkSession session, Destination here) {
        Rail rail = new Rail(session, navigator::go);
        rail.mark(here);
        places.getChildren().setAll(rail);
    }

    /// The search shows whoever has a record, and not only whom this meeting is about: while the window is shared it
    /// would be covered, and whoever typed would be nowhere. One stays where one is, and is told.
    private void search(Supplier<Destination> place) {
        if (look.shared().get()) {
            notices.warn(words("shell.sharing.find"));
            // Whoever typed the name already typed it into the minutes, for everybody to see.
            notice.takeKeys();
        } else {
            navigator.go(Destination.Children.from(place.get()));
        }
    }

    /// Searches children, for a user who opens their records.
    void find() {
        find.ifPresent(Runnable::run);
    }

    /// Whether whoever is here searches children.
    boolean finds() {
        return find.isPresent();
    }

    /// Begins the tour, or goes on with it; while the hub is locked there is none.
    void onward() {
        if (open) {
            tour.onward();
        }
    }

    void endTour() {
        tour.end();
    }

    void locked(Screen screen, String version, Runnable guide) {
        open = false;
        tour.end();
        find = Optional.empty();
        StatusBar status = StatusBar.locked(version, guide);
        status.show(screen, notice);
        setLeft(null);
        setCenter(screen.body());
        setBottom(status);
    }

    /// A screen that finds no room scrolls; it is not cut.
    private static ScrollPane whole(Region body) {
        ScrollPane scroll = Layout.styled(Layout.scrolling(body), "frame-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        return scroll;
    }

    /// While the room sees the second window, this one is not for the room.
    private Label doNotShare() {
        Label said = new Label(words("shell.do-not-share"));
        said.setId("do-not-share");
        said.setMaxWidth(Double.MAX_VALUE);
        Layout.show(said, false);
        // The window outlives this frame: it is asked for as long as the words are in a scene.
        ObservableValue<Boolean> shared =
                said.sceneProperty().flatMap(_ -> navigator.projector().open());
        shared.subscribe(now -> Layout.show(said, Boolean.TRUE.equals(now)));
        return Layout.styled(said, "ribbon", "do-not-share");
    }

    /// What is invented says so.
    private Optional<Node> ribbon(WorkSession session) {
        if (session.practice().isInvented()) {
            return Optional.of(PracticeRibbon.ending(
                    session.practice(),
                    () -> navigator.lock(new Destination.Unlock(Destination.Unlock.Practice.ENDS))));
        }
        return session.hub().demonstration() ? Optional.of(demonstration()) : Optional.empty();
    }

    private static Label demonstration() {
        Label ribbon = new Label(words("shell.demo"));
        ribbon.setId("demo-ribbon");
        ribbon.setMaxWidth(Double.MAX_VALUE);
        return Layout.styled(ribbon, "ribbon");
    }
}
