package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.page.LongSide;

/// "Ready to sign?": what is missing first, then what holds; the signature stands below.
final class SigningPane extends BorderPane {

    private final MinutesViewModel model;
    private final SignBox box;
    private final VBox lines = new VBox();

    SigningPane(MinutesViewModel model) {
        this.model = model;
        this.box = new SignBox(model);
        lines.setId("minutes-checklist");
        VBox list =
                Layout.styled(new VBox(heading(), sum(), checked(), SignedPane.versions(model), lines), "minutes-list");
        ScrollPane scroll = Layout.styled(Layout.scrolling(list), "minutes-scroll");
        scroll.setFitToWidth(true);
        setCenter(LongSide.of(scroll, box));
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

    private WrapRow checked() {
        Label said = Texts.wrapping(Texts.body(""));
        said.setId("minutes-checked");
        said.setMinWidth(0);
        said.textProperty().bind(model.checked());
        Button check = Buttons.withKey(Buttons.plain("minutes-check", words("minutes.check-verb")), "Ctrl+M");
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(_ -> model.markChecked());
        model.mayCheck().subscribe(may -> {
            if (!may && check.isFocused()) {
                check.requestFocusTraversal(TraversalDirection.NEXT);
            }
            Layout.show(check, may);
        });
        return Layout.styled(new WrapRow(8, 8, said, check), "minutes-line");
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
