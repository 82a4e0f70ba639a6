package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.PopupChoice;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.actions.MarkChoice;
import org.mashhuddle.ui.meeting.actions.PastedView;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;

/// The dock that never scrolls away: what the line reads as, the line, previous and next child.
final class QuickLineView {

    private static final double HINTED = 460;
    private static final double ROOMY = 620;
    private final MeetingViewModel model;
    private final PastingField line = new PastingField();
    private final HBox reading = Layout.row(12);
    private final FlowPane said = Layout.styled(new FlowPane(12, 0), "quick-said");
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
        quick.line().subscribe((_, _) -> offer(popup, quick));
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
        quick.reads().subscribe(now -> show(now, mark));
        reading.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        // The room it has: the dock is as high as its lines are there.
        said.prefWrapLengthProperty().bind(said.widthProperty());
        reading.getStyleClass().add("quick-reading");
        dock.getChildren().setAll(pasted, reading, verbs());
        dock.setMinHeight(Region.USE_PREF_SIZE);
        return Layout.styled(dock, "dock");
    }

    private HBox verbs() {
        Button previous = Buttons.plain("meeting-previous", words("meeting.previous"));
        previous.getStyleClass().add("dock-button");
        previous.setMinWidth(Region.USE_PREF_SIZE);
        previous.setOnAction(_ -> model.previous());
        Button next = Buttons.withKey(Buttons.primary("meeting-next", words("meeting.next")), "Ctrl+Enter");
        next.getStyleClass().add("dock-button");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> model.next());
        return Layout.row(8, Layout.growing(line), previous, next);
    }

    /// `Ctrl+J`. Whoever writes there already goes on where they are.
    void focus() {
        if (!line.isFocused()) {
            line.requestFocus();
            line.end();
        }
    }

    private void offer(PopupChoice<MarkChoice> popup, QuickLineViewModel quick) {
        if (line.isFocused()) {
            popup.show(line, quick.completions());
        }
    }

    private void complete(QuickLineViewModel quick, MarkChoice chosen) {
        quick.complete(chosen);
        line.end();
    }

    private void show(QuickLineViewModel.Reads reads, Node mark) {
        if (reads.empty()) {
            reading.getChildren().setAll(Texts.muted(words("meeting.quick.try")));
            return;
        }
        // What has to be chosen first takes the room of what is only said.
        boolean wide =
                TextSize.room(dock).getValue() >= ROOMY && reads.unknown().isEmpty();
        HBox beside = Layout.styled(Layout.row(12, mark), "quick-beside");
        if (wide) {
            HBox enter = Layout.row(4, new KeyCap("Enter"), Texts.hint(words("meeting.quick.add")));
            enter.setMinWidth(Region.USE_PREF_SIZE);
            beside.getChildren().add(enter);
        }
        beside.setMinWidth(Region.USE_PREF_SIZE);
        say(reads, wide);
        reading.getChildren().setAll(said, beside);
    }

    /// Who, what and when, on a second line where one is too short: no name and no day is cut.
    private void say(QuickLineViewModel.Reads reads, boolean wide) {
        said.getChildren().setAll(Icons.icon(Feather.CORNER_DOWN_RIGHT, "icon-muted"));
        if (wide) {
            said.getChildren().add(Texts.muted(words("meeting.quick.reads")));
        }
        Label text = Texts.cuttable(said(reads.text(), "meeting.quick.no-text", false));
        text.setMinWidth(0);
        text.maxWidthProperty().bind(said.widthProperty());
        said.getChildren()
                .addAll(
                        said(reads.agency(), "meeting.quick.no-agency", true),
                        said(reads.person(), "meeting.quick.no-name", false),
                        text,
                        due(reads));
        reads.unknown().forEach(each -> said.getChildren().add(wrong("meeting.quick.unknown", each)));
    }

    private static Label due(QuickLineViewModel.Reads reads) {
        return reads.passed().isEmpty()
                ? said(reads.due(), "meeting.quick.no-due", true)
                : wrong("meeting.quick.passed", reads.passed());
    }

    private static Label wrong(String key, String typed) {
        return Layout.styled(Texts.strong(words(key, typed)), "text-danger");
    }

    private static Label said(String value, String missing, boolean strong) {
        if (value.isEmpty()) {
            return Layout.styled(new Label(words(missing)), "text-warning");
        }
        return strong ? Texts.strong(value) : Texts.body(value);
    }
}
