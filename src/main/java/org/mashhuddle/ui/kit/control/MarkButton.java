package org.mashhuddle.ui.kit.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.theme.TextSize;

/// A small menu at the right edge of an entry: how far it may be shared, or whose words it is. Looks 24
/// px high and takes 32. Alt+Down opens it, a first letter picks in it. While it is closed, words
/// are words, and the space between them is one: they go into the text it belongs to.
public final class MarkButton<T> extends MenuButton {

    private static final String BEGIN = "“‘(\"";
    /// Letters that follow each other within it are of one word.
    private static final Duration WORD = Duration.seconds(1);
    private static final PseudoClass KEPT_OUT = PseudoClass.getPseudoClass("kept-out");
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private final String unset;
    private List<Option<T>> options = List.of();
    private Runnable fill = () -> {};
    private Optional<TextInputControl> text = Optional.empty();
    private boolean openedFromText;
    private boolean openedFromElsewhere;
    private Optional<Integer> caret = Optional.empty();
    private boolean byWords;
    private String begun = "";
    private final PauseTransition word = new PauseTransition(WORD);

    /// @param unset what it asks while nothing is chosen: "Whose words?"
    public MarkButton(String id, String unset) {
        this.unset = unset;
        setId(id);
        getStyleClass().add("text-mark");
        setMnemonicParsing(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        value.subscribe(this::draw);
        word.setOnFinished(_ -> begun = "");
        focusedProperty().subscribe(() -> begun = "");
        // A form has some fifteen, and each would have its rows made for a child that nobody opens it for.
        addEventHandler(ON_SHOWING, _ -> fill.run());
        setOnShowing(_ -> caret = openedFromText ? text().map(TextInputControl::getCaretPosition) : Optional.empty());
        setOnShown(_ -> atChosen());
        setOnHidden(_ -> back());
        Buttons.forKeys(this);
    }

    /// The menu button of an entry's sharing mark or words, with its entries.
    public static <T> MarkButton<T> of(String id, String unset, List<Option<T>> options) {
        MarkButton<T> button = new MarkButton<>(id, unset);
        button.offer(options);
        return button;
    }

    /// What is chosen takes as many lines as it needs: it stands in no row of one height.
    public void overLines() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    /// The toolkit asks the words of a menu button without a width, and they would be cut.
    @Override
    protected double computePrefHeight(double width) {
        double one = super.computePrefHeight(width);
        if (!isWrapText() || width <= 0 || getText() == null) {
            return one;
        }
        double beside = super.computePrefWidth(-1) - measured(0).getWidth();
        double wrapped = measured(Math.max(width - beside, 0)).getHeight();
        return Math.max(one, wrapped - measured(0).getHeight() + one);
    }

    /// @param wrapping where the words wrap; 0 for one line
    private Bounds measured(double wrapping) {
        Text measure = new Text(getText());
        measure.setFont(getFont());
        measure.setWrappingWidth(wrapping);
        return measure.getLayoutBounds();
    }

    /// It stands beside words: while it is closed, a letter is the next of them.
    void standsByWords() {
        byWords = true;
    }

    /// It stands beside no words: while it is closed, a letter picks.
    void standsAlone() {
        byWords = false;
    }

    /// The text it stands beside.
    public void belongsTo(TextInputControl written) {
        byWords = true;
        text = Optional.of(written);
        draw();
    }

    /// Opens it from its text, which has the caret again afterwards.
    public void openFromText() {
        openedFromText = true;
        requestFocus();
        // A row that was just drawn has no place yet.
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        show();
    }

    /// The arrows go on from what is chosen.
    private void atChosen() {
        options.stream()
                .filter(option -> value.get().filter(option.value()::equals).isPresent())
                .findFirst()
                .map(options::indexOf)
                .map(getItems()::get)
                .map(MenuItem::getStyleableNode)
                .ifPresent(Node::requestFocus);
    }

    /// Opens it from anywhere; once it is closed, the focus is where it was, and the caret too.
    public void openFrom(@Nullable Node where) {
        openedFromElsewhere = true;
        int at = where instanceof TextInputControl written ? written.getCaretPosition() : 0;
        addEventHandler(ON_HIDDEN, new EventHandler<>() {
            @Override
            public void handle(Event hidden) {
                removeEventHandler(ON_HIDDEN, this);
                openedFromElsewhere = false;
                if (where instanceof TextInputControl written) {
                    writeOn(written);
                    written.selectRange(at, at);
                } else if (where != null) {
                    where.requestFocus();
                }
            }
        });
        requestFocus();
        show();
    }

    private void back() {
        if (openedFromText) {
            openedFromText = false;
            text().ifPresent(this::caretBack);
        }
    }

    /// Where it stood when the menu was opened from the text; else behind the words.
    private void caretBack(TextInputControl written) {
        writeOn(written);
        caret.filter(at -> at <= written.getLength()).ifPresent(at -> written.selectRange(at, at));
    }

    /// A field that is given the focus has all its words chosen; the next one goes behind them.
    private static void writeOn(TextInputControl written) {
        written.requestFocus();
        written.end();
    }

    private Optional<TextInputControl> text() {
        return text.or(() -> TextBefore.of(this));
    }

    private void type(KeyEvent event) {
        boolean words = byWords || (openedFromElsewhere && isShowing());
        if (!words || !(isWord(event) || isSpace(event))) {
            return;
        }
        event.consume();
        if (isShowing()) {
            // Not when the key is pressed: its letter would follow into the text.
            startingWith(event.getCharacter().toUpperCase(Locale.UK)).ifPresent(this::take);
            return;
        }
        text().ifPresent(written -> {
            writeOn(written);
            written.replaceSelection(parted(written, event.getCharacter()));
            if (!written.isFocused()) {
                // It was out of sight until it had its first letter, and took no focus.
                writeOn(written);
            }
        });
    }

    /// Who left the text by Tab has ended a word: the next one does not grow out of it.
    private static String parted(TextInputControl written, String typed) {
        String before = written.getText(0, written.getCaretPosition());
        boolean ended = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        boolean begins = typed.codePoints().allMatch(Character::isLetterOrDigit) || BEGIN.contains(typed);
        return ended || !begins ? typed : " " + typed;
    }

    /// Before words a space is one of them; before none, and in the menu, it presses what is chosen.
    private boolean isSpace(KeyEvent event) {
        boolean space = event.getCode() == KeyCode.SPACE || event.getCharacter().equals(" ");
        return space
                && !isShowing()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && text().isPresent();
    }

    /// With Ctrl and Alt together some keyboards type a character.
    private static boolean isWord(KeyEvent event) {
        String typed = event.getCharacter();
        return !typed.isBlank()
                && typed.codePoints().noneMatch(Character::isISOControl)
                && event.isControlDown() == event.isAltDown()
                && !event.isMetaDown();
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
        offer(entries, List::of);
    }

    /// The same, with other rows below them.
    void offer(List<Option<T>> entries, Supplier<List<MenuItem>> below) {
        options = List.copyOf(entries);
        fill = () -> {
            getItems().setAll(options.stream().map(this::item).toList());
            getItems().addAll(below.get());
            markChosen();
        };
        if (isShowing()) {
            fill.run();
        }
        draw();
    }

    private void markChosen() {
        for (int on = 0; on < options.size(); on++) {
            style(
                    getItems().get(on).getStyleClass(),
                    "mark-chosen",
                    value.get().filter(options.get(on).value()::equals).isPresent());
        }
    }

    private MenuItem item(Option<T> option) {
        MenuItem item = new MenuItem(option.words(), Icons.small(option.icon()));
        option.explained().ifPresent(said -> {
            item.setText("");
            // The menu is a window of its own, which knows nothing of the letters of this one.
            item.setGraphic(said.row(option.icon(), letters()));
        });
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> take(option));
        return item;
    }

