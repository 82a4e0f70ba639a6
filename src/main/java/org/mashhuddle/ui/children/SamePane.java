package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;

/// Another record may be of the same child: the way to it, and a person's word that they are two, or
/// one. A record that was joined into this one can be taken apart again.
final class SamePane extends VBox {

    SamePane(List<RecordPage.Twin> same, ChildrenViewModel model, RecordActions desk) {
        super(4);
        setId("record-same");
        styled(this, "differ-box");
        boolean all = same.stream().allMatch(RecordPage.Twin::joined);
        Label heading = Texts.strong(words(all ? "children.one-of-two" : "children.same"));
        heading.setGraphic(Icons.small(Feather.USERS));
        getChildren().add(heading);
        for (int i = 0; i < same.size(); i++) {
            add(same.get(i), i + 1, model, desk);
        }
        getChildren().add(Texts.wrapping(Texts.hint(words(all ? "children.one-hint" : "children.same-hint"))));
    }

    private void add(RecordPage.Twin twin, int number, ChildrenViewModel model, RecordActions desk) {
        getChildren().add(Texts.wrapping(Texts.body(twin.name())));
        getChildren().add(Texts.wrapping(Texts.muted(twin.why())));
        if (twin.joined()) {
            joined(twin, number, model, desk);
        } else {
            maybe(twin, number, model, desk);
        }
    }

    private void joined(RecordPage.Twin twin, int number, ChildrenViewModel model, RecordActions desk) {
        if (model.saysSame()) {
            Button apart = Buttons.link("record-take-apart-" + number, words("children.take-apart"));
            apart.setAccessibleText(words("children.take-apart-spoken", twin.name()));
            apart.setOnAction(_ -> desk.life().takeApart(twin));
            getChildren().add(Layout.row(16, apart));
        }
    }

    private void maybe(RecordPage.Twin twin, int number, ChildrenViewModel model, RecordActions desk) {
        Button open = Buttons.link("record-same-open-" + number, words("children.look"));
        open.setAccessibleText(words("children.open-spoken", twin.name()));
        open.setOnAction(_ -> model.open(twin.id()));
        Button compare = Buttons.link("record-same-compare-" + number, words("match.side-by-side"));
        compare.setAccessibleText(words("match.side-by-side-spoken", twin.name()));
        compare.setOnAction(_ -> model.compare(desk.id(), twin.id()));
        WrapRow verbs = new WrapRow(16, 0, compare, open);
        if (model.writes()) {
            Button different = Buttons.link("record-different-" + number, words("children.different"));
            different.setAccessibleText(words("children.different-spoken", twin.name()));
            different.setOnAction(_ -> desk.life().different(twin.id()));
            verbs.getChildren().add(different);
        }
        if (model.saysSame()) {
            Button one = Buttons.link("record-same-child-" + number, words("children.same-child"));
            one.setAccessibleText(words("children.same-child-spoken", twin.name()));
            one.setOnAction(_ -> desk.life().same(twin.id()));
            verbs.getChildren().add(one);
        }
        getChildren().add(verbs);
    }
}
