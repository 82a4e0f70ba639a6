package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.children.words.LinkWords;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// The fields of a link. Nothing is preselected; how far it may be shared starts at the narrowest.
public final class LinkFields extends VBox {

    private final LinkForm form;
    private final TextField find = new TextField();
    private final PopupChoice<Subject> popup;
    private boolean taking;

    public LinkFields(LinkForm form) {
        super(8);
        this.form = form;
        this.popup =
                new PopupChoice<>("link-found", form::reads, one -> form.other().set(Optional.of(one)));
        TextField said = new TextField();
        said.setId("link-words");
        said.textProperty().bindBidirectional(form.said());
        getChildren()
                .addAll(
                        other(),
                        Layout.row(8, kind(), agency()),
                        new FieldBox(words("children.link-words"), said, words("children.link-words-hint")),
                        SharingMarkField.of("link-mark", form.agencies(), form.mark()));
    }

    private FieldBox other() {
        find.setId("link-find");
        find.setPromptText(words("children.link-prompt"));
        find.textProperty().subscribe((_, typed) -> {
            if (!taking) {
                form.look(typed);
            }
        });
        form.other().subscribe(now -> now.ifPresent(this::took));
        form.found().subscribe(() -> {
            if (find.isFocused()) {
                popup.show(find, List.copyOf(form.found()));
            }
        });
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.press(event)) {
                event.consume();
            }
        });
        return new FieldBox(words("children.link-to"), find);
    }

    private void took(Subject subject) {
        taking = true;
        find.setText(form.reads(subject));
        find.end();
        taking = false;
    }

    private MarkButton<LinkKind> kind() {
        MarkButton<LinkKind> kind = MarkButton.of(
                "link-kind",
                words("children.link-kind"),
                Arrays.stream(LinkKind.values())
                        .map(one -> new Option<>(one, LinkWords.kind(one), Feather.LINK))
                        .toList());
        kind.setAccessibleText(words("children.link-kind"));
        kind.valueProperty().bindBidirectional(form.kind());
        return kind;
    }

    private MarkButton<Agency> agency() {
        MarkButton<Agency> agency = MarkButton.of(
                "link-agency",
                words("children.link-agency"),
                form.agencies().stream()
                        .map(one -> new Option<>(one, one.label(), Feather.USERS))
                        .toList());
        agency.setAccessibleText(words("children.link-agency"));
        agency.valueProperty().bindBidirectional(form.agency());
        return agency;
    }
}
