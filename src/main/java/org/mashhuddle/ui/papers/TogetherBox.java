package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Whether everything that is due to this recipient of this meeting goes in one go, and what that is;
/// nothing where only one paper is.
final class TogetherBox extends VBox {

    private final PapersViewModel model;
    private final CheckBox all = Layout.styled(new CheckBox(), "papers-tick");
    private final VBox lines = Layout.column(0);

    TogetherBox(PapersViewModel model) {
        super(4);
        this.model = model;
        all.setId("papers-together");
        all.setWrapText(true);
        all.selectedProperty().bindBidirectional(model.together());
        lines.setId("papers-together-lines");
        getChildren().addAll(all, lines);
        model.sameRecipient().subscribe(this::show);
        model.together().subscribe(_ -> show(model.sameRecipient().get()));
    }

    private void show(List<PaperLine> papers) {
        Layout.show(this, papers.size() > 1);
        all.setText(words("papers.together", papers.size()));
        lines.getChildren()
                .setAll(papers.stream()
                        .map(line -> Texts.wrapping(Texts.hint(line.title())))
                        .toList());
        Layout.show(lines, model.together().get());
    }
}
