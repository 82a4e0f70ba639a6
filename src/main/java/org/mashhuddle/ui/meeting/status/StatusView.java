package org.mashhuddle.ui.meeting.status;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.control.TimerLabel;
import org.mashhuddle.ui.kit.text.Messages;
import org.mashhuddle.ui.kit.text.WholeOrBrief;
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
        StatusSlot itemsSlot = new StatusSlot(items);
        StatusSlot leftSlot = new StatusSlot(left);
        show(pace, left, (how, room) -> {
            items.setText(how.items());
            left.setText(how.left());
            // Where room is short, when it ends says enough, and who is missing more than how many are done.
            Layout.show(itemsSlot, room >= ROOMY || absent(how).isEmpty());
            Layout.show(leftSlot, how.ends().isEmpty() || room >= ROOMY);
        });
        return List.of(saved(saving), itemsSlot, leftSlot, ends(pace), quorum(pace), absent(pace));
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
        HBox whole = Layout.row(8);
        HBox brief = Layout.row(8);
        // Every agency of the core, else who is missing, or that all are here.
        WholeOrBrief names = new WholeOrBrief(whole, brief);
        names.setId("status-quorum");
        StatusSlot slot = giving(new StatusSlot(names));
        HBox.setHgrow(names, Priority.ALWAYS);
        pace.subscribe(now -> now.ifPresent(how -> {
            whole.getChildren().setAll(of(how));
            how.quorum().forEach(agency -> whole.getChildren().add(seen(agency.here(), agency.words())));
            brief.getChildren().setAll(of(how), missing(how));
            Layout.show(slot, !how.quorum().isEmpty());
        }));
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
            ObservableValue<Optional<MeetingProgress>> pace, Node node, BiConsumer<MeetingProgress, Double> showing) {
        ObservableValue<Double> room = room(node);
        Runnable again = () -> pace.getValue().ifPresent(how -> showing.accept(how, room.getValue()));
        pace.subscribe(_ -> again.run());
        room.subscribe(_ -> again.run());
    }

    /// How wide the window is in letters of the usual size.
    private static ObservableValue<Double> room(Node node) {
        ObservableValue<Number> width = node.sceneProperty().flatMap(Scene::widthProperty);
        ObservableValue<Double> factor = TextSize.factor(node);
        return Bindings.createObjectBinding(
                () -> width.getValue() == null
                        ? Double.MAX_VALUE
                        : width.getValue().doubleValue() / factor.getValue(),
                width,
                factor);
    }

    private static Label of(MeetingProgress pace) {
        Label of = new Label(pace.quorumOf());
        of.setMinWidth(Region.USE_PREF_SIZE);
        return of;
    }

    /// Who is missing, in one label: of several, each would give way, and no name could be read.
    private static Label missing(MeetingProgress pace) {
        List<MeetingProgress.Seen> missing = absent(pace);
        if (missing.isEmpty()) {
            Label all = seen(true, Messages.words("meeting.status.all-here"));
            all.setMinWidth(Region.USE_PREF_SIZE);
            return all;
        }
        Label names = seen(false, joined(missing, MeetingProgress.Seen::brief));
        names.setMinWidth(0);
        names.setTooltip(new Tooltip(joined(missing, MeetingProgress.Seen::words)));
        return names;
    }

    private static List<MeetingProgress.Seen> absent(MeetingProgress pace) {
        return pace.quorum().stream().filter(agency -> !agency.here()).toList();
    }

    private static String joined(List<MeetingProgress.Seen> agencies, Function<MeetingProgress.Seen, String> how) {
        return agencies.stream().map(how).collect(Collectors.joining(", "));
    }

    private static Label seen(boolean here, String words) {
        return here
                ? new Label(words, Icons.small(Feather.CHECK, "icon-success"))
                : Layout.styled(new Label(words, Icons.small(Feather.X, "icon-danger")), "b", "text-danger");
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
