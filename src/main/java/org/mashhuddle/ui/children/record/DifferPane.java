package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The last extract says something else than what was typed here: ours was kept, and a person
/// decides.
public final class DifferPane extends VBox {

    public DifferPane(RecordPage.Differs differs, RecordActions desk, boolean writes) {
        super(4);
        setId("record-differs");
        styled(this, "differ-box");
        Label heading = Texts.strong(words("children.differs"));
        heading.setGraphic(Icons.small(Feather.GIT_MERGE));
        getChildren().add(heading);
        differs.sentences().forEach(one -> getChildren().add(Texts.wrapping(Texts.body(one))));
        if (writes) {
            Button compare = Buttons.link("record-compare", words("children.compare"));
            compare.setOnAction(_ -> desk.life().compare());
            Button keep = Buttons.link("record-keep-ours", words("children.keep-ours"));
            keep.setOnAction(_ -> desk.life().keepOurs());
            getChildren().add(Layout.row(16, compare, keep));
        }
    }
}
