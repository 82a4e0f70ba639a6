package org.mashhuddle.exchange.returns;

import java.util.List;

/// What came of reading a sheet.
public sealed interface SheetReading {

    /// It is one of ours.
    ///
    /// @param key says which meeting and agency it was made for
    /// @param lines those that were filled in
    record Read(String key, List<FilledLine> lines) implements SheetReading {
        /// Copies the lines.
        public Read {
            lines = List.copyOf(lines);
        }
    }

    /// It is too large for a sheet of ours.
    record TooLarge() implements SheetReading {}

    /// It is no spreadsheet, a damaged one, or none that was made here.
    record NotOurs() implements SheetReading {}
}
