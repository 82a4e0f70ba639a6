package org.mashhuddle.domain.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One import that was taken in.
///
/// @param number counts on from the first import of the hub
/// @param by the name of who took it in
/// @param source the name of the folder or the file it came from
/// @param endedAt empty where it was broken off: some of its rows may be here
/// @param gone what earlier imports had and this one has not, as far as the reader may see
/// @param files the account of each file; none of imports from before that was kept
public record ImportRun(
        long number,
        Instant at,
        String by,
        String source,
        Optional<Instant> endedAt,
        Counts counts,
        List<FileAccount> files,
        Gone gone,
        Optional<Undone> undone) {

    /// How many records it brought and changed, how many rows said nothing new and were refused.
    public record Counts(int added, int updated, int unchanged, int refused) {}

    /// Of how many rows it first told that they are gone, by what a person decided on them.
    ///
    /// @param waiting nobody has decided yet
    public record Gone(int waiting, int onAgenda, int signedOff) {
        /// None.
        public static Gone none() {
            return new Gone(0, 0, 0);
        }

        /// How many there are.
        public int rows() {
            return waiting + onAgenda + signedOff;
        }
    }

    /// That the whole of it was taken back.
    ///
    /// @param by the name of who did it
    public record Undone(Instant at, String by, String why) {
        @Override
        public String toString() {
            return "Undone[" + at + "]";
        }
    }

    /// Copies the files.
    public ImportRun {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "ImportRun[" + number + "]";
    }
}
