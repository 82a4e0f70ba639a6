package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        nodes.addAll(parts(plan.parts()));
        plan.sections()
                .forEach(section -> nodes.add(line(words(
                        "retention.section", DateWords.date(section.heldOn()), section.number(), section.files()))));
        nodes.addAll(elsewhere(plan.lastBackup(), plan.exports()));
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

    static List<Node> parts(Map<DestructionPlan.Part, Integer> parts) {
        return Arrays.stream(DestructionPlan.Part.values())
                .filter(part -> parts.getOrDefault(part, 0) > 0)
                .<Node>map(part -> line(words("retention.part." + key(part), parts.getOrDefault(part, 0))))
                .toList();
    }

    /// Where it will still be.
    static List<Node> elsewhere(Optional<Instant> lastBackup, List<DestructionPlan.Export> exports) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.wrapping(Texts.muted(lastBackup
                .map(made -> words("retention.backup-holds", DateWords.dateTime(made)))
                .orElseGet(() -> words("retention.no-backup-holds")))));
        exports.forEach(export -> nodes.add(line(words(
                "retention.export-holds", export.reference(), DateWords.dateTime(export.at()), export.recipient()))));
        nodes.add(Texts.wrapping(Texts.muted(words("retention.outside"))));
        return nodes;
    }

    private List<Node> verb(DestructionPlan plan) {
        TextArea reason = GovernanceFields.area("retention-destroy-reason", "retention.destroy-reason");
        Button destroy = Buttons.plain("retention-destroy", words("retention.destroy"));
        destroy.setOnAction(_ -> model.destroy(plan.line(), reason.getText(), done));
        return List.of(
                GovernanceFields.keep(
                        model, "destroy." + plan.line().subject().id().value(), reason),
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
