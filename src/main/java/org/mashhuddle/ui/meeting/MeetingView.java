package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.text.Copy;
import org.mashhuddle.ui.kit.theme.WindowSharing;
import org.mashhuddle.ui.meeting.actions.EarlierActionsView;
import org.mashhuddle.ui.meeting.attachment.AttachmentsView;
import org.mashhuddle.ui.meeting.close.GapLine;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.form.ContributionView;
import org.mashhuddle.ui.meeting.form.ItemViewModel;
import org.mashhuddle.ui.meeting.form.SharedView;
import org.mashhuddle.ui.meeting.form.StrategyHeldView;
import org.mashhuddle.ui.meeting.projector.RoomView;
import org.mashhuddle.ui.meeting.status.ItemHead;
import org.mashhuddle.ui.meeting.status.RoomBand;
import org.mashhuddle.ui.meeting.status.StatusView;
import org.mashhuddle.ui.meeting.writing.RemarksView;

/// The meeting: the agenda at the left, the form in the middle, the child at the right.
public final class MeetingView {

    private static final String HAND_OVER = "Ctrl+Shift+T";

    private final MeetingViewModel model;
    private final HBox body = new HBox();
    private final FormColumns columns = new FormColumns(body);
    private final NoticeStrip bands;
    private final QuickLineView quick;
    private final ItemHeader header;
    private final SidePanel beside;
    private final StackPane middle = new StackPane();
    private final VBox dock = new VBox();
    private final Beats seconds;
    private final Region roomView;
    private final StackPane screen;
    private Optional<FormView> form = Optional.empty();
    private boolean forGap;
    private Destination.Meeting.Page page;

    /// The screen of a meeting, at an item.
    public MeetingView(MeetingViewModel model) {
        this(model, Destination.Meeting.Page.ITEM);
    }

