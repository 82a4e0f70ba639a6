package org.mashhuddle.ui.kit.control;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/// A choice of two to four, joined; the chosen one is filled and ticked. Nothing is chosen at
/// start. A first letter chooses, as in a menu, and so do the arrows; Enter chooses too, and on the chosen
/// one is what Enter is elsewhere. `Space` chooses and never takes back: whoever went there by an arrow has
/// chosen already, and confirms. `Delete` takes back. For `Tab` it is one stop: the chosen one, else the first.
public final class SegmentedChoice<T> extends HBox {

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private boolean always;

    /// Each button's id is the id given, a dash and its place from 1.
    public SegmentedChoice(String id, List<T> choices, Function<T, String> words) {
        setId(id);
        SegmentedButton joined = new SegmentedButton();
        joined.setToggleGroup(group);
        for (T choice : choices) {
            joined.getButtons().add(button(id + "-" + (joined.getButtons().size() + 1), choice, words));
        }
        getChildren().add(joined);
        addEventHandler(KeyEvent.KEY_PRESSED, this::letter);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        addEventFilter(KeyEvent.KEY_PRESSED, this::spaceOrDelete);
        group.selectedToggleProperty().subscribe((_, now) -> follow(now));
        value.subscribe(this::select);
        stopAtEntry();
    }

    /// One of them stays chosen: neither a key nor a click takes it back, another choice does.
    public void stayChosen() {
        always = true;
    }

    /// What is chosen; nothing until somebody did.
    public ObjectProperty<Optional<T>> valueProperty() {
        return value;
    }

    /// Where the focus goes in: the chosen one, else the first.
    public Node entry() {
        Toggle chosen = group.getSelectedToggle();
        return (Node) (chosen == null ? group.getToggles().getFirst() : chosen);
    }

    private ToggleButton button(String id, T choice, Function<T, String> words) {
        ToggleButton button = new ToggleButton(words.apply(choice));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().subscribe(on -> button.setGraphic(on ? Icons.small(Feather.CHECK) : null));
        return button;
    }

    private void enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER
                || event.isShortcutDown()
                || !(event.getTarget() instanceof ToggleButton button)) {
            return;
        }
        event.consume();
        if (button.isSelected()) {
            Optional.ofNullable(getScene().getAccelerators().get(ENTER)).ifPresent(Runnable::run);
        } else {
            button.setSelected(true);
        }
    }

    private void spaceOrDelete(KeyEvent event) {
        boolean takesBack = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        boolean confirms = event.getCode() == KeyCode.SPACE
                && event.getTarget() instanceof ToggleButton button
                && button.isSelected();
        if (takesBack && !always) {
            group.selectToggle(null);
        }
        if (takesBack || confirms) {
            event.consume();
        }
    }

    private void letter(KeyEvent event) {
        if (event.getCode().isLetterKey() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            startingWith(event.getCode().getChar()).ifPresent(button -> {
                event.consume();
                button.setSelected(true);
                button.requestFocus();
            });
        }
    }

    /// The next after the chosen one that starts with the letter, round and round.
    private Optional<ToggleButton> startingWith(String letter) {
        List<ToggleButton> matching = group.getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().toUpperCase(Locale.UK).startsWith(letter))
                .toList();
        int at = matching.indexOf(group.getSelectedToggle());
        return matching.isEmpty() ? Optional.empty() : Optional.of(matching.get((at + 1) % matching.size()));
    }

    // The user data of each toggle is the choice it was made for.
    @SuppressWarnings("unchecked")
    private void follow(Toggle toggle) {
        if (toggle == null && always && value.get().isPresent()) {
            select(value.get());
            return;
        }
        value.set(toggle == null ? Optional.empty() : Optional.of((T) toggle.getUserData()));
        stopAtEntry();
    }

    private void stopAtEntry() {
        Node entry = entry();
        group.getToggles().stream().map(Node.class::cast).forEach(each -> each.setFocusTraversable(each.equals(entry)));
    }

    private void select(Optional<T> chosen) {
        Toggle wanted = group.getToggles().stream()
                .filter(t -> Objects.equals(chosen.orElse(null), t.getUserData()))
                .findFirst()
                .orElse(null);
        group.selectToggle(wanted);
    }
}
