package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Recall;
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
        line.standing().filter(WaitingPaper.Standing.HELD::equals).ifPresent(_ -> setBottom(held(line)));
        line.standing()
                .filter(standing -> standing == WaitingPaper.Standing.NEEDS_SAFE_TO_SHARE
                        || standing == WaitingPaper.Standing.NO_LONGER_SAFE)
                .ifPresent(_ -> setBottom(foot(
                        Buttons.large(does(
                                Buttons.primary("papers-safe", words("papers.safe-to-share")),
                                model.verbs()::safeToShare)),
                        does(
                                Buttons.plain("papers-family-words", words("papers.family-words")),
                                model.verbs()::familyWords))));
        line.out().ifPresent(out -> setBottom(verbs(out)));
    }

    private VBox held(PaperLine line) {
        VBox foot = foot(Buttons.large(
                does(Buttons.primary("papers-release", words("papers.release")), model.verbs()::release)));
        if (line.isFurther()) {
            foot.getChildren()
                    .add(does(Buttons.plain("papers-not-this", words("papers.not-this")), model.verbs()::notThisOne));
        }
        return foot;
    }

    private VBox verbs(PaperQueue.OutPaper out) {
        VBox verbs = verbs(out.state(), out.paper());
        verbs.getChildren().addFirst(does(Buttons.plain("papers-look", words("papers.look")), model::look));
        Layout.show(verbs, true);
        if (out.state() == PaperState.ISSUED && out.paper().received().isEmpty()) {
            String key = out.paper().receipt().isPresent() ? "papers.receipt-signed" : "papers.has-it";
            verbs.getChildren().addFirst(does(Buttons.plain("papers-received", words(key)), model.verbs()::received));
        }
        if (out.paper().key().kind().isForFamily()
                && out.callBack().isEmpty()
                && out.paper().recall().isEmpty()) {
            verbs.getChildren()
                    .add(does(
                            Buttons.plain("papers-unsafe", words("papers.no-longer-safe")),
                            model.verbs()::noLongerSafe));
        }
        verbs.getChildren().addAll(forOthers(out));
        if (out.isToBeFiled()) {
            verbs.getChildren()
                    .addFirst(Buttons.large(does(
                            Buttons.primary("papers-on-file", words("papers.on-child-file")), model.verbs()::onFile)));
        }
        return verbs;
    }

    /// Who else may have something of the child whom a paper is about.
    private List<Button> forOthers(PaperQueue.OutPaper out) {
        PaperKind kind = out.paper().key().kind();
        List<Button> all = new ArrayList<>();
        if (kind == PaperKind.PLAN && out.state() == PaperState.ISSUED) {
            all.add(does(Buttons.plain("papers-who-else", words("papers.who-else")), model.verbs()::whoElse));
        }
        if (DuePane.isOfAnItem(kind) && out.state() == PaperState.ISSUED) {
            all.add(does(Buttons.plain("papers-summary", words("papers.summary-for")), model.verbs()::summary));
        }
        return all;
    }

    private VBox verbs(PaperState state, IssuedPaper paper) {
        return switch (state) {
            case SEALED ->
                foot(Buttons.large(
                        does(Buttons.primary("papers-never-out", words("papers.never-out")), model.verbs()::neverOut)));
            case ISSUED, SUPERSEDED ->
                foot(
                        does(Buttons.plain("papers-recall", words("papers.recall")), model.verbs()::recall),
                        does(Buttons.plain("papers-came-back", words("papers.came-back")), model.verbs()::cameBack));
            case RECALLED -> foot(ends(paper.recall().orElseThrow()));
            case CAME_BACK, NEVER_OUT -> foot();
        };
    }

    /// What can still be heard of it.
    private Button[] ends(Recall recall) {
        if (!recall.isOpen()) {
            return new Button[0];
        }
        return Stream.of(Recall.Outcome.values())
                .filter(outcome -> recall.ends().stream().noneMatch(end -> end.outcome() == outcome))
                .map(outcome -> does(
                        Buttons.plain(
                                switch (outcome) {
                                    case RETURNED -> "papers-returned";
                                    case DESTROYED -> "papers-destroyed";
                                    case WRONG_HANDS -> "papers-wrong-hands";
                                },
                                words(
                                        switch (outcome) {
                                            case RETURNED -> "papers.is-returned";
                                            case DESTROYED -> "papers.is-destroyed";
                                            case WRONG_HANDS -> "papers.was-in-wrong-hands";
                                        })),
                        () -> model.verbs().ended(outcome)))
                .toArray(Button[]::new);
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
        paper.receipt().ifPresent(receipt -> facts.add(fact(words("papers.fact-receipt"), receipt)));
        paper.received()
                .ifPresent(has -> facts.add(fact(
                        words("papers.fact-received"),
                        words("papers.received", has.by(), DateWords.dateTime(has.at())))));
        out.callBack().ifPresent(why -> facts.add(fact(words("papers.to-be-called-back"), why)));
        out.filed()
                .map(filed -> words("papers.filed", filed.by(), DateWords.dateTime(filed.at())))
                .or(() -> out.isToBeFiled() ? Optional.of(words("papers.not-filed")) : Optional.empty())
                .ifPresent(said -> facts.add(fact(words("papers.fact-filed"), said)));
        facts.addAll(recalled(out));
        return facts;
    }

    private static List<Node> recalled(PaperQueue.OutPaper out) {
        List<Node> facts = new ArrayList<>();
        out.paper().recall().ifPresent(recall -> {
            facts.add(fact(PaperWords.state(out), DateWords.dateTime(recall.at())));
            facts.add(fact(words("papers.fact-reason"), recall.reason()));
            if (!recall.told().isEmpty()) {
                facts.add(fact(words("papers.fact-told"), recall.told()));
            }
            recall.ends()
                    .forEach(end -> facts.add(fact(
                            words("papers.fact-became"),
                            words(
                                    "papers.ended",
                                    PaperWords.outcome(end.outcome()),
                                    end.by(),
                                    DateWords.dateTime(end.at())))));
        });
        return facts;
    }

    private static VBox fact(String label, String said) {
        return new VBox(Texts.hint(label), Texts.wrapping(Texts.body(said)));
    }
}
