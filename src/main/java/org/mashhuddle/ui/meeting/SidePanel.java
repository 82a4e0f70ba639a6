package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.theme.WindowSharing;
import org.mashhuddle.ui.meeting.beside.AttendanceView;
import org.mashhuddle.ui.meeting.beside.CarryView;
import org.mashhuddle.ui.meeting.close.GapLine;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.handover.HandOverView;

/// What stands at the right: the child's facts, or what can wait; where larger letters leave no room for it, it comes
/// when asked for. Who is here, and what is open for whoever takes over, take the place of all three columns.
final class SidePanel {

    private final MeetingViewModel model;
    private final FormColumns columns;
    private final Runnable back;
    private BooleanSupplier before = () -> false;
    private final StackPane place = new StackPane();
    private final AttendanceView attendance;
    private final StackPane facts;
    private final Region who;
    private final HandOverView handOver;
    private final Region open;
    private final Region body;
    private final StackPane screen;
    private boolean waiting;

    /// @param body what gives way to who is here
    /// @param back puts the cursor into the form, where it was not in it before
    /// @param goTo goes where something is missing
    SidePanel(MeetingViewModel model, FormColumns columns, Region body, Runnable back, Consumer<GapLine> goTo) {
        this.model = model;
        this.columns = columns;
        this.body = body;
        this.back = back;
        this.attendance = new AttendanceView(model.attendance());
        this.facts = Cover.over(new AsideView(model).column());
        ObservableValue<String> toItem = model.item()
                .map(now -> now.map(item -> words("attendance.back", item.item().number()))
                        .orElse(""));
        this.who = attendance.panel(toItem, this::closed);
        this.handOver = new HandOverView(
                model.handOver(),
                gap -> {
                    closeAttendance();
                    goTo.accept(gap);
                },
                this::closed);
        this.open = handOver.panel(toItem);
        this.screen = new StackPane(body);
    }

    /// All of the screen: the columns, or who is here.
    StackPane screen() {
        return screen;
    }

    /// The column.
    StackPane column() {
        place.getChildren().setAll(facts);
        return columns.asRight(place);
    }

    /// The way to the facts where there is no room for them.
    Button button() {
        Button button = Layout.styled(Buttons.icon("meeting-beside", Feather.SIDEBAR, words("meeting.beside")), "bare");
        button.setOnAction(_ -> toggleFacts());
        columns.roomy().subscribe(all -> Layout.show(button, !all));
        return button;
    }

    /// `Ctrl+I`: the facts, where they have given way; away with them again.
    void toggleFacts() {
        closeAttendance();
        boolean shown = columns.asked().get() && place.getChildren().contains(facts);
        place.getChildren().setAll(facts);
        columns.asked().set(!shown);
    }

    /// Who is here, or the facts again.
    void toggleAttendance() {
        if (isAttendance()) {
            closed();
        } else {
            openAttendance();
        }
    }

    /// Who is here.
    void openAttendance() {
        openWho();
        Caret.into(who, attendance::focus);
    }

    /// Who is here, at the first row.
    void openRows() {
        openWho();
        Caret.into(who, attendance::focusRows);
    }

    /// What is open, or the columns again.
    void toggleHandOver() {
        if (isHandOver()) {
            closed();
        } else {
            openHandOver();
        }
    }

    /// What is open, for whoever takes the minutes over.
    void openHandOver() {
        cover(open);
        Caret.into(open, handOver::open);
    }

    private void openWho() {
        cover(who);
    }

    private void cover(Region page) {
        if (!isAttendance() && !isHandOver()) {
            before = Caret.keep(body);
        }
        body.setVisible(false);
        screen.getChildren().setAll(body, page);
    }

    /// What of the meeting is open.
    Destination.Meeting.Page page() {
        if (isHandOver()) {
            return Destination.Meeting.Page.HAND_OVER;
        }
        return isAttendance() ? Destination.Meeting.Page.ATTENDANCE : Destination.Meeting.Page.ITEM;
    }

    private boolean isHandOver() {
        return screen.getChildren().contains(open);
    }

    private boolean isAttendance() {
        return screen.getChildren().contains(who);
    }

    /// The columns again; the caret goes where the next deed puts it.
    void closeAttendance() {
        screen.getChildren().setAll(body);
        body.setVisible(true);
    }

    /// What can wait for the next meeting, or the facts again.
    void toggleWaiting() {
        closeAttendance();
        if (waiting) {
            closed();
        } else if (WindowSharing.around(body).getValue()) {
            model.overview().carry().covered();
        } else {
            model.overview().carry().suggest();
            CarryView carry = new CarryView(model.overview().carry(), this::closed);
            open(Cover.over(carry));
            waiting = true;
            Caret.into(place, carry::focus);
        }
    }

    private void open(javafx.scene.Node panel) {
        if (place.getChildren().contains(facts)) {
            before = Caret.keep(place);
        }
        waiting = false;
        place.getChildren().setAll(panel);
        columns.asked().set(true);
    }

    /// The caret is again where it was before.
    private void closed() {
        showFacts();
        if (!before.getAsBoolean()) {
            back.run();
        }
    }

    private void showFacts() {
        closeAttendance();
        waiting = false;
        place.getChildren().setAll(facts);
        columns.asked().set(false);
    }
}
