package org.mashhuddle.service.papers.sizes;

import java.util.Optional;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.subject.SubjectId;

/// A file as it leaves the program.
///
/// @param what its kind, or what it is where it is no kind of paper
/// @param key none for what is no kind of paper
/// @param about the one child it is about
/// @param millis how long it took to make and seal; below 0 where it was made together with others
@SuppressWarnings("ArrayRecordComponent") // never compared
record MadePaper(String what, Optional<PaperKey> key, Optional<SubjectId> about, byte[] pdf, long millis) {

    static MadePaper of(PaperKey key, byte[] pdf, long millis) {
        return new MadePaper(key.kind().word(), Optional.of(key), key.subject(), pdf, millis);
    }

    /// Of no kind, and about nobody.
    static MadePaper other(String what, byte[] pdf) {
        return new MadePaper(what, Optional.empty(), Optional.empty(), pdf, -1);
    }

    @Override
    public String toString() {
        return what;
    }
}
