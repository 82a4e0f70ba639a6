package org.mashhuddle.ui.meeting;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Messages;
import org.mashhuddle.ui.kit.StatusSlot;
import org.mashhuddle.ui.kit.TimerLabel;

import java.util.List;
import java.util.Optional;

/// What stands in the status bar: saved, items, minutes left, pace, quorum of the room's item.
final class StatusView {

    private StatusView() {}

    /// The slots.
    static List<Node> slots(ObservableValue<Saving> saving, ObservableValue<Optional<Pace>> pace) {
        Label items = slot("status-items");
        Label left = slot("status-left");
        pace.subscribe(
                now ->
                        now.ifPresent(
                                how -> {
                                    items.setText(how.items());
                                    left.setText(how.left());
                                }));
        return List.of(
                saved(saving),
                new StatusSlot(items),
                new StatusSlot(left),
                ends(pace),
                quorum(pace),
                absent(pace));
    }

    private static StatusSlot ends(ObservableValue<Optional<Pace>> pace) {
        Label ends = slot("status-ends");
        Label missed = slot("status-not-reached");
        tone(missed, true);
        StatusSlot slot = new StatusSlot(ends, missed);
        pace.subscribe(
                now ->
                        now.ifPresent(
                                how -> {
                                    ends.setText(how.ends());
                                    tone(ends, how.late());
                                    missed.setText(how.notReached().brief());
                                    missed.setTooltip(new Tooltip(how.notReached().names()));
                                    Layout.show(missed, how.notReached().count() > 0);
                                    Layout.show(slot, !how.ends().isEmpty());
                                }));
        return slot;
    }

    private static StatusSlot quorum(ObservableValue<Optional<Pace>> pace) {
        HBox quorum = Layout.row(8);
        quorum.setId("status-quorum");
        StatusSlot slot = new StatusSlot(quorum);
        slot.setMinWidth(0);
        quorum.setMinWidth(0);
        pace.subscribe(
                now ->
                        now.ifPresent(
                                how -> {
                                    quorum.getChildren().setAll(seen(how));
                                    Layout.show(slot, !how.quorum().isEmpty());
                                }));
        return slot;
    }

    private static StatusSlot absent(ObservableValue<Optional<Pace>> pace) {
        Label absent = slot("status-absent");
        tone(absent, true);
        StatusSlot slot = new StatusSlot(absent);
        slot.setMinWidth(0);
        pace.subscribe(
                now ->
                        now.ifPresent(
                                how -> {
                                    absent.setText(how.absent());
                                    absent.setTooltip(new Tooltip(how.absent()));
                                    Layout.show(slot, !how.absent().isEmpty());
                                }));
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

    private static List<Node> seen(Pace pace) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Label(pace.quorumOf())),
                        pace.quorum().stream().map(StatusView::seen))
                .map(Node.class::cast)
                .toList();
    }

    private static Label seen(Pace.Seen agency) {
        return agency.here()
                ? new Label(agency.words(), Icons.small(Feather.CHECK, "icon-success"))
                : Layout.styled(
                        new Label(agency.words(), Icons.small(Feather.X, "icon-danger")),
                        "b",
                        "text-danger");
    }

    private static StatusSlot saved(ObservableValue<Saving> saving) {
        TimerLabel said = new TimerLabel("status-saved");
        HBox icon = new HBox();
        saving.subscribe(
                now -> {
                    said.setText(words(now));
                    icon.getChildren().setAll(icon(now));
                });
        return new StatusSlot(icon, said);
    }

    private static String words(Saving now) {
        return switch (now) {
            case Saving.Nothing _ -> Messages.words("status.nothing");
            case Saving.Writing _ -> Messages.words("status.writing");
            case Saving.Saved saved ->
                    Messages.words("status.saved", DateWords.seconds(saved.at()));
            case Saving.Failed _ -> Messages.words("status.failed");
        };
    }

    private static Node icon(Saving now) {
        return switch (now) {
            case Saving.Nothing _, Saving.Saved _ -> Icons.small(Feather.CHECK);
            case Saving.Writing _ -> Icons.small(Feather.EDIT_3, "icon-muted");
            case Saving.Failed _ -> Icons.small(Feather.ALERT_TRIANGLE, "icon-danger");
        };
    }
}
