package org.mashhuddle.ui.kit.form;

import static org.mashhuddle.ui.kit.control.Layout.styled;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.ui.kit.MarkText;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// One field as it is drawn: its control, with what stands over and below it.
record FieldView(Field<?> field) {

    private static final double NARROW = 168;
    private static final double MIDDLE = 224;
    private static final double WIDE = 344;

    Node node() {
        Node control = control();
        if (!field.spoken().isEmpty()) {
            control.setAccessibleText(field.spoken());
        }
        if (!field.above().isEmpty()) {
            return under(control);
        }
        if (field.label().isEmpty()) {
            return field.isChecked()
                    ? Layout.column(4, control, FormBody.problem(field.id() + "-error", field.error()))
                    : control;
        }
        return field.look() instanceof Look.Tick tick ? ticked(control, tick.hint()) : boxed(control);
    }

    private Node under(Node control) {
        VBox column = Layout.column(4, Texts.strong(field.above().getFirst()));
        field.above().stream().skip(1).forEach(line -> column.getChildren().add(Texts.wrapping(Texts.body(line))));
        column.getChildren().add(control);
        return column;
    }

    private Node ticked(Node tick, String hint) {
        Label above = styled(Texts.body(field.label()), "field-label");
        return Layout.column(4, above, tick, Texts.wrapping(Texts.hint(hint)));
    }

    private FieldBox box(Node control) {
        return field.beside()
                .map(other -> new FieldView(other).node())
                .map(other -> Layout.row(8, Layout.growing(control), other))
                .map(row -> new FieldBox(field.label(), control, row, field.hint()))
                .orElseGet(() -> new FieldBox(field.label(), control, field.hint()));
    }

    private FieldBox boxed(Node control) {
        FieldBox box = box(control);
        box.error().bind(field.error());
        field.readAs().ifPresent(said -> box.getChildren().add(readAs(said)));
        double wide = switch (field.width()) {
            case WHOLE -> 0;
            case NARROW -> NARROW;
            case MIDDLE -> MIDDLE;
            case WIDE -> WIDE;
            case WIDEST -> WIDE + NARROW + FormBody.BESIDE;
        };
        if (wide > 0) {
            box.setMinWidth(wide);
            box.setMaxWidth(wide);
        }
        return box;
    }

    private Label readAs(ObservableValue<String> said) {
        Label read = Texts.wrapping(Texts.hint(""));
        read.setId(field.id() + "-read");
        read.textProperty().bind(said);
        read.textProperty().subscribe(words -> Layout.show(read, !words.isEmpty()));
        return read;
    }

    private Node control() {
        return switch (field.look()) {
            case Look.Line _ -> written(new TextField());
            case Look.Area _ -> written(new GrowingArea(field.id(), field.prompt()));
            case Look.Offers(var with, List<String> all) -> written(new SuggestingField(field.id(), with, all));
            case Look.Menu menu -> menu(menu);
            case Look.Segments segments -> segments(segments.choices(), segments.always());
            case Look.Tick tick -> tick(tick.words());
            case Look.Ticks(List<Look.Choice> choices) -> ticks(choices);
            case Look.Mark mark -> SharingMarkField.of(field.id(), mark.agencies(), mark());
            case Look.Finder finder -> finder(finder);
        };
    }

    private TextInputControl written(TextInputControl control) {
        control.setId(field.id());
        control.setPromptText(field.prompt());
        control.textProperty().bindBidirectional(field.text());
        return control;
    }

    private MarkButton<String> menu(Look.Menu menu) {
        Feather icon = Feather.findByDescription(menu.icon());
        MarkButton<String> button = MarkButton.of(
                field.id(),
                menu.asks(),
                menu.choices().stream()
                        .map(one -> new Option<>(one.code(), one.words(), icon))
                        .toList());
        bind(button.valueProperty(), false);
        return button;
    }

    private SegmentedChoice<String> segments(List<Look.Choice> choices, boolean always) {
        SegmentedChoice<String> joined = new SegmentedChoice<>(
                field.id(), choices.stream().map(Look.Choice::code).toList(), code -> words(choices, code));
        bind(joined.valueProperty(), always);
        if (always) {
            joined.stayChosen();
        }
        return joined;
    }

    private static String words(List<Look.Choice> choices, String code) {
        return choices.stream()
                .filter(one -> one.code().equals(code))
                .map(Look.Choice::words)
                .findFirst()
                .orElse("");
    }

    private void bind(ObjectProperty<Optional<String>> chosen, boolean always) {
        field.text().subscribe(code -> chosen.set(Optional.of(code).filter(text -> !text.isEmpty())));
        chosen.subscribe((_, now) -> {
            if (now.isPresent() || !always) {
                field.text().set(now.orElse(""));
            }
        });
    }

    private CheckBox tick(String words) {
        CheckBox tick = new CheckBox(words);
        tick.setId(field.id());
        tick.setMinHeight(32);
        field.text().subscribe(now -> tick.setSelected(Boolean.parseBoolean(now)));
        tick.selectedProperty().subscribe((_, on) -> field.text().set(on.toString()));
        return tick;
    }

    private VBox ticks(List<Look.Choice> choices) {
        VBox ticks = Layout.column(0);
        for (Look.Choice choice : choices) {
            CheckBox tick = new CheckBox(choice.words());
            tick.setId(field.id() + "-" + (ticks.getChildren().size() + 1));
            tick.setMnemonicParsing(false);
            tick.setMinHeight(32);
            field.text().subscribe(_ -> tick.setSelected(ticked().contains(choice.code())));
            tick.selectedProperty().subscribe((_, on) -> tick(choice.code(), on));
            ticks.getChildren().add(tick);
        }
        return ticks;
    }

    private Set<String> ticked() {
        Set<String> codes = new TreeSet<>(List.of(field.text().get().split(" ")));
        codes.remove("");
        return codes;
    }

    private void tick(String code, boolean on) {
        Set<String> codes = ticked();
        if (on ? codes.add(code) : codes.remove(code)) {
            field.text().set(String.join(" ", codes));
        }
    }

    private ObjectProperty<SharingMark> mark() {
        ObjectProperty<SharingMark> mark =
                new SimpleObjectProperty<>(MarkText.mark(field.text().get()));
        field.text().subscribe(now -> mark.set(MarkText.mark(now)));
        mark.subscribe((_, now) -> field.text().set(MarkText.of(now)));
        return mark;
    }

    private TextField finder(Look.Finder finder) {
        TextField find = new TextField();
        find.setId(field.id());
        find.setPromptText(field.prompt());
        boolean[] taking = {false};
        finder.shown().subscribe(now -> {
            if (!now.isEmpty() || !find.isFocused()) {
                taking[0] = true;
                find.setText(now);
                find.end();
                taking[0] = false;
            }
        });
        offer(finder, find);
        find.textProperty().subscribe((_, now) -> {
            if (!taking[0]) {
                field.text().set("");
                finder.find().accept(now);
            }
        });
        return find;
    }

    private void offer(Look.Finder finder, TextField find) {
        PopupChoice<Look.Choice> popup = new PopupChoice<>(
                finder.list(), Look.Choice::words, one -> field.text().set(one.code()));
        find.textProperty().subscribe((_, _) -> popup.typedOn());
        finder.found().subscribe(found -> {
            if (find.isFocused()) {
                popup.answer(find, found);
            }
        });
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.press(event)) {
                event.consume();
            }
        });
    }
}
