package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// What stands beside the list of one row.
record LawDetail(LawViewModel model, Runnable edit) {

    List<Node> of(LawRow row) {
        return switch (row) {
            case LawRow.Group _ -> List.of();
            case LawRow.National national -> national(national);
            case LawRow.Local local -> local(local);
            case LawRow.Own own -> new LimitFields(model, own).all();
        };
    }

    /// What the release changed, in the place of a row.
    ///
    /// @param back leads there again
    List<Node> changed(Law law, Button back) {
        List<Node> all = new ArrayList<>();
        Label heading = Texts.wrapping(Texts.h1(model.changedHeading()));
        heading.setId("law-changed-heading");
        Label about = Texts.wrapping(Texts.body(LawChanges.about(law)));
        about.setId("law-changed-about");
        all.add(Layout.column(4, heading, about));
        for (LawChanges.Changed each : LawChanges.of(law)) {
            VBox lines = Layout.column(4, Texts.wrapping(Texts.strong(each.rule())));
            each.says().forEach(says -> lines.getChildren().add(Texts.wrapping(Texts.body(says))));
            all.add(lines);
        }
        all.add(Layout.row(8, back));
        return all;
    }

    private List<Node> national(LawRow.National row) {
        LawRule rule = row.rule();
        LawState state = row.state();
        List<Node> all = new ArrayList<>();
        Label name = Texts.wrapping(Texts.h1(rule.words()));
        name.setId("law-name");
        HBox chip = Layout.row(0, LawCell.state(state));
        all.add(Layout.column(4, Texts.hint(LawWords.kind(rule.kind())), name, chip));
        all.add(Layout.styled(new VBox(Texts.wrapping(Texts.body(rule.says()))), "correction-quote"));
        all.add(facts(row));
        if (!rule.named().isEmpty() && state != LawState.IN_FORCE) {
            Label seen = Texts.wrapping(new Label(
                    words(rule.kind() == LawKind.LAWFUL_BASIS ? "settings.law.seen" : "settings.law.seen-outcome"),
                    Icons.small(Feather.LOCK)));
            seen.setId("law-seen");
            all.add(Layout.styled(seen, "withheld"));
        }
        VBox versions = Layout.column(4, Texts.h2(words("settings.law.versions")));
        model.versions(rule)
                .forEach(each -> versions.getChildren()
                        .add(Texts.wrapping(Texts.body(
                                words("settings.law.version", each.version(), each.release(), each.says())))));
        all.add(versions);
        return all;
    }

    private VBox facts(LawRow.National row) {
        LawRule rule = row.rule();
        VBox facts = Layout.column(8);
        if (!rule.insertedBy().isEmpty()) {
            facts.getChildren().add(fact("settings.law.inserted-by", "law-inserted-by", rule.insertedBy()));
        }
        facts.getChildren()
                .addAll(
                        fact("settings.law.in-force-from", "law-from", from(rule)),
                        fact("settings.law.until", "law-until", LawWords.until(rule)),
                        fact("settings.law.source", "law-source", rule.source()),
                        fact(
                                "settings.law.checked",
                                "law-checked",
                                rule.checked().isPresent()
                                        ? words("settings.law.checked-for", LawWords.checked(rule), rule.release())
                                        : words("settings.law.unchecked")));
        String review = LawWords.review(rule, row.day());
        if (!review.isEmpty()) {
            facts.getChildren().add(fact("settings.law.review", "law-review", review));
        }
        if (!rule.named().isEmpty()) {
            facts.getChildren().add(fact("settings.law.cited-by", "law-cited", model.citedBy(rule)));
        }
        return facts;
    }

    private static String from(LawRule rule) {
        return switch (rule.inForce().start()) {
            case KNOWN -> LawWords.from(rule);
            case NOT_SET -> words("settings.law.none-made", LawWords.checked(rule));
            case NOT_CHECKED -> words("settings.law.since-unknown");
        };
    }

    private static VBox fact(String key, String id, String says) {
        Label said = Texts.wrapping(Texts.body(says));
        said.setId(id);
        return Layout.column(0, Texts.hint(words(key)), said);
    }

    private List<Node> local(LawRow.Local local) {
        Label name = Texts.wrapping(Texts.h1(local.words()));
        name.setId("law-name");
        List<Node> all = new ArrayList<>();
        all.add(Layout.column(4, Texts.hint(words("settings.law.kind.local")), name));
        all.add(Texts.wrapping(Texts.body(local.says())));
        if (model.mayEdit()) {
            Button change = Buttons.plain("law-edit", words("settings.law.edit"));
            change.setOnAction(_ -> edit.run());
            all.add(Layout.row(8, change));
        }
        return all;
    }
}
