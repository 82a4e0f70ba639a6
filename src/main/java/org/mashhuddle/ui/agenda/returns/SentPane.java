package org.mashhuddle.ui.agenda.returns;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.ui.agenda.row.AgendaSidePane;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// What an agency sent about a child: typed ahead, or that it holds nothing.
final class SentPane extends AgendaSidePane {

    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final SentViewModel model;

    /// @param close takes the form away
    /// @param done goes back to the table
    SentPane(SentViewModel model, Runnable close, Runnable done) {
        super("sent-pane", words("returns.form", model.agency().label()), close);
        this.model = model;
        GrowingArea said = new GrowingArea("sent-said", words("returns.said-prompt"));
        said.setAccessibleText(words("returns.said"));
        said.textProperty().bindBidirectional(model.said());
        content(
                Texts.wrapping(Texts.strong(model.who())),
                putBack(),
                new FieldBox(words("returns.said"), said),
                field("sent-speaker", "returns.speaker", model.speaker()),
                Layout.row(8, kind(), mark()),
                field("sent-reported-by", "returns.reported-by", model.reportedBy()));
        verbs(keep(), nothing(), takeBack());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KEEP.match(event)) {
                model.keep();
                done.run();
                event.consume();
            }
        });
    }

    private Label putBack() {
        Label sentence = Texts.wrapping(Texts.body(""));
        sentence.setId("sent-put-back");
        sentence.textProperty().bind(model.putBack());
        model.putBack().subscribe(said -> Layout.show(sentence, !said.isEmpty()));
        return sentence;
    }

    private static FieldBox field(String id, String words, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return new FieldBox(words(words), field);
    }

    private MarkButton<Words.Kind> kind() {
        List<Option<Words.Kind>> kinds = Stream.of(Words.Kind.values())
                .map(kind -> new Option<>(kind, kind.word(), Feather.TAG))
                .toList();
        MarkButton<Words.Kind> button = MarkButton.of("sent-kind", words("returns.kind"), kinds);
        button.valueProperty().bindBidirectional(model.kind());
        return button;
    }

    private MarkButton<?> mark() {
        return SharingMarkField.of("sent-mark", model.agencies(), model.mark());
    }

    private Button keep() {
        Button keep = Buttons.withKey(Buttons.primary("sent-keep", words("returns.keep")), "Ctrl+Enter");
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setOnAction(_ -> model.keep());
        return keep;
    }

    private Button nothing() {
        Button nothing = Buttons.plain("sent-nothing", Feather.MINUS_CIRCLE, words("returns.nothing"));
        nothing.setMaxWidth(Double.MAX_VALUE);
        nothing.setOnAction(_ -> model.nothingHeld());
        return nothing;
    }

    private Button takeBack() {
        Button back = Buttons.link("sent-take-back", words("returns.take-back"));
        Layout.show(back, model.there().isPresent());
        back.setOnAction(_ -> model.takeBack());
        return back;
    }
}
