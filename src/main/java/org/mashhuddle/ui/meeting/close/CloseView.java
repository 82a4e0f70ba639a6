package org.mashhuddle.ui.meeting.close;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.page.LongSide;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// The close: the actions read back at the left, the gaps and the closing at the right.
public final class CloseView {

    private final CloseViewModel model;
    private final ListView<ReadBack.Line> list = new ListView<>();
    private final HBox body = new HBox();
    private final Button close = Buttons.large(Buttons.primary("close-meeting", ""));
    private final Beats seconds;

    /// The screen of the close of a meeting.
    public CloseView(CloseViewModel model) {
        this.model = model;
        this.seconds = new Beats(Duration.seconds(1), body, model::tick);
        body.setId("close");
        body.getStyleClass().add("surface");
        body.getChildren().setAll(Layout.growing(reading()), right());
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The screen as the shell shows it.
    public Screen screen() {
        return new Screen(
                body,
                new ReadOnlyStringWrapper(words("close.title")),
                model.detail(),
                status(),
                List.of(
                        Shortcut.inList("Space", words("close.read-next")),
                        Shortcut.inList("1 \u2026 9", words("close.key.gap")),
                        Shortcut.inList("\u2191 \u2193, Enter", words("close.key.gap-row")),
                        Shortcut.of("Ctrl+Shift+Q", words("close.key.verb"), close::requestFocus),
                        Shortcut.of("Esc", words("close.back"), model::back)),
                seconds::stop);
    }

    private VBox reading() {
        Label progress = Texts.strong("");
        progress.setId("close-progress");
        progress.textProperty().bind(model.readBack().progress());
        WrapRow said = new WrapRow(
                4,
                2,
                Texts.wrapping(Texts.muted(words("close.how"))),
                progress,
                Texts.muted(words("close.read-so-far")));
        Button next = Buttons.withKey(Buttons.plain("close-read-next", words("close.read-next")), "Space");
        next.setOnAction(_ -> model.readNext());
        HBox head =
                Layout.row(16, Layout.growing(new VBox(Texts.wrapping(Texts.h1(words("close.heading"))), said)), next);
        StackPane bar = bar();
        head.getChildren().add(1, bar);
        whereThereIsSomething(List.of(said, bar, next));
        fill();
        return new VBox(Layout.styled(head, "close-head"), Layout.growing(list));
    }

    /// Nothing to read back has no progress.
    private void whereThereIsSomething(List<Node> parts) {
        Runnable show = () -> {
            boolean any = !model.readBack().lines().isEmpty();
            parts.forEach(part -> Layout.show(part, any));
        };
        model.readBack().lines().subscribe(show);
        show.run();
    }

    private void fill() {
        list.setId("close-actions");
        list.setAccessibleText(words("close.heading"));
        list.setItems(model.readBack().lines());
        list.setPlaceholder(Texts.wrapping(new EmptyWords(words("close.nothing"))));
        list.setCellFactory(_ -> new ReadBackCell());
        list.sceneProperty().subscribe(_ -> Platform.runLater(list::requestFocus));
        model.readBack().reading().subscribe(now -> {
            if (now.intValue() >= 0) {
                list.scrollTo(Math.max(0, now.intValue() - 4));
            }
        });
    }

    private StackPane bar() {
        Region fill = Layout.styled(new Region(), "bar-fill");
        StackPane bar = Layout.styled(new StackPane(fill), "bar", "close-bar");
        fill.maxWidthProperty()
                .bind(bar.widthProperty().multiply(model.readBack().part()));
        StackPane.setAlignment(fill, javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private VBox right() {
        CountPill count = new CountPill(0);
        GapRows gaps = new GapRows("gap", model.gaps(), model::goTo);
        gaps.setId("close-gaps");
        model.gaps().subscribe(() -> count.setText(Integer.toString(model.gaps().size())));
        count.setText(Integer.toString(model.gaps().size()));
        WrapRow hint = new WrapRow(
                4, 2, Texts.muted(words("close.gaps.how")), new KeyCap("Esc"), Texts.muted(words("close.gaps.back")));
        VBox head = new VBox(Layout.row(8, Texts.h1(words("close.gaps")), count), hint);
        javafx.scene.control.ScrollPane scroll = Layout.styled(Layout.scrolling(gaps), "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        ScrollToFocus.keep(scroll);
        VBox right = new VBox(Layout.styled(head, "close-head"), Layout.growing(LongSide.of(scroll, facts())), foot());
        return Layout.styled(right, "close-right");
    }

    /// When it ends, and who chaired it.
    private VBox facts() {
        Label time = Texts.strong("");
        time.setId("close-time");
        Label next = Texts.body("");
        Label words = Texts.wrapping(Texts.hint(""));
        model.foot()
                .subscribe(now -> now.ifPresent(foot -> {
                    time.setText(foot.time());
                    next.setText(foot.nextMeeting());
                    words.setText(foot.words());
                }));
        return Layout.styled(
                Layout.column(8, fact("close.time", earlier(), time), chair(), fact("close.next", next), words),
                "side-foot");
    }

    private VBox foot() {
        close.setMaxWidth(Double.MAX_VALUE);
        model.foot().subscribe(now -> now.ifPresent(this::show));
        return Layout.styled(Layout.column(8, wrong(), close, toMinutes()), "close-verbs");
    }

    private HBox chair() {
        Label chair = Texts.strong("");
        chair.setId("close-chair");
        model.foot().subscribe(now -> now.ifPresent(foot -> chair.setText(foot.chair())));
        Button change = Buttons.link("close-change-chair", words("close.change"));
        change.setAccessibleText(words("close.change-chair"));
        change.setOnAction(_ -> model.changeChair());
        return fact("close.chair", whileOpen(change), chair);
    }

    /// What it says is whole; the word before it takes a second line where it must.
    private static HBox fact(String said, Region... beside) {
        Label asked = Texts.wrapping(Texts.body(words(said)));
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox row = Layout.row(8, Layout.growing(asked));
        for (Region part : beside) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        row.getChildren().addAll(beside);
        return row;
    }

    private Button earlier() {
        Button earlier = Buttons.link("close-earlier", words("close.earlier"));
        earlier.setOnAction(_ -> model.closeEarlier());
        return whileOpen(earlier);
    }

    private Button whileOpen(Button button) {
        model.foot()
                .subscribe(now ->
                        Layout.show(button, now.filter(foot -> !foot.closed()).isPresent()));
        return button;
    }

    private Banner wrong() {
        Banner wrong = new Banner("close-problem", Banner.Kind.BAD, "").boxed();
        wrong.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(now -> Layout.show(wrong, !now.isEmpty()));
        return wrong;
    }

    private Button toMinutes() {
        Button minutes = Buttons.plain("close-to-minutes", words("close.to-minutes"));
        minutes.setMaxWidth(Double.MAX_VALUE);
        minutes.setOnAction(_ -> model.minutes());
        model.foot()
                .subscribe(now -> Layout.show(
                        minutes, now.filter(CloseViewModel.Foot::closed).isPresent()));
        return minutes;
    }

    private void show(CloseViewModel.Foot foot) {
        close.setText(foot.closed() ? words("close.to-papers") : words("close.verb", foot.time()));
        close.setOnAction(_ -> act(foot));
    }

    private void act(CloseViewModel.Foot foot) {
        if (foot.closed()) {
            model.papers();
        } else {
            model.close();
        }
    }

    private List<Node> status() {
        Label items = new Label();
        items.setId("status-items");
        Label left = new Label();
        left.setId("status-left");
        model.pace()
                .subscribe(now -> now.ifPresent(how -> {
                    items.setText(how.items());
                    left.setText(how.left());
                }));
        return List.of(
                new StatusSlot(items),
                new StatusSlot(left),
                new StatusSlot(new Label(words("close.back")), new KeyCap("Esc")));
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isControlDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && !(event.getTarget() instanceof Button)) {
            model.readNext();
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            String digit = event.getCode().getName().replace("Numpad ", "");
            model.gaps().stream()
                    .filter(gap -> Integer.toString(gap.key()).equals(digit))
                    .findFirst()
                    .ifPresent(model::goTo);
            event.consume();
        }
    }
}
