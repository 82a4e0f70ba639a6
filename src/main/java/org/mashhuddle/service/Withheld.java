package org.mashhuddle.service;

import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.work.Action;

import java.util.List;
import java.util.stream.Stream;

/// How many texts of a meeting stay in the record, because their mark does not let them travel into
/// the minutes.
final class Withheld {

    private Withheld() {}

    static int texts(MeetingBook book) {
        Reader reader = MinutesWriting.circulation(book);
        long actions =
                book.actions().stream().filter(action -> !action.mark().reaches(reader)).count();
        return Math.toIntExact(
                actions + book.discussions().stream().mapToLong(said -> texts(said, reader)).sum());
    }

    /// How many texts of what a paper is about are kept from its recipient.
    static int from(MeetingBook book, PaperKey key) {
        Reader reader = new Reader.OneAgency(key.agency());
        return switch (key.kind()) {
            case MINUTES -> texts(book);
            case SLIP -> 0;
            case ACTION_LIST -> Math.toIntExact(actions(book.actions(), key));
            case PLAN ->
                    PaperMaking.item(book, key)
                            .map(
                                    item ->
                                            Math.toIntExact(
                                                    texts(book.discussion(item), reader)
                                                            + actions(book.actions(item), key)))
                            .orElse(0);
        };
    }

    private static long actions(List<Action> actions, PaperKey key) {
        Reader reader = new Reader.OneAgency(key.agency());
        return actions.stream()
                .filter(action -> action.agency().filter(key.agency()::equals).isEmpty())
                .filter(action -> !action.mark().reaches(reader))
                .count();
    }

    private static long texts(Discussion said, Reader reader) {
        long shared =
                said.contributions().stream()
                        .filter(one -> !one.said().isBlank() && !one.mark().reaches(reader))
                        .count();
        boolean voice = said.voice().isRecorded() && !said.voice().mark().reaches(reader);
        boolean risk = said.risk().isJudged() && !said.risk().mark().reaches(reader);
        boolean because =
                said.decision().hasRationale()
                        && !said.decision().effectiveMark(said.contributions()).reaches(reader);
        return shared + Stream.of(voice, risk, because).filter(held -> held).count();
    }
}