    /// The screen of a meeting.
    ///
    /// @param page what of it is opened first
    public MeetingView(MeetingViewModel model, Destination.Meeting.Page page) {
        this.model = model;
        this.page = page;
        this.bands = new NoticeStrip(model, this::start, this::turnAdjourned, this::chairOfItem);
        this.quick = new QuickLineView(model);
        this.header = new ItemHeader(model);
        this.beside = new SidePanel(model, columns, body, this::start, this::goTo);
        this.seconds = new Beats(Duration.seconds(1), body, model::tick);
        body.setId("meeting");
        body.getStyleClass().add("surface");
        body.getChildren().setAll(left(), Layout.growing(centre()), beside.column());
        screen = beside.screen();
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::backToGaps);
        RoomView.remember(body, model.screen());
        roomView = new RoomView(model.screen()).screen();
        if (model.screen().window().open().get()) {
            model.screen().window().show(roomView);
        }
    }

    /// `Ctrl+Shift+P`: the second window comes, or goes.
    private void turnScreen() {
        if (model.screen().window().open().get()) {
            model.screen().window().close();
        } else {
            model.screen().window().show(roomView);
            model.tick();
        }
    }

    /// `Ctrl+Shift+J`: the meeting breaks off. Adjourned, it goes on, and who is there is asked anew.
    private void turnAdjourned() {
        model.turnAdjourned(beside::openAttendance);
    }

    /// `Ctrl+Shift+K`: who is here, at the rows, where one key hands the chair of the item over.
    private void chairOfItem() {
        beside.openRows();
    }

    /// The screen as the shell shows it.
    public Screen screen() {
        return new Screen(
                screen,
                model.overview().title(),
                model.overview().detail(),
                StatusView.slots(model.saving(), model.overview().pace()),
                shortcuts(),
                this::leave,
                this::place);
    }

    /// Where one is, to come back there.
    private Optional<Destination> place() {
        return model.place(beside.page());
    }

    private VBox left() {
        return columns.asLeft(new AgendaColumnView(model).column(beside::toggleAttendance, beside::toggleWaiting));
    }

    private StackPane centre() {
        model.item().subscribe(now -> now.ifPresent(this::show));
        model.quick()
                .subscribe(now -> now.ifPresent(line -> dock.getChildren().setAll(quick.dock(model.agencies(), line))));
        VBox centre = new VBox(header.head(beside.button(), screenMenu()), bands.bands(), Layout.growing(middle), dock);
        ObservableValue<Boolean> restricted =
                model.overview().head().map(now -> now.filter(ItemHead::closed).isPresent());
        return columns.asMiddle(Cover.over(centre, restricted));
    }

    /// What asks about a child by name does not ask about a restricted one while the window is shared.
    private Runnable byName(Runnable asks) {
        return () -> {
            boolean closed =
                    model.overview().head().get().filter(ItemHead::closed).isPresent();
            if (closed && WindowSharing.around(screen).getValue()) {
                model.deeds().covered();
            } else {
                asks.run();
            }
        };
    }

    private MenuButton screenMenu() {
        MenuItem turn = new MenuItem();
        turn.setId("projector-turn");
        turn.setOnAction(_ -> turnScreen());
        MenuItem names = new MenuItem();
        names.setId("projector-names");
        names.setOnAction(_ -> otherNames());
        MenuItem adjourn = new MenuItem();
        adjourn.setId("meeting-adjourn");
        adjourn.setOnAction(_ -> turnAdjourned());
        MenuItem chair = new MenuItem(words("meeting.item-chair.key"));
        chair.setId("meeting-item-chair");
        chair.setOnAction(_ -> chairOfItem());
        MenuItem unfinished = new MenuItem(words("handover.key"));
        unfinished.setId("meeting-hand-over");
        unfinished.setOnAction(_ -> beside.openHandOver());
        MenuButton menu = new MenuButton("", Icons.icon(Feather.MONITOR), turn, names, chair, unfinished, adjourn);
        menu.setId("projector-menu");
        menu.setAccessibleText(words("meeting.room-menu"));
        menu.setTooltip(new Tooltip(words("meeting.room-menu")));
        menu.setOnShowing(_ -> {
            boolean open = model.screen().window().open().get();
            turn.setText(words(open ? "projector.close" : "projector.open"));
            names.setText(words("projector.say." + model.screen().names().get().other()));
            boolean adjourned = model.overview().band().get() instanceof RoomBand.Adjourned;
            adjourn.setText(words(adjourned ? "meeting.resume" : "dialog.adjourn"));
        });
        return Layout.styled(menu, "bare");
    }

    private void otherNames() {
        model.screen().otherNames();
        model.tick();
    }

    private void show(ItemViewModel item) {
        form.flatMap(FormView::notKept).ifPresent(model::warn);
        FormView fresh = new FormView(model, item, columns, quick::focus);
        middle.getChildren().setAll(fresh.form());
        // Whoever comes from elsewhere may have written in any of its fields, and the caret goes back there.
        if (form.isEmpty()) {
            fresh.whole();
        }
        form = Optional.of(fresh);
        Caret.into(middle, () -> begin(fresh));
    }

    /// At what is missing, where one came for that; else at the first field.
    private void begin(FormView fresh) {
        Optional<GapKind> missing = model.missing();
        forGap = missing.isPresent();
        fresh.focus(1);
        // The band above the form is drawn after the form.
        missing.ifPresent(kind -> Platform.runLater(() -> new GapPlace(fresh, beside, bands, quick).go(kind)));
        Destination.Meeting.Page asked = page;
        page = Destination.Meeting.Page.ITEM;
        switch (asked) {
            case ITEM, HELD -> {}
            case ATTENDANCE -> beside.openAttendance();
            // Once the caret is where the other wrote: it is there again when this is closed.
            case HAND_OVER -> Platform.runLater(beside::openHandOver);
        }
    }

    /// Where something is missing, whether or not one writes there already.
    private void goTo(GapLine gap) {
        gap.item().ifPresent(model::write);
        // The form of the item is drawn before the caret goes into it.
        Platform.runLater(() -> form.ifPresent(open -> new GapPlace(open, beside, bands, quick).go(gap.kind())));
    }

    /// Whoever came from the gaps of the close goes back to them: what nothing nearer took the key for.
    private void backToGaps(KeyEvent event) {
        if (forGap && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
        }
    }

    private void start() {
        form.ifPresent(FormView::start);
    }

    private static void put(String text) {
        Copy.of(text);
    }

    private void leave() {
        seconds.stop();
        form.flatMap(FormView::notKept).ifPresent(model::warn);
        // What no longer follows the room is not shown to it.
        model.screen().window().blank();
        model.remarks().end();
        model.left();
    }

    private void undo(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown();
        boolean again = event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
        if (back && !belongsToTheField(event, TextInputControl::isUndoable)) {
            model.undo();
            event.consume();
        } else if (again && !belongsToTheField(event, TextInputControl::isRedoable)) {
            model.redo();
            event.consume();
        } else if (again && event.getTarget() instanceof TextInputControl text && text.isRedoable()) {
            // The toolkit knows one of the two keys, and on each system another one.
            text.redo();
            event.consume();
        }
    }

    /// Words that were just typed are taken back in their field; a field of the form, or the line for actions, that has
    /// none to take back leaves the key to what was recorded.
    private boolean belongsToTheField(KeyEvent event, Predicate<TextInputControl> could) {
        return event.getTarget() instanceof TextInputControl text
                && (could.test(text)
                        || Stream.<Node>iterate(text, Objects::nonNull, Node::getParent)
                                .noneMatch(place -> place.equals(middle) || place.equals(dock)));
    }

    private List<Shortcut> shortcuts() {
        Stream<Shortcut> sections = IntStream.rangeClosed(1, 5)
                .mapToObj(each -> Shortcut.of(
                        "Ctrl+" + each, words("meeting.key." + each), () -> form.ifPresent(open -> open.focus(each))));
        Stream<Shortcut> inTheColumns = Stream.of(sections, ofTheForm(), verbs(), inFields())
                .flatMap(keys -> keys)
                .map(this::inTheColumns);
        return Stream.of(inTheColumns, ofTheRoom(), whoIsHere())
                .flatMap(keys -> keys)
                .toList();
    }

    /// What is done in the columns brings them back from under who is here.
    private Shortcut inTheColumns(Shortcut key) {
        return new Shortcut(key.keys(), key.words(), () -> {
            beside.closeAttendance();
            key.deed().run();
        });
    }

    private Stream<Shortcut> whoIsHere() {
        return Stream.of(
                Shortcut.of(NoticeStrip.CHAIR, words("meeting.item-chair.key"), this::chairOfItem),
                Shortcut.of("Ctrl+B", words("attendance.open"), beside::toggleAttendance),
                Shortcut.of(HAND_OVER, words("handover.key"), beside::toggleHandOver));
    }

    private Stream<Shortcut> ofTheRoom() {
        return Stream.of(
                Shortcut.of("Ctrl+Shift+C", words("meeting.copy"), () -> model.copy(MeetingView::put)),
                Shortcut.of(
                        AttachmentsView.KEY, words("meeting.attachment.add"), () -> form.ifPresent(FormView::attach)),
                Shortcut.of(
                        SharedView.ANOTHER,
                        words("meeting.shared.another-deed"),
                        () -> form.ifPresent(FormView::anotherAgency)),
                Shortcut.of(NoticeStrip.CLOSE, words("meeting.close"), model::close),
                Shortcut.of("Ctrl+Shift+P", words("projector.menu"), this::turnScreen),
                Shortcut.of("Ctrl+Shift+N", words("projector.other-names"), this::otherNames));
    }

    private Stream<Shortcut> ofTheForm() {
        return Stream.of(
                Shortcut.of(
                        ContributionView.NONE, words("meeting.shared.none"), () -> form.ifPresent(FormView::noneHeld)),
                Shortcut.of(
                        ContributionView.AGAIN,
                        words("meeting.shared.again-key"),
                        () -> form.ifPresent(FormView::again)),
                Shortcut.of(
                        ContributionView.REFUSED,
                        words("meeting.disclosure"),
                        () -> form.ifPresent(FormView::turnDisclosure)),
                Shortcut.of(
                        ContributionView.SPEAKS,
                        words("meeting.speaker.ask"),
                        () -> form.ifPresent(FormView::whoSpeaks)),
                Shortcut.of(ItemHeader.NEW_ENTRIES, words("meeting.new-entries.spoken"), header::openNewEntries),
                Shortcut.of(
                        "Ctrl+Shift+O", words("meeting.key.disagreement"), () -> form.ifPresent(FormView::disagree)),
                Shortcut.of(RemarksView.NEXT, words("meeting.writing.key"), () -> form.ifPresent(FormView::nextRemark)),
                Shortcut.of(
                        RemarksView.LEAVE,
                        words("meeting.writing.leave-key"),
                        () -> form.ifPresent(FormView::leaveRemark)),
                Shortcut.of(
                        EarlierActionsView.KEY,
                        words("meeting.earlier.key"),
                        () -> form.ifPresent(FormView::focusEarlier)));
    }

    private Stream<Shortcut> verbs() {
        return Stream.of(
                Shortcut.of("Ctrl+6", words("meeting.key.6"), quick::focus),
                Shortcut.of("Ctrl+J", words("meeting.quick.spoken"), quick::focus),
                Shortcut.of("Ctrl+G", words("meeting.band.go"), model::goToRoom),
                Shortcut.of("Ctrl+Enter", words("meeting.next"), model::next),
                Shortcut.of("Ctrl+R", words("meeting.band.give"), bands::giveReason),
                Shortcut.of("Ctrl+Shift+G", words("meeting.room-here"), model::bringRoomHere),
                Shortcut.of("Ctrl+Shift+Enter", words("meeting.room-on"), model::roomOn),
                Shortcut.of(
                        StrategyHeldView.KEY,
                        words("meeting.strategy.key"),
                        () -> form.ifPresent(FormView::turnStrategy)),
                Shortcut.of("Ctrl+Shift+H", words("meeting.key.hold"), model::holdOver),
                Shortcut.of("Ctrl+Shift+B", words("meeting.key.pause"), model::pause),
                Shortcut.of(NoticeStrip.ADJOURN, words("meeting.adjourn.key"), this::turnAdjourned),
                Shortcut.of("Ctrl+Page Up", words("meeting.previous"), model::previous),
                Shortcut.of("Ctrl+O", words("meeting.aside.record"), model.aside()::openRecord),
                Shortcut.of(
                        "Ctrl+E",
                        words("agenda.deed-met"),
                        byName(model.overview().clocks()::metFirst)),
                Shortcut.of("Ctrl+Shift+R", words("agenda.deed-rate"), byName(model.deeds()::rate)),
                Shortcut.of("Ctrl+T", words("agenda.wait-heading"), beside::toggleWaiting),
                Shortcut.of("Ctrl+I", words("meeting.beside"), beside::toggleFacts));
    }

    private static Stream<Shortcut> inFields() {
        return Stream.of(
                Shortcut.inList("Alt+\u2193", words("meeting.key.whose")),
                Shortcut.inList("Alt+\u2191", words("meeting.key.mark")),
                Shortcut.inList("Alt+\u2192", words("meeting.key.level")),
                Shortcut.inList("Ctrl+Z", words("meeting.key.undo")),
                Shortcut.inList("Ctrl+Y", words("meeting.key.redo")));
    }
}
