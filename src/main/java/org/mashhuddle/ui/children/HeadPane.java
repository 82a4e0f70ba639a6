package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.RagChip;
import org.mashhuddle.ui.kit.Texts;

import java.util.Optional;

/// Who it is, how urgent, and when they come back: nobody is dropped.
final class HeadPane extends VBox {

    HeadPane(ChildrenViewModel model, RecordPage.Head head) {
        super(4);
        getStyleClass().add("record-head");
        Label name = Texts.cuttable(styled(new Label(head.name()), "t28"));
        name.setId("record-name");
        Label age = styled(new Label(head.age()), "h1", "m");
        age.setId("record-age");
        age.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, name, age, Layout.grow());
        if (model.writes()) {
            line.getChildren().add(edit(model));
        }
        line.getChildren().add(back(model));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, standing(head));
    }

    private static Button edit(ChildrenViewModel model) {
        Button edit = Buttons.plain("record-edit", Feather.EDIT_2, words("children.edit"));
        edit.setOnAction(_ -> model.edit());
        return Buttons.withKey(edit, "Ctrl+E");
    }

    private static Button back(ChildrenViewModel model) {
        Button back = Buttons.plain("record-back", Feather.ARROW_LEFT, model.backWords());
        back.setOnAction(_ -> model.back());
        return Buttons.withKey(back, "Esc");
    }

    private static FlowPane standing(RecordPage.Head head) {
        FlowPane line = new FlowPane(16, 0);
        if (head.kind() == SubjectKind.CHILD) {
            RagChip chip =
                    head.rating()
                            .map(one -> new RagChip(Optional.of(one.rating()), one.words()))
                            .orElseGet(RagChip::notRated);
            line.getChildren().add(said("children.rating", chip));
        }
        if (!head.risk().isEmpty()) {
            line.getChildren().add(said("children.risk-label", Texts.strong(head.risk())));
        }
        if (!head.plan().isBlank()) {
            line.getChildren().add(tall(Texts.body(head.plan())));
        }
        Label back = Texts.strong(head.back());
        back.setId("record-comes-back");
        line.getChildren().add(said("children.comes-back", back));
        return line;
    }

    private static HBox said(String key, Node value) {
        HBox said = Layout.row(8, Texts.muted(words(key)), value);
        said.setMinHeight(28);
        return said;
    }

    private static Label tall(Label label) {
        label.setMinHeight(28);
        return label;
    }
}
