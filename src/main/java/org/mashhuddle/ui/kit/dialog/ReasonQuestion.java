package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.stage.Window;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.LeaveOffAnswer;
import org.mashhuddle.ui.kit.RecallAnswer;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.DayField;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// A window that asks for a reason, and what belongs to it. What was typed here before and not said
/// is put back first, and said to be.
final class ReasonQuestion {

    private final Window owner;
    private final String heading;
    private final String verb;
    private final FormDrafts kept;
    private final GrowingArea why = new GrowingArea("dialog-why", "");

    ReasonQuestion(Window owner, String heading, String verb, FormDrafts kept) {
        this.owner = owner;
        this.heading = heading;
        this.verb = verb;
        this.kept = kept.text("why", why.textProperty());
    }

    private boolean asks(BooleanSupplier willDo, Node... fields) {
        kept.resume();
        return new Question(owner, heading, verb, fields)
                .keeping(kept)
                .until(willDo)
                .ask(why);
    }

    private String typed() {
        return why.getText().strip();
    }

    /// A reason in any words.
    Optional<String> reason(String label) {
        FieldBox box = new FieldBox(words(label), why);
        return asks(() -> isThere(box, why), box) ? Optional.of(typed()) : Optional.empty();
    }

    /// The same, with what follows from it under the field.
    Optional<String> reason(String label, String hint) {
        FieldBox box = new FieldBox(words(label), why, words(hint));
        return asks(() -> isThere(box, why), box) ? Optional.of(typed()) : Optional.empty();
    }

    /// A reason that somebody may be dropped for: "does not engage" alone will not do.
    Optional<String> leavingReason() {
        FieldBox box = new FieldBox(words("dialog.why"), why);
        return asks(() -> willDo(box), box) ? Optional.of(typed()) : Optional.empty();
    }

    /// A reason, and how far it may be shared.
    Optional<MarkedText> markedReason(List<Agency> agencies) {
        FieldBox box = new FieldBox(words("dialog.why"), why);
        ObjectProperty<SharingMark> mark = mark();
        return asks(() -> isThere(box, why), box, markOfReason(agencies, mark))
                ? Optional.of(new MarkedText(typed(), mark.get()))
                : Optional.empty();
    }

    /// A reason, and the day that a subject comes back.
    ///
    /// @param problem why it was refused; empty the first time
    Optional<LeaveOffAnswer> leaving(boolean dayNeeded, LocalDate earliest, List<Agency> agencies, String problem) {
        FieldBox box = new FieldBox(words("dialog.why"), why, words("dialog.why-hint"));
        ObjectProperty<SharingMark> mark = mark();
        String label = words(dayNeeded ? "dialog.until" : "dialog.comes-back");
        DayField back = new DayField("dialog-day", label, earliest);
        kept.text("day", back.field().textProperty());
        BooleanSupplier willDo = () -> {
            boolean dayWillDo = back.willDo(dayNeeded);
            return willDo(box) && dayWillDo;
        };
        kept.resume();
        back.box().error().set(problem);
        return new Question(owner, heading, verb, box, markOfReason(agencies, mark), back.box())
                        .keeping(kept)
                        .until(willDo)
                        .ask(why)
                ? Optional.of(new LeaveOffAnswer(new MarkedText(typed(), mark.get()), back.day()))
                : Optional.empty();
    }

    /// What is asked, and of whom.
    Optional<Dialogs.SenderAsked> asking(String sender) {
        FieldBox what = new FieldBox(words("dialog.ask-what"), why, words("dialog.ask-hint"));
        GrowingArea asked = new GrowingArea("dialog-whom", "");
        asked.setText(sender);
        FieldBox whom = new FieldBox(words("dialog.ask-whom"), asked);
        kept.text("whom", asked.textProperty());
        BooleanSupplier willDo = () -> {
            boolean whatThere = isThere(what, why);
            return isThere(whom, asked) && whatThere;
        };
        return asks(willDo, what, whom)
                ? Optional.of(new Dialogs.SenderAsked(asked.getText().strip(), typed()))
                : Optional.empty();
    }

    /// A reason, and who was told.
    Optional<RecallAnswer> recalling() {
        FieldBox reason = new FieldBox(words("dialog.why"), why);
        GrowingArea told = new GrowingArea("dialog-told", "");
        FieldBox who = new FieldBox(words("dialog.told"), told, words("dialog.told-hint"));
        kept.text("told", told.textProperty());
        BooleanSupplier willDo = () -> {
            boolean reasonThere = isThere(reason, why);
            return isThere(who, told) && reasonThere;
        };
        return asks(willDo, reason, who)
                ? Optional.of(new RecallAnswer(typed(), told.getText().strip()))
                : Optional.empty();
    }

    private ObjectProperty<SharingMark> mark() {
        ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
        kept.mark("mark", mark);
        return mark;
    }

    private static FieldBox markOfReason(List<Agency> agencies, ObjectProperty<SharingMark> mark) {
        return new FieldBox(words("sharing.reason"), SharingMarkField.of("dialog-mark", agencies, mark));
    }

    private static boolean isThere(FieldBox box, GrowingArea area) {
        boolean there = !area.getText().isBlank();
        box.error().set(there ? "" : words("reason.empty"));
        return there;
    }

    private boolean willDo(FieldBox box) {
        Optional<String> wrong = LeavingReason.problem(why.getText()).map(problem -> switch (problem) {
            case EMPTY -> words("reason.empty");
            case ENGAGEMENT_ALONE -> words("reason.engagement");
        });
        box.error().set(wrong.orElse(""));
        return wrong.isEmpty();
    }
}
