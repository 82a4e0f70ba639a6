package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

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
                .ifPresent(_ -> setBottom(verb("papers-release", words("papers.release"), true)));
        line.out()
                .filter(out -> out.state() != PaperState.RECALLED)
                .ifPresent(_ -> setBottom(verb("papers-recall", words("papers.recall"), false)));
    }

    private static List<Node> facts(PaperQueue.OutPaper out) {
        IssuedPaper paper = out.paper();
        List<Node> facts = new ArrayList<>();
        facts.add(fact(words("papers.fact-state"), PaperWords.state(out)));
        facts.add(
                fact(
                        words("papers.fact-reference"),
                        paper.reference() + ", " + paper.copy().words()));
        facts.add(fact(words("papers.fact-issued"), DateWords.dateTime(paper.issuedAt())));
        facts.add(fact(words("papers.fact-how"), PaperWords.delivery(paper)));
        paper.recall()
                .ifPresent(
                        recall -> {
                            facts.add(
                                    fact(
                                            words("papers.fact-recalled"),
                                            DateWords.dateTime(recall.at())));
                            facts.add(fact(words("papers.fact-reason"), recall.reason()));
                            facts.add(fact(words("papers.fact-told"), recall.told()));
                        });
        return facts;
    }

    private static VBox fact(String label, String said) {
        return new VBox(Texts.hint(label), Texts.wrapping(Texts.body(said)));
    }

    private VBox verb(String id, String words, boolean letsGo) {
        Button button =
                letsGo ? Buttons.large(Buttons.primary(id, words)) : Buttons.plain(id, words);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                _ -> {
                    if (letsGo) {
                        model.release();
                    } else {
                        model.recall();
                    }
                });
        return Layout.styled(new VBox(button), "minutes-sign");
    }
}
