package org.mashhuddle.domain.work;

import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.PageWords;
import org.mashhuddle.domain.access.SharingMark;

/// What the child says, in the child's words: a standard heading of every record (`domain.md` 2.7).
///
/// @param said the words; empty until somebody asks
/// @param heardBy to whom, and when, in words: "Jordan, via police"; empty until chosen
public record Voice(String said, String heardBy, SharingMark mark) {

    /// Stands for whom it was said to where it is not known: what is said is then why.
    public static final String NOT_KNOWN = "Not known, because";

    /// It as it is read: "I want to stay (Jordan, via police)", "Not known, because asleep when seen", "Not known,
    /// because: Asleep".
    public String inWords() {
        return heardBy.isBlank() || heardBy.equals(NOT_KNOWN) ? words() : MarkedText.open(said) + " (" + heardBy + ")";
    }

    /// The words alone.
    public String words() {
        return heardBy.equals(NOT_KNOWN) ? "Not known" + PageWords.because(said) : said;
    }

    /// Not recorded yet.
    public static Voice notRecorded() {
        return notRecorded(SharingMark.usual());
    }

    /// Not recorded yet.
    ///
    /// @param start its mark, until somebody says otherwise
    public static Voice notRecorded(SharingMark start) {
        return new Voice("", "", start);
    }

    /// Whether anything is recorded, "not known" with its reason included.
    public boolean isRecorded() {
        return !said.isBlank();
    }

    @Override
    public String toString() {
        return "Voice[withheld]";
    }
}
