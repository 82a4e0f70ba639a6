package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.form.StrategyHeldViewModel.Verb;

/// The strategy discussion the item becomes: its verb, its times, its questions.
public final class StrategyHeldView {

    public static final String KEY = "Ctrl+Shift+S";
    private final StrategyHeldViewModel model;
    private final FormColumns columns;
    private final VBox questions = Layout.column(6);
    private final Button start = verb("strategy-start", "meeting.strategy.start");
    private final Button end = verb("strategy-end", "meeting.strategy.end");
    private final Button goOn = verb("strategy-go-on", "meeting.strategy.go-on");

    public StrategyHeldView(StrategyHeldViewModel model, FormColumns columns) {
        this.model = model;
        this.columns = columns;
    }

    /// The rows; none while no strategy discussion is needed.
    public VBox section(List<Agency> agencies) {
        VBox place = new VBox();
        model.standing()
                .subscribe(now -> Layout.show(place, now.begun() || now.verb().isPresent(), () -> rows(agencies)));
        return place;
    }

    private VBox rows(List<Agency> agencies) {
        HBox head = columns.row(columns.plain(""), head());
        questions.setId("strategy-questions");
        Label whose = Texts.wrapping(Texts.hint(words("meeting.strategy.its-minutes")));
        whose.setId("strategy-minutes");
        HBox told = columns.row(columns.plain(""), whose);
        VBox all = Layout.column(6, head, told, questions);
        model.standing().subscribe(now -> {
            Layout.show(head, now.begun() || now.verb().isPresent());
            if (now.begun() && questions.getChildren().isEmpty()) {
                model.answers().forEach(each -> questions.getChildren().add(row(each, agencies)));
            }
            Layout.show(told, now.begun());
            Layout.show(questions, now.begun());
        });
        return all;
    }

    /// Whether it can be started, ended or gone on with.
    public boolean canTurn() {
        return model.standing().get().verb().isPresent();
    }

    /// Starts it and goes to its first question; or ends it and stays at its verb.
    public void turn() {
        boolean there = canTurn();
        model.turn();
        if (there && model.standing().get().verb().equals(Optional.of(Verb.END))) {
            questions.lookup(".text-area").requestFocus();
        } else if (there) {
            goOn.requestFocus();
        }
    }

    private HBox head() {
        Label times = Texts.body("");
        times.setId("strategy-times");
        model.standing().subscribe(now -> {
            times.setText(now.times());
            Layout.show(times, !now.times().isEmpty());
            show(start, Verb.START, now.verb());
            show(end, Verb.END, now.verb());
            show(goOn, Verb.GO_ON, now.verb());
        });
        return Layout.row(16, times, start, end, goOn);
    }

    private static void show(Button button, Verb verb, Optional<Verb> now) {
        Layout.show(button, now.filter(verb::equals).isPresent());
    }

    private Button verb(String id, String key) {
        Button button = Buttons.withKey(Buttons.plain(id, words(key)), KEY);
        button.setOnAction(_ -> turn());
        return button;
    }

    private HBox row(StrategyAnswerViewModel answer, List<Agency> agencies) {
        String id = answer.question().name().toLowerCase(Locale.ROOT).replace('_', '-');
        GrowingArea said = new GrowingArea("strategy-answer-" + id, answer.ask());
        said.setAccessibleText(answer.label() + ": " + answer.ask());
        FieldBinding.tie(said, answer.said(), answer::left);
        var mark = SharingMarkField.of("strategy-mark-" + id, agencies, answer.mark(), answer.releasing());
        FieldBinding.opens(said, mark);
        answer.said().subscribe(typed -> Layout.show(mark, !typed.isBlank()));
        return columns.row(columns.plain(answer.label()), columns.marked(said, mark));
    }
}
