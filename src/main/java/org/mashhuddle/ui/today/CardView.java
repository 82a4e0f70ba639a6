package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Today's meeting: when, how ready, and the one thing to do next.
final class CardView extends VBox {

    private static final int COLUMNS = 3;
    private static final double ROOMY = 960;
    private final ObservableValue<Double> room = TextSize.room(this);
    private final TodayViewModel model;

    CardView(TodayViewModel model, TodayWords.Card card) {
        super(16);
        this.model = model;
        setId("today-meeting");
        styled(this, "card", "today-card");
        VBox said = Layout.column(
                2,
                Layout.row(
                        12, styled(Texts.body(card.title()), "t28"), styled(Texts.muted(card.hours()), "today-hours")),
                Texts.muted(card.detail()));
        HBox head = new HBox(8, Layout.growing(said));
        getChildren().addAll(head, checks(card));
        if (model.writes()) {
            head.getChildren().add(call());
        }
        if (!model.writes() || card.next() != NextStep.BUILD_AGENDA) {
            head.getChildren().add(agenda());
        }
        model.nextStep().map(this::next).ifPresent(head.getChildren()::add);
    }

    private Button call() {
        Button call = Buttons.large(Buttons.plain("today-call", Feather.ZAP, words("today.call")));
        call.setOnAction(_ -> model.call());
        Tooltip said = new Tooltip(words("today.call"));
        room.subscribe(wide -> {
            boolean narrow = wide < ROOMY;
            call.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            call.setTooltip(narrow ? said : null);
        });
        return call;
    }

    private Button agenda() {
        Button agenda = Buttons.large(Buttons.plain("today-agenda", words("today.open-agenda")));
        agenda.setOnAction(_ -> model.openAgenda());
        return agenda;
    }

    private Button next(NextStep step) {
        String key = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button next =
                Buttons.withKey(Buttons.large(Buttons.primary("today-next", words("today.next." + key))), "Ctrl+M");
        next.setOnAction(_ -> model.next());
        return next;
    }

    private GridPane checks(TodayWords.Card card) {
        GridPane grid = new GridPane(16, 4);
        List<HBox> checks = new ArrayList<>();
        for (TodayWords.Check check : card.checks()) {
            checks.add(check(check, checks.size()));
        }
        room.map(letters -> letters <= 0 || letters >= ROOMY)
                .subscribe(wide -> arrange(grid, checks, wide ? COLUMNS : COLUMNS - 1));
        return grid;
    }

    private static void arrange(GridPane grid, List<HBox> checks, int columns) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int at = 0; at < columns; at++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int at = 0; at < checks.size(); at++) {
            grid.add(checks.get(at), at % columns, at / columns);
        }
    }

    private HBox check(TodayWords.Check check, int at) {
        HBox row = Layout.row(
                8,
                check.good()
                        ? Icons.icon(Feather.CHECK_CIRCLE, "icon-success")
                        : Icons.icon(Feather.ALERT_CIRCLE, "icon-warning"),
                Texts.wrapping(Texts.body(check.words())));
        if (!check.verb().isEmpty() && model.mends(check)) {
            Button verb = Buttons.link("today-check-" + (at + 1), check.verb());
            verb.setOnAction(_ -> model.go(check.to()));
            row.getChildren().add(verb);
        }
        return styled(row, "today-check");
    }
}
