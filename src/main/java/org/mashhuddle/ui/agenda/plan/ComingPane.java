package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.agenda.row.AgendaSidePane;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Who comes to this meeting: for each awaited agency whether it is there from start to end, for a
/// part, or not at all. Each change is kept at once.
public final class ComingPane extends AgendaSidePane {

    private static final double TIME_WIDTH = 72;
    private final ComingViewModel model;

    public ComingPane(ComingViewModel model, Runnable close) {
        super("coming-pane", words("coming.heading"), close);
        this.model = model;
        VBox lines = Layout.column(12);
        for (Agency agency : model.agencies()) {
            lines.getChildren().add(line(agency, lines.getChildren().size() + 1));
        }
        Label problem = Texts.wrapping(Layout.styled(new Label(), "text-danger"));
        problem.setId("coming-problem");
        problem.textProperty().bind(model.problem());
        model.problem().subscribe(said -> Layout.show(problem, !said.isEmpty()));
        content(
                Texts.wrapping(Texts.muted(words("coming.about"))),
                lines,
                problem,
                Texts.wrapping(Texts.hint(words("coming.order-hint"))));
    }

    private VBox line(Agency agency, int place) {
        Optional<Availability> said = model.said(agency);
        TextField from = time("coming-from-" + place, said.flatMap(Availability::from));
        TextField until = time("coming-until-" + place, said.flatMap(Availability::until));
        from.setAccessibleText(words("coming.from-spoken", agency.label()));
        until.setAccessibleText(words("coming.until-spoken", agency.label()));
        CheckBox absent = absent(agency, place);
        absent.setSelected(said.filter(Availability::absent).isPresent());
        HBox times = times(from, until);
        times.disableProperty().bind(absent.selectedProperty());
        Runnable part = () -> model.part(agency, from.getText(), until.getText());
        absent.setOnAction(_ -> {
            if (absent.isSelected()) {
                model.absent(agency);
            } else {
                part.run();
            }
        });
        from.setOnAction(_ -> part.run());
        until.setOnAction(_ -> part.run());
        from.focusedProperty().subscribe((was, is) -> leave(was, is, from, part));
        until.focusedProperty().subscribe((was, is) -> leave(was, is, until, part));
        return Layout.column(4, Texts.strong(agency.label()), absent, times);
    }

    private static HBox times(TextField from, TextField until) {
        return Layout.row(8, new Label(words("coming.from")), from, new Label(words("coming.until")), until);
    }

    private static CheckBox absent(Agency agency, int place) {
        CheckBox absent = new CheckBox(words("coming.absent"));
        absent.setId("coming-absent-" + place);
        absent.setMinHeight(32);
        absent.setAccessibleText(words("coming.absent-spoken", agency.label()));
        return absent;
    }

    private static void leave(boolean was, boolean is, TextField field, Runnable part) {
        if (was && !is && !field.getText().equals(field.getUserData())) {
            field.setUserData(field.getText());
            part.run();
        }
    }

    private static TextField time(String id, Optional<LocalTime> at) {
        TextField field = new TextField(at.map(LocalTime::toString).orElse(""));
        field.setId(id);
        field.setUserData(field.getText());
        field.setPrefWidth(TIME_WIDTH);
        field.setMaxWidth(TIME_WIDTH);
        return field;
    }
}
