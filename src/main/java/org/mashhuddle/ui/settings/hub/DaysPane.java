package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.DayField;
import org.mashhuddle.ui.settings.section.SectionPane;

/// Closures of the hub's own, and how long a rating may wait.
public final class DaysPane extends SectionPane {

    private final DaysViewModel model;
    private final VBox closures = new VBox();
    private final VBox clocks = Layout.column(16);
    private final DayField day;

    public DaysPane(DaysViewModel model) {
        super(Section.DAYS, model.problem());
        refusesAt(model.problem(), model.wrongField());
        this.model = model;
        this.day = new DayField("closure-day", words("settings.days.day"), model.earliest());
        Label next = Texts.wrapping(Texts.strong(""));
        next.setId("next-day");
        next.textProperty().bind(model.next());
        setCenter(form(
                next,
                Texts.wrapping(Texts.muted(words("settings.days.about"))),
                adding(),
                closures,
                Layout.rule(),
                clocks));
        model.closures().addListener((ListChangeListener<LocalDate>) _ -> draw());
        draw();
        model.hours().subscribe(this::show);
    }

    private VBox adding() {
        Button close = Buttons.plain("closure-add", words("settings.days.close"));
        close.setOnAction(_ -> close());
        day.field().setOnAction(_ -> close());
        day.box().setMaxWidth(280);
        return Layout.column(8, day.box(), Layout.row(8, close));
    }

    private void close() {
        if (day.willDo(true)) {
            day.day().ifPresent(model::close);
            day.field().clear();
        }
    }

    private void draw() {
        closures.getChildren().clear();
        for (LocalDate closed : model.closures()) {
            closures.getChildren().add(line(closed, closures.getChildren().size() + 1));
        }
    }

    private HBox line(LocalDate closed, int place) {
        Button open = Buttons.flat("closure-remove-" + place, words("settings.days.open"));
        open.setOnAction(_ -> model.open(closed));
        Label said = Texts.body(DateWords.longDate(closed));
        said.setMinWidth(240);
        return Layout.styled(Layout.row(16, said, open), "settings-line");
    }

    private void show(Optional<RatingHours> hours) {
        hours.ifPresent(there -> clocks.getChildren().setAll(new ClockFields(there, model).all()));
    }
}
