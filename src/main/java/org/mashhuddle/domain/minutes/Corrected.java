package org.mashhuddle.domain.minutes;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Voice;

/// The meeting as its next version says it: what was accepted stands in the place of what was put
/// right. Nothing that was decided is touched.
public final class Corrected {

    private Corrected() {}

    /// The book with these corrections, in the order in which they were answered.
    public static MeetingBook of(MeetingBook book, List<Amendment> corrections) {
        return book.corrected(
                book.discussions().stream().map(said -> of(said, corrections)).toList(), corrections);
    }

    private static Discussion of(Discussion said, List<Amendment> corrections) {
        Discussion now = said;
        for (Amendment one : corrections) {
            if (one.isAccepted() && one.about().filter(said.subject()::equals).isPresent()) {
                now = with(now, one, one.answer().orElseThrow());
            }
        }
        return now;
    }

    private static Discussion with(Discussion said, Amendment one, Amendment.Answer answer) {
        Optional<String> words = switch (one.entry().kind()) {
            case WORDS -> Optional.of(answer.words());
            case WITHDRAWN, MOVED_AWAY -> Optional.of(CorrectionWords.withdrawn(answer));
            case LEFT_OUT, MOVED_HERE -> Optional.empty();
        };
        return words.map(stands -> one.entry().part() == EntryPart.VOICE
                        ? said.with(new Voice(
                                stands, said.voice().heardBy(), said.voice().mark()))
                        : shared(said, one.entry().ref(), stands))
                .orElse(said);
    }

    private static Discussion shared(Discussion said, String ref, String words) {
        return said.contributions().stream()
                .filter(one -> one.id().value().toString().equals(ref))
                .findFirst()
                .map(one -> said.with(one.saying(words)))
                .orElse(said);
    }
}
