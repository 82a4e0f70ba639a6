package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.TriageTrialResult;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;

/// The trial on a month, and the switch. First of all those for whom something serious was decided
/// afterwards, then those whom a meeting in fact decided on.
final class TrialPane extends BorderPane {

    private static final double NUMBER = 64;
    private final RulesViewModel model;
    private final VBox result = Layout.column(8);
    private final VBox foot = styled(Layout.column(8), "side-foot");
    private final Button tryOut = Buttons.plain("rules-try", words("rules.try"));

    TrialPane(RulesViewModel model) {
        this.model = model;
        setId("rules-trial");
        getStyleClass().add("agenda-side");
        setTop(styled(Layout.row(8, Texts.h2(words("rules.trial"))), "panel-head"));
        tryOut.setOnAction(_ -> model.tryOut());
        ScrollPane scroll = styled(
                Layout.scrolling(styled(Layout.column(12, sample(), month(), tryOut, result), "agenda-side-content")),
                "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot);
        model.tried().subscribe(this::draw);
        model.newest().subscribe(this::foot);
        model.inForce().subscribe(this::foot);
        model.rules().subscribe(this::foot);
        foot();
    }

    private FieldBox sample() {
        TextField percent = new TextField(Integer.toString(model.percent().get()));
        percent.setId("rules-percent");
        percent.setMaxWidth(NUMBER);
        model.percent().subscribe(now -> show(percent, now.intValue()));
        FieldBox box = new FieldBox(words("rules.sample"), percent, words("rules.sample-hint"));
        percent.textProperty().subscribe((_, typed) -> {
            boolean good = typed.strip().matches("[1-9]\\d?|100");
            box.error().set(good ? "" : words("rules.sample-wrong"));
            if (good) {
                model.percent().set(Integer.parseInt(typed.strip()));
            }
        });
        percent.focusedProperty().subscribe(in -> {
            if (!in) {
                model.save();
            }
        });
        return box;
    }

    private FieldBox month() {
        ComboBox<Optional<YearMonth>> months = DropDown.of("rules-month");
        months.setItems(model.months());
        months.setConverter(new MonthWords());
        months.setValue(model.month().get());
        months.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.month().set(chosen);
            }
        });
        return new FieldBox(words("rules.month"), months);
    }

    /// A month in words; nothing is typed into it.
    private static final class MonthWords extends StringConverter<Optional<YearMonth>> {
        // A box that shows nothing yet asks for the words of nothing.
        @SuppressWarnings("NullableOptional")
        @Override
        public String toString(@Nullable Optional<YearMonth> month) {
            return month == null ? "" : month.map(DateWords::month).orElseGet(() -> words("rules.lately"));
        }

        @Override
        public Optional<YearMonth> fromString(String typed) {
            return Optional.empty();
        }
    }

    private static void show(TextField percent, int now) {
        if (!percent.getText().strip().equals(Integer.toString(now))) {
            percent.setText(Integer.toString(now));
        }
    }

    private void draw(Optional<TriageTrialResult> tried) {
        result.getChildren().clear();
        foot();
        if (tried.isEmpty()) {
            result.getChildren().add(Texts.wrapping(Texts.muted(words("rules.untried"))));
            return;
        }
        TriageTrial trial = tried.get().trial();
        Label head = Texts.wrapping(Texts.strong(
                words("rules.arrived", trial.arrived(), DateWords.date(trial.from()), DateWords.date(trial.to()))));
        head.setId("trial-arrived");
        result.getChildren().add(head);
        result.getChildren().add(line("rules.would-leave", trial.leftOff()));
        result.getChildren().add(line("rules.would-take", trial.taken()));
        result.getChildren().add(line("rules.for-a-person", trial.forAPerson()));
        result.getChildren().add(line("rules.kept", trial.kept()));
        ended(tried.get());
        doubts(tried.get());
        result.getChildren().add(Texts.h3(words("rules.per-rule")));
        trial.rules().forEach(rule -> result.getChildren().add(perRule(rule)));
    }

    private static HBox line(String key, int count) {
        Label number = Texts.strong(Integer.toString(count));
        return Layout.row(8, Texts.body(words(key)), Layout.grow(), number);
    }

    private static HBox perRule(TriageTrial.PerRule rule) {
        Label name = Texts.body(rule.place() + ". " + rule.rule().name());
        name.setMinWidth(0);
        return Layout.row(8, name, Layout.grow(), Texts.strong(Integer.toString(rule.count())));
    }

    private void ended(TriageTrialResult tried) {
        TriageTrial trial = tried.trial();
        if (trial.leftOff() == 0) {
            return;
        }
        Label heading = Texts.wrapping(Texts.strong(words("rules.ended", trial.section47(), trial.otherwiseSerious())));
        heading.setId("trial-ended");
        result.getChildren().add(trial.ended().isEmpty() ? heading : styled(heading, "text-danger"));
        trial.ended().forEach(each -> result.getChildren().add(ended(tried, each)));
    }

    private static Node ended(TriageTrialResult tried, TriageTrial.Ended ended) {
        String how = ended.how().stream()
                .map(each -> words("rules.ended-how", each.label(), DateWords.dateTime(each.at())))
                .collect(Collectors.joining(", "));
        return named(
                tried,
                ended.subject(),
                words("rules.ended-line", DateWords.date(ended.receivedOn()), ended.place(), how));
    }

    private void doubts(TriageTrialResult tried) {
        TriageTrial trial = tried.trial();
        if (trial.leftOff() == 0) {
            return;
        }
        if (trial.discussed().isEmpty()) {
            Label nobody = Texts.wrapping(Texts.body(words("rules.nobody-decided")));
            nobody.setId("trial-no-doubts");
            result.getChildren().add(nobody);
            return;
        }
        Label heading = styled(
                Texts.wrapping(Texts.strong(
                        trial.discussed().size() == 1
                                ? words("rules.decided-one")
                                : words("rules.decided", trial.discussed().size()))),
                "text-danger");
        heading.setId("trial-doubts");
        result.getChildren().add(heading);
        trial.discussed().forEach(doubt -> result.getChildren().add(doubt(tried, doubt)));
    }

    private static Node doubt(TriageTrialResult tried, TriageTrial.Doubt doubt) {
        return named(
                tried,
                doubt.subject(),
                words(
                        "rules.doubt",
                        DateWords.date(doubt.receivedOn()),
                        doubt.place(),
                        String.join(", ", doubt.outcomes())));
    }

    private static Node named(TriageTrialResult tried, SubjectId who, String line) {
        String name = tried.name(who).orElse(words("agenda.restricted-short"));
        return Layout.column(0, Texts.wrapping(Texts.strong(name)), Texts.wrapping(Texts.hint(line)));
    }

    private void foot() {
        boolean focused = Caret.isIn(foot);
        foot.getChildren().clear();
        String why = model.whyNotOn();
        Button on = Buttons.primary("rules-on", words("rules.switch-on"));
        on.setMaxWidth(Double.MAX_VALUE);
        on.setDisable(!why.isEmpty());
        on.setOnAction(_ -> model.switchOn());
        foot.getChildren().add(on);
        if (!why.isEmpty()) {
            foot.getChildren().add(Texts.wrapping(Texts.hint(why)));
        }
        if (model.inForce().get().isPresent()) {
            Button off = Buttons.flat("rules-off", words("rules.switch-off"));
            off.setOnAction(_ -> model.switchOff());
            foot.getChildren().add(off);
        }
        if (focused) {
            tryOut.requestFocus();
        }
    }
}
