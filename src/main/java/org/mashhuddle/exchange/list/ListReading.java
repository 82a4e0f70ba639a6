package org.mashhuddle.exchange.list;

/// What became of a file that may be a list.
public sealed interface ListReading {

    /// It is one.
    record Read(ListTable table) implements ListReading {}

    /// It is none, with a sentence why.
    ///
    /// @param file its name, as shown to people
    record Refused(String file, String sentence) implements ListReading {
        @Override
        public String toString() {
            return "Refused";
        }
    }
}
