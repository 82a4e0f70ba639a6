package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.search.FoundCell;
import org.mashhuddle.ui.children.words.LinkStar;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Who belongs to whom, as somebody reported it.
final class LinksPane extends VBox {

    private final ChildrenViewModel model;
    private final RecordActions desk;

    LinksPane(ChildrenViewModel model, RecordActions desk, RecordPage page) {
        this.model = model;
        this.desk = desk;
        setId("record-links");
        getChildren().add(head());
        picture(page.star());
        int at = 0;
        for (RecordPage.Linked linked : page.links()) {
            at++;
            getChildren().add(linked(linked, at));
        }
        if (!page.linksWithheld().isEmpty()) {
            getChildren().add(styled(new HBox(Chips.withheld(page.linksWithheld())), "open-line"));
        }
        if (page.links().isEmpty() && page.linksWithheld().isEmpty()) {
            getChildren().add(styled(new HBox(Texts.muted(words("children.no-link"))), "open-line"));
        }
    }

    private void picture(LinkStar star) {
        if (star.ends().isEmpty()) {
            return;
        }
        getChildren().add(new LinkPicture(star, model::open));
        if (star.more() > 0) {
            Label more = Texts.muted(words("children.picture-more", star.more()));
            more.setId("record-links-more");
            getChildren().add(styled(new HBox(more), "open-line"));
        }
    }

    private HBox head() {
        HBox head = Layout.row(8, Texts.strong(words("children.links")), Layout.grow());
        if (model.writes()) {
            Button link = Buttons.link("record-link", words("children.link"));
            link.setOnAction(_ -> desk.link());
            head.getChildren().add(link);
        }
        return styled(head, "side-head");
    }

    private HBox linked(RecordPage.Linked linked, int at) {
        Label name = Texts.wrapping(linked.ended() ? Texts.muted(linked.name()) : Texts.strong(linked.name()));
        VBox said = new VBox(name, Texts.wrapping(Texts.hint(linked.said())));
        said.setMinWidth(0);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox row = Layout.row(8, Icons.small(FoundCell.icon(linked.kind()), "icon-muted"), Layout.growing(said));
        if (model.writes() && !linked.ended() && linked.id().isPresent()) {
            Button end = Buttons.link("link-end-" + at, words("children.end"));
            end.setAccessibleText(words("children.end-spoken", linked.name()));
            end.setOnAction(_ -> desk.end(linked));
            row.getChildren().add(end);
        }
        Button open = Buttons.link("link-open-" + at, words("children.open"));
        open.setAccessibleText(words("children.open-spoken", linked.name()));
        open.setOnAction(_ -> model.open(linked.other()));
        row.getChildren().add(open);
        return styled(row, "open-line");
    }
}
