package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The chair's sample beside the list: who was looked at, and what the next one says.
final class TriageSamplePane extends ScrollPane {

    private final TriageListModel model;
    private final VBox content = styled(new VBox(8), "agenda-side-content");

    TriageSamplePane(TriageListModel model) {
        this.model = model;
        setId("triage-sample");
        getStyleClass().addAll("form-scroll", "agenda-side");
        setContent(content);
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.rows().subscribe(_ -> draw());
    }

    private void draw() {
        List<TriageRow.One> sample = model.sample();
        long seen = sample.stream().filter(one -> !one.isUnseen()).count();
        content.getChildren()
                .setAll(
                        Texts.h2(words("triage.sample-head")),
                        Texts.wrapping(Texts.muted(
                                sample.isEmpty()
                                        ? words("triage.sample-none")
                                        : words("triage.sample-seen", seen, sample.size()))));
        for (int i = 0; i < sample.size(); i++) {
            content.getChildren().addAll(Layout.rule(), line(sample.get(i), i + 1));
        }
    }

    private Node line(TriageRow.One one, int number) {
        Node name = Texts.wrapping(Texts.strong(one.name()));
        VBox line = new VBox(4);
        if (!one.isUnseen()) {
            line.getChildren()
                    .addAll(
                            Layout.row(8, Icons.small(Feather.CHECK, "icon-success"), name),
                            Texts.wrapping(Texts.muted(one.result())));
            return line;
        }
        String says = one.contact().says().isBlank()
                ? one.contact().from()
                : "“" + one.contact().says() + "” " + one.contact().from();
        line.getChildren().addAll(name, Texts.wrapping(Texts.body(says)), verbs(one, number));
        return line;
    }

    private Node verbs(TriageRow.One one, int number) {
        Button agree = Buttons.flat("triage-agree-" + number, words("agenda.agree"));
        agree.setAccessibleText(words("agenda.agree-spoken", one.name()));
        agree.setOnAction(_ -> model.agree(List.of(one)));
        Layout.show(agree, model.mayAgree(one));
        Button pull = Buttons.flat("triage-pull-" + number, words("agenda.put-back"));
        pull.setAccessibleText(words("agenda.put-back-spoken", one.name()));
        pull.setOnAction(_ -> model.putOn(List.of(one)));
        return Layout.row(4, agree, pull);
    }
}
