package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// How a paper stands that cannot go now: kept back, waiting for the signature, out, recalled.
final class StandingPane extends BorderPane {

    private final PapersViewModel model;

    StandingPane(PapersViewModel model, PaperLine line) {
        this.model = model;
        List<Node> said = new ArrayList<>();
        said.add(Texts.wrapping(Texts.h1(line.title())));
        said.add(Texts.wrapping(Texts.body(line.who())));
        line.waiting().ifPresent(waiting -> said.add(Texts.wrapping(Texts.muted(line.hint()))));
        line.out().ifPresent(out -> said.addAll(facts(out)));
        VBox list = Layout.styled(Layout.column(8), "minutes-list");
        list.getChildren().addAll(said);
        setCenter(list);
        line.standing()
                .filter(WaitingPaper.Standing.HELD::equals)
                .ifPresent(_ -> setBottom(foot(Buttons.large(
                        does(Buttons.primary("papers-release", words("papers.release")), model::release)))));
        line.standing()
                .filter(WaitingPaper.Standing.NEEDS_SAFE_TO_SHARE::equals)
                .ifPresent(_ -> setBottom(foot(Buttons.large(
                        does(Buttons.primary("papers-safe", words("papers.safe-to-share")), model::safeToShare)))));
        line.out().ifPresent(out -> setBottom(verbs(out)));
    }

    private VBox verbs(PaperQueue.OutPaper out) {
        VBox verbs = verbs(out.state());
        if (out.isToBeFiled()) {
            verbs.getChildren()
                    .addFirst(Buttons.large(
                            does(Buttons.primary("papers-on-file", words("papers.on-child-file")), model::onFile)));
        }
        return verbs;
    }

    private VBox verbs(PaperState state) {
        return switch (state) {
            case SEALED ->
                foot(Buttons.large(
                        does(Buttons.primary("papers-never-out", words("papers.never-out")), model::neverOut)));
            case ISSUED, SUPERSEDED ->
                foot(
                        does(Buttons.plain("papers-recall", words("papers.recall")), model::recall),
                        does(Buttons.plain("papers-came-back", words("papers.came-back")), model::cameBack));
            case RECALLED, CAME_BACK, NEVER_OUT -> foot();
        };
    }

    private static Button does(Button button, Runnable verb) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private static VBox foot(Button... verbs) {
        VBox foot = Layout.styled(new VBox(verbs), "minutes-sign");
        Layout.show(foot, verbs.length > 0);
        return foot;
    }

    private static List<Node> facts(PaperQueue.OutPaper out) {
        IssuedPaper paper = out.paper();
        List<Node> facts = new ArrayList<>();
        facts.add(fact(words("papers.fact-state"), PaperWords.state(out)));
        facts.add(fact(
                words("papers.fact-reference"),
                paper.reference() + ", " + paper.copy().words()));
        facts.add(fact(words("papers.fact-issued"), DateWords.dateTime(paper.issuedAt())));
        facts.add(fact(words("papers.fact-how"), PaperWords.delivery(paper)));
        out.filed()
                .map(filed -> words("papers.filed", filed.by(), DateWords.dateTime(filed.at())))
                .or(() -> out.isToBeFiled() ? Optional.of(words("papers.not-filed")) : Optional.empty())
                .ifPresent(said -> facts.add(fact(words("papers.fact-filed"), said)));
        paper.recall().ifPresent(recall -> {
            facts.add(fact(PaperWords.state(out), DateWords.dateTime(recall.at())));
            facts.add(fact(words("papers.fact-reason"), recall.reason()));
            if (!recall.told().isEmpty()) {
                facts.add(fact(words("papers.fact-told"), recall.told()));
            }
        });
        return facts;
    }

    private static VBox fact(String label, String said) {
        return new VBox(Texts.hint(label), Texts.wrapping(Texts.body(said)));
    }
}
