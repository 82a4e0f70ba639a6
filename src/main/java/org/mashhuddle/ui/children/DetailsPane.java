package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.record.DifferPane;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.SubjectFact;

/// The facts at the left.
final class DetailsPane extends ScrollPane {

    private static final double LABEL = 88;
    private final VBox content = styled(Layout.column(12), "record-details");

    DetailsPane(ChildrenViewModel model, RecordActions desk, RecordPage page) {
        setContent(content);
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        styled(this, "minutes-scroll", "record-left");
        content.getChildren().add(head(model));
        if (page.differs().isThere()) {
            content.getChildren().add(new DifferPane(page.differs(), desk, model.writes()));
        }
        if (!page.same().isEmpty()) {
            content.getChildren().add(new SamePane(page.same(), model, desk));
        }
        VBox facts = Layout.column(4);
        content.getChildren().add(facts);
        for (List<SubjectFact> group : page.facts()) {
            if (!facts.getChildren().isEmpty()) {
                facts.getChildren().add(styled(new VBox(Layout.rule()), "record-rule"));
            }
            group.forEach(fact -> facts.getChildren().add(fact(fact, desk, model.mayAskForAddress())));
        }
    }

    private static HBox head(ChildrenViewModel model) {
        HBox head = Layout.row(8, Texts.h2(words("children.details")), Layout.grow());
        if (model.writes()) {
            Button edit = Buttons.link("record-edit", words("children.edit"));
            edit.setOnAction(_ -> model.edit());
            edit.setTooltip(new Tooltip("Ctrl+E"));
            head.getChildren().add(edit);
        }
        return head;
    }

    /// Held, not shown; and shown once a reason was given.
    private static VBox safe(Label held, RecordActions desk) {
        Button show = Buttons.link("record-show-address", words("children.show"));
        show.setOnAction(_ -> desk.show());
        Label shown = Texts.wrapping(Texts.strong(""));
        shown.setId("record-safe-address");
        shown.textProperty().bind(desk.address());
        desk.address().subscribe(now -> {
            Layout.show(shown, !now.isEmpty());
            Layout.show(show, now.isEmpty());
        });
        return new VBox(held, shown, show);
    }

    private static HBox fact(SubjectFact fact, RecordActions desk, boolean writes) {
        Label value = switch (fact.standing()) {
            case KNOWN -> new NameLabel(fact.words());
            case NOT_KNOWN -> Texts.wrapping(Texts.muted(fact.words()));
            case WITHHELD -> Chips.withheld(fact.words());
        };
        VBox column = new VBox(value);
        if (fact.standing() == SubjectFact.Standing.WITHHELD && writes) {
            column.getChildren().setAll(safe(value, desk));
        }
        if (!fact.note().isEmpty()) {
            column.getChildren().add(Texts.wrapping(Texts.hint(fact.note())));
        }
        Label label = Texts.wrapping(Texts.hint(fact.label()));
        label.setMinWidth(LABEL);
        label.setMaxWidth(LABEL);
        label.setMinHeight(20);
        return new HBox(8, label, Layout.growing(column));
    }
}
