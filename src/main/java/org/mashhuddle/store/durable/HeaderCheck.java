package org.mashhuddle.store.durable;

/// What was found where a hub's header should be. Only [Ours] may be opened.
public sealed interface HeaderCheck {

    /// In a sentence, for the person in front of it.
    String sentence();

    /// A hub this program can open.
    record Ours(FormatHeader header) implements HeaderCheck {
        @Override
        public String sentence() {
            return "This is a hub of MASH Huddle.";
        }
    }

    /// Nothing there: no hub was made here yet, or its header was removed.
    record Missing() implements HeaderCheck {
        @Override
        public String sentence() {
            return "There is no hub here: the file hub.header is missing.";
        }
    }

    /// Something else lies there.
    record Foreign() implements HeaderCheck {
        @Override
        public String sentence() {
            return "This is not a hub of MASH Huddle: the file hub.header was written by something" + " else.";
        }
    }

    /// It was ours and has been changed or cut.
    record Damaged() implements HeaderCheck {
        @Override
        public String sentence() {
            return "The file hub.header is damaged. Nothing was opened; restore a backup of" + " this hub.";
        }
    }

    /// Made by a later version of the program.
    record Newer(int version) implements HeaderCheck {
        @Override
        public String sentence() {
            return "This hub was written by a newer MASH Huddle (format "
                    + version
                    + "; this program reads up to "
                    + FormatHeader.CURRENT
                    + "). Nothing was opened; install the newer version.";
        }
    }
}
