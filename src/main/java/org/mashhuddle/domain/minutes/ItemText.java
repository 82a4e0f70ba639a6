package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;

/// The entry of one subject as plain text, for the case record of an agency: what the minutes will
/// hold of it and nothing else.
public final class ItemText {

    private ItemText() {}

    /// The entry.
    public static String of(MeetingBook book, AgendaItem item, Instant now) {
        Minutes.Item said = ItemWriting.of(book, item, MinutesWriting.circulation(book), now);
        List<String> lines = new ArrayList<>();
        lines.add(book.hub().profile().name() + ", " + book.meeting().name() + ", "
                + DateWords.date(book.meeting().heldOn()) + ", item " + said.number());
        lines.add(said.title());
        lines.add(said.identity());
        lines.add(said.times());
        add(lines, "Why", said.why());
        add(lines, "Answers to earlier actions", said.answers());
        add(lines, "Shared", said.shared().stream().map(ItemText::shared).toList());
        said.voice().ifPresent(voice -> add(lines, "Child's voice", List.of(voice.text())));
        said.risk().ifPresent(risk -> add(lines, "Risk", List.of(risk)));
        said.strategy().ifPresent(answer -> add(lines, "Strategy discussion", List.of(answer)));
        said.strategyHeld().ifPresent(held -> add(lines, "Strategy discussion held", held(held)));
        said.decision().ifPresent(decided -> add(lines, "Decision", decided(decided)));
        add(lines, "Actions", said.actions().stream().map(ItemText::action).toList());
        add(lines, "Attachments", said.attachments());
        lines.add("");
        lines.add(
                "Information that its owner has not released is not in this text. The signed minutes are the record.");
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, String heading, List<String> under) {
        if (!under.isEmpty()) {
            lines.add("");
            lines.add(heading);
            lines.addAll(under);
        }
    }

    private static String shared(Minutes.Shared one) {
        String who = joined(", ", one.agency(), one.speaker());
        return who + ": " + one.text() + (one.words().isBlank() ? "" : " [" + one.words() + "]");
    }

    private static List<String> held(Minutes.StrategyHeld held) {
        return Stream.concat(
                        Stream.of(held.when()),
                        held.answers().stream().map(each -> each.question() + " " + each.text()))
                .toList();
    }

    private static List<String> decided(Minutes.Decided decided) {
        List<String> lines = new ArrayList<>(List.of(decided.outcomes()));
        decided.because().ifPresent(why -> lines.add("Because: " + why));
        if (!decided.lawfulBasis().isBlank()) {
            lines.add("Lawful basis: " + decided.lawfulBasis());
        }
        lines.addAll(decided.grounds());
        lines.addAll(decided.disagreements());
        return lines;
    }

    private static String action(Minutes.ActionLine one) {
        return one.number() + " " + joined(", ", one.agency() + ": " + one.text(), one.who(), one.due());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
