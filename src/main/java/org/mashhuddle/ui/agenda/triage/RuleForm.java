package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.ui.kit.KeptField;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// The rule that is edited: what it does, for what, with which words. What is typed is kept when
/// the field is left.
final class RuleForm extends ScrollPane {

    private final RulesViewModel model;
    private final VBox content = styled(Layout.column(16), "rule-form");

    RuleForm(RulesViewModel model) {
        this.model = model;
        setId("rule-form");
        styled(this, "form-scroll");
        setContent(content);
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.chosen().subscribe(this::draw);
        draw();
    }

    private void draw() {
        content.getChildren().clear();
        Optional<TriageRule> rule = model.rule();
        if (rule.isEmpty()) {
            content.getChildren().add(Texts.wrapping(Texts.muted(words("rules.pick"))));
            return;
        }
        content.getChildren().addAll(name(rule.get()), does(rule.get()), conditions(rule.get()));
        if (!rule.get().takes()) {
            content.getChildren().add(reason(rule.get()));
        }
    }

    private FieldBox name(TriageRule rule) {
        TextField name = new TextField(rule.name());
        name.setId("rule-name");
        typed(name, now -> one -> new TriageRule(now, one.takes(), one.all(), one.conditions(), one.reason()));
        return new FieldBox(words("rules.name"), name, words("rules.name-hint"));
    }

    private interface Typed {
        UnaryOperator<TriageRule> change(String now);
    }

    private void typed(TextInputControl field, Typed change) {
        field.textProperty().subscribe((_, now) -> model.edit(change.change(now)));
        KeptField.of(field, model.typed(field.getId(), field.getText()), (_, stored) -> model.save(stored));
    }

    private FieldBox does(TriageRule rule) {
        SegmentedChoice<Boolean> does = new SegmentedChoice<>(
                "rule-does", List.of(false, true), takes -> takes ? words("rules.take") : words("rules.leave-off"));
        does.valueProperty().set(Optional.of(rule.takes()));
        does.valueProperty()
                .subscribe((_, now) -> now.ifPresent(takes ->
                        redrawn(one -> new TriageRule(one.name(), takes, one.all(), one.conditions(), one.reason()))));
        return new FieldBox(words("rules.does"), does);
    }

    private void redrawn(UnaryOperator<TriageRule> change) {
        model.edit(change);
        model.save();
        draw();
    }

    private SegmentedChoice<Boolean> all(TriageRule rule) {
        SegmentedChoice<Boolean> all = new SegmentedChoice<>(
                "rule-all", List.of(true, false), every -> every ? words("rules.all") : words("rules.any"));
        all.valueProperty().set(Optional.of(rule.all()));
        all.valueProperty()
                .subscribe((_, now) -> now.ifPresent(every -> redrawn(
                        one -> new TriageRule(one.name(), one.takes(), every, one.conditions(), one.reason()))));
        return all;
    }

    private VBox conditions(TriageRule rule) {
        VBox box = Layout.column(8, new FieldBox(words("rules.when"), all(rule)));
        for (int place = 0; place < rule.conditions().size(); place++) {
            box.getChildren()
                    .add(new ConditionRow(model, place, rule.conditions().get(place), this::draw));
        }
        Button add = Buttons.plain("rule-add-condition", Feather.PLUS, words("rules.add-condition"));
        add.setOnAction(_ -> {
            model.condition(rule.conditions().size(), TriageCondition.is(TriageTest.CONTACT));
            model.save();
            draw();
        });
        box.getChildren().add(add);
        return box;
    }

    private FieldBox reason(TriageRule rule) {
        TextArea reason = new GrowingArea("rule-reason", "");
        reason.setText(rule.reason());
        typed(reason, now -> one -> new TriageRule(one.name(), one.takes(), one.all(), one.conditions(), now));
        return new FieldBox(words("rules.reason"), reason, words("rules.reason-hint"));
    }
}
