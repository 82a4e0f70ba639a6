package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.KeptField;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;

/// The standing points of the meeting, each with a line for what is minuted of it.
final class StandingView extends VBox {

    private final AttendanceViewModel model;
    private final List<KeptField> fields = new ArrayList<>();
    private final List<ObjectProperty<SharingMark>> marks = new ArrayList<>();
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
            marks.clear();
            getChildren().setAll(Texts.h3(words("attendance.standing")));
            points.forEach(point -> getChildren().add(box(point, fields.size())));
            getChildren().add(Texts.wrapping(Texts.hint(words("attendance.standing-hint"))));
        }
        for (int place = 0; place < fields.size(); place++) {
            fields.get(place).show(points.get(place).note());
            marks.get(place).set(points.get(place).mark());
        }
    }

    private FieldBox box(StandingNote point, int place) {
        TextField field = new TextField(point.note());
        field.setId("standing-" + (place + 1));
        KeptField kept = KeptField.of(
                field,
                model.typed("standing-" + (place + 1), point.note()),
                (text, stored) -> model.note(place, text, stored));
        FieldBinding.entered(field, kept::save);
        fields.add(kept);
        ObjectProperty<SharingMark> far = new SimpleObjectProperty<>(point.mark());
        far.subscribe((_, now) -> model.mark(place, now));
        marks.add(far);
        var mark = SharingMarkField.of(
                field.getId() + "-mark",
                model.agencies().get(),
                far,
                model.releasing(EntryPart.STANDING, point.item().label()));
        FieldBinding.opens(field, mark);
        field.textProperty().subscribe(typed -> Layout.show(mark, !typed.isBlank()));
        return new FieldBox(point.item().label(), Layout.column(0, field, mark));
    }
}
