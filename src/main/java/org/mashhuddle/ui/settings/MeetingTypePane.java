package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.FieldBox;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

import java.util.Optional;

/// The daily meeting: title, quorum, times, minutes.
final class MeetingTypePane extends SectionPane {

    private final MeetingTypeViewModel model;

    MeetingTypePane(MeetingTypeViewModel model) {
        super(Section.MEETING, model.problem());
        this.model = model;
        model.type().subscribe(this::show);
    }

    private void show(Optional<MeetingType> type) {
        type.ifPresent(there -> setCenter(fields(there)));
    }

    private Node fields(MeetingType type) {
        TextField label = Fields.text("type-label", type.label());
        TextField title = Fields.text("type-title", type.title());
        TextField starts = narrow("type-starts", type.startsAt().toString());
        TextField until = narrow("type-until", type.roomUntil().toString());
        TextField fresh = narrow("type-new", Integer.toString(type.minutesNew()));
        TextField back = narrow("type-back", Integer.toString(type.minutesBack()));
        Button save = Buttons.primary("type-save", words("settings.save"));
        save.setOnAction(_ -> save(label, title, starts, until, fresh, back));
        return form(
                Fields.box("settings.meeting.label", label),
                Fields.box("settings.meeting.title", title),
                new FieldBox(
                        words("settings.meeting.quorum"),
                        quorum(),
                        words("settings.meeting.quorum-hint")),
                pair("starts", starts, "until", until),
                pair("new", fresh, "back", back),
                Layout.row(8, save),
                Texts.wrapping(Texts.hint(words("settings.meeting.about"))));
    }

    private void save(
            TextField label,
            TextField title,
            TextField starts,
            TextField until,
            TextField fresh,
            TextField back) {
        model.save(
                new MeetingTypeViewModel.Typed(
                        label.getText(),
                        title.getText(),
                        starts.getText(),
                        until.getText(),
                        fresh.getText(),
                        back.getText()));
    }

    private static TextField narrow(String id, String value) {
        TextField field = Fields.text(id, value);
        field.setPrefWidth(120);
        return field;
    }

    private static HBox pair(String left, TextField first, String right, TextField second) {
        FieldBox one = Fields.box("settings.meeting." + left, first);
        FieldBox other = Fields.box("settings.meeting." + right, second);
        one.setPrefWidth(260);
        other.setPrefWidth(260);
        return Layout.row(16, one, other);
    }

    private FlowPane quorum() {
        FlowPane ticks = new FlowPane(16, 0);
        ticks.setId("type-quorum");
        int number = 0;
        for (Agency agency : model.agencies()) {
            var tick =
                    Fields.tick(
                            "quorum-" + ++number,
                            agency.label(),
                            model.core().contains(agency.id()),
                            on -> choose(agency, on));
            tick.setPrefWidth(176);
            ticks.getChildren().add(tick);
        }
        return ticks;
    }

    private void choose(Agency agency, boolean on) {
        if (on) {
            model.core().add(agency.id());
        } else {
            model.core().remove(agency.id());
        }
    }
}
