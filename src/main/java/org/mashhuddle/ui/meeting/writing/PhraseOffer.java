package org.mashhuddle.ui.meeting.writing;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.domain.hub.Phrase;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// Offers the hub's phrases in every field of a form while their letters are typed after a semicolon:
/// Enter puts the words in, Escape keeps what was typed.
public final class PhraseOffer {

    private static final Pattern BEGUN = Pattern.compile("(?:^|\\s);([A-Za-z0-9]*)$");
    private final List<Phrase> phrases;
    private final PopupChoice<Phrase> popup;
    private Optional<TextInputControl> field = Optional.empty();

    private PhraseOffer(List<Phrase> phrases) {
        this.phrases = phrases;
        this.popup = new PopupChoice<>(
                "phrases", each -> words("meeting.phrases.row", each.letters(), each.words()), this::take);
    }

    /// Offers them in the fields of a form.
    public static void in(Node form, List<Phrase> phrases) {
        PhraseOffer offer = new PhraseOffer(phrases);
        form.addEventFilter(KeyEvent.KEY_PRESSED, offer::press);
        form.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() instanceof TextInputControl written) {
                // Once the field has taken the letter.
                Platform.runLater(() -> offer.offer(written));
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl written
                && field.filter(written::equals).isPresent()
                && popup.press(event)) {
            event.consume();
        }
    }

    private void offer(TextInputControl written) {
        Optional<String> begun = begun(written);
        if (begun.isEmpty() || !written.isFocused()) {
            if (field.isPresent()) {
                popup.hide();
                field = Optional.empty();
            }
            return;
        }
        field = Optional.of(written);
        popup.show(
                written,
                phrases.stream().filter(each -> each.isBegunBy(begun.get())).toList());
    }

    private static Optional<String> begun(TextInputControl written) {
        String before = written.getText().substring(0, written.getCaretPosition());
        Matcher found = BEGUN.matcher(before.substring(before.lastIndexOf('\n') + 1));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private void take(Phrase phrase) {
        field.ifPresent(written -> begun(written).ifPresent(letters -> {
            int caret = written.getCaretPosition();
            written.replaceText(caret - letters.length() - 1, caret, phrase.words());
        }));
        field = Optional.empty();
    }
}
