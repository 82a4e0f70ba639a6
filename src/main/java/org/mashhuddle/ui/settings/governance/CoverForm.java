package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.mashhuddle.domain.governance.CoverPastItsTime;
import org.mashhuddle.domain.governance.CoverPlan;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.settings.section.Fields;

/// What will be destroyed with the cover of a meeting, in words; and, where nothing stands in the way,
/// the verb.
///
/// @param done shows the lists alone again
record CoverForm(RetentionViewModel model, Runnable done) {

    List<Node> nodes(CoverPlan plan) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.wrapping(Texts.h2(words("retention.cover-heading", meeting(plan.line())))));
        nodes.add(Texts.wrapping(Texts.body(words("retention.cover-what"))));
        nodes.addAll(DestructionForm.parts(plan.parts()));
        nodes.addAll(DestructionForm.elsewhere(plan.lastBackup(), plan.exports()));
        if (plan.mayBeDone()) {
            nodes.addAll(verb(plan.line()));
        } else {
            nodes.add(Texts.wrapping(Texts.strong(plan.line()
                    .held()
                    .map(LegalHold::reason)
                    .map(reason -> words("retention.held-by", reason))
                    .orElseGet(() -> words("retention.wanted", words("retention.wanted.records-here"))))));
        }
        return nodes;
    }

    private static String meeting(CoverPastItsTime line) {
        return words("retention.meeting-of", line.name(), DateWords.date(line.heldOn()));
    }

    private List<Node> verb(CoverPastItsTime line) {
        TextArea reason = GovernanceFields.area("retention-cover-reason", "retention.destroy-reason");
        Button destroy = Buttons.plain("retention-destroy-cover", words("retention.destroy"));
        destroy.setOnAction(_ -> model.destroy(line, reason.getText(), done));
        return List.of(
                GovernanceFields.keep(model, "destroy." + line.meeting().value(), reason),
                Fields.box("retention.destroy-reason", reason),
                Layout.row(8, destroy));
    }
}
