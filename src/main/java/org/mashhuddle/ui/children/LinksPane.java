package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Chips;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

/// Who belongs to whom, as somebody reported it.
final class LinksPane extends ScrollPane {

    private final ChildrenViewModel model;
    private final VBox content = Layout.column(0);

    LinksPane(ChildrenViewModel model, RecordPage page) {
        this.model = model;
        setId("record-links");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        styled(this, "minutes-scroll", "record-right");
        content.getChildren()
                .add(styled(Layout.row(8, Texts.strong(words("children.links"))), "side-head"));
        int at = 0;
        for (RecordPage.Linked linked : page.links()) {
            at++;
            content.getChildren().add(linked(linked, at));
        }
        if (!page.linksWithheld().isEmpty()) {
            content.getChildren()
                    .add(styled(new HBox(Chips.withheld(page.linksWithheld())), "open-line"));
        }
        if (page.links().isEmpty() && page.linksWithheld().isEmpty()) {
            content.getChildren()
                    .add(styled(new HBox(Texts.muted(words("children.no-link"))), "open-line"));
        }
    }

    private HBox linked(RecordPage.Linked linked, int at) {
        Label name =
                Texts.cuttable(
                        linked.ended() ? Texts.muted(linked.name()) : Texts.strong(linked.name()));
        VBox said = new VBox(name, Texts.wrapping(Texts.hint(linked.said())));
        said.setMinWidth(0);
        said.setAlignment(Pos.CENTER_LEFT);
        Button open = Buttons.link("link-open-" + at, words("children.open"));
        open.setAccessibleText(words("children.open-spoken", linked.name()));
        open.setOnAction(_ -> model.open(linked.other()));
        return styled(
                Layout.row(
                        8,
                        Icons.small(FoundCell.icon(linked.kind()), "icon-muted"),
                        Layout.growing(said),
                        open),
                "open-line");
    }
}
