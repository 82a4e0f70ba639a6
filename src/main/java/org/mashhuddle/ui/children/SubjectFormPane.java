package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.form.SubjectForm;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.form.FormBody;

/// Somebody is added or changed: the fields, those who may be the same one, the verbs.
final class SubjectFormPane extends VBox {

    private final ChildrenViewModel model;
    private final SubjectForm form;
    private final FormBody body;

    SubjectFormPane(ChildrenViewModel model, SubjectForm form) {
        this.model = model;
        this.form = form;
        this.body = new FormBody(form, 16);
        setId("subject-form");
        getStyleClass().add("surface");
        VBox fields = styled(Layout.column(16, Texts.h1(form.title().heading()), body), "subject-form");
        ScrollPane scroll = styled(Layout.scrolling(fields), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren()
                .addAll(
                        new PutBackBand("form-put-back", form.putBack(), form.putBackDoubtful(), this::startOver),
                        Layout.growing(scroll),
                        new AlikePane(model, form),
                        foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Caret.into(this, this::focus);
    }

    private void startOver() {
        form.leaveIt();
        focus();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        }
    }

    private void save() {
        model.save(!form.alike().isEmpty());
    }

    private void focus() {
        applyCss();
        layout();
        body.focusFirst();
    }

    private HBox foot() {
        Button save = Buttons.withKey(
                Buttons.large(Buttons.primary("form-save", form.title().verb())), "Ctrl+Enter");
        save.setOnAction(_ -> save());
        form.alike()
                .subscribe(() ->
                        save.setText(form.alike().isEmpty() ? form.title().verb() : words("children.save-another")));
        Button leave = Buttons.large(Buttons.plain("form-leave", words("dialog.cancel")));
        leave.setOnAction(_ -> model.back());
        return styled(Layout.row(8, save, leave, Layout.growing(FormBody.problem("form-problem", form))), "side-foot");
    }
}
