package org.mashhuddle.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.reader.AgendaSheetWriting;

/// The agenda as plain text.
final class AgendaText {

    private AgendaText() {}

    static String of(MeetingBook book) {
        StringBuilder text = new StringBuilder();
        line(text, book.hub().profile().classification());
        line(text, book.meeting().title() + ", " + book.agenda().day());
        for (AgendaSection section : AgendaSection.values()) {
            String rows = rows(book, section);
            if (!rows.isEmpty()) {
                line(text, "");
                line(text, AgendaSheetWriting.title(section, book.agenda()));
                text.append(rows);
            }
        }
        book.agenda()
                .leftOff()
                .forEach(left -> line(
                        text,
                        "Left off: " + subject(book, left) + ": " + left.why().words()));
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append(System.lineSeparator());
    }

    private static String rows(MeetingBook book, AgendaSection section) {
        return book.agenda().items().stream()
                .filter(item -> item.section() == section)
                .map(item -> row(book, item))
                .collect(Collectors.joining());
    }

    private static String subject(MeetingBook book, LeftOff left) {
        return Optional.ofNullable(book.subjects().get(left.subject()))
                .map(book::name)
                .orElse("Restricted");
    }

    private static String row(MeetingBook book, AgendaItem item) {
        String who = book.subject(item).map(book::name).orElse("Restricted item");
        String rating = item.rating()
                .map(rated ->
                        " [" + rated.rating().letter() + " " + rated.rating().word() + "]")
                .orElse("");
        String why = book.subject(item).isPresent()
                ? ReasonWords.on(book.agenda()).line(item.reasons())
                : "Named users only.";
        return String.format(Locale.UK, "%3d  %s%s  %s (%d min)%n", item.number(), who, rating, why, item.minutes());
    }
}
