package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.PopupChoice;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;

/// The answer to one action of an earlier meeting: who said so, and what. Enter keeps it, Escape
/// leaves it. Who said so is never filled in: it would be wrong to leave.
final class EarlierAnswering {

    private final EarlierAnswer how;
    private final ActionEditor desk;
    private final Runnable over;
    private final TextField by = new TextField();
    private final TextField said = new TextField();
    private final ObjectProperty<SharingMark> mark;
    private final Label problem = Texts.wrapping(Layout.styled(new Label(), "field-error"));
    private final PopupChoice<String> names;
    private final FormDrafts kept;
    private final String title;
    private final String id;
    private Action seen;

    /// @param over hears that it was kept or left
    EarlierAnswering(
            String id, ActionLine line, EarlierAnswer how, ActionEditor desk, SharingMark start, Runnable over) {
        this.id = id;
        this.how = how;
        this.desk = desk;
        this.over = over;
        this.seen = line.action();
        this.title = words("meeting.earlier.of", how.label(), line.action().text());
        this.mark = new SimpleObjectProperty<>(start);
        this.names = new PopupChoice<>(id + "-by-list", name -> name, this::spoke);
        by.setId(id + "-by");
        said.setId(id + "-said");
        problem.setId(id + "-error");
        Layout.show(problem, false);
        this.kept = desk.answering(seen)
                .text("by", by.textProperty())
                .text("said", said.textProperty())
                .mark("mark", mark)
                .field(DraftService.ANSWER_HOW, how::name, _ -> {})
                .field(DraftService.ANSWER_IN, this::here, _ -> {})
                .resume();
        if (kept.isTyped()) {
            kept.note(DraftService.ANSWER_HOW, how.name());
            kept.note(DraftService.ANSWER_IN, here());
        }
        by.textProperty().subscribe((_, typed) -> offer(typed));
    }

    private String here() {
        return desk.meeting().value().toString();
    }

    VBox row() {
        by.setPromptText(words("meeting.earlier.by"));
        by.setAccessibleText(words("meeting.earlier.by"));
        by.setPrefWidth(180);
        said.setPromptText(words(how.asksWhy() ? "meeting.earlier.why" : "meeting.earlier.said"));
        said.setAccessibleText(said.getPromptText());
        by.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        said.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        MarkButton<SharingMark> far = SharingMarkField.of(id + "-mark", desk.agencies(), mark);
        far.setMaxWidth(168);
        FieldBinding.opens(said, far);
        return Layout.styled(
                Layout.column(
                        4,
                        new PutBackBand(id + "-put-back", kept),
                        Layout.styled(Texts.strong(title), "wrap"),
                        Layout.row(8, by, Layout.growing(said), far),
                        Layout.row(
                                8,
                                new KeyCap("Enter"),
                                Texts.hint(words("meeting.action.edit-keep")),
                                new KeyCap("Esc"),
                                Texts.hint(words("meeting.action.edit-leave"))),
                        problem),
                "action-row");
    }

    void focus() {
        by.requestFocus();
        names.show(by, desk.speakers(seen));
    }

    private void offer(String typed) {
        if (by.isFocused()) {
            String part = typed.strip().toLowerCase(Locale.UK);
            List<String> could = desk.speakers(seen).stream()
                    .filter(name -> name.toLowerCase(Locale.UK).contains(part))
                    .filter(name -> !name.equalsIgnoreCase(typed.strip()))
                    .toList();
            names.show(by, could);
        }
    }

    private void spoke(String name) {
        by.setText(name);
        names.hide();
        said.requestFocus();
        said.end();
    }

    private void press(KeyEvent event) {
        if (by.equals(event.getTarget()) && names.press(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            kept.settle();
            over.run();
        }
    }

    private void keep() {
        names.hide();
        String name = by.getText().strip();
        Report report =
                new Report(new SaidBy(desk.agencyOf(name), name), said.getText().strip(), mark.get());
        desk.answer(seen, how, report, this::taken, this::refused, this::stale);
        if (name.isEmpty()) {
            by.requestFocus();
        }
    }

    private void taken() {
        kept.settle();
        over.run();
    }

    /// What was typed stays; a second Enter says it of the action as it now stands.
    private void stale(Action theirs) {
        seen = theirs;
        refused(words("meeting.action.stale", theirs.text()));
    }

    private void refused(String why) {
        problem.setText(why);
        Layout.show(problem, true);
    }
}
