package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Who may see the record; a chair restricts it to named users, and lifts that again.
final class GuardPane extends VBox {

    GuardPane(ChildrenViewModel model, RecordActions desk, RecordPage page) {
        setId("record-guard");
        boolean restricted = !page.named().isEmpty();
        HBox head = Layout.row(8, Texts.strong(words("children.guard")), Layout.grow());
        getChildren().add(styled(head, "side-head", "side-head-below"));
        getChildren().add(names(page, restricted));
        if (model.signs()) {
            Button restrict = Buttons.link(
                    "record-restrict", restricted ? words("children.restrict-other") : words("children.restrict"));
            restrict.setOnAction(_ -> desk.restrict());
            head.getChildren().add(restrict);
        }
        if (model.signs() && restricted) {
            Button lift = Buttons.link("record-lift", words("children.lift"));
            lift.setOnAction(_ -> desk.lift());
            head.getChildren().add(lift);
        }
    }

    private static VBox names(RecordPage page, boolean restricted) {
        VBox said = Layout.column(4);
        if (restricted) {
            said.getChildren()
                    .add(Layout.row(
                            8, Icons.small(Feather.LOCK, "icon-muted"), Texts.strong(words("children.guard-named"))));
            page.named().forEach(name -> said.getChildren().add(Texts.body(name)));
        } else {
            said.getChildren().add(Texts.wrapping(Texts.muted(words("children.guard-everybody"))));
        }
        return styled(said, "guard-names");
    }
}
