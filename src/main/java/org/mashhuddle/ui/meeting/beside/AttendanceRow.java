package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.ui.kit.KeptField;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.Texts;

/// One person on the list of attendance: comes and goes, how they take part, and what else is said of
/// them, by one key each.
final class AttendanceRow {

    /// What is being typed about whom.
    ///
    /// @param times when they came and left; else whose place they take
    record Asked(AttendanceId who, boolean times) {}

    private final AttendanceViewModel model;
    private final AttendanceLine line;
    private final int place;
    private final IntConsumer focus;
    private final ObjectProperty<Optional<Asked>> asked;
    private final AttendanceTable table;
    private final Label wrong =
            Texts.wrapping(Layout.styled(Texts.hint(words("attendance.times-wrong")), "text-warning"));

    /// @param focus goes to the row with this number
    /// @param asked what is being typed in which row
    /// @param table its columns
    AttendanceRow(
            AttendanceViewModel model,
            AttendanceLine line,
            int place,
            IntConsumer focus,
            ObjectProperty<Optional<Asked>> asked,
            AttendanceTable table) {
        this.model = model;
        this.line = line;
        this.place = place;
        this.focus = focus;
        this.asked = asked;
        this.table = table;
    }

    /// The row.
    VBox row() {
        Button come = Buttons.plain("attendance-" + place, line.step());
        come.setOnAction(_ -> model.toggle(line.id()));
        MarkButton<AttendanceStatus> how = how();
        VBox row = Layout.column(2, columns(how, come));
        asked.get()
                .filter(now -> now.who().equals(line.id()))
                .ifPresent(now -> row.getChildren().addAll(field(now.times()), wrong));
        // Whoever clicks on a name means the keys for that person, and not the list around it.
        row.setOnMousePressed(press -> {
            focus.accept(place);
            press.consume();
        });
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (!typing
                    && !how.isShowing()
                    && !event.isControlDown()
                    && !event.isAltDown()
                    && (chair(event) || press(event.getCode()) || pressMore(event.getCode()))) {
                event.consume();
            }
        });
        return row;
    }

    /// A name is never cut: it takes as many lines as it needs.
    private GridPane columns(MarkButton<AttendanceStatus> how, Button come) {
        Label name = Layout.styled(Texts.strong(line.name()), "wrap");
        name.setId("attendance-name-" + place);
        Label job = Texts.wrapping(Texts.hint(line.job()));
        Layout.show(job, !line.job().isBlank());
        return table.row(
                new VBox(name, job),
                facts(),
                Texts.muted(line.came()),
                Texts.muted(line.left()),
                how,
                TimelineBar.presence(line.line()),
                come);
    }

    private Label facts() {
        Label facts = Texts.wrapping(Texts.hint(line.facts()));
        facts.setId("attendance-facts-" + place);
        if (line.lacks()) {
            facts.getStyleClass().add("text-warning");
        }
        Layout.show(facts, !line.facts().isEmpty());
        return facts;
    }

    private MarkButton<AttendanceStatus> how() {
        MarkButton<AttendanceStatus> how = new MarkButton<>("attendance-how-" + place, "");
        how.offer(List.of(AttendanceStatus.values()).stream()
                .map(each -> new Option<>(
                        each, words("attendance.status." + each), each.canBePresent() ? Feather.USER : Feather.USER_X))
                .toList());
        how.overLines();
        how.valueProperty().set(Optional.of(line.status()));
        how.valueProperty().subscribe((_, now) -> now.ifPresent(as -> model.takesPart(line.id(), as)));
        return how;
    }

    private TextField field(boolean times) {
        String stored = times ? line.times() : line.deputy();
        TextField field = new TextField(stored);
        String ask = words(times ? "attendance.times" : "attendance.deputy");
        field.setId(times ? "attendance-times" : "attendance-deputy");
        field.setPromptText(ask);
        field.setAccessibleText(ask + ", " + line.name());
        field.getProperties().put("place", place);
        KeptField kept = kept(field, times, stored);
        Layout.show(wrong, false);
        field.textProperty().subscribe(now -> Layout.show(wrong, times && !model.isTimes(now)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean right = !times || model.isTimes(field.getText());
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(stored);
            }
            if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && right)) {
                event.consume();
                kept.save();
                asked.set(Optional.empty());
            }
        });
        return field;
    }

    private KeptField kept(TextField field, boolean times, String stored) {
        String name = (times ? "times." : "deputy.") + line.id().value();
        return KeptField.of(field, model.typed(name, stored), (text, done) -> {
            if (times) {
                model.times(line.id(), text, done);
            } else {
                model.deputyFor(line.id(), text, done);
            }
        });
    }

    /// One key each for whoever has the focus: here, left, how somebody takes part; up and down.
    private boolean press(KeyCode key) {
        switch (key) {
            case H -> model.here(line.id(), true);
            case L -> model.here(line.id(), false);
            case R -> model.takesPart(line.id(), AttendanceStatus.IN_PERSON);
            case V -> model.takesPart(line.id(), AttendanceStatus.BY_VIDEO);
            case P -> model.takesPart(line.id(), AttendanceStatus.BY_PHONE);
            case I -> model.takesPart(line.id(), AttendanceStatus.FOR_AN_ITEM);
            case A -> model.takesPart(line.id(), AttendanceStatus.APOLOGIES);
            case S -> model.takesPart(line.id(), AttendanceStatus.APOLOGIES_WITH_INFORMATION);
            case O -> model.takesPart(line.id(), AttendanceStatus.OBSERVER);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The chair of the item; with Shift, it was said by mistake.
    private boolean chair(KeyEvent event) {
        if (event.getCode() != KeyCode.K) {
            return false;
        }
        if (event.isShiftDown()) {
            model.neverChaired(line.id());
        } else {
            model.handChair(line.id());
        }
        return true;
    }

    /// What else is said of them.
    private boolean pressMore(KeyCode key) {
        switch (key) {
            case C -> model.alone(line.id());
            case G -> model.signed(line.id());
            case F -> model.asNext(line.id());
            case J -> model.coChair(line.id());
            case E -> model.stepOut(line.id());
            case D -> asked.set(Optional.of(new Asked(line.id(), false)));
            case T -> asked.set(Optional.of(new Asked(line.id(), true)));
            case DOWN -> focus.accept(place + 1);
            case UP -> focus.accept(place - 1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
