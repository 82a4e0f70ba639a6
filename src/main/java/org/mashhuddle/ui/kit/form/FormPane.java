package org.mashhuddle.ui.kit.form;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.dialog.PutBackBand;

/// Any form: what was put back, its heading, its fields, what is wrong, its verb and the way out.
/// Ctrl+Enter saves, Esc leaves it unsaid.
public final class FormPane extends VBox {

    private final Form<?> form;
    private final Runnable confirm;
    private final Runnable leave;
    private final FormBody body;

    /// @param id of the whole and the beginning of the ids of its parts
    /// @param confirm saves it, where nothing is wrong
    /// @param leave closes it; what is typed comes back with it
    public FormPane(String id, Form<?> form, Runnable confirm, Runnable leave) {
        super(8);
        this.form = form;
        this.confirm = confirm;
        this.leave = leave;
        this.body = new FormBody(form, form.gap());
        setId(id + "-form");
        styled(this, "side-foot");
        getChildren()
                .addAll(
                        new PutBackBand(id + "-put-back", form.putBack(), form.putBackDoubtful(), this::startOver),
                        Texts.wrapping(Texts.h2(form.title().heading())),
                        scrolled(),
                        FormBody.problem(id + "-problem", form),
                        verbs(id));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private Region scrolled() {
        return switch (form.length()) {
            case SHORT -> new FormScroll(styled(body, "side-fields"));
            case LONG -> {
                ScrollPane scroll = styled(Layout.scrolling(styled(body, "side-fields")), "minutes-scroll");
                scroll.setFitToWidth(true);
                scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
                scroll.setFocusTraversable(false);
                scroll.setMinHeight(160);
                yield Layout.growing(scroll);
            }
        };
    }

    private void startOver() {
        form.leaveIt();
        focusFirst();
    }

    /// Gives the focus to the first thing to type or choose.
    public void focusFirst() {
        applyCss();
        body.focusFirst();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            confirm();
            event.consume();
        }
    }

    /// Whoever is told that something is wrong stands where it is.
    private void confirm() {
        confirm.run();
        body.focusWrong();
    }

    /// Under one another where large letters leave no room beside.
    private Region verbs(String id) {
        Button away = Buttons.plain(id + "-leave", words("dialog.cancel"));
        away.setOnAction(_ -> leave.run());
        if (form.title().verb().isEmpty()) {
            return new WrapRow(8, 8, away);
        }
        Button save =
                Buttons.withKey(Buttons.primary(id + "-confirm", form.title().verb()), "Ctrl+Enter");
        save.setOnAction(_ -> confirm());
        return new WrapRow(8, 8, save, away);
    }
}
