package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.mashhuddle.domain.governance.request.AccessDecision;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.settings.section.Fields;

/// The forms beside what is held.
final class CopyForms {

    private final AccessCopyViewModel model;
    private final Consumer<Node[]> beside;
    private Optional<MarkButton<Exemption>> under = Optional.empty();

    /// @param beside shows one
    CopyForms(AccessCopyViewModel model, Consumer<Node[]> beside) {
        this.model = model;
        this.beside = beside;
    }

    /// Whom the request is about.
    void who() {
        TextField who = Fields.text("access-who", "");
        who.setOnAction(_ -> model.choose(who.getText()));
        Button choose = Buttons.primary("access-choose", words("access.choose"));
        choose.setOnAction(_ -> model.choose(who.getText()));
        Caret.into(who, who::requestFocus);
        beside.accept(new Node[] {
            Texts.wrapping(Texts.h2(words("access.who-title"))),
            Texts.wrapping(Texts.body(words("access.who-about"))),
            Fields.keep(model.typed("who"), who),
            Fields.box("readers.who", who),
            Layout.row(8, choose)
        });
    }

    /// What is to be done with the list.
    void begin() {
        beside.accept(new Node[] {
            Texts.wrapping(Texts.h2(words("access.begin-title"))), Texts.wrapping(Texts.body(words("access.begin")))
        });
    }

    /// One entry, and what is decided of it.
    ///
    /// @param next after it was decided
    void entry(AccessEntry entry, Runnable next) {
        Label held = Texts.wrapping(Texts.body(
                entry.hidden() ? words("access.hidden") : entry.held().words()));
        held.setId("access-held");
        Label marks = Texts.wrapping(
                Texts.strong(entry.marks().isEmpty() ? words("access.no-mark") : AccessCopyPane.marks(entry)));
        marks.setId("access-entry-marks");
        Label said =
                Texts.wrapping(Texts.hint(entry.decision().map(CopyForms::said).orElse("")));
        List<Node> about = List.of(
                Texts.wrapping(Texts.h2(entry.held().heading())),
                Texts.wrapping(Texts.muted(entry.held().source())),
                held,
                marks,
                said);
        beside.accept(Stream.concat(about.stream(), verbs(entry, next).stream()).toArray(Node[]::new));
    }

    private static String said(AccessDecision decision) {
        return decision.withheld()
                .map(why -> words("access.was-left-out", why.source(), decision.reason()))
                .orElseGet(() -> words("access.was-given"));
    }

    private List<Node> verbs(AccessEntry entry, Runnable next) {
        under = Optional.empty();
        if (entry.hidden()) {
            return List.of();
        }
        Button give = Buttons.withKey(Buttons.plain("access-give", words("access.give")), "G");
        give.setOnAction(_ -> model.give(entry, next));
        MarkButton<Exemption> why =
                GovernanceFields.choice("access-under", "access.under", "access.under.", List.of(Exemption.values()));
        TextArea reason = GovernanceFields.area("access-reason", "access.reason");
        Button out = Buttons.plain("access-leave-out", words("access.leave-out"));
        out.setOnAction(_ -> model.leaveOut(entry, why.getValue(), reason.getText(), next));
        // Not at once: the key that chooses would go into the words.
        why.valueProperty().subscribe((_, _) -> Platform.runLater(reason::requestFocus));
        under = Optional.of(why);
        return List.of(
                Layout.row(8, give),
                Fields.keep(model.typed(entry.id()), reason),
                why,
                Fields.box("access.reason", reason),
                Layout.row(8, out));
    }

    /// Opens the choice of the law under which something is left out; after it one says why.
    void leaveOut() {
        under.ifPresent(choice -> {
            choice.requestFocus();
            choice.show();
        });
    }

    /// The copy, which has been read.
    void make() {
        TextField handed = Fields.text("access-handed", "");
        Button make = Buttons.primary("access-make", words("access.make"));
        make.setOnAction(_ -> model.make(handed.getText()));
        beside.accept(new Node[] {
            Texts.wrapping(Texts.h2(words("access.make-title"))),
            Texts.wrapping(Texts.body(words("access.make-about"))),
            Fields.keep(model.typed("handed"), handed),
            Fields.box("access.handed", handed),
            Layout.row(8, make)
        });
    }
}
