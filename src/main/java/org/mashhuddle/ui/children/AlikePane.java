package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.form.SubjectForm;
import org.mashhuddle.ui.children.search.FoundCell;
import org.mashhuddle.ui.children.words.AlikeLine;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;

/// Those who may be the one that is typed: look first, then say that it is another.
final class AlikePane extends VBox {

    private static final int SHOWN = 5;
    private final ChildrenViewModel model;
    private final SubjectForm form;

    AlikePane(ChildrenViewModel model, SubjectForm form) {
        this.model = model;
        this.form = form;
        setId("form-alike");
        form.alike().subscribe(this::show);
        show();
    }

    private void show() {
        int all = form.alike().size();
        Layout.show(this, all > 0);
        getChildren().clear();
        if (all > 0) {
            getChildren()
                    .add(new Banner(
                            "form-alike-band",
                            Banner.Kind.WARN,
                            all == 1 ? words("children.alike-one") : words("children.alike-many", all)));
            form.alike().stream().limit(SHOWN).forEach(one -> getChildren().add(line(one)));
        }
    }

    private HBox line(AlikeLine one) {
        Label name = Layout.styled(new NameLabel(one.name()), "b");
        Label why = Texts.muted(words("match.sure-why", one.sure(), one.why()));
        why.setMinWidth(USE_PREF_SIZE);
        Button open = Buttons.link("alike-open-" + getChildren().size(), words("children.look"));
        open.setAccessibleText(words("children.open-spoken", one.name()));
        open.setOnAction(_ -> model.open(one.id()));
        return styled(
                Layout.row(8, Icons.small(FoundCell.icon(one.kind()), "icon-muted"), name, why, Layout.grow(), open),
                "open-line");
    }
}
