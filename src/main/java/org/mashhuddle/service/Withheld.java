package org.mashhuddle.service;

import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;

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
