package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.SectionPane;

/// Asks whose record and why, and shows it.
public final class BreakGlassPane extends SectionPane {

    private final VBox record = Layout.column(8);

    public BreakGlassPane(BreakGlassViewModel model) {
        super(Section.BREAK_GLASS, model.problem());
        record.setId("break-glass-record");
        TextField who = Fields.text("break-glass-who", "");
        TextArea why = GovernanceFields.area("break-glass-why", "break-glass.why");
        Button open = Buttons.primary("break-glass-open", words("break-glass.open"));
        VBox asked = Layout.column(
                16,
                Fields.box("break-glass.who", who, "", model.whoProblem()),
                Fields.box("break-glass.why", why, "", model.whyProblem()));
        open.setOnAction(_ -> {
            model.open(who.getText(), why.getText());
            FieldBox.focusFirstWrong(asked);
        });
        setCenter(form(
                Texts.wrapping(Texts.body(words("break-glass.about"))),
                Fields.keep(model.typed(), who, why),
                asked,
                Layout.row(8, open),
                Layout.rule(),
                record));
        model.shown().subscribe(this::show);
    }

    private void show(Optional<BreakGlassViewModel.Shown> shown) {
        record.getChildren().clear();
        shown.ifPresent(found -> {
            record.getChildren().add(Texts.h2(found.name()));
            found.lines().forEach(line -> record.getChildren().add(Texts.wrapping(Texts.body(line))));
        });
    }
}
