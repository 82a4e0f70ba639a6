package org.mashhuddle.ui.meeting.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.control.TimerLabel;
import org.mashhuddle.ui.kit.text.Messages;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.discussion.SaveState;

/// What stands in the status bar: saved, items, minutes left, pace, quorum of the room's item.
public final class StatusView {

    private static final double ROOMY = 1100;

    private StatusView() {}

    /// The slots.
    public static List<Node> slots(ObservableValue<SaveState> saving, ObservableValue<Optional<MeetingProgress>> pace) {
        Label items = slot("status-items");
        Label left = slot("status-left");
        StatusSlot leftSlot = new StatusSlot(left);
        show(pace, left, (how, brief) -> {
            items.setText(how.items());
            left.setText(how.left());
            // Where room is short, when it ends says enough.
            Layout.show(leftSlot, how.ends().isEmpty() || !brief);
        });
        return List.of(saved(saving), new StatusSlot(items), leftSlot, ends(pace), quorum(pace), absent(pace));
    }

    private static StatusSlot ends(ObservableValue<Optional<MeetingProgress>> pace) {
        Label ends = slot("status-ends");
        Label missed = slot("status-not-reached");
        tone(missed, true);
        StatusSlot slot = new StatusSlot(ends, missed);
        pace.subscribe(now -> now.ifPresent(how -> {
            ends.setText(how.ends());
            tone(ends, how.late());
            missed.setText(how.notReached().brief());
            missed.setTooltip(new Tooltip(how.notReached().names()));
            Layout.show(missed, how.notReached().count() > 0);
            Layout.show(slot, !how.ends().isEmpty());
        }));
        return slot;
    }

    private static StatusSlot quorum(ObservableValue<Optional<MeetingProgress>> pace) {
        HBox quorum = Layout.row(8);
        quorum.setId("status-quorum");
        StatusSlot slot = giving(new StatusSlot(quorum));
        quorum.setMinWidth(0);
        show(pace, quorum, (how, brief) -> {
            quorum.getChildren().setAll(seen(how, brief));
            Layout.show(slot, !how.quorum().isEmpty());
        });
        return slot;
    }

    private static StatusSlot absent(ObservableValue<Optional<MeetingProgress>> pace) {
        Label absent = slot("status-absent");
        tone(absent, true);
        StatusSlot slot = giving(new StatusSlot(absent));
        pace.subscribe(now -> now.ifPresent(how -> {
            absent.setText(how.absent());
            absent.setTooltip(new Tooltip(how.absent()));
            Layout.show(slot, !how.absent().isEmpty());
        }));
        return slot;
    }

    /// Gives way to larger letters; what is cut then has a tooltip.
    private static StatusSlot giving(StatusSlot slot) {
        slot.setMinWidth(0);
        return slot;
    }

    private static Label slot(String id) {
        Label label = new Label();
        label.setId(id);
        return label;
    }

    private static void tone(Label label, boolean warning) {
        label.getStyleClass().removeAll("text-warning", "b");
        if (warning) {
            label.getStyleClass().addAll("text-warning", "b");
        }
    }

    /// Shows the pace again when it changes, and when the window or its letters do.
    private static void show(
            ObservableValue<Optional<MeetingProgress>> pace, Node node, BiConsumer<MeetingProgress, Boolean> showing) {
        ObservableValue<Boolean> brief = isShort(node);
        Runnable again = () -> pace.getValue().ifPresent(how -> showing.accept(how, brief.getValue()));
        pace.subscribe(_ -> again.run());
        brief.subscribe(_ -> again.run());
    }

    /// Whether the letters leave no room for every agency.
    private static ObservableValue<Boolean> isShort(Node node) {
        ObservableValue<Number> width = node.sceneProperty().flatMap(Scene::widthProperty);
        ObservableValue<Double> factor = TextSize.factor(node);
        return Bindings.createObjectBinding(
                () -> width.getValue() != null && width.getValue().doubleValue() / factor.getValue() < ROOMY,
                width,
                factor);
    }

    /// Every agency of the core; where room is short only who is missing.
    private static List<Node> seen(MeetingProgress pace, boolean brief) {
        List<Node> seen = new ArrayList<>();
        seen.add(new Label(pace.quorumOf()));
        pace.quorum().stream()
                .filter(agency -> !brief || !agency.here())
                .map(StatusView::seen)
                .forEach(seen::add);
        if (seen.size() == 1) {
            seen.add(seen(new MeetingProgress.Seen(true, Messages.words("meeting.status.all-here"))));
        }
        return seen;
    }

    private static Label seen(MeetingProgress.Seen agency) {
        return agency.here()
                ? new Label(agency.words(), Icons.small(Feather.CHECK, "icon-success"))
                : Layout.styled(new Label(agency.words(), Icons.small(Feather.X, "icon-danger")), "b", "text-danger");
    }

    private static StatusSlot saved(ObservableValue<SaveState> saving) {
        TimerLabel said = new TimerLabel("status-saved");
        HBox icon = new HBox();
        saving.subscribe(now -> {
            said.setText(words(now));
            icon.getChildren().setAll(icon(now));
        });
        return new StatusSlot(icon, said);
    }

    private static String words(SaveState now) {
        return switch (now) {
            case SaveState.Nothing _ -> Messages.words("status.nothing");
            case SaveState.Writing _ -> Messages.words("status.writing");
            case SaveState.Saved saved -> Messages.words("status.saved", DateWords.seconds(saved.at()));
            case SaveState.Failed _ -> Messages.words("status.failed");
        };
    }

    private static Node icon(SaveState now) {
        return switch (now) {
            case SaveState.Nothing _, SaveState.Saved _ -> Icons.small(Feather.CHECK);
            case SaveState.Writing _ -> Icons.small(Feather.EDIT_3, "icon-muted");
            case SaveState.Failed _ -> Icons.small(Feather.ALERT_TRIANGLE, "icon-danger");
        };
    }
}
