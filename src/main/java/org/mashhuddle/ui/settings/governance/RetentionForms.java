package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.governance.CoverPastItsTime;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.governance.RetentionRule;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.settings.section.Fields;

/// The forms beside the schedule, the holds and the list.
///
/// @param done shows the lists alone again
record RetentionForms(RetentionViewModel model, Runnable done) {

    Node[] rule(RetentionRule rule) {
        TextField years = Fields.text("retention-years", Integer.toString(rule.years()));
        TextField source = Fields.text("retention-source", rule.source());
        Button keep = Buttons.primary("retention-keep", words("retention.keep"));
        keep.setOnAction(_ -> model.keep(rule, years.getText(), source.getText(), done));
        GovernanceFields.entered(keep, years, source);
        return new Node[] {
            Texts.wrapping(Texts.h2(GovernanceFields.said("retention.class.", rule.of()))),
            GovernanceFields.keep(model, "rule." + rule.of(), years, source),
            Fields.box("retention.years", years),
            Fields.box("retention.source", source),
            Texts.wrapping(Texts.hint(words("retention.confirm-again"))),
            Layout.row(8, keep)
        };
    }

    Node[] confirm() {
        TextField by = Fields.text("retention-by", "");
        TextField reference = Fields.text("retention-reference", "");
        Button confirm = Buttons.primary("retention-confirmed", words("retention.confirm-verb"));
        confirm.setOnAction(_ -> model.confirm(by.getText(), reference.getText(), done));
        GovernanceFields.entered(confirm, by, reference);
        return new Node[] {
            Texts.h2(words("retention.confirm")),
            GovernanceFields.keep(model, "confirm", by, reference),
            Fields.box("retention.by", by),
            Fields.box("retention.reference", reference),
            Layout.row(8, confirm)
        };
    }

    Node[] holdAll() {
        TextArea reason = GovernanceFields.area("retention-reason", "retention.reason");
        return hold(Optional.empty(), reason);
    }

    private Node[] hold(Optional<Subject> subject, TextArea reason) {
        Button hold = Buttons.primary("retention-hold", words("retention.hold-verb"));
        hold.setOnAction(_ -> model.hold(subject.map(Subject::id), reason.getText(), done));
        return new Node[] {
            Texts.wrapping(Texts.h2(subject.map(whose -> words("retention.hold-heading", whose.displayName()))
                    .orElseGet(() -> words("retention.hold-all")))),
            GovernanceFields.keep(model, RetentionViewModel.holding(subject.map(Subject::id)), reason),
            Fields.box("retention.reason", reason),
            Layout.row(8, hold)
        };
    }

    Node[] past(PastItsTime line) {
        if (line.held().isPresent()) {
            return new Node[] {
                Texts.wrapping(Texts.h2(line.subject().displayName())),
                under(line.rule(), line.start()),
                Texts.wrapping(Texts.body(words(
                        "retention.held-by", line.held().map(LegalHold::reason).orElse(""))))
            };
        }
        VBox plan = new VBox(8, Texts.wrapping(Texts.muted(words("retention.looking"))));
        plan.setId("retention-plan");
        model.plan(line, read -> plan.getChildren().setAll(new DestructionForm(model, done).nodes(read)));
        List<Node> all = new ArrayList<>(List.of(under(line.rule(), line.start()), plan));
        all.addAll(List.of(
                hold(Optional.of(line.subject()), GovernanceFields.area("retention-reason", "retention.reason"))));
        return all.toArray(Node[]::new);
    }

    /// What the list has no room for.
    private static Node under(RetentionRule rule, LocalDate start) {
        return Texts.wrapping(Texts.muted(words(
                "retention.under-rule",
                GovernanceFields.said("retention.class.", rule.of()),
                rule.years(),
                DateWords.date(start))));
    }

    Node[] cover(CoverPastItsTime line) {
        VBox plan = new VBox(8, Texts.wrapping(Texts.muted(words("retention.looking"))));
        plan.setId("retention-cover-plan");
        model.plan(line, read -> plan.getChildren().setAll(new CoverForm(model, done).nodes(read)));
        return new Node[] {under(line.rule(), line.heldOn()), plan};
    }

    Node[] lift(LegalHold hold) {
        List<Node> all = new ArrayList<>(
                List.of(Texts.wrapping(Texts.h2(model.what(hold))), Texts.wrapping(Texts.body(hold.reason()))));
        hold.lifted()
                .map(end -> words("retention.lifted-on", DateWords.date(end.on()), end.why()))
                .ifPresent(ended -> all.add(Texts.wrapping(Texts.muted(ended))));
        if (model.isKnown(hold)) {
            all.addAll(List.of(hold.stands() ? ending(hold) : again(hold)));
        }
        return all.toArray(Node[]::new);
    }

    private Node[] ending(LegalHold hold) {
        TextArea why = GovernanceFields.area("retention-why", "retention.why");
        Button lift = Buttons.plain("retention-lift", words("retention.lift-verb"));
        lift.setOnAction(_ -> model.lift(hold, why.getText(), done));
        return new Node[] {
            Texts.wrapping(Texts.muted(words("retention.hold-keeps", model.keeps(hold)))),
            GovernanceFields.keep(model, "lift." + hold.id(), why),
            Fields.box("retention.why", why),
            Layout.row(8, lift)
        };
    }

    /// Whoever ended the wrong one sets it again.
    private Node[] again(LegalHold ended) {
        TextArea reason = GovernanceFields.area("retention-again-reason", "retention.reason");
        Button hold = Buttons.plain("retention-hold-again", words("retention.hold-again"));
        hold.setOnAction(_ -> model.holdAgain(ended, reason.getText(), done));
        return new Node[] {
            GovernanceFields.keep(model, "again." + ended.id(), reason),
            Fields.box("retention.reason", reason),
            Layout.row(8, hold)
        };
    }
}
