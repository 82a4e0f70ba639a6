package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.details.FormFields;
import org.mashhuddle.ui.children.details.SubjectField;
import org.mashhuddle.ui.children.details.SubjectForm;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;

/// Somebody is added or changed: the fields, those who may be the same one, the verbs.
final class SubjectFormPane extends VBox {

    private final ChildrenViewModel model;
    private final SubjectForm form;
    private final VBox fields = styled(Layout.column(16), "subject-form");

    SubjectFormPane(ChildrenViewModel model, ChildrenPage.Typing typing) {
        this.model = model;
        this.form = typing.form();
        setId("subject-form");
        getStyleClass().add("surface");
        ScrollPane scroll = styled(new ScrollPane(fields), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        form.kind().subscribe(this::show);
        getChildren()
                .addAll(
                        new PutBackBand("form-put-back", typing.drafts().sentence(), model::leaveIt),
                        Layout.growing(scroll),
                        new AlikePane(model, form),
                        foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Platform.runLater(this::focus);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.save(!form.alike().isEmpty());
            event.consume();
        }
    }

    private void focus() {
        applyCss();
        layout();
        Node first = lookup(form.kind().get() == SubjectKind.PLACE ? "#form-place" : "#form-given");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show(SubjectKind kind) {
        Label heading = Texts.h1(form.isNew() ? words("children.form-add") : words("children.form-edit"));
        fields.getChildren().setAll(heading);
        if (form.isNew()) {
            fields.getChildren().add(kinds());
        }
        FormFields rows = new FormFields(form);
        for (List<SubjectField> group : SubjectField.of(kind)) {
            fields.getChildren().add(rows.of(group));
        }
    }

    private SegmentedChoice<SubjectKind> kinds() {
        SegmentedChoice<SubjectKind> kinds =
                new SegmentedChoice<>("form-kind", List.of(SubjectKind.values()), SubjectKind::said);
        kinds.valueProperty().set(Optional.of(form.kind().get()));
        kinds.valueProperty().subscribe((_, now) -> now.ifPresent(form.kind()::set));
        return kinds;
    }

    private HBox foot() {
        Label problem = Texts.wrapping(styled(new Label("", Icons.small(Feather.ALERT_CIRCLE)), "field-error"));
        problem.setId("form-problem");
        problem.textProperty().bind(form.problem());
        form.problem().subscribe(words -> Layout.show(problem, !words.isEmpty()));
        Button save =
                Buttons.withKey(Buttons.large(Buttons.primary("form-save", words("children.save"))), "Ctrl+Enter");
        save.setOnAction(_ -> model.save(!form.alike().isEmpty()));
        form.alike()
                .subscribe(() ->
                        save.setText(form.alike().isEmpty() ? words("children.save") : words("children.save-another")));
        Button leave = Buttons.large(Buttons.plain("form-leave", words("dialog.cancel")));
        leave.setOnAction(_ -> model.back());
        return styled(Layout.row(8, save, leave, Layout.growing(problem)), "side-foot");
    }
}
