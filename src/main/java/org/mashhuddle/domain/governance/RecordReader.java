package org.mashhuddle.domain.governance;

import java.time.LocalDate;
import java.util.List;

/// Somebody who did something with one record on one day.
///
/// @param what in words: "opened a record"
/// @param times of that day, "09:42", the earliest first
public record RecordReader(LocalDate day, String who, String what, List<String> times) {

    /// Copies the times.
    public RecordReader {
        times = List.copyOf(times);
    }

    @Override
    public String toString() {
        return "RecordReader";
    }
}
