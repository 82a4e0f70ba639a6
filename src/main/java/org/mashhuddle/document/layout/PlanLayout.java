package org.mashhuddle.document.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;

/// The agreed plan for one child.
final class PlanLayout {

    private static final List<Markup.Column> YOURS = List.of(
            new Markup.Column("No.", 64),
            new Markup.Column("Action", 0),
            new Markup.Column("Who", 132),
            new Markup.Column("Due", 148),
            new Markup.Column("Done", 48));
    private static final List<Markup.Column> OTHERS = List.of(
            new Markup.Column("No.", 64),
            new Markup.Column("Agency", 110),
            new Markup.Column("Action", 0),
            new Markup.Column("Due", 148));

    private PlanLayout() {}

    static void write(Markup body, Paper.Plan plan) {
        body.pairs(plan.facts().stream()
                .map(fact -> new Markup.Pair(fact.label(), fact.words()))
                .toList());
        section(body, "Why there is a plan", plan.why());
        plan.voice().ifPresent(voice -> section(body, "What " + voice.whose() + " says", Optional.of(voice.text())));
        section(body, "What was decided", plan.decided());
        plan.strategy().ifPresent(held -> {
            heading(body, "Strategy discussion");
            ItemLayout.strategy(body, held);
        });
        actions(body, plan);
        section(body, "If something happens before the review", Optional.of(plan.ifSomethingHappens()));
    }

    private static void actions(Markup body, Paper.Plan plan) {
        if (!plan.yours().isEmpty()) {
            heading(body, "What you have agreed to do");
            body.table("", YOURS, plan.yours().stream().map(PlanLayout::yours).toList());
        }
        if (!plan.others().isEmpty()) {
            heading(body, "What others do that you need to know");
            body.table(
                    "", OTHERS, plan.others().stream().map(PlanLayout::others).toList());
        }
    }

    private static void section(Markup body, String heading, Optional<String> words) {
        words.filter(text -> !text.isBlank()).ifPresent(text -> {
            heading(body, heading);
            body.p(text);
        });
    }

    private static void heading(Markup body, String heading) {
        body.add("h2", "part", heading);
    }

    private static List<Consumer<Markup>> yours(Minutes.ActionLine action) {
        return List.of(
                cell -> cell.text(action.number()),
                cell -> cell.text(action.text()),
                cell -> cell.text(action.who()),
                cell -> cell.text(action.due()),
                cell -> cell.add("span", "tick-box", ""));
    }

    private static List<Consumer<Markup>> others(Minutes.ActionLine action) {
        return List.of(
                cell -> cell.text(action.number()),
                cell -> cell.text(action.agency()),
                cell -> cell.text(action.text()),
                cell -> cell.text(action.due()));
    }
}
