package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;

/// Who says what stands in a row: somebody of the agency who is in the room, or a name that is typed.
final class SpeakerView {

    private final ContributionViewModel model;
    private final TextInputControl said;
    private final Label name = Layout.styled(Texts.hint(""), "speaker", "wrap");
    private final String id;
    private final VBox place = new VBox();
    private Optional<ContextMenu> opened = Optional.empty();

    /// @param said where the caret is again afterwards
    SpeakerView(ContributionViewModel model, String id, TextInputControl said) {
        this.model = model;
        this.said = said;
        this.id = id;
        name.setId(id + "-who");
        name.textProperty().bind(model.who());
        name.accessibleTextProperty().bind(model.who().map(who -> words("meeting.speaker.spoken", who)));
        name.setOnMouseClicked(_ -> open());
        show(isTyped());
        said.addEventFilter(KeyEvent.KEY_TYPED, this::pick);
    }

    private TextField field() {
        TextField other = new TextField();
        other.setId(id + "-speaker");
        other.setPromptText(words("meeting.speaker.ask"));
        other.setAccessibleText(words("meeting.speaker.ask"));
        FieldBinding.tie(other, model.spoken(), this::typed);
        return FieldBinding.entered(other, this::back);
    }

    /// A letter picks in the open menu, by the first or the family name; it would stand in what was said, and the next
    /// space would take whoever is first.
    private void pick(KeyEvent event) {
        opened.filter(ContextMenu::isShowing).ifPresent(menu -> {
            event.consume();
            String letter = event.getCharacter().toLowerCase(Locale.UK);
            Stream.of(true, false)
                    .flatMap(first -> model.present().stream().filter(person -> isMeant(person, letter, first)))
                    .findFirst()
                    .ifPresent(person -> {
                        menu.hide();
                        speaks(person);
                    });
        });
    }

    private static boolean isMeant(String person, String letter, boolean first) {
        String name = person.toLowerCase(Locale.UK);
        return !letter.isBlank() && (first ? name.startsWith(letter) : name.contains(" " + letter));
    }

    /// The name, which opens the choice.
    Label name() {
        return name;
    }

    /// Where another name is typed.
    VBox other() {
        return place;
    }

    private void show(boolean shown) {
        Layout.show(place, shown, this::field);
    }

    /// Opens the choice.
    void open() {
        MenuItem another = new MenuItem(words("meeting.speaker.other"));
        another.setOnAction(_ -> another());
        ContextMenu menu = opened.orElseGet(ContextMenu::new);
        opened = Optional.of(menu);
        menu.getItems()
                .setAll(Stream.concat(model.present().stream().map(this::item), Stream.of(another))
                        .toList());
        menu.show(name, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(String person) {
        MenuItem item = new MenuItem(person);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> speaks(person));
        return item;
    }

    private void speaks(String person) {
        model.speaks(person);
        show(false);
        back();
    }

    private void another() {
        show(true);
        if (place.getChildren().getFirst() instanceof TextField other) {
            other.requestFocus();
            other.selectAll();
        }
    }

    private void back() {
        said.requestFocus();
        said.end();
    }

    private void typed() {
        model.left();
        show(isTyped());
    }

    private boolean isTyped() {
        String spoken = model.spoken().get();
        return !spoken.isBlank() && !model.present().contains(spoken);
    }
}
