package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.meeting.discussion.ActionLine;

/// An action being typed again in its row: Enter keeps it, Escape leaves it as it was.
final class ActionEditing {

    private final ActionLine line;
    private final ActionEditor desk;
    private final Runnable over;
    private final Runnable leave;
    private final TextField field = new TextField();
    private Action seen;
    private final FormDrafts kept;
    private final Label problem = Texts.wrapping(Layout.styled(new Label(), "field-error"));

    /// @param over after it was kept
    /// @param leave after Escape
    ActionEditing(ActionLine line, ActionEditor desk, Runnable over, Runnable leave) {
        this.line = line;
        this.desk = desk;
        this.over = over;
        this.leave = leave;
        this.seen = line.action();
        field.setId("action-" + line.action().number().replace('.', '-') + "-line");
        field.setAccessibleText(words("meeting.action.edit", line.action().number()));
        field.setText(desk.typed(line));
        this.kept = desk.kept(line).text("line", field.textProperty()).resume();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        problem.setId(field.getId() + "-error");
        Layout.show(problem, false);
    }

    VBox row() {
        HBox typing = Layout.row(
                8,
                Texts.muted(line.action().number()),
                Layout.growing(field),
                new KeyCap("Enter"),
                Texts.hint(words("meeting.action.edit-keep")),
                new KeyCap("Esc"),
                Texts.hint(words("meeting.action.edit-leave")));
        return Layout.styled(
                Layout.column(2, new PutBackBand(field.getId() + "-put-back", kept), typing, problem), "action-row");
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            desk.edit(seen, field.getText(), this::taken, this::refused, this::stale);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    private void taken() {
        kept.settle();
        over.run();
    }

    /// What was typed stays; a second Enter puts it in the place of theirs.
    private void stale(Action theirs) {
        seen = theirs;
        refused(words("meeting.action.stale", theirs.text()));
    }

    private void refused(String why) {
        problem.setText(why);
        Layout.show(problem, true);
    }
}
