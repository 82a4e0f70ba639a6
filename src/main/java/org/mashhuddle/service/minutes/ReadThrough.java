package org.mashhuddle.service.minutes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesCheck;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.store.Tx;

/// Whether minutes were read through as they stand. Nothing takes a check away: it is of the words
/// that were read, and so of no others.
record ReadThrough(NextVersion next, MeetingBook book, String content) {

    static ReadThrough of(MeetingBook book, NextVersion next) {
        Instant closed = book.meeting().times().closedAt().orElse(Instant.EPOCH);
        return new ReadThrough(
                next,
                book,
                MinutesRecord.content(MinutesRecord.preview(book, next.number(), Optional.empty(), closed)));
    }

    /// Who read exactly this.
    Optional<MinutesCheck> check(Tx whole) {
        return whole.minutes().checks(List.of(book.meeting().id())).stream()
                .filter(one -> one.version() == next.number() && one.content().equals(content))
                .findFirst();
    }

    /// What record and minutes say of it.
    String words(Tx whole) {
        return check(whole).map(one -> one.words(book.hub().directory())).orElse(MinutesCheck.NOT_CHECKED);
    }

    /// Those of these meetings of which the version to sign was read through as it stands.
    static Set<MeetingId> among(Tx whole, MeetingBookReader books, Collection<MeetingId> meetings) {
        return whole.minutes().checks(meetings).stream()
                .map(MinutesCheck::meeting)
                .distinct()
                .filter(meeting -> {
                    NextVersion next = NextVersion.of(whole, meeting);
                    return next.isOpen()
                            && of(next.book(whole, books, meeting), next)
                                    .check(whole)
                                    .isPresent();
                })
                .collect(Collectors.toSet());
    }
}
