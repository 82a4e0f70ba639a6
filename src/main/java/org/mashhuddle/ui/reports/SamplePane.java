package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;

/// The children of the latest sample at the left; the audit form of the chosen one.
final class SamplePane extends BorderPane {

    private final SampleViewModel model;
    private final Destination here;
    private final ListView<DipSample.Audit> children = new ListView<>();
    private final VBox form = Layout.styled(new VBox(12), "report-body");
    private final Label about = Texts.wrapping(Texts.body(""));
    private final Button draw = Buttons.plain("sample-draw", words("reports.sample.draw", DipSample.USUAL));

    /// @param here the way back from a record
    SamplePane(SampleViewModel model, Destination here) {
        this.model = model;
        this.here = here;
        setId("reports-sample");
        about.setId("sample-about");
        draw.setOnAction(_ -> model.draw());
        children.setId("sample-children");
        children.setAccessibleText(words("reports.sample.children"));
        children.getStyleClass().addAll("reports-list", "rows-36");
        children.setCellFactory(_ -> new AuditCell());
        children.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null) {
                model.chosen().set(Optional.of(now));
            }
        });
        ScrollPane scroll = Layout.styled(Layout.scrolling(form), "report-scroll");
        scroll.setFitToWidth(true);
        setTop(Layout.styled(new VBox(8, Texts.h2(words("reports.sample.title")), about, draw), "report-body"));
        setLeft(children);
        setCenter(scroll);
        model.samples().subscribe(() -> refresh());
        model.chosen().subscribe(this::show);
    }

    void enter() {
        (children.getItems().isEmpty() ? draw : children).requestFocus();
    }

    private void refresh() {
        about.setText(model.latest()
                .map(book -> words(
                        "reports.sample.about",
                        book.sample().audits().size(),
                        book.sample().outOf(),
                        book.sample().period().inWords(),
                        DateWords.dateTime(book.sample().drawnAt()),
                        book.sample().done()))
                .orElse(words("reports.sample.none")));
        children.getItems()
                .setAll(model.latest().map(book -> book.sample().audits()).orElse(List.of()));
    }

    private final class AuditCell extends ListCell<DipSample.Audit> {
        AuditCell() {
            getStyleClass().add("list-row");
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(DipSample.@Nullable Audit audit, boolean empty) {
            super.updateItem(audit, empty);
            setText(
                    empty || audit == null
                            ? null
                            : words(
                                    "reports.sample.child",
                                    who(audit),
                                    audit.answers().size(),
                                    AuditQuestion.values().length));
        }
    }

    private String who(DipSample.Audit audit) {
        return model.latest()
                .flatMap(book -> book.subject(audit))
                .map(subject -> subject.displayName())
                .orElse("");
    }

    private void show(Optional<DipSample.Audit> chosen) {
        if (chosen.isEmpty()) {
            form.getChildren().clear();
            return;
        }
        DipSample.Audit audit = chosen.get();
        children.getSelectionModel().select(audit);
        Label name = Texts.h2(who(audit));
        name.setId("sample-name");
        Button open = Buttons.plain("sample-open", words("reports.open"));
        open.setOnAction(_ -> model.openRecord(here));
        if (name.getText().equals(shownName()) && !form.getChildren().isEmpty()) {
            return;
        }
        form.getChildren().setAll(name, open);
        for (AuditQuestion question : AuditQuestion.values()) {
            form.getChildren().add(question(audit, question));
        }
    }

    /// While one child is audited its form stays: the caret stays in it.
    private String shownName() {
        return form.getChildren().isEmpty() ? "" : ((Label) form.getChildren().getFirst()).getText();
    }

    private VBox question(DipSample.Audit audit, AuditQuestion question) {
        SegmentedChoice<AuditQuestion.Answer> answer = new SegmentedChoice<>(
                "sample-" + key(question),
                List.of(AuditQuestion.Answer.values()),
                each -> words("reports.answer." + key(each)));
        answer.valueProperty().set(Optional.ofNullable(audit.answers().get(question)));
        answer.valueProperty().subscribe((_, now) -> now.ifPresent(said -> model.answer(question, said)));
        Label asked = Texts.wrapping(Texts.body(question.words()));
        asked.setLabelFor(answer);
        return new VBox(4, asked, new FlowPane(answer));
    }

    private static String key(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
