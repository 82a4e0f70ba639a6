package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.field.PopupChoice;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.actions.MarkChoice;
import org.mashhuddle.ui.meeting.actions.PastedView;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;

/// The dock that never scrolls away: what the line reads as, the line, previous and next child.
final class QuickLineView {

    private static final double HINTED = 460;
    private final MeetingViewModel model;
    private final PastingField line = new PastingField();
    private final VBox dock = new VBox(4);

    /// A field has one line: several of them pasted at once are several actions.
    private static final class PastingField extends CustomTextField {
        private Predicate<String> several = _ -> false;

        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted == null || !several.test(pasted)) {
                super.paste();
            }
        }
    }

    QuickLineView(MeetingViewModel model) {
        this.model = model;
        line.setId("quick-line");
        line.setPromptText(words("meeting.quick.prompt"));
        line.setAccessibleText(words("meeting.quick.spoken"));
        line.getStyleClass().addAll("large", "quick-line");
        line.setLeft(Icons.icon(Feather.CHEVRON_RIGHT, "icon-accent"));
        Label hint = Texts.hint(words("meeting.quick.hint"));
        line.setRight(Layout.row(8, hint, new KeyCap("Ctrl+J")));
        Runnable hinted = () -> Layout.show(
                hint, line.getText().isEmpty() && TextSize.room(line).getValue() >= HINTED);
        TextSize.room(line).subscribe(_ -> hinted.run());
        line.textProperty().subscribe(_ -> hinted.run());
    }

    /// The dock.
    VBox dock(List<Agency> agencies, QuickLineViewModel quick) {
        line.textProperty().bindBidirectional(quick.line());
        PopupChoice<MarkChoice> popup =
                new PopupChoice<>("quick-line-list", MarkChoice::words, each -> complete(quick, each));
        quick.line().subscribe((before, now) -> changed(before, now, () -> offer(popup, quick)));
        quick.choices().subscribe((_, could) -> popup.show(line, could));
        PastedView pasted = new PastedView(quick);
        line.several = quick.pasted()::paste;
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.press(event) || pasted.press(event)) {
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                event.consume();
                quick.accept();
            }
        });
        var mark = SharingMarkField.of("quick-mark", agencies, quick.mark(), quick.releasing());
        mark.setMaxWidth(216);
        FieldBinding.opens(line, mark);
        QuickReading reading = new QuickReading(dock, mark);
        quick.reads().subscribe(reading::show);
        ObservableValue<Boolean> closer = FormColumns.closer(mark);
        dock.getChildren()
                .setAll(Cover.over(pasted, closer), Cover.over(reading.row(), closer), verbs(Cover.over(line, closer)));
        dock.setMinHeight(Region.USE_PREF_SIZE);
        return Layout.styled(dock, "dock");
    }

    private HBox verbs(StackPane written) {
        Button previous = Buttons.plain("meeting-previous", words("meeting.previous"));
        previous.getStyleClass().add("dock-button");
        previous.setMinWidth(Region.USE_PREF_SIZE);
        previous.setOnAction(_ -> model.previous());
        Button next = Buttons.withKey(Buttons.primary("meeting-next", words("meeting.next")), "Ctrl+Enter");
        next.getStyleClass().add("dock-button");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> model.next());
        return Layout.row(8, Layout.growing(written), previous, next);
    }

    /// `Ctrl+J`. Whoever writes there already goes on where they are.
    void focus() {
        if (!line.isFocused()) {
            line.requestFocus();
            line.end();
        }
    }

    /// What was begun here and is put back is written on, not before.
    private void changed(String before, String now, Runnable offer) {
        if (before.isEmpty() && now.length() > 1) {
            line.end();
        }
        offer.run();
    }

    private void offer(PopupChoice<MarkChoice> popup, QuickLineViewModel quick) {
        if (line.isFocused()) {
            popup.show(line, quick.completions());
            if (quick.meansNobody()) {
                popup.showNothing(line, words("chip.nothing"));
            }
        }
    }

    private void complete(QuickLineViewModel quick, MarkChoice chosen) {
        quick.complete(chosen);
        line.end();
    }
}
