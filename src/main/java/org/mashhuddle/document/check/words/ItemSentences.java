package org.mashhuddle.document.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.document.check.words.Sentence.Place;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// What the pages must say of one item.
final class ItemSentences {

    private static final String RESTRICTED = "Restricted item";
    private static final String RATING = "letter words";

    private final DataFields item;
    private final List<Sentence> all = new ArrayList<>();

    ItemSentences(DataFields item) {
        this.item = item;
    }

    /// The words of an item's rating; empty where it has none.
    static String rating(DataFields item) {
        return item.object("rating", RATING).map(rating -> rating.text("words")).orElse("");
    }

    List<Sentence> all() {
        top();
        part("Why today", why(item.texts("why")));
        list("Answers to earlier actions", item.textsSince("answers"));
        shared();
        item.object("voice", "whose text")
                .ifPresent(voice -> part(possessive(voice.text("whose")) + " voice", voice.optional("text")));
        part("Risk", item.optional("risk"));
        part("Strategy discussion", item.optional("strategy"));
        item.object("strategyHeld", "when answers").ifPresent(this::held);
        item.object("decision", "outcomes because lawfulBasis disagreements grounds")
                .ifPresent(this::decided);
        actions();
        list("Attachments", item.texts("attachments"));
        list("Corrections", item.texts("corrections"));
        VerificationFailure.unless(
                item.isTrue("restricted") == item.text("title").equals(RESTRICTED)
                        && (!item.isTrue("restricted") || all.size() <= 2),
                Rule.DATA,
                "The data in the file say otherwise than its pages which items are restricted.");
        return all;
    }

    private void top() {
        int number = item.number("number");
        all.add(new Sentence("Item " + number + ". " + item.text("title"), Place.HEADING, number));
        below(item.text("identity") + " " + item.text("times"));
    }

    /// What stands at the right of an item's heading.
    static List<Sentence> besideHeading(DataFields item) {
        return item.object("rating", RATING).stream()
                .flatMap(rating -> Stream.of("MASH rating", rating.text("letter"), rating.text("words")))
                .map(words -> new Sentence(words, Place.AT_THE_RIGHT, item.number("number")))
                .toList();
    }

    private static Optional<String> why(List<String> phrases) {
        return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", phrases) + ".");
    }

    private void shared() {
        List<DataFields> shared = item.objects("shared", "agency speaker text words");
        if (!shared.isEmpty()) {
            below("What was shared");
            all.addAll(Sentence.columns("Agency", "What was shared", "Whose words"));
        }
        for (DataFields one : shared) {
            List<Sentence> row = new ArrayList<>(Sentence.row(one.text("agency"), one.text("text"), one.text("words")));
            boolean alone = one.text("agency").isBlank();
            if (!alone && !one.text("text").isBlank()) {
                row.set(1, row.get(1).of(one.text("agency")));
            }
            if (!one.text("speaker").isBlank()) {
                row.add(alone ? 0 : 1, new Sentence(one.text("speaker"), alone ? Place.BELOW : Place.UNDER));
            }
            all.addAll(row);
        }
    }

    private void held(DataFields held) {
        below(held.text("when"));
        held.objects("answers", "question text")
                .forEach(each -> below(each.text("question") + ": " + each.text("text")));
    }

    private void decided(DataFields decided) {
        below("Decision");
        below(decided.text("outcomes"));
        decided.optional("because")
                .filter(because -> !because.isBlank())
                .ifPresent(because -> below("Because: " + because));
        decided.texts("grounds").forEach(this::below);
        if (!decided.text("lawfulBasis").isBlank()) {
            below("Lawful basis: " + decided.text("lawfulBasis"));
        }
        List<String> disagreements = decided.texts("disagreements");
        if (disagreements.isEmpty()) {
            below("Disagreement: none stated.");
        }
        disagreements.forEach(this::below);
    }

    private void actions() {
        List<DataFields> actions = item.objects("actions", "number agency text who due");
        if (!actions.isEmpty()) {
            below("Actions");
            all.addAll(Sentence.columns("No.", "Agency", "Action", "Who", "Due"));
        }
        actions.forEach(one -> all.addAll(Sentence.row(
                one.text("number"), one.text("agency"), one.text("text"), one.text("who"), one.text("due"))));
    }

    private void part(String heading, Optional<String> words) {
        words.filter(text -> !text.isBlank()).ifPresent(text -> list(heading, List.of(text)));
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            below(heading);
            lines.forEach(this::below);
        }
    }

    private void below(String words) {
        if (!words.isBlank()) {
            all.add(new Sentence(words, Place.BELOW));
        }
    }

    private static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }
}
