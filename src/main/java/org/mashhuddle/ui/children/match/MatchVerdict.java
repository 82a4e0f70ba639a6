package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// How sure, why, what follows, and a person's word.
final class MatchVerdict extends VBox {

    private final MatchViewModel model;
    private final VBox said = styled(new VBox(4), "record-details");
    private final Label first = Texts.wrapping(Texts.strong(words("match.read-first")));
    private final Button same = verb("match-same", "children.same-child", "S");
    private final Button different = verb("match-different", "children.different", "D");
    private final Button later = verb("match-later", "match.later", "N");
    private final Button again = verb("match-again", "match.wait-again", "W");

    MatchVerdict(MatchViewModel model, Runnable back) {
        this.model = model;
        styled(this, "record-right");
        ScrollPane scroll = styled(Layout.scrolling(said), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words("match.why"));
        getChildren().addAll(Layout.growing(scroll), foot(back));
        model.page().subscribe(this::show);
    }

    private VBox foot(Runnable back) {
        first.setGraphic(Icons.small(Feather.INFO));
        Button leave = verb("match-back", "children.back-there", "Esc");
        same.setOnAction(_ -> model.same());
        different.setOnAction(_ -> model.different());
        later.setOnAction(_ -> model.later());
        again.setOnAction(_ -> model.waitAgain());
        leave.setOnAction(_ -> back.run());
        VBox foot = styled(Layout.column(8, first, same, different, later, again, leave), "side-foot");
        foot.getChildren().add(Texts.wrapping(Texts.hint(words("match.who-may"))));
        model.page().subscribe(_ -> offer());
        model.tab().subscribe(_ -> offer());
        return foot;
    }

    /// What may be said of the pair that is shown.
    private void offer() {
        Optional<MatchPage> page = model.page().get();
        PairTab tab = model.tab().get();
        boolean read = page.filter(MatchPage::bothRead).isPresent();
        Layout.show(first, model.saysSame() && page.isPresent() && !read);
        Layout.show(same, model.saysSame());
        Layout.show(different, model.saysDifferent() && tab != PairTab.SETTLED);
        Layout.show(later, model.saysDifferent() && tab == PairTab.WAITING);
        Layout.show(again, model.saysDifferent() && tab != PairTab.WAITING);
        same.setDisable(!read);
        List.of(different, later, again).forEach(verb -> verb.setDisable(page.isEmpty()));
    }

    private static Button verb(String id, String key, String cap) {
        Button button = Buttons.withKey(Buttons.large(Buttons.plain(id, words(key))), cap);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void show(Optional<MatchPage> shown) {
        said.getChildren().clear();
        model.line()
                .filter(PairLine::joined)
                .ifPresent(line -> said.getChildren()
                        .addAll(
                                Texts.wrapping(Texts.h2(line.sure())),
                                Texts.wrapping(Texts.body(line.why())),
                                Texts.wrapping(Texts.body(words("match.joined", line.name(), line.otherName())))));
        shown.ifPresent(page -> {
            said.getChildren().addAll(Texts.strong(words("match.how-sure")), Texts.h2(page.sure()));
            said.getChildren().add(part(words("match.why")));
            why(page);
            said.getChildren().add(part(words("match.if-same")));
            lines(
                    List.of(
                            words("match.stays", page.one().name(), page.other().name()),
                            words("match.narrower"),
                            words("match.signed"),
                            words("match.again")),
                    "match.bullet");
            said.getChildren()
                    .add(part(words(
                            page.papers().isEmpty() ? "match.no-papers" : "match.papers",
                            page.papers().size())));
            lines(page.papers(), "match.bullet");
        });
    }

    private void why(MatchPage page) {
        page.reasons().forEach(reason -> said.getChildren().add(reason(reason)));
        page.against()
                .forEach(words -> said.getChildren()
                        .add(reason(words("match.against"), words, words("match.against-spoken", words))));
    }

    private static Label part(String words) {
        return styled(Texts.strong(words), "match-part");
    }

    private static HBox reason(MatchPage.Reason reason) {
        return switch (reason.strength()) {
            case MUCH -> reason(words("match.much"), reason.words(), words("match.much-spoken", reason.words()));
            case SOME -> reason(words("match.some"), reason.words(), words("match.some-spoken", reason.words()));
            case LITTLE -> reason(words("match.little"), reason.words(), words("match.little-spoken", reason.words()));
        };
    }

    /// How much it says is read from the number of signs, and spoken in words.
    private static HBox reason(String sign, String words, String spoken) {
        Label how = styled(Texts.strong(sign), "match-sign");
        Label why = Texts.wrapping(Texts.body(words));
        why.setAccessibleText(spoken);
        HBox line = Layout.row(8, how, Layout.growing(why));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private void lines(List<String> lines, String key) {
        lines.forEach(line -> said.getChildren().add(Texts.wrapping(Texts.body(words(key, line)))));
    }
}
