package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.governance.StillWanted;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.settings.section.Fields;

/// What will be destroyed with a record, in words; and, where nothing stands in the way, the verb.
///
/// @param done shows the lists alone again
record DestructionForm(RetentionViewModel model, Runnable done) {

    List<Node> nodes(DestructionPlan plan) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.wrapping(Texts.h2(
                words("retention.destroy-heading", plan.line().subject().displayName()))));
        Arrays.stream(DestructionPlan.Part.values())
                .filter(part -> plan.of(part) > 0)
                .forEach(part -> nodes.add(line(words("retention.part." + key(part), plan.of(part)))));
        plan.sections()
                .forEach(section -> nodes.add(line(words(
                        "retention.section", DateWords.date(section.heldOn()), section.number(), section.files()))));
        nodes.addAll(elsewhere(plan));
        if (plan.mayBeDone()) {
            nodes.addAll(verb(plan));
        } else {
            Arrays.stream(StillWanted.values())
                    .filter(plan.wanted()::contains)
                    .forEach(why -> nodes.add(Texts.wrapping(
                            Texts.strong(words("retention.wanted", words("retention.wanted." + key(why)))))));
        }
        nodes.add(Layout.rule());
        return nodes;
    }

    /// Where it will still be.
    private static List<Node> elsewhere(DestructionPlan plan) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.wrapping(Texts.muted(plan.lastBackup()
                .map(made -> words("retention.backup-holds", DateWords.dateTime(made)))
                .orElseGet(() -> words("retention.no-backup-holds")))));
        plan.exports()
                .forEach(export -> nodes.add(line(words(
                        "retention.export-holds",
                        export.reference(),
                        DateWords.dateTime(export.at()),
                        export.recipient()))));
        nodes.add(Texts.wrapping(Texts.muted(words("retention.outside"))));
        return nodes;
    }

    private List<Node> verb(DestructionPlan plan) {
        TextArea reason = GovernanceFields.area("retention-destroy-reason", "retention.destroy-reason");
        Button destroy = Buttons.plain("retention-destroy", words("retention.destroy"));
        destroy.setOnAction(_ -> model.destroy(plan.line(), reason.getText(), done));
        return List.of(
                Fields.keep(model.typed("destroy." + plan.line().subject().id().value()), reason),
                Fields.box("retention.destroy-reason", reason),
                Layout.row(8, destroy));
    }

    private static Label line(String said) {
        return Texts.wrapping(Texts.body(said));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
