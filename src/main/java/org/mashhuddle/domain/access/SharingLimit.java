package org.mashhuddle.domain.access;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// That something an agency was asked for is refused, or shared with some only, and why (`domain.md`
/// 2.4, 2.5: reasons to share or not are recorded). It goes no further than the contribution.
///
/// @param askedBy who asked
/// @param why what for
/// @param sharedWith with whom it is shared after all; empty for nobody
/// @param notMore what stands against more
public record SharingLimit(String askedBy, String why, String sharedWith, String notMore) {

    /// Nothing was refused or limited.
    public static SharingLimit none() {
        return new SharingLimit("", "", "", "");
    }

    /// Whether nothing is said.
    public boolean isNone() {
        return words().isEmpty();
    }

    /// Whether it says why not more.
    public boolean hasReason() {
        return !notMore.isBlank();
    }

    /// Every word of it.
    public String words() {
        return Stream.of(askedBy, why, sharedWith, notMore)
                .filter(one -> !one.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// As it stands on a page, behind what was shared.
    public String onPaper() {
        return "Asked by " + or("somebody not recorded", askedBy)
                + (why.isBlank() ? "" : ": " + or("", why))
                + "; shared with " + or("nobody", sharedWith)
                + "; not more, because " + or("of a reason not recorded", notMore) + ".";
    }

    /// Without the full stop that somebody typed: the sentence has its own.
    private static String or(String none, String typed) {
        String said = typed.strip();
        return said.isEmpty() ? none : said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    @Override
    public String toString() {
        return "SharingLimit[withheld]";
    }
}
