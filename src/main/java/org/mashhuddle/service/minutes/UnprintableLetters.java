package org.mashhuddle.service.minutes;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.document.page.Glyphs;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.PrintedText;
import org.mashhuddle.service.core.Refusal;

/// Letters that no font of ours can print. A page that goes out never has a code in their place:
/// signing and issuing stop, and say in which field they stand. Typing is never refused.
public record UnprintableLetters(Glyphs glyphs) {

    /// Each field that has some, and which: "Item 4, what Police shared: م (U+0645)".
    private Map<PrintedText, String> found(List<PrintedText> texts) {
        Map<PrintedText, String> found = new LinkedHashMap<>();
        for (PrintedText each : texts) {
            String letters = glyphs.unprintable(each.text()).stream()
                    .map(letter -> "%s (U+%04X)".formatted(Character.toString(letter.codePoint()), letter.codePoint()))
                    .collect(Collectors.joining(", "));
            if (!letters.isEmpty()) {
                found.put(each, letters);
            }
        }
        return found;
    }

    /// As gaps of a meeting that no reason signs over.
    List<Gap> gaps(MeetingBook book, List<PrintedText> texts) {
        List<Gap> gaps = new ArrayList<>();
        found(texts).forEach((place, letters) -> {
            Optional<AgendaItem> item = book.agenda().items().stream()
                    .filter(each -> place.item() != 0 && each.number() == place.item())
                    .findFirst();
            gaps.add(new Gap(
                    GapKind.LETTER_NOT_PRINTABLE,
                    item.map(AgendaItem::id),
                    place.item(),
                    place.field() + ": " + letters));
        });
        return gaps;
    }

    /// Some letters of a text, one after the other.
    ///
    /// @param to behind the last
    public record Run(int from, int to) {

        private boolean reaches(int place, String text) {
            return text.substring(to, place).isBlank();
        }
    }

    /// Where they stand in a text that is being typed; words of them beside each other are one.
    public List<Run> in(String text) {
        List<Run> runs = new ArrayList<>();
        if (glyphs.unprintable(text).isEmpty()) {
            return runs;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.UK);
        letters.setText(text);
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            if (!glyphs.unprintable(text.substring(from, to)).isEmpty()) {
                boolean same = !runs.isEmpty() && runs.getLast().reaches(from, text);
                runs.add(new Run(same ? runs.removeLast().from() : from, to));
            }
            from = to;
        }
        return runs;
    }

    /// Refuses texts in which a letter has no glyph.
    ///
    /// @throws Refusal that names the first field which cannot be printed
    public void mustNotBeIn(List<PrintedText> texts) {
        found(texts).entrySet().stream().findFirst().ifPresent(each -> {
            throw new Refusal(Refusal.Kind.LETTER_NOT_PRINTABLE, each.getKey().where() + ": " + each.getValue());
        });
    }
}
