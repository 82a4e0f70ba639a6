package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.WritingAid;
import org.mashhuddle.ui.kit.theme.WindowPreferences;
import org.mashhuddle.ui.settings.section.SectionPane;

/// What is remarked on while somebody types, on this computer.
public final class TypingPane extends SectionPane {

    public TypingPane() {
        super(Section.TYPING, new ReadOnlyStringWrapper(""));
        VBox fields = Layout.column(16, Texts.wrapping(Texts.muted(words("settings.typing.about"))));
        Stream.of(WritingAid.values()).map(TypingPane::box).forEach(fields.getChildren()::add);
        fields.getChildren().add(Texts.wrapping(Texts.hint(words("settings.typing.lists"))));
        setCenter(form(fields));
    }

    private static VBox box(WritingAid aid) {
        CheckBox box = new CheckBox(words("settings.typing." + aid.key()));
        box.setId("typing-" + aid.key());
        WindowPreferences.of(box, _ -> box.setSelected(aid.isOn(box)));
        box.setOnAction(_ -> aid.turn(box, box.isSelected()));
        return Layout.column(4, box, Texts.wrapping(Texts.hint(words("settings.typing." + aid.key() + ".about"))));
    }
}
