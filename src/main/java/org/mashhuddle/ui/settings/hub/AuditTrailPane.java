package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.PastDayField;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.SectionPane;

/// The trail: filters above, entries below, and what came of a check.
public final class AuditTrailPane extends SectionPane {

    private final AuditTrailViewModel model;
    private final StackPane verdict = new StackPane();
    private final MarkButton<Optional<UserId>> by = new MarkButton<>("trail-by", "");
    private final PastDayField day;

    public AuditTrailPane(AuditTrailViewModel model) {
        super(Section.TRAIL, model.problem());
        this.model = model;
        this.day = new PastDayField("trail-day", words("settings.trail.day"), model.today());
        Button check = Buttons.primary("trail-check", words("settings.trail.check"));
        check.setOnAction(_ -> model.check());
        Button export = Buttons.plain("trail-export", words("settings.trail.export"));
        export.setOnAction(_ -> model.export());
        add(export, check);
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
        return Layout.styled(
                Layout.row(
                        8,
                        by,
                        day.field(),
                        looking("trail-what", "settings.trail.what", 200, model.what()),
                        looking("trail-about", "settings.trail.about-whom", 288, model.about()),
                        Layout.grow(),
                        shown),
                "settings-filters");
    }

    /// Looks when Enter is pressed, or when the field is left.
    private static TextField looking(String id, String key, double wide, StringProperty typed) {
        TextField field = new TextField(typed.get());
        field.setId(id);
        field.setPromptText(words(key));
        field.setAccessibleText(words(key));
        field.setPrefWidth(wide);
        field.setOnAction(_ -> typed.set(field.getText()));
        field.focusedProperty().subscribe(in -> {
            if (!in) {
                typed.set(field.getText());
            }
        });
        return field;
    }

    private void leave(boolean in) {
        if (!in) {
            filter();
        }
    }

    private void filter() {
        boolean good = day.willDo(false);
        model.only(day.day(), good ? "" : day.box().error().get());
    }

    private void offer() {
        List<Option<Optional<UserId>>> options = new ArrayList<>();
        options.add(new Option<>(Optional.empty(), words("settings.trail.everybody"), Feather.USERS));
        model.users().forEach(user -> options.add(new Option<>(Optional.of(user.id()), user.name(), Feather.USER)));
        by.offer(options);
        by.setAccessibleText(words("settings.trail.by"));
        by.choose(model.by().get());
    }

    private TableView<AuditTrailRow> table() {
        TableView<AuditTrailRow> table =
                Tables.of("trail", words("settings.section.trail"), model.rows(), words("settings.trail.none"));
        table.getColumns().add(Columns.text(words("settings.trail.when"), 168, AuditTrailRow::when));
        table.getColumns().add(Columns.text(words("settings.trail.who"), 152, AuditTrailRow::who));
        table.getColumns().add(Columns.text(words("settings.trail.deed"), 280, AuditTrailRow::deed));
        table.getColumns().add(Columns.text(words("settings.trail.about"), 200, AuditTrailRow::about));
        table.getColumns().add(Columns.text(words("settings.trail.reason"), 240, AuditTrailRow::reason));
        Columns.first(table);
        Label none = Texts.wrapping(Texts.muted(""));
        none.setId("trail-none");
        none.textProperty().bind(model.none());
        table.setPlaceholder(none);
        return table;
    }

    private void say(Optional<AuditTrailViewModel.Checked> checked) {
        verdict.getChildren().clear();
        checked.ifPresent(found -> verdict.getChildren()
                .add(new Banner(
                        "trail-verdict", found.holds() ? Banner.Kind.GOOD : Banner.Kind.BAD, found.sentence())));
        Layout.show(verdict, checked.isPresent());
    }
}
