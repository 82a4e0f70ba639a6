package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;

/// Ours beside theirs, part by part; nothing is chosen at first.
public final class CompareFields extends VBox {

    public CompareFields(CompareForm form) {
        super(12);
        getStyleClass().add("side-fields");
        int at = 0;
        for (RecordPage.Difference one : form.differences()) {
            at++;
            SegmentedChoice<CompareForm.Choice> choice = new SegmentedChoice<>(
                    "compare-" + at, List.of(CompareForm.Choice.values()), which -> switch (which) {
                        case OURS -> words("children.compare-ours");
                        case THEIRS -> words("children.compare-theirs");
                    });
            choice.setAccessibleText(one.label());
            choice.valueProperty().bindBidirectional(form.choice(one.part()));
            getChildren()
                    .add(Layout.column(
                            4,
                            Texts.strong(one.label()),
                            Texts.wrapping(Texts.body(words("children.compare-here", one.ours()))),
                            Texts.wrapping(Texts.body(words("children.compare-there", one.theirs()))),
                            choice));
        }
    }
}
