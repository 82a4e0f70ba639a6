package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.EndsRow;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.RagChip;
import org.mashhuddle.ui.kit.control.Texts;

/// Who it is, how urgent, and when they come back: nobody is dropped.
final class HeadPane extends VBox {

    HeadPane(ChildrenViewModel model, RecordActions desk, RecordPage.Head head) {
        super(4);
        getStyleClass().add("record-head");
        Label name = styled(new NameLabel(head.name()), "t28");
        name.setId("record-name");
        Label age = styled(new Label(head.age()), "h1", "m");
        age.setId("record-age");
        age.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new EndsRow(Layout.row(12, name, age), verbs(model, desk, head.life())));
        if (!head.others().isEmpty()) {
            Label others = Texts.wrapping(Texts.body(head.others()));
            others.setId("record-others");
            getChildren().add(others);
        }
        getChildren().add(standing(head));
    }

    private static HBox verbs(ChildrenViewModel model, RecordActions desk, RecordPage.Life life) {
        HBox verbs = Layout.row(12);
        if (desk.life().asks()) {
            verbs.getChildren().add(ask(desk));
        }
        if (desk.prints()) {
            verbs.getChildren().add(print(desk));
        }
        verbs.getChildren().add(back(model));
        if (model.writes() && life.isOffered()) {
            verbs.getChildren().add(more(desk, life));
        }
        return verbs;
    }

    private static Button ask(RecordActions desk) {
        Button ask = Buttons.plain("record-ask", Feather.PLUS, words("children.ask"));
        ask.setOnAction(_ -> desk.life().ask());
        return Buttons.withKey(ask, "Ctrl+Shift+A");
    }

    private static Button print(RecordActions desk) {
        Button print = Buttons.plain("record-print", Feather.PRINTER, words("record-print.button"));
        print.setOnAction(_ -> desk.print());
        print.setMinWidth(USE_PREF_SIZE);
        return print;
    }

    /// What happens seldom: a birth, a death.
    private static MenuButton more(RecordActions desk, RecordPage.Life life) {
        MenuButton more = new MenuButton("", Icons.icon(Feather.MORE_HORIZONTAL));
        more.setId("record-more");
        more.setAccessibleText(words("children.more"));
        more.setTooltip(new Tooltip(words("children.more")));
        more.getStyleClass().add("icon-only");
        offer(more, life.unborn(), "record-birth", "children.birth", desk.life()::birth);
        offer(more, life.mayDie(), "record-death", "children.death", desk.life()::death);
        offer(more, life.died(), "record-living", "children.living", desk.life()::living);
        return more;
    }

    private static void offer(MenuButton more, boolean may, String id, String key, Runnable deed) {
        if (may) {
            MenuItem item = new MenuItem(words(key));
            item.setId(id);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> deed.run());
            more.getItems().add(item);
        }
    }

    private static Button back(ChildrenViewModel model) {
        Button back = Buttons.plain("record-back", Feather.ARROW_LEFT, model.backWords());
        back.setOnAction(_ -> model.back());
        return Buttons.withKey(back, "Esc");
    }

    private static FlowPane standing(RecordPage.Head head) {
        FlowPane line = new FlowPane(16, 0);
        if (!head.life().words().isEmpty()) {
            Label life = tall(Texts.strong(head.life().words()));
            life.setId("record-life");
            line.getChildren().add(life);
        }
        if (!head.missing().isEmpty()) {
            Label missing = tall(styled(new Label(head.missing()), "overdue"));
            missing.setId("record-missing");
            line.getChildren().add(missing);
        }
        if (head.kind() == SubjectKind.CHILD && !head.life().died()) {
            RagChip chip = head.rating()
                    .map(one -> new RagChip(Optional.of(one.rating()), one.words()))
                    .orElseGet(RagChip::notRated);
            line.getChildren().add(said("children.rating", chip));
        }
        if (!head.risk().isEmpty()) {
            line.getChildren().add(said("children.risk-label", Texts.strong(head.risk())));
        }
        if (!head.plan().isBlank()) {
            line.getChildren().add(tall(Texts.body(head.plan())));
        }
        Label back = Texts.strong(head.back());
        back.setId("record-comes-back");
        line.getChildren().add(said("children.comes-back", back));
        return line;
    }

    private static HBox said(String key, Node value) {
        HBox said = Layout.row(8, Texts.muted(words(key)), value);
        said.setMinHeight(28);
        return said;
    }

    private static Label tall(Label label) {
        label.setMinHeight(28);
        return label;
    }
}
