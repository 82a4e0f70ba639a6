package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.text.MomentReading;

/// When a meeting ended that is closed later. A time alone is on the day of the meeting.
record EndQuestion(Window owner, MeetingEnd end) {

    Optional<Instant> ask(FormDrafts kept) {
        StringProperty typed = new SimpleStringProperty("");
        kept.text("ended", typed).resume();
        TextField when = new TextField();
        when.setId("dialog-ended");
        when.textProperty().bindBidirectional(typed);
        FieldBox box = new FieldBox(
                words("dialog.ended"),
                when,
                words(
                        "dialog.ended-hint",
                        end.meeting().times().openedAt().map(DateWords::time).orElse("")));
        when.textProperty().subscribe(_ -> box.error().set(""));
        boolean sent = new Question(
                        owner,
                        words(
                                "dialog.when-ended",
                                DateWords.longDate(end.meeting().heldOn())),
                        words("dialog.ended-verb"),
                        box)
                .keeping(kept)
                .until(() -> willDo(when.getText(), box))
                .ask(when);
        return sent ? read(when.getText()) : Optional.empty();
    }

    private boolean willDo(String typed, FieldBox box) {
        Optional<Instant> read = read(typed);
        if (read.isEmpty()) {
            box.error().set(words("dialog.ended-needed"));
            return false;
        }
        Optional<MeetingEnd.Wrong> wrong = end.wrong(read);
        wrong.ifPresent(what -> box.error()
                .set(
                        switch (what) {
                            case NOT_SAID -> words("dialog.ended-needed");
                            case BEFORE_THE_START -> words("refusal.end-before-opening");
                            case TO_COME -> words("refusal.in-the-future");
                        }));
        return wrong.isEmpty();
    }

    private Optional<Instant> read(String typed) {
        boolean alone = !typed.strip().contains(" ");
        LocalDate day = alone ? end.meeting().heldOn() : LocalDate.ofInstant(end.now(), Moment.LONDON);
        return new MomentReading(typed, day, end.now())
                .moment()
                .filter(Moment.Exactly.class::isInstance)
                .map(moment -> end.fitting(((Moment.Exactly) moment).at(), alone));
    }

    @Override
    public String toString() {
        return "EndQuestion";
    }
}
