package org.mashhuddle.ui.children.words;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.ui.kit.text.SubjectFact;

/// A record in words, as it is shown.
///
/// @param facts in groups: who it is, how they live
/// @param open what brings it back, the soonest first
/// @param openWithheld "1 action withheld from you"; empty for none
/// @param linksWithheld "1 link withheld from you"; empty for none
/// @param named who alone may see it; nobody where it is not restricted
/// @param looks who opened it, the latest first
/// @param differs where the last extract says something else
/// @param same records that may be of the same child
/// @param star the links as a picture
/// @param standing how a child stands
public record RecordPage(
        Head head,
        List<List<SubjectFact>> facts,
        List<Entry> chronology,
        List<Open> open,
        String openWithheld,
        List<Linked> links,
        String linksWithheld,
        List<String> named,
        List<Look> looks,
        Differs differs,
        List<Twin> same,
        LinkStar star,
        StandingPage standing) {

    /// Copies the lists.
    public RecordPage {
        facts = List.copyOf(facts);
        chronology = List.copyOf(chronology);
        open = List.copyOf(open);
        links = List.copyOf(links);
        named = List.copyOf(named);
        looks = List.copyOf(looks);
        same = List.copyOf(same);
    }

    /// What stands over the record: nobody is dropped.
    ///
    /// @param others "Previously Kim TEST-ASH."; may be empty
    /// @param missing "Missing since Sun 22:28, confirmed 06:58 by police"; empty where the child is not
    /// @param age "15 y 3 m", or the kind of subject
    /// @param rating where it is rated today
    /// @param risk "High, up"; empty where it was not judged
    /// @param back when it comes back: "Fri 27/11, review"
    public record Head(
            String name,
            String others,
            String age,
            SubjectKind kind,
            String missing,
            Optional<Rated> rating,
            String risk,
            String plan,
            String back,
            Life life) {
        @Override
        public String toString() {
            return "Head[withheld]";
        }
    }

    /// What of a life the header says.
    ///
    /// @param words "Died on 21/11/2026", "18 since 12/11/2026"; may be empty
    /// @param unborn whether a birth can be recorded
    /// @param mayDie whether a death can be recorded
    /// @param died whether one was
    public record Life(String words, boolean unborn, boolean mayDie, boolean died) {
        public boolean isOffered() {
            return unborn || mayDie || died;
        }
    }

    /// Where the last extract says something else than what was typed here.
    ///
    /// @param sentences what it has, and that ours was kept
    public record Differs(List<String> sentences, List<Difference> parts) {
        /// Copies both.
        public Differs {
            sentences = List.copyOf(sentences);
            parts = List.copyOf(parts);
        }

        public boolean isThere() {
            return !parts.isEmpty();
        }

        @Override
        public String toString() {
            return "Differs";
        }
    }

    /// A record that may be of the same child.
    ///
    /// @param name with the birth
    /// @param why "Same NHS or pupil number, same name"
    /// @param joined whether it was joined into this record
    public record Twin(SubjectId id, String name, String why, boolean joined) {
        @Override
        public String toString() {
            return "Twin";
        }
    }

    /// One part that differs.
    ///
    /// @param withheld whether a safe address is held, so that neither is shown
    public record Difference(ChildPart part, String label, String ours, String theirs, boolean withheld) {
        @Override
        public String toString() {
            return "Difference[" + part + "]";
        }
    }

    /// The MASH rating in words.
    public record Rated(MashRating rating, String words) {}

    /// A line of the chronology.
    ///
    /// @param when "24/11/2026 09:48", or the day alone
    /// @param mark how far the words may be shared; none where they are the hub's own
    /// @param entry what can be corrected; none where nothing can
    /// @param meeting whose minutes and papers it leads to; none for what is of no meeting
    public record Entry(
            Event.Kind kind,
            String when,
            String heading,
            String words,
            String late,
            String source,
            Optional<Mark> mark,
            boolean withheld,
            Optional<EntryId> entry,
            Optional<MeetingId> meeting) {
        @Override
        public String toString() {
            return "Entry[withheld]";
        }
    }

    /// How far words may be shared, in words.
    public record Mark(SharingMark mark, String words) {}

    /// Something that is open, or brings the subject back.
    ///
    /// @param due when; may be empty
    /// @param clock what runs, where somebody may say that it was met
    public record Open(
            String heading, String words, String source, String due, boolean overdue, Optional<ClockId> clock) {
        Open(String heading, String words, String source, String due, boolean overdue) {
            this(heading, words, source, due, overdue, Optional.empty());
        }

        @Override
        public String toString() {
            return "Open[withheld]";
        }
    }

    /// A link and its other end.
    ///
    /// @param id of what somebody reported and can end; none for a household, which an extract says
    /// @param box how the other end reads in the picture
    public record Linked(
            Optional<LinkId> id, SubjectId other, SubjectKind kind, String name, String said, boolean ended, Box box) {
        @Override
        public String toString() {
            return "Linked[withheld]";
        }
    }

    /// How somebody reads in the picture of the links.
    ///
    /// @param name short: "Kayla, 12"
    /// @param words "sister, item 5"
    /// @param kind of link; the picture shows the nearest first
    record Box(String name, String words, LinkKind kind) {
        boolean isReportedToExploit() {
            return kind == LinkKind.REPORTED_TO_EXPLOIT;
        }

        @Override
        public String toString() {
            return "Box[" + kind + "]";
        }
    }

    /// Somebody opened it.
    public record Look(String when, String who) {
        @Override
        public String toString() {
            return "Look";
        }
    }

    @Override
    public String toString() {
        return "RecordPage";
    }
}
