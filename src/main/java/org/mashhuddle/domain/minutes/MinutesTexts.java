package org.mashhuddle.domain.minutes;

import java.util.ArrayList;
import java.util.List;

/// Every text of the minutes that somebody typed, with its place.
public final class MinutesTexts {

    private final List<PrintedText> texts = new ArrayList<>();

    private MinutesTexts() {}

    /// In the order of the pages.
    public static List<PrintedText> of(Minutes minutes) {
        MinutesTexts found = new MinutesTexts();
        found.cover(minutes);
        minutes.items().forEach(found::item);
        found.add(
                0,
                "Signature",
                minutes.signature().stream().map(Minutes.SignatureLine::words).toList());
        return List.copyOf(found.texts);
    }

    /// Of some items alone.
    public static List<PrintedText> of(List<Minutes.Item> items) {
        MinutesTexts found = new MinutesTexts();
        items.forEach(found::item);
        return List.copyOf(found.texts);
    }

    private void cover(Minutes minutes) {
        Minutes.Head head = minutes.head();
        add(0, "The hub’s name", head.hub());
        add(0, "The title", head.title());
        add(0, "The chair’s name", head.chair());
        add(0, "The minute-taker’s name", head.minuteTaker());
        for (Minutes.Attendee each : minutes.attendance()) {
            add(0, "Attendance, " + each.agency(), List.of(each.agency(), each.name(), each.job()));
        }
        add(0, "The opening", minutes.opening());
        add(0, "The reason for signing over", minutes.signedOver());
        add(0, "The closing words", minutes.standing());
        add(0, "What is corrected", minutes.replaces());
        add(0, "The close", minutes.closing());
    }

    private void item(Minutes.Item item) {
        int number = item.number();
        add(number, "the name", item.title());
        add(number, "the line under the name", item.identity());
        add(number, "the times", item.times());
        add(number, "why today", item.why());
        for (Minutes.Shared each : item.shared()) {
            add(number, "what " + each.agency() + " shared", each.text());
            add(number, "who spoke for " + each.agency(), List.of(each.agency(), each.speaker()));
            add(number, "whose words " + each.agency() + " shared", each.words());
        }
        add(number, "an answer to an earlier action", item.answers());
        item.voice().ifPresent(voice -> add(number, "the child’s voice", List.of(voice.whose(), voice.text())));
        item.risk().ifPresent(risk -> add(number, "the risk", risk));
        item.strategy().ifPresent(strategy -> add(number, "whether a strategy discussion is needed", strategy));
        item.strategyHeld().ifPresent(held -> strategy(number, held));
        item.decision().ifPresent(decided -> decided(number, decided));
        item.actions().forEach(action -> action(number, action));
        add(number, "an attachment", item.attachments());
        add(number, "what was corrected", item.corrections());
    }

    private void strategy(int number, Minutes.StrategyHeld held) {
        add(number, "the strategy discussion", held.when());
        held.answers()
                .forEach(each -> add(
                        number, "the strategy discussion, " + each.question(), List.of(each.question(), each.text())));
    }

    private void decided(int number, Minutes.Decided decided) {
        add(number, "the decision", decided.outcomes());
        decided.because().ifPresent(because -> add(number, "the because of the decision", because));
        add(number, "the lawful basis", decided.lawfulBasis());
        add(number, "consent, family, or why nothing further is done", decided.grounds());
        add(number, "a disagreement", decided.disagreements());
    }

    private void action(int number, Minutes.ActionLine action) {
        add(number, "action " + action.number(), action.text());
        add(number, "who has action " + action.number(), List.of(action.agency(), action.who(), action.due()));
    }

    private void add(int item, String field, String text) {
        texts.add(new PrintedText(item, field, text));
    }

    private void add(int item, String field, List<String> words) {
        words.forEach(text -> add(item, field, text));
    }
}
