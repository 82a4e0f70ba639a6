package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.EndsRow;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.RagChip;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.TimerLabel;
import org.mashhuddle.ui.meeting.beside.ClocksView;
import org.mashhuddle.ui.meeting.discussion.NewEntries;
import org.mashhuddle.ui.meeting.status.ItemHead;

/// Which child, how urgent, how long; hold over and pause.
final class ItemHeader {

    static final String NEW_ENTRIES = "Ctrl+Shift+M";

    private final MeetingViewModel model;
    private final Label place = Layout.styled(Texts.muted(""), "t16");
    private final Label name = Texts.h1("");
    private final Label missing = Chips.missing();
    private final Label age = Layout.styled(Texts.body(""), "t16");
    private final Button hold = Buttons.plain("meeting-hold", Feather.CORNER_DOWN_RIGHT, words("meeting.hold"));
    private final Button pause = Buttons.plain("meeting-pause", Feather.PAUSE, words("meeting.pause"));
    private final HBox rating = Layout.row(8);
    private final Label plan = Texts.wrapping(Texts.body(""));
    private final Label chaired = Texts.strong("");
    private final Label out = Texts.strong("");
    private final ObjectProperty<SharingMark> newMark = new SimpleObjectProperty<>(SharingMark.usual());
    private Subscription following = Subscription.EMPTY;
    private final TimerLabel running = new TimerLabel("meeting-timer", "b", "t16");
    private final Label times = Texts.muted("");
    private final Label spent = Layout.styled(new Label(""), "b");

    ItemHeader(MeetingViewModel model) {
        this.model = model;
        name.setId("meeting-name");
        chaired.setId("meeting-chaired");
        missing.setId("meeting-missing");
        Layout.show(missing, false);
        place.setId("meeting-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        age.setMinWidth(Region.USE_PREF_SIZE);
        times.setMinWidth(Region.USE_PREF_SIZE);
        spent.setMinWidth(Region.USE_PREF_SIZE);
        running.setMinWidth(Region.USE_PREF_SIZE);
        rating.setMinWidth(Region.USE_PREF_SIZE);
        plan.setId("meeting-plan");
        plan.setMinWidth(0);
        hold.setOnAction(_ -> model.holdOver());
        pause.setOnAction(_ -> model.pause());
    }

    /// The head.
    ///
    /// @param beside the way to what has no room beside it
    /// @param screen the way to what the room sees
    VBox head(Button beside, MenuButton screen) {
        HeadLine first = new HeadLine(place, name, Layout.row(12, age, missing), Layout.row(12, hold, pause, beside));
        EndsRow second = new EndsRow(Layout.row(8, rating, plan), Layout.row(8, running, times, spent, screen));
        second.setMinHeight(24);
        model.overview().head().subscribe(now -> now.ifPresent(this::show));
        VBox head = new VBox(
                4,
                first,
                second,
                chaired,
                staysOut(),
                new ClocksView(model.overview().clocks()).rows());
        head.setMinHeight(Region.USE_PREF_SIZE);
        return Layout.styled(head, "meeting-head");
    }

    private EndsRow staysOut() {
        out.setId("meeting-stays-out");
        out.setGraphic(Icons.icon(Feather.LOCK));
        Button show = Buttons.link("meeting-stays-out-show", words("meeting.stays-out.show"));
        show.setOnAction(_ -> Optional.ofNullable(show.getScene().lookup(".form-scroll .text-mark-narrowest"))
                .ifPresent(Node::requestFocus));
        HBox counted = Layout.row(8, out, show);
        HBox starting = Layout.row(8);
        starting.setId("meeting-new-entries-row");
        EndsRow row = new EndsRow(counted, starting);
        model.overview().head().subscribe(now -> {
            Layout.show(counted, now.filter(head -> head.staysOut() > 0).isPresent());
            Layout.show(row, counted.isManaged() || starting.isManaged());
        });
        model.item()
                .subscribe(now -> now.ifPresent(item -> {
                    newEntries(starting, item.newEntries());
                    Layout.show(row, counted.isManaged() || starting.isManaged());
                }));
        return row;
    }

    /// How far what nobody has said yet goes, and the menu of it.
    private void newEntries(HBox row, NewEntries item) {
        if (row.getChildren().isEmpty()) {
            MarkButton<SharingMark> menu = SharingMarkField.alone(
                    "meeting-new-entries",
                    model.agencies(),
                    newMark,
                    (_, to, agencies, _) -> model.item()
                            .get()
                            .ifPresent(open -> open.newEntries().choose(to, agencies)));
            menu.setAccessibleText(words("meeting.new-entries.spoken"));
            menu.setFocusTraversable(false);
            menu.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().setAll(Texts.muted(words("meeting.new-entries")), menu, new KeyCap(NEW_ENTRIES));
        }
        following.unsubscribe();
        following = item.mark().subscribe(newMark::set);
        Layout.show(row, item.canBeChosen());
    }

    /// `Ctrl+Shift+M`: a letter chooses; the caret goes back where it was.
    void openNewEntries() {
        if (out.getScene().lookup("#meeting-new-entries") instanceof MarkButton<?> menu
                && menu.getParent().isManaged()) {
            menu.openFrom(out.getScene().getFocusOwner());
        }
    }

    private void show(ItemHead head) {
        chaired.setText(head.chaired());
        Layout.show(chaired, !head.chaired().isEmpty());
        out.setText(words("meeting.stays-out", head.staysOut()));
        place.setText(head.place());
        name.setText(head.name());
        age.setText(head.age());
        Layout.show(missing, head.missing());
        plan.setText(head.plan());
        rate(head);
        running.setText(head.running());
        Layout.show(running, !head.running().isEmpty());
        times.setText(head.times());
        spent.setText(head.spent());
        warn(spent, head.over());
        hold.setText(words(head.state() == DiscussionState.HELD_OVER ? "meeting.return" : "meeting.hold"));
        Layout.show(hold, !head.standsStill());
        Layout.show(pause, !head.standsStill());
        pause.setText(words(head.state() == DiscussionState.PAUSED ? "meeting.go-on" : "meeting.pause"));
    }

    private void rate(ItemHead head) {
        RagChip chip = head.rating()
                .map(_ -> new RagChip(head.rating(), head.ratingWords()))
                .orElseGet(RagChip::notRated);
        Label label = Texts.muted(words("meeting.rating"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        rating.getChildren().setAll(label, chip);
        if (!head.plan().isEmpty()) {
            rating.getChildren().add(Texts.muted("\u00b7"));
        }
        Layout.show(rating, head.rating().isPresent() || !head.age().isEmpty());
    }

    private static void warn(Label label, boolean over) {
        label.getStyleClass().remove("text-warning");
        if (over) {
            label.getStyleClass().add("text-warning");
        }
    }
}
