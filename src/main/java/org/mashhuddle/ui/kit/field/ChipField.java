package org.mashhuddle.ui.kit.field;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.reference.ShortForms;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Several choices from a list, each a chip with a cross; typing filters what is left.
public final class ChipField<T> extends FlowPane {

    private static final ShortForms SHORT_FORMS = ShortForms.all();
    private static final double SIDES = 12;
    private static final double LEAST = 200;
    private static final double ROUND = 24;
    private final Function<? super T, String> words;
    private final ObservableList<T> chosen = FXCollections.observableArrayList();
    private final TextField typing = new TextField();
    private final Label notChosen = Layout.styled(Texts.hint(words("chip.not-chosen")), "text-danger");
    private final PopupChoice<T> popup;
    private List<T> options = List.of();
    private Predicate<T> closed = _ -> false;

    /// @param prompt what it asks while empty: "What was decided?"
    /// @param words how a choice reads on its chip
    public ChipField(String id, String prompt, Function<? super T, String> words) {
        this(id, prompt, words, words);
    }

    /// @param offered how a choice reads in the list: "Respect order · not in force"
    public ChipField(String id, String prompt, Function<? super T, String> words, Function<? super T, String> offered) {
        this.words = words;
        this.popup = new PopupChoice<>(id + "-list", offered, this::add);
        setId(id);
        getStyleClass().add("chip-field");
        typing.setId(id + "-typing");
        typing.setPromptText(prompt);
        // The plus is drawn, not said.
        typing.setAccessibleText(prompt.replaceFirst("^\\+ ", ""));
        notChosen.setId(id + "-not-chosen");
        sayNotChosen();
        Text asked = new Text(prompt);
        asked.fontProperty().bind(typing.fontProperty());
        asked.layoutBoundsProperty()
                .subscribe(bounds -> typing.setPrefWidth(Math.max(LEAST, bounds.getWidth() + ROUND)));
        getChildren().addAll(typing, notChosen);
        chosen.addListener((ListChangeListener<T>) _ -> draw());
        typing.textProperty().subscribe((_, _) -> offer());
        typing.focusedProperty().subscribe((_, on) -> follow(on));
        typing.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(_ -> typing.requestFocus());
        setMinHeight(USE_PREF_SIZE);
        widthProperty().subscribe(width -> setPrefWrapLength(width.doubleValue() - SIDES));
    }

    /// What was typed and not taken from the list is no choice.
    private void sayNotChosen() {
        notChosen.managedProperty().bind(notChosen.visibleProperty());
        notChosen
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !typing.isFocused() && !typing.getText().isBlank(),
                        typing.focusedProperty(),
                        typing.textProperty()));
    }

    /// What is chosen, in the order chosen.
    public ObservableList<T> chosen() {
        return chosen;
    }

    /// What there is to choose from.
    public void offer(List<? extends T> choices) {
        options = List.copyOf(choices);
    }

    /// Which choices are seen, after the others, and cannot be taken.
    public void close(Predicate<T> seenOnly) {
        closed = seenOnly;
    }

    /// The field one types in.
    public TextField typing() {
        return typing;
    }

    private void follow(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    private void offer() {
        String typed = typing.getText();
        List<T> all = Stream.concat(
                        options.stream().filter(closed.negate()),
                        options.stream().filter(closed))
                .filter(option -> !chosen.contains(option))
                .toList();
        List<T> left = SHORT_FORMS.meant(typed, all, words);
        if (typing.isFocused()) {
            popup.show(this, left);
            if (left.isEmpty() && !typed.isBlank()) {
                popup.showNothing(this, words("chip.nothing"));
            }
        }
    }

    private void press(KeyEvent event) {
        boolean empty = typing.getText().isEmpty();
        if (event.getCode() == KeyCode.BACK_SPACE && empty && !chosen.isEmpty()) {
            chosen.removeLast();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            offer();
            event.consume();
        } else if (popup.press(event)) {
            event.consume();
        }
    }

    private void add(T choice) {
        if (closed.test(choice)) {
            offer();
            return;
        }
        popup.hide();
        typing.clear();
        popup.hide();
        chosen.add(choice);
        typing.requestFocus();
    }

    private void draw() {
        List<Node> chips = chosen.stream().map(this::chip).map(Node.class::cast).toList();
        getChildren().setAll(chips);
        getChildren().addAll(typing, notChosen);
    }

    private HBox chip(T choice) {
        Label said = new Label(words.apply(choice));
        Button cross = Buttons.icon(
                getId() + "-remove-" + (chosen.indexOf(choice) + 1),
                Feather.X,
                words("chip.remove", words.apply(choice)));
        Layout.styled(cross, "flat");
        cross.setOnAction(_ -> chosen.remove(choice));
        HBox chip = Layout.styled(new HBox(said, cross), "chip-field-chip");
        // A choice that is longer than the field keeps its cross in sight.
        cross.setMinWidth(Region.USE_PREF_SIZE);
        chip.maxWidthProperty().bind(widthProperty().subtract(SIDES));
        said.setTooltip(new Tooltip(said.getText()));
        return chip;
    }
}
