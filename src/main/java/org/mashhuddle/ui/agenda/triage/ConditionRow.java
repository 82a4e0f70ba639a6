package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.ui.kit.KeptField;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.Texts;

/// One condition: the question, whether the answer must be no, and what is said beside it.
final class ConditionRow extends HBox {

    private static final double NUMBER = 56;
    private final RulesViewModel model;
    private final int place;
    private final Runnable redraw;
    private TriageCondition condition;

    ConditionRow(RulesViewModel model, int place, TriageCondition condition, Runnable redraw) {
        super(8);
        this.model = model;
        this.place = place;
        this.condition = condition;
        this.redraw = redraw;
        getStyleClass().add("rule-condition");
        getChildren().addAll(not(), test());
        switch (condition.test().needs()) {
            case NOTHING -> getChildren().add(Layout.grow());
            case WORDS -> getChildren().add(Layout.growing(saying()));
            case TWO_NUMBERS -> numbers();
        }
        getChildren().add(away());
    }

    private void put(TriageCondition now) {
        condition = now;
        model.condition(place, now);
    }

    private CheckBox not() {
        CheckBox not = new CheckBox(words("rules.not"));
        not.setId("condition-not-" + (place + 1));
        not.setMinWidth(USE_PREF_SIZE);
        not.setMinHeight(32);
        not.setSelected(condition.not());
        not.setOnAction(_ -> {
            put(condition.negated());
            model.save();
        });
        return not;
    }

    private MarkButton<TriageTest> test() {
        MarkButton<TriageTest> test = MarkButton.of(
                "condition-test-" + (place + 1),
                "",
                Arrays.stream(TriageTest.values())
                        .map(one -> new Option<>(one, said(one), Feather.FILTER))
                        .toList());
        test.setMinWidth(USE_PREF_SIZE);
        test.choose(condition.test());
        test.valueProperty()
                .subscribe((_, now) -> now.ifPresent(one -> {
                    put(new TriageCondition(one, condition.not(), condition.words(), start(one), end(one)));
                    model.save();
                    redraw.run();
                }));
        return test;
    }

    private static int start(TriageTest test) {
        return test == TriageTest.CONTACTS ? 3 : 0;
    }

    private static int end(TriageTest test) {
        return switch (test) {
            case CONTACTS -> 90;
            case AGE -> 17;
            default -> 0;
        };
    }

    private TextField saying() {
        TextField saying = new TextField(condition.words());
        saying.setId("condition-words-" + (place + 1));
        saying.setPromptText(words("rules.words-prompt"));
        saying.setAccessibleText(words("rules.words-prompt"));
        saying.textProperty()
                .subscribe((_, now) -> put(new TriageCondition(condition.test(), condition.not(), now, 0, 0)));
        KeptField.of(saying, model.typed(saying.getId(), saying.getText()), (_, stored) -> model.save(stored));
        return saying;
    }

    private void kept(TextField field) {
        field.focusedProperty().subscribe(in -> {
            if (!in) {
                model.save();
            }
        });
    }

    private void numbers() {
        boolean age = condition.test() == TriageTest.AGE;
        TextField first = number("condition-first-", age ? "rules.from" : "rules.at-least", condition.first());
        TextField second = number("condition-second-", age ? "rules.to" : "rules.in-days", condition.second());
        first.textProperty().subscribe((_, _) -> put(first, second));
        second.textProperty().subscribe((_, _) -> put(first, second));
        getChildren()
                .addAll(
                        first,
                        Texts.muted(words(age ? "rules.to" : "rules.times-in")),
                        second,
                        Texts.muted(words(age ? "rules.years" : "rules.days")),
                        Layout.grow());
    }

    private TextField number(String id, String spoken, int now) {
        TextField number = new TextField(Integer.toString(now));
        number.setId(id + (place + 1));
        number.setAccessibleText(words(spoken));
        number.setMinWidth(NUMBER);
        number.setPrefWidth(NUMBER);
        number.setMaxWidth(NUMBER);
        kept(number);
        return number;
    }

    private void put(TextField first, TextField second) {
        put(new TriageCondition(condition.test(), condition.not(), "", number(first), number(second)));
    }

    /// What is no whole number is none that will do.
    private static int number(TextField field) {
        String typed = field.getText().strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }

    private Button away() {
        Button away =
                Buttons.icon("condition-remove-" + (place + 1), Feather.X, words("rules.remove-condition", place + 1));
        away.setOnAction(_ -> {
            model.removeCondition(place);
            redraw.run();
        });
        return Layout.styled(away, "bare");
    }

    private static String said(TriageTest test) {
        return switch (test) {
            case CONTACT -> words("rules.test-contact");
            case REFERRAL -> words("rules.test-referral");
            case POLICE_NOTICE -> words("rules.test-police-notice");
            case SOURCE -> words("rules.test-source");
            case SAYS -> words("rules.test-says");
            case AMBER -> words("rules.test-amber");
            case GREEN -> words("rules.test-green");
            case RATED -> words("rules.test-rated");
            case AGE -> words("rules.test-age");
            case KNOWN_BEFORE -> words("rules.test-known-before");
            case SOCIAL_CARE -> words("rules.test-social-care");
            case CONTACTS -> words("rules.test-contacts");
        };
    }
}
