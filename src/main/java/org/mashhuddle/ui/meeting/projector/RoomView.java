package org.mashhuddle.ui.meeting.projector;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.RagChip;
import org.mashhuddle.ui.kit.control.TimerLabel;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.theme.WindowPreferences;

/// The second window, read from six metres.
public final class RoomView {

    private static final double SIDE = 0.28;

    private static final String NAMES = "projector.names";
    private final BorderPane whole = Layout.styled(new BorderPane(), "surface", "room-screen");
    private final VBox middle = Layout.styled(new VBox(28), "room-middle");
    private final VBox side = Layout.styled(new VBox(20), "room-side");
    private final Label meeting = big("", "room-24", "room-bold");
    private final Label day = big("", "room-24", "m");
    private final Label foot = big("", "room-24");
    private final TimerLabel clock = new TimerLabel("room-clock", "room-32", "room-bold");

    public RoomView(RoomViewModel model) {
        whole.setId("room-screen");
        middle.setId("room-middle");
        side.setId("room-side");
        Label standing = big(words("projector.standing"), "room-24", "m");
        whole.setTop(Layout.styled(head(model), "room-head"));
        whole.setCenter(middle);
        whole.setRight(side);
        whole.setBottom(Layout.styled(Layout.row(40, foot, Layout.grow(), standing), "room-foot"));
        side.prefWidthProperty().bind(whole.widthProperty().multiply(SIDE));
        side.minWidthProperty().bind(side.prefWidthProperty());
        model.shown().subscribe(this::show);
    }

    /// What was chosen last on this computer stands at each visit of the meeting and after each start: the window that
    /// is shared never goes back to names by itself.
    ///
    /// @param place in the first window, as long as the meeting is on the screen
    public static void remember(Node place, RoomViewModel model) {
        WindowPreferences.of(place, memory -> {
            Optional<String> chosen = memory.get(NAMES);
            model.names()
                    .set(
                            chosen.filter(RoomNames.REFERENCES.name()::equals).isPresent()
                                    ? RoomNames.REFERENCES
                                    : RoomNames.NAMES);
        });
        model.names()
                .subscribe((_, now) -> WindowPreferences.around(place).ifPresent(memory -> {
                    memory.put(NAMES, now.name());
                    memory.keep();
                }));
    }

    /// It, in any window.
    public Region screen() {
        return new FittedPane(whole);
    }

    private StackPane head(RoomViewModel model) {
        Label marking = Layout.styled(new Label(model.classification()), "classification", "room-24");
        HBox row = Layout.row(24, meeting, day, Layout.grow(), clock);
        return new StackPane(row, marking);
    }

    private void show(Optional<RoomPicture> now) {
        meeting.setText(now.map(RoomPicture::meeting).orElse(""));
        day.setText(now.map(RoomPicture::day).orElse(""));
        clock.setText(now.map(RoomPicture::now).orElse(""));
        foot.setText(now.map(RoomPicture::foot).orElse(""));
        middle.getChildren().clear();
        side.getChildren().clear();
        now.ifPresentOrElse(this::fill, () -> middle.getChildren().add(big(words("projector.waiting"), "room-40")));
    }

    private void fill(RoomPicture room) {
        Label name = big(room.who().name(), "room-80", "room-bold");
        name.setId("room-name");
        middle.getChildren().add(new VBox(4, big(room.place(), "room-28", "m"), name, facts(room.who())));
        add(
                "projector.why",
                room.why().stream().map(each -> big(each, "room-40")).toList());
        heard(room.heard());
        decision(room);
        actions(room);
        time(room.time());
        if (!room.quorum().isEmpty()) {
            side.getChildren().add(quorum(room.quorum()));
        }
        side.getChildren().add(Layout.grow());
        if (!room.next().isEmpty()) {
            side.getChildren().add(new VBox(4, heading("projector.next-heading"), big(room.next(), "room-28")));
        }
    }

    private static HBox facts(RoomPicture.Who who) {
        HBox facts = Layout.row(24);
        if (!who.age().isEmpty()) {
            facts.getChildren().add(big(who.age(), "room-32"));
        }
        who.rating()
                .ifPresent(_ -> facts.getChildren()
                        .addAll(
                                Layout.styled(new RagChip(who.rating(), who.ratingWords()), "room-rag"),
                                big(words("meeting.rating"), "room-28", "m")));
        return facts;
    }

    private void add(String heading, List<? extends Node> lines) {
        if (!lines.isEmpty()) {
            VBox part = new VBox(4, heading(heading));
            part.getChildren().addAll(lines);
            middle.getChildren().add(part);
        }
    }

    private void heard(List<RoomPicture.Heard> agencies) {
        if (!agencies.isEmpty()) {
            WrapRow chips = new WrapRow(16, 12);
            agencies.forEach(each -> chips.getChildren()
                    .add(Layout.styled(
                            new Label(each.agency(), Icons.icon(each.spoke() ? Feather.CHECK : Feather.CIRCLE)),
                            "room-chip",
                            each.spoke() ? "room-heard" : "room-not-heard")));
            add("projector.heard", List.of(chips));
        }
    }

    private void decision(RoomPicture room) {
        if (!room.outcomes().isEmpty() || !room.because().isBlank()) {
            VBox said = new VBox(4);
            said.setId("room-decision");
            room.outcomes().forEach(each -> said.getChildren().add(big(each, "room-40", "room-bold")));
            if (!room.because().isBlank()) {
                said.getChildren().add(big(room.because(), "room-32"));
            }
            add("meeting.decision", List.of(said));
        }
    }

    private void actions(RoomPicture room) {
        VBox rows = new VBox(8);
        rows.setId("room-actions");
        room.actions()
                .forEach(each -> rows.getChildren()
                        .add(new VBox(
                                big(each.agency() + ": " + each.text(), "room-32"), big(each.who(), "room-24", "m"))));
        if (!room.beginning().isEmpty()) {
            rows.getChildren().add(big(room.beginning() + "\u2026", "room-32", "m"));
        }
        if (!rows.getChildren().isEmpty()) {
            add("projector.actions", List.of(rows));
        }
    }

    private void time(RoomPicture.Time time) {
        if (!time.running().isEmpty()) {
            TimerLabel running = new TimerLabel("room-timer", "room-96", "room-bold");
            running.setText(time.running());
            ProgressBar bar = new ProgressBar(time.part());
            bar.setMaxWidth(Double.MAX_VALUE);
            side.getChildren()
                    .add(new VBox(8, heading("projector.time"), running, big(time.planned(), "room-28", "m"), bar));
        }
    }

    private static VBox quorum(String words) {
        Label head = big(words("projector.not-quorate"), "room-28", "room-bold");
        head.setGraphic(Icons.icon(Feather.ALERT_TRIANGLE));
        VBox box = Layout.styled(new VBox(8, head, big(words, "room-24")), "room-warning");
        box.setId("room-quorum");
        return box;
    }

    private static Label heading(String key) {
        return big(words(key), "room-24", "room-bold");
    }

    private static Label big(String words, String... classes) {
        Label label = Layout.styled(new Label(words), classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }
}
