package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
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
import org.mashhuddle.ui.kit.field.Caret;
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

    /// The rule's name, to type it.
    void start() {
        Caret.into(content, () -> focus("rule-name"));
    }

    private void focus(String id) {
        Optional.ofNullable(content.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /// Drawn anew because something in it was chosen, it has the caret where that was.
    private void drawAgain() {
        BooleanSupplier back = Caret.keep(getScene().getRoot());
        draw();
        content.applyCss();
        if (!back.getAsBoolean()) {
            focus("rule-add-condition");
        }
    }

    private void draw() {
        content.getChildren().clear();
        Optional<TriageRule> rule = model.rule();
        if (rule.isEmpty()) {
            content.getChildren().add(Texts.wrapping(Texts.muted(words("rules.pick"))));
            return;
        }
        FieldBox reason = reason(rule.get());
        Layout.show(reason, !rule.get().takes());
        content.getChildren().addAll(name(rule.get()), does(rule.get(), reason), conditions(rule.get()), reason);
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

    /// @param reason given only by a rule that leaves off
    private FieldBox does(TriageRule rule, FieldBox reason) {
        SegmentedChoice<Boolean> does = new SegmentedChoice<>(
                "rule-does", List.of(false, true), takes -> takes ? words("rules.take") : words("rules.leave-off"));
        does.valueProperty().set(Optional.of(rule.takes()));
        does.valueProperty()
                .subscribe((_, now) -> now.ifPresent(takes -> {
                    kept(one -> new TriageRule(one.name(), takes, one.all(), one.conditions(), one.reason()));
                    Layout.show(reason, !takes);
                }));
        return new FieldBox(words("rules.does"), does);
    }

    private void kept(UnaryOperator<TriageRule> change) {
        model.edit(change);
        model.save();
    }

    private SegmentedChoice<Boolean> all(TriageRule rule) {
        SegmentedChoice<Boolean> all = new SegmentedChoice<>(
                "rule-all", List.of(true, false), every -> every ? words("rules.all") : words("rules.any"));
        all.valueProperty().set(Optional.of(rule.all()));
        all.valueProperty()
                .subscribe((_, now) -> now.ifPresent(every ->
                        kept(one -> new TriageRule(one.name(), one.takes(), every, one.conditions(), one.reason()))));
        return all;
    }

    private VBox conditions(TriageRule rule) {
        VBox box = Layout.column(8, new FieldBox(words("rules.when"), all(rule)));
        for (int place = 0; place < rule.conditions().size(); place++) {
            box.getChildren()
                    .add(new ConditionRow(model, place, rule.conditions().get(place), this::drawAgain));
        }
        Button add = Buttons.plain("rule-add-condition", Feather.PLUS, words("rules.add-condition"));
        add.setOnAction(_ -> {
            int place = rule.conditions().size();
            model.condition(place, TriageCondition.is(TriageTest.CONTACT));
            model.save();
            draw();
            Caret.into(content, () -> focus("condition-test-" + (place + 1)));
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
