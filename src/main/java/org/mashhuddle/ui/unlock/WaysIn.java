package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.CheckVerdict;

/// The links under the cards: another hub, a PDF to check; and what came of it.
final class WaysIn extends VBox {

    private final UnlockViewModel model;

    /// @param first on the first-run page, where another hub can be opened and problems have no
    ///   other place
    WaysIn(UnlockViewModel model, boolean first) {
        super(12);
        this.model = model;
        setPadding(new Insets(first ? 24 : 0, 0, 0, 0));
        Button check = Buttons.link("check-pdf", words("first-run.check"));
        check.setOnAction(_ -> model.checkPdf());
        check.disableProperty().bind(model.making());
        HBox links = Layout.row(16);
        if (first) {
            Button open = Buttons.link("open-hub", words("first-run.open"));
            open.setOnAction(_ -> model.openExisting());
            open.disableProperty().bind(model.making());
            links.getChildren().add(open);
        }
        if (model.practice().isInvented()) {
            boolean day = model.practice() == WorkSession.Practice.DEMO_DAY;
            getChildren().add(Texts.wrapping(Texts.muted(words(day ? "demo.locked" : "practice.locked"))));
            return;
        }
        Button restore = Buttons.link("restore-from", words("restore.from"));
        restore.setOnAction(_ -> model.restoreFrom());
        restore.disableProperty().bind(model.making());
        links.getChildren().addAll(restore, check, working());
        getChildren().addAll(links, verdict());
        getChildren().add(first ? problem() : practice());
    }

    /// Typing is tried on invented children. One's own hub stays locked beside it.
    private HBox practice() {
        boolean closed = !model.policy().demo();
        Button begin = Buttons.link("practice", "");
        begin.textProperty().bind(model.making().map(making -> words(making ? "practice.making" : "practice.begin")));
        begin.setDisable(closed);
        begin.setOnAction(_ -> model.practise());
        Label about = Texts.wrapping(Texts.muted(words(closed ? "practice.closed" : "practice.about")));
        about.setId("practice-about");
        return Layout.row(12, begin, Layout.growing(about));
    }

    private ProgressIndicator working() {
        ProgressIndicator working = new ProgressIndicator();
        working.setPrefSize(16, 16);
        working.visibleProperty().bind(model.busy());
        return working;
    }

    private Label problem() {
        Label problem = Layout.styled(Texts.wrapping(new Label("", Icons.small(Feather.ALERT_CIRCLE))), "field-error");
        problem.setId("unlock-problem");
        problem.textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(problem, !words.isEmpty()));
        return problem;
    }

    private CheckVerdict verdict() {
        CheckVerdict verdict = new CheckVerdict();
        model.checked().subscribe(checked -> {
            checked.ifPresent(verdict::show);
            Layout.show(verdict, checked.isPresent());
        });
        return verdict;
    }
}
