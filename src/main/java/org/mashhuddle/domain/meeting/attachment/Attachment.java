package org.mashhuddle.domain.meeting.attachment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.SubjectId;

/// A file that an agency gave to an item of a meeting: what it is called, whose it is, how far it may be shared,
/// and the fingerprint by which its bytes are known again. Its bytes lie beside it.
///
/// @param what how it is called, whose it is, how far it goes
/// @param size in bytes
/// @param sha256 of its bytes, 64 lower-case hex digits
public record Attachment(
        AttachmentId id,
        MeetingId meeting,
        ItemId item,
        SubjectId subject,
        About what,
        AttachmentKind kind,
        int size,
        String sha256,
        UserId by,
        Instant at) {

    private static final Pattern PATH = Pattern.compile("(?s).*[\\\\].*|[/~].*|[A-Za-z]:.*|file:.*");
    private static final int KILO = 1024;

    /// What is said of a file by who attaches it.
    ///
    /// @param agency it came from
    public record About(String title, AgencyId agency, SharingMark mark) {
        /// Strips the title.
        public About {
            title = title.strip();
        }

        /// Whether the title says where the file lay instead of what it is.
        public boolean isPath() {
            return PATH.matcher(title).matches();
        }

        /// With another mark.
        public About marked(SharingMark other) {
            return new About(title, agency, other);
        }

        @Override
        public String toString() {
            return "About[withheld]";
        }
    }

    /// With another mark.
    public Attachment marked(SharingMark other) {
        return new Attachment(id, meeting, item, subject, what.marked(other), kind, size, sha256, by, at);
    }

    /// Whether this reader may have it (`product.md`, rule 3). What is for the record only is in nobody's paper,
    /// its own agency's too.
    public boolean reaches(Reader reader) {
        return what.mark().reaches(EntryOwner.of(Optional.of(what.agency())), reader);
    }

    /// How large it is: "840 bytes", "84 KB", "3.2 MB".
    public String sizeInWords() {
        if (size < KILO) {
            return size + (size == 1 ? " byte" : " bytes");
        }
        return size < KILO * KILO
                ? Math.ceilDiv(size, KILO) + " KB"
                : String.format(Locale.UK, "%.1f MB", size / (double) (KILO * KILO));
    }

    /// As it stands in minutes and papers.
    ///
    /// @param mark in words
    /// @param closed when the meeting was closed
    public String onPaper(Directory directory, String mark, Optional<Instant> closed) {
        return what.title() + ". From " + directory.label(what.agency()) + "; " + kind.words() + ", " + sizeInWords()
                + "; " + mark + (isLate(closed) ? "; added after the close" : "") + ". SHA-256 " + sha256;
    }

    /// Whether it came after the close.
    public boolean isLate(Optional<Instant> closed) {
        return closed.filter(at::isAfter).isPresent();
    }

    @Override
    public String toString() {
        return "Attachment[" + id.value() + "]";
    }
}
