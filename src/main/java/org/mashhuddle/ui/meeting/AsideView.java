package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.text.SubjectFact;
import org.mashhuddle.ui.meeting.beside.AsideViewModel;
import org.mashhuddle.ui.meeting.beside.Facts;

/// The child's facts, links and chronology at the right.
final class AsideView {

    private final MeetingViewModel model;
    private final VBox content = new VBox();

    AsideView(MeetingViewModel model) {
        this.model = model;
    }

    /// The column.
    ScrollPane column() {
        model.aside().shown().subscribe(now -> {
            content.getChildren().clear();
            now.ifPresent(this::show);
        });
        ScrollPane scroll = Layout.styled(Layout.scrolling(content), "form-scroll", "meeting-right");
        scroll.setId("meeting-aside");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void show(AsideViewModel.Shown shown) {
        content.getChildren().setAll(facts(shown.facts()));
        if (!shown.links().isEmpty() || !shown.withheld().isEmpty()) {
            content.getChildren().add(links(shown));
        }
        content.getChildren().add(chronology(shown.chronology()));
    }

    private VBox facts(Facts facts) {
        NameLabel heading = Layout.styled(new NameLabel(facts.heading()), "h2");
        heading.setId("aside-heading");
        Button record = Buttons.link("aside-record", words("meeting.aside.record"));
        record.setOnAction(_ -> model.aside().openRecord());
        VBox box = block(new WrapRow(8, 0, heading, record));
        if (!facts.called().isEmpty()) {
            box.getChildren().add(Texts.wrapping(Texts.hint(facts.called())));
        }
        VBox list = Layout.styled(Layout.column(4), "facts");
        facts.facts().forEach(fact -> list.getChildren().add(fact(fact)));
        box.getChildren().add(list);
        return box;
    }

    private static HBox fact(SubjectFact fact) {
        Label value = switch (fact.standing()) {
            case KNOWN -> new NameLabel(fact.words());
            case NOT_KNOWN -> Texts.wrapping(Texts.muted(fact.words()));
            case WITHHELD -> Chips.withheld(fact.words());
        };
        VBox column = new VBox(value);
        if (!fact.note().isEmpty()) {
            column.getChildren().add(Texts.wrapping(Texts.hint(fact.note())));
        }
        Label label = Layout.styled(Texts.hint(fact.label()), "aside-label");
        label.setMinHeight(20);
        return new HBox(8, label, Layout.growing(column));
    }

    private VBox links(AsideViewModel.Shown shown) {
        VBox box = block(Texts.h3(words("meeting.aside.links")));
        shown.links().forEach(link -> box.getChildren().add(link(link)));
        if (!shown.withheld().isEmpty()) {
            Label withheld = Chips.withheld(shown.withheld());
            withheld.setMaxWidth(Double.MAX_VALUE);
            box.getChildren().add(withheld);
        }
        return box;
    }

    private HBox link(AsideViewModel.Linked link) {
        Label name = Layout.styled(new NameLabel(link.name()), "b");
        VBox said = new VBox(name, Texts.wrapping(Texts.hint(link.words())));
        said.setMinWidth(0);
        List<Node> row = new ArrayList<>(List.of(Layout.growing(said)));
        link.item().ifPresent(item -> {
            Button go = Buttons.link("aside-link-" + item.number(), words("meeting.band.item", item.number()));
            go.setOnAction(_ -> model.write(item.id()));
            row.add(go);
        });
        HBox all = Layout.row(8, row.toArray(Node[]::new));
        all.setMinHeight(40);
        return all;
    }

    private static VBox chronology(List<AsideViewModel.Day> days) {
        VBox box = block(Texts.h3(words("meeting.aside.chronology")));
        box.setSpacing(6);
        days.forEach(day -> box.getChildren().add(day(day)));
        Label end = Texts.hint(words("meeting.aside.nothing-earlier"));
        box.getChildren().add(end);
        return box;
    }

    private static HBox day(AsideViewModel.Day day) {
        Label when = Layout.styled(Texts.muted(day.day()), "chronology-day");
        Label words = Texts.wrapping(Texts.body(day.words()));
        if (day.alarm()) {
            words.getStyleClass().addAll("b", "text-danger");
        }
        words.setMaxWidth(Double.MAX_VALUE);
        when.setMinHeight(Region.USE_PREF_SIZE);
        return new HBox(4, when, Layout.growing(words));
    }

    private static VBox block(Node first) {
        return Layout.styled(new VBox(2, first), "aside-block");
    }
}
