package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.mashhuddle.domain.meeting.StandingNote;
import org.mashhuddle.ui.kit.FieldBox;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/// The standing points of the meeting, each with a line for what is minuted of it.
final class StandingView extends VBox {

    private final AttendanceViewModel model;
    private final List<TextField> fields = new ArrayList<>();
    private List<String> labels = List.of();

    StandingView(AttendanceViewModel model) {
        super(4);
        this.model = model;
        setId("standing");
        model.standing().subscribe(this::show);
    }

    /// Fields are made anew only for other points, so that nobody's typing is lost.
    private void show(List<StandingNote> points) {
        Layout.show(this, !points.isEmpty());
        List<String> now = points.stream().map(point -> point.item().label()).toList();
        if (!now.equals(labels)) {
            labels = now;
            fields.clear();
            getChildren().setAll(Texts.h3(words("attendance.standing")));
            now.forEach(label -> getChildren().add(box(label, fields.size())));
            getChildren().add(Texts.wrapping(Texts.hint(words("attendance.standing-hint"))));
        }
        for (int place = 0; place < fields.size(); place++) {
            if (!fields.get(place).isFocused()) {
                fields.get(place).setText(points.get(place).note());
            }
        }
    }

    private FieldBox box(String label, int place) {
        TextField field = new TextField();
        field.setId("standing-" + (place + 1));
        Typing.leaving(field, () -> model.note(place, field.getText().strip()));
        Typing.entered(field, () -> model.note(place, field.getText().strip()));
        fields.add(field);
        return new FieldBox(label, field);
    }
}
