package org.mashhuddle.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The minutes for circulation, ready to be laid out: only what may go to every agency of the
/// meeting is in it. Every text is as it will be read.
///
/// @param signature what is said of the signature where it is not the chair's on what another typed
/// @param standing sentences that stand in every copy, whatever was withheld
/// @param replaces which version this one replaces, and what of the meeting itself it puts right;
///   empty in the first
/// @param closing who closed the meeting, and which agencies confirmed their actions
public record Minutes(
        Head head,
        List<Attendee> attendance,
        List<String> opening,
        List<Item> items,
        List<String> signedOver,
        List<SignatureLine> signature,
        List<String> standing,
        List<String> replaces,
        List<String> closing) {

    /// The same, where items are missing: those that are left keep the numbers they were signed with.
    ///
    /// @param gone the numbers of those that are missing
    public Minutes without(Set<Integer> gone) {
        List<Item> kept = new ArrayList<>();
        int number = 0;
        for (Item item : items) {
            do {
                number++;
            } while (gone.contains(number));
            kept.add(item.numbered(number));
        }
        return new Minutes(head, attendance, opening, kept, signedOver, signature, standing, replaces, closing);
    }

    /// A first version.
    public Minutes(
            Head head,
            List<Attendee> attendance,
            List<String> opening,
            List<Item> items,
            List<String> signedOver,
            List<SignatureLine> signature,
            List<String> standing) {
        this(head, attendance, opening, items, signedOver, signature, standing, List.of(), List.of());
    }

    /// Something said of the signature: "Signed for the chair by", and a name.
    public record SignatureLine(String label, String words) {
        @Override
        public String toString() {
            return "SignatureLine[withheld]";
        }
    }

    /// What stands at the head of each page and on the cover.
    ///
    /// @param title "Daily Multi-Agency Safeguarding Meeting: Minutes"
    /// @param when "Tuesday 24 November 2026, 09:32 to 10:52"
    /// @param manifestHash of the record these minutes are rendered from
    public record Head(
            String hub,
            String classification,
            String title,
            String reference,
            String when,
            int version,
            String chair,
            String minuteTaker,
            String manifestHash,
            boolean demonstration) {

        /// What their file is called in the title of a reader's window.
        public static String fileTitle(String title, String reference) {
            return title + ", " + reference;
        }

        /// What their file says that it is.
        public static String fileSubject(int version) {
            return "Minutes of a multi-agency safeguarding meeting, version " + version;
        }

        @Override
        public String toString() {
            return "Head[" + reference + "]";
        }
    }

    /// One line of the attendance.
    ///
    /// @param how "Present, 09:30 to 10:05", "Apologies"
    public record Attendee(String agency, String name, String job, String how) {
        @Override
        public String toString() {
            return "Attendee[withheld]";
        }
    }

    /// One item.
    ///
    /// @param identity "Born 12/08/2011 (15). NHS 999 000 0018. Child protection plan: Neglect."
    /// @param times "Discussed 09:48 to 09:54; present for this item: police, health. Quorate."
    /// @param restricted nothing but the number may be read here
    /// @param attachments what was attached: its title, whose it is, how far it goes, its SHA-256
    /// @param corrections what was put right of it since the meeting
    public record Item(
            int number,
            boolean restricted,
            String title,
            Optional<Rating> rating,
            String identity,
            String times,
            List<String> why,
            List<String> answers,
            List<Shared> shared,
            Optional<Heard> voice,
            Optional<String> risk,
            Optional<String> strategy,
            Optional<StrategyHeld> strategyHeld,
            Optional<Decided> decision,
            List<ActionLine> actions,
            List<String> attachments,
            List<String> corrections) {

        private static final int LONGEST_AT_HEAD = 80;
        private static final int LONGEST_AGENCY = 30;

        /// What stands at the head of a page on which an item goes on, in one line.
        public static String continued(int number, String title) {
            return "Item " + number + ". " + cut(title, LONGEST_AT_HEAD) + " (continued)";
        }

        /// The same where the words of an agency go on there: whose they are stands on the page before.
        public static String continued(int number, String title, String agency) {
            return agency.isBlank()
                    ? continued(number, title)
                    : "Item " + number + ". " + cut(title, LONGEST_AT_HEAD - LONGEST_AGENCY) + " ("
                            + cut(agency, LONGEST_AGENCY) + ", continued)";
        }

        private static String cut(String words, int longest) {
            return words.codePointCount(0, words.length()) <= longest
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, longest)).strip() + "…";
        }

        /// The same under another number.
        Item numbered(int other) {
            return new Item(
                    other,
                    restricted,
                    title,
                    rating,
                    identity,
                    times,
                    why,
                    answers,
                    shared,
                    voice,
                    risk,
                    strategy,
                    strategyHeld,
                    decision,
                    actions,
                    attachments,
                    corrections);
        }

        /// An item on which nothing earlier was answered, to which nothing was attached, and of which nothing was put
        /// right.
        public Item(
                int number,
                boolean restricted,
                String title,
                Optional<Rating> rating,
                String identity,
                String times,
                List<String> why,
                List<Shared> shared,
                Optional<Heard> voice,
                Optional<String> risk,
                Optional<String> strategy,
                Optional<StrategyHeld> strategyHeld,
                Optional<Decided> decision,
                List<ActionLine> actions) {
            this(
                    number,
                    restricted,
                    title,
                    rating,
                    identity,
                    times,
                    why,
                    List.of(),
                    shared,
                    voice,
                    risk,
                    strategy,
                    strategyHeld,
                    decision,
                    actions,
                    List.of(),
                    List.of());
        }

        @Override
        public String toString() {
            return "Item[" + number + "]";
        }
    }

    /// A MASH rating: the letter for its box, and words.
    public record Rating(String letter, String words) {}

    /// What one agency shared.
    public record Shared(String agency, String speaker, String text, String words) {
        @Override
        public String toString() {
            return "Shared[withheld]";
        }
    }

    /// The child's voice.
    ///
    /// @param whose "Jordan"
    public record Heard(String whose, String text) {
        @Override
        public String toString() {
            return "Heard[withheld]";
        }
    }

    /// The strategy discussion an item became.
    ///
    /// @param when "Held 09:48 to 09:54; present: police, social care, health. The minimum was
    ///   there."
    public record StrategyHeld(String when, List<Answered> answers) {
        /// Copies the list.
        public StrategyHeld {
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "StrategyHeld[withheld]";
        }
    }

    /// One question, and its answer.
    public record Answered(String question, String text) {
        @Override
        public String toString() {
            return "Answered[withheld]";
        }
    }

    /// What was decided.
    ///
    /// @param outcomes "Strategy discussion, today 14:00. NRM referral."
    /// @param because nothing where the rationale may not be shared
    /// @param disagreements "Health disagrees: ... (escalation level 2)"
    /// @param grounds "Consent: not required", "Family: told"; none where they may not be shared
    public record Decided(
            String outcomes,
            Optional<String> because,
            String lawfulBasis,
            List<String> disagreements,
            List<String> grounds) {
        /// A decision that says nothing beside its rationale.
        public Decided(String outcomes, Optional<String> because, String lawfulBasis, List<String> disagreements) {
            this(outcomes, because, lawfulBasis, disagreements, List.of());
        }

        /// Copies the lists.
        public Decided {
            disagreements = List.copyOf(disagreements);
            grounds = List.copyOf(grounds);
        }

        @Override
        public String toString() {
            return "Decided[withheld]";
        }
    }

    /// One action.
    public record ActionLine(String number, String agency, String text, String who, String due) {
        @Override
        public String toString() {
            return "ActionLine[" + number + "]";
        }
    }

    /// Copies the lists.
    public Minutes {
        attendance = List.copyOf(attendance);
        opening = List.copyOf(opening);
        items = List.copyOf(items);
        signedOver = List.copyOf(signedOver);
        standing = List.copyOf(standing);
        replaces = List.copyOf(replaces);
        closing = List.copyOf(closing);
    }

    @Override
    public String toString() {
        return "Minutes[" + head.reference() + "]";
    }
}
