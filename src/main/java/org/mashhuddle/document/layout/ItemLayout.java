package org.mashhuddle.document.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.minutes.Minutes;

/// One item of the minutes.
final class ItemLayout {

    private static final List<Markup.Column> SHARED = List.of(
            new Markup.Column("Agency", 122),
            new Markup.Column("What was shared", 0),
            new Markup.Column("Whose words", 138));

    private ItemLayout() {}

    /// An item between two marks, so that a page which begins in it says whose it is.
    static void write(Markup body, String place, Minutes.Item item) {
        body.add("div", place, part -> write(part, item)).ends();
    }

    private static void write(Markup body, Minutes.Item item) {
        body.add("div", "item-head", top -> top(top, item));
        words(body, "Why today", sentence(item.why()));
        if (!item.answers().isEmpty()) {
            body.h3("Answers to earlier actions");
            item.answers().forEach(body::p);
        }
        if (!item.shared().isEmpty()) {
            body.h3("What was shared");
            body.table(
                    "", SHARED, item.shared().stream().map(ItemLayout::shared).toList(), goOn(item));
        }
        item.voice().ifPresent(voice -> words(body, possessive(voice.whose()) + " voice", Optional.of(voice.text())));
        words(body, "Risk", item.risk());
        words(body, "Strategy discussion", item.strategy());
        item.strategyHeld().ifPresent(held -> strategy(body, held));
        item.decision().ifPresent(decision -> decision(body, decision));
        PlanActionTable.write(body, "Actions", item.actions());
        if (!item.attachments().isEmpty()) {
            body.h3("Attachments");
            item.attachments().forEach(body::p);
        }
        if (!item.corrections().isEmpty()) {
            body.h3("Corrections");
            body.box(box -> item.corrections().forEach(box::p));
        }
    }

    /// When it was held, who was there, and the answers that may be read here.
    static void strategy(Markup body, Minutes.StrategyHeld held) {
        body.p(held.when());
        held.answers()
                .forEach(each ->
                        body.add("p", "", p -> p.bold(each.question() + ": ").text(each.text())));
    }

    private static void top(Markup top, Minutes.Item item) {
        // in the heading's own box, which goes to the next page whole
        top.goesOn(Minutes.Item.continued(item.number(), item.title()));
        item.rating().ifPresent(rating -> rating(top, rating));
        top.add("h2", "", "Item " + item.number() + ". " + item.title());
        top.add("div", "small", joined(item.identity(), item.times()));
    }

    private static Markup.RowsGoOn goOn(Minutes.Item item) {
        return new Markup.RowsGoOn(
                1,
                item.shared().stream()
                        .map(one -> Minutes.Item.continued(item.number(), item.title(), one.agency()))
                        .toList(),
                Minutes.Item.continued(item.number(), item.title()));
    }

    private static Optional<String> sentence(List<String> phrases) {
        return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", phrases) + ".");
    }

    private static void rating(Markup at, Minutes.Rating rating) {
        at.add(
                "div",
                "rating",
                box -> box.text("MASH rating ")
                        .add("span", "rating-letter", rating.letter())
                        .add("span", "rating-words", rating.words()));
    }

    static void words(Markup body, String heading, Optional<String> words) {
        words.filter(text -> !text.isBlank()).ifPresent(text -> body.h3(heading).p(text));
    }

    static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    private static String joined(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first + " " + second;
    }

    private static List<Consumer<Markup>> shared(Minutes.Shared shared) {
        return List.of(
                cell -> cell.text(shared.agency()).add("div", "small", shared.speaker()),
                cell -> cell.text(shared.text()),
                cell -> cell.add("div", "small", shared.words()));
    }

    private static void decision(Markup body, Minutes.Decided decided) {
        body.h3("Decision");
        body.box(box -> {
            box.add("p", "", p -> p.bold(decided.outcomes()));
            decided.because().filter(because -> !because.isBlank()).ifPresent(because -> box.p("Because: " + because));
            decided.grounds().forEach(box::p);
            if (!decided.lawfulBasis().isBlank()) {
                box.add("p", "small", "Lawful basis: " + decided.lawfulBasis());
            }
            if (decided.disagreements().isEmpty()) {
                box.add("p", "small", "Disagreement: none stated.");
            }
            decided.disagreements().forEach(words -> box.add("p", "small", words));
        });
    }
}
