package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.SectionPane;

/// After how many minutes the hub locks; what IT laid down, which is shown and cannot be changed.
public final class LockPane extends SectionPane {

    private final LockViewModel model;
    private final VBox fields = Layout.column(16);

    public LockPane(LockViewModel model) {
        super(Section.LOCK, model.problem());
        refusesAt(model.problem(), model.wrongField());
        this.model = model;
        setCenter(form(fields, Layout.rule(), policy()));
        model.idle().subscribe(this::show);
    }

    private void show(Optional<IdleTime> idle) {
        idle.ifPresent(there -> fields.getChildren().setAll(fields(there)));
    }

    private Node[] fields(IdleTime idle) {
        TextField elsewhere = Fields.text("lock-minutes", Integer.toString(idle.elsewhere()));
        TextField meeting = Fields.text("lock-meeting-minutes", Integer.toString(idle.inMeeting()));
        Button save = Buttons.primary("lock-save", words("settings.save"));
        Runnable keep = () -> model.save(elsewhere.getText(), meeting.getText());
        elsewhere.setOnAction(_ -> keep.run());
        meeting.setOnAction(_ -> keep.run());
        save.setOnAction(_ -> keep.run());
        return new Node[] {
            Texts.wrapping(Texts.muted(words("settings.lock.about"))),
            Fields.keep(model.typed(idle), elsewhere, meeting),
            box("settings.lock.elsewhere", elsewhere),
            box("settings.lock.meeting", meeting),
            Layout.row(8, save)
        };
    }

    private static FieldBox box(String key, TextField field) {
        FieldBox box = new FieldBox(words(key), field, words("settings.lock.bounds", IdleTime.LEAST, IdleTime.MOST));
        box.setMaxWidth(360);
        return box;
    }

    private VBox policy() {
        VBox policy = Layout.column(8, Texts.h2(words("settings.lock.policy")));
        model.trouble().ifPresent(trouble -> {
            policy.getChildren().add(new Banner("lock-policy-trouble", Banner.Kind.BAD, trouble));
        });
        if (model.trouble().isEmpty()) {
            for (String sentence : model.laidDown()) {
                Label said = Texts.wrapping(Texts.body(sentence));
                said.setId("lock-policy-" + policy.getChildren().size());
                policy.getChildren().add(said);
            }
        }
        return policy;
    }
}
