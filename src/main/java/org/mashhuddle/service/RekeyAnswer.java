package org.mashhuddle.service;

import java.time.Duration;
import java.util.Optional;

/// What became of a change of the data key.
public sealed interface RekeyAnswer {

    /// It is done.
    ///
    /// @param users how many unlock as before, each with their own passphrase
    /// @param recoveryKey a new one to be printed, where the sheet there was opens nothing any more
    record Done(int users, Optional<String> recoveryKey) implements RekeyAnswer {

        @Override
        public String toString() {
            return "Done";
        }
    }

    /// The passphrase was wrong, or it is too soon.
    record Wrong(Duration left) implements RekeyAnswer {}

    /// Nothing was changed; the sentence says why.
    record Refused(String sentence) implements RekeyAnswer {}
}
