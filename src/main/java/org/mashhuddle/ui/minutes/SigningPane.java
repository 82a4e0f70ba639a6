package org.mashhuddle.ui.minutes;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// "Ready to sign?": what is missing first, then what holds; the signature stands below.
final class SigningPane extends BorderPane {

    private final MinutesViewModel model;
    private final SignBox box;
    private final VBox lines = new VBox();

    SigningPane(MinutesViewModel model) {
        this.model = model;
        this.box = new SignBox(model);
        lines.setId("minutes-checklist");
        VBox list = Layout.styled(new VBox(heading(), sum(), lines), "minutes-list");
        ScrollPane scroll = Layout.styled(new ScrollPane(list), "minutes-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(box);
        model.signing().checklist().map(Checklist::lines).subscribe(this::draw);
    }

    private Label heading() {
        Label heading = Texts.h1("");
        heading.textProperty().bind(model.signing().checklist().map(Checklist::heading));
        return heading;
    }

    private Label sum() {
        Label sum = Texts.wrapping(Texts.muted(""));
        sum.setId("minutes-sum");
        sum.textProperty().bind(model.signing().checklist().map(Checklist::sum));
        return Layout.styled(sum, "minutes-sum");
    }

    private void draw(List<CheckLine> all) {
        lines.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            CheckLine line = all.get(i);
            lines.getChildren().add(new CheckRow(i + 1, line, () -> follow(line)));
        }
    }

    private void follow(CheckLine line) {
        line.verb().ifPresent(verb -> {
            switch (verb) {
                case FILL -> model.goToMeeting();
                case GIVE_REASON -> box.askForReason();
                case SHOW -> model.leftOut().toggle();
            }
        });
    }
}
