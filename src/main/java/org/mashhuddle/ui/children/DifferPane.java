package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

/// The last extract says something else than what was typed here: ours was kept, and a person
/// decides.
final class DifferPane extends VBox {

    DifferPane(RecordPage.Differs differs, SideDesk desk, boolean writes) {
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
