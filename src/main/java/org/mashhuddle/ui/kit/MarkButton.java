package org.mashhuddle.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A small menu at the right edge of a text: how far it may travel, or whose words it is. Looks 24
/// px high and takes 32. Alt+Down opens it, a first letter picks.
public final class MarkButton<T> extends MenuButton {

    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private final String unset;
    private List<Option<T>> options = List.of();

    /// @param unset what it asks while nothing is chosen: "Whose words?"
    public MarkButton(String id, String unset) {
        this.unset = unset;
        setId(id);
        getStyleClass().add("text-mark");
        setMnemonicParsing(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        value.subscribe(this::draw);
    }

    /// The menu button of a text's travel mark or words, with its entries.
    public static <T> MarkButton<T> of(String id, String unset, List<Option<T>> options) {
        MarkButton<T> button = new MarkButton<>(id, unset);
        button.offer(options);
        return button;
    }

    /// What is chosen; nothing until somebody did.
    public ObjectProperty<Optional<T>> valueProperty() {
        return value;
    }

    /// What is chosen.
    public Optional<T> getValue() {
        return value.get();
    }

    /// Chooses.
    public void choose(T chosen) {
        value.set(Optional.of(chosen));
    }

    /// Puts other entries in the menu.
    public void offer(List<Option<T>> entries) {
        options = List.copyOf(entries);
        getItems().setAll(options.stream().map(this::item).toList());
        draw();
    }

    private MenuItem item(Option<T> option) {
        MenuItem item = new MenuItem(option.words(), Icons.small(option.icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose(option.value()));
        return item;
    }

    private void draw() {
        Optional<Option<T>> chosen = options.stream()
                .filter(option -> value.get().filter(option.value()::equals).isPresent())
                .findFirst();
        setText(chosen.map(Option::words).orElse(unset));
        setGraphic(Icons.icon(chosen.map(Option::icon).orElse(Feather.ALERT_CIRCLE)));
        toggle("text-mark-narrowest", chosen.filter(Option::narrowest).isPresent());
        toggle("text-mark-unset", chosen.isEmpty());
        pseudoClassStateChanged(UNSET, chosen.isEmpty());
    }

    private void toggle(String style, boolean on) {
        getStyleClass().remove(style);
        if (on) {
            getStyleClass().add(style);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            show();
            event.consume();
        } else if (event.getCode().isLetterKey()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()) {
            startingWith(event.getCode().getChar()).ifPresent(option -> {
                choose(option.value());
                hide();
                event.consume();
            });
        }
    }

    /// The next entry after the chosen one that starts with the letter, round and round.
    private Optional<Option<T>> startingWith(String letter) {
        List<Option<T>> matching = options.stream()
                .filter(o -> o.words().toUpperCase(Locale.UK).startsWith(letter))
                .toList();
        int at = matching.stream()
                .map(Option::value)
                .toList()
                .indexOf(value.get().orElse(null));
        return matching.isEmpty() ? Optional.empty() : Optional.of(matching.get((at + 1) % matching.size()));
    }
}
