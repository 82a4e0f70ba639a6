package org.mashhuddle.cli;

import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.AgendaSection;
import org.mashhuddle.domain.meeting.LeftOff;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.ReasonWords;
import org.mashhuddle.domain.paper.AgendaSheetWriting;
import org.mashhuddle.domain.subject.Subject;

import java.util.stream.Collectors;

/// The agenda as plain text.
final class AgendaText {

    private AgendaText() {}

    static String of(MeetingBook book) {
        StringBuilder text = new StringBuilder();
        text.append("OFFICIAL-SENSITIVE").append(System.lineSeparator());
        text.append(book.meeting().type().title())
                .append(", ")
                .append(book.agenda().day())
                .append(System.lineSeparator());
        for (AgendaSection section : AgendaSection.values()) {
            String rows =
                    book.agenda().items().stream()
                            .filter(item -> item.section() == section)
                            .map(item -> row(book, item))
                            .collect(Collectors.joining());
            if (!rows.isEmpty()) {
                text.append(System.lineSeparator())
                        .append(AgendaSheetWriting.title(section))
                        .append(System.lineSeparator())
                        .append(rows);
            }
        }
        for (LeftOff left : book.agenda().leftOff()) {
            String who =
                    book.subjects().containsKey(left.subject())
                            ? subject(book, left)
                            : "Restricted";
            text.append("Left off: ")
                    .append(who)
                    .append(": ")
                    .append(left.why())
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String subject(MeetingBook book, LeftOff left) {
        return java.util.Optional.ofNullable(book.subjects().get(left.subject()))
                .map(Subject::displayName)
                .orElse("Restricted");
    }

    private static String row(MeetingBook book, AgendaItem item) {
        String who = book.subject(item).map(Subject::displayName).orElse("Restricted item");
        String rating =
                item.rating()
                        .map(
                                rated ->
                                        " ["
                                                + rated.rating().letter()
                                                + " "
                                                + rated.rating().word()
                                                + "]")
                        .orElse("");
        String why =
                book.subject(item).isPresent()
                        ? ReasonWords.on(book.agenda()).line(item.reasons())
                        : "Named users only.";
        return String.format(
                java.util.Locale.UK,
                "%3d  %s%s  %s (%d min)%n",
                item.number(),
                who,
                rating,
                why,
                item.minutes());
    }
}
