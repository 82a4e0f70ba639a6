package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.Band;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Columns;
import org.mashhuddle.ui.kit.DayField;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.MarkButton;
import org.mashhuddle.ui.kit.Option;
import org.mashhuddle.ui.kit.Tables;
import org.mashhuddle.ui.kit.Texts;

/// The trail: filters above, entries below, and what came of a check.
final class TrailPane extends SectionPane {

    private final TrailViewModel model;
    private final StackPane verdict = new StackPane();
    private final MarkButton<Optional<UserId>> by = new MarkButton<>("trail-by", "");
    private final DayField day = new DayField("trail-day", words("settings.trail.day"), LocalDate.of(2000, 1, 1));

    TrailPane(TrailViewModel model) {
        super(Section.TRAIL, model.problem());
        this.model = model;
        Button check = Buttons.primary("trail-check", words("settings.trail.check"));
        check.setOnAction(_ -> model.check());
        add(check);
        setCenter(new VBox(verdict, filters(), Layout.growing(table())));
        model.checked().subscribe(this::say);
        model.users().addListener((ListChangeListener<User>) _ -> offer());
        offer();
    }

    private HBox filters() {
        by.valueProperty().subscribe((_, now) -> now.ifPresent(model.by()::set));
        day.field().setPromptText(words("settings.trail.day-prompt"));
        day.field().setPrefWidth(200);
        day.field().setAccessibleText(words("settings.trail.day"));
        day.field().setOnAction(_ -> filter());
        day.field().focusedProperty().subscribe((_, in) -> leave(in));
        Label shown = Texts.muted("");
        shown.setId("trail-shown");
        shown.textProperty().bind(model.shown());
        return Layout.styled(Layout.row(8, by, day.field(), Layout.grow(), shown), "settings-filters");
    }

    private void leave(boolean in) {
        if (!in) {
            filter();
        }
    }

    private void filter() {
        model.on().set(day.day());
    }

    private void offer() {
        List<Option<Optional<UserId>>> options = new ArrayList<>();
        options.add(new Option<>(Optional.empty(), words("settings.trail.everybody"), Feather.USERS));
        model.users().forEach(user -> options.add(new Option<>(Optional.of(user.id()), user.name(), Feather.USER)));
        by.offer(options);
        by.setAccessibleText(words("settings.trail.by"));
        by.choose(model.by().get());
    }

    private TableView<TrailRow> table() {
        TableView<TrailRow> table =
                Tables.of("trail", words("settings.section.trail"), model.rows(), words("settings.trail.none"));
        table.getColumns().add(Columns.text(words("settings.trail.when"), 168, TrailRow::when));
        table.getColumns().add(Columns.text(words("settings.trail.who"), 152, TrailRow::who));
        table.getColumns().add(Columns.text(words("settings.trail.deed"), 280, TrailRow::deed));
        table.getColumns().add(Columns.text(words("settings.trail.about"), 200, TrailRow::about));
        table.getColumns().add(Columns.text(words("settings.trail.reason"), 240, TrailRow::reason));
        Columns.first(table);
        return table;
    }

    private void say(Optional<TrailViewModel.Checked> checked) {
        verdict.getChildren().clear();
        checked.ifPresent(found -> verdict.getChildren()
                .add(new Band("trail-verdict", found.holds() ? Band.Kind.GOOD : Band.Kind.BAD, found.sentence())));
        Layout.show(verdict, checked.isPresent());
    }
}