    /// How much larger than drawn the letters around it are.
    double letters() {
        return TextSize.factor(this).getValue();
    }

    private void take(Option<T> option) {
        openedFromText = byWords;
        hide();
        choose(option.value());
        openedFromText = byWords;
        back();
    }

    private void draw() {
        Optional<Option<T>> chosen = options.stream()
                .filter(option -> value.get().filter(option.value()::equals).isPresent())
                .findFirst();
        setText(chosen.map(Option::words).orElse(unset));
        setGraphic(Icons.icon(chosen.map(Option::icon).orElse(Feather.ALERT_CIRCLE)));
        if (isShowing()) {
            markChosen();
        }
        boolean out = chosen.filter(Option::keptOut).isPresent();
        style(getStyleClass(), "text-mark-narrowest", out);
        // That words stay out of the minutes is seen at the words.
        if (options.stream().anyMatch(Option::keptOut)) {
            text.ifPresent(written -> written.pseudoClassStateChanged(KEPT_OUT, out));
        }
        style(getStyleClass(), "text-mark-unset", chosen.isEmpty());
        pseudoClassStateChanged(UNSET, chosen.isEmpty());
    }

    private static void style(List<String> styles, String style, boolean on) {
        styles.remove(style);
        if (on) {
            styles.add(style);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            show();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !isShowing() && getParent() != null) {
            // The skin would keep it, although nothing is open that it could close.
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        } else if (byWords && isSpace(event)) {
            // The skin would open the menu, and the next letter would pick in it.
            event.consume();
        } else if (!byWords && !openedFromElsewhere && isOfAWord(event)) {
            picked(letter(event.getCode())).ifPresent(option -> {
                event.consume();
                take(option);
            });
        }
    }

    /// The figures beside the letters and those of the block of figures alike: "2", "Numpad 2".
    private static String letter(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? name.substring(name.length() - 1) : code.getChar();
    }

    private boolean isOfAWord(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean goesOn = code == KeyCode.SPACE && options.stream().anyMatch(option -> holds(option, begun + " "));
        return (code.isLetterKey() || code.isDigitKey() || goesOn)
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    /// Who types a whole word picks what begins so: the second letter of "health" is not the first of "education".
    private Optional<Option<T>> picked(String letter) {
        String typed = begun + letter.toUpperCase(Locale.UK);
        Optional<Option<T>> same = value.get()
                .flatMap(chosen -> options.stream()
                        .filter(option -> option.value().equals(chosen) && holds(option, typed))
                        .findFirst());
        Optional<Option<T>> longer = begun.isEmpty()
                ? Optional.empty()
                : same.or(() ->
                        options.stream().filter(option -> holds(option, typed)).findFirst());
        begun = longer.isPresent() ? typed : letter.toUpperCase(Locale.UK);
        word.playFromStart();
        return longer.or(() -> startingWith(letter));
    }

    /// Its words, or one of them that its letter begins.
    private static boolean holds(Option<?> option, String typed) {
        String words = " " + option.words().toUpperCase(Locale.UK);
        return !typed.isBlank()
                && typed.startsWith(option.letter().toUpperCase(Locale.UK))
                && words.contains(" " + typed);
    }

    /// The next entry after the chosen one that starts with the letter, round and round.
    private Optional<Option<T>> startingWith(String letter) {
        List<Option<T>> matching = options.stream()
                .filter(option -> option.letter().toUpperCase(Locale.UK).equals(letter))
                .toList();
        int at = matching.stream()
                .map(Option::value)
                .toList()
                .indexOf(value.get().orElse(null));
        return matching.isEmpty() ? Optional.empty() : Optional.of(matching.get((at + 1) % matching.size()));
    }
}
