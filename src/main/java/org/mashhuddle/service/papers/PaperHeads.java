package org.mashhuddle.service.papers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.minutes.RedactedEntries;
import org.mashhuddle.service.minutes.WithheldEntry;

/// The heads of the papers of one meeting: title, number, copy, what they stand on.
///
/// @param issued what of this meeting has gone out
record PaperHeads(MeetingBook book, PaperBasis basis, List<IssuedPaper> issued) {

    private static final String CHAIRS_FILE = "For the chair’s file; not for circulation";

    /// A head with its number, and what is counted beside it.
    ///
    /// @param ifFound what whoever finds the paper should do, for the sheet in front
    /// @param unread sentences for a family that nobody let stand yet
    record Numbered(
            PaperHead head,
            int version,
            List<WithheldEntry> withheld,
            String ifFound,
            Set<PaperWarning> warnings,
            List<FamilyRemark> unread) {
        Numbered(
                PaperHead head, int version, List<WithheldEntry> withheld, String ifFound, Set<PaperWarning> warnings) {
            this(head, version, withheld, ifFound, warnings, List.of());
        }

        Numbered warning(Set<PaperWarning> of) {
            return new Numbered(head, version, withheld, ifFound, of, unread);
        }

        Numbered remarking(List<FamilyRemark> of) {
            return new Numbered(head, version, withheld, ifFound, warnings, of);
        }
    }

    /// What counts papers: those of all meetings of a day, since the day is what their numbers say.
    static String counter(Meeting meeting) {
        return "paper " + meeting.heldOn();
    }

    /// @param number from 1
    /// @param sealed "Sealed 24/11/2026 10:55 by Sampleshire MASH. ", or what stands there before
    Numbered head(PaperKey key, PaperBuilder.To reader, long number, String sealed) {
        Recipient to = reader.who();
        Words words = new Words(
                title(key, to),
                "P" + String.format(Locale.UK, "%02d", number),
                to.inWords(),
                copy(key),
                standing(key),
                sealed + basis.words());
        PaperHead head = under(key, words);
        PaperHead standing =
                reader.family().map(family -> atHome(head, key, family)).orElse(head);
        return new Numbered(
                released(standing, key), version(key), RedactedEntries.from(book, key), ifFound(book), Set.of());
    }

    /// What is the chair's own has everything in it, whoever it may be shared with.
    private static PaperHead released(PaperHead head, PaperKey key) {
        if (!key.kind().isTheChairsOwn()) {
            return head;
        }
        return head.holdingBack(key.kind().isAgenda() ? "with the chair" : "in the chair’s file");
    }

    /// Of the agenda for a copy of it, of the signed minutes for any other paper.
    private int version(PaperKey key) {
        return key.kind().isAgenda() ? book.agenda().frozenVersion() : basis.version();
    }

    private String standing(PaperKey key) {
        if (key.kind().isFilledInByHand()) {
            return "For the meeting; not for circulation";
        }
        if (key.kind() == PaperKind.CHAIRS_LIST) {
            return basis.standing() + ". " + CHAIRS_FILE;
        }
        if (!key.kind().isAgenda()) {
            return basis.standing();
        }
        int version = version(key);
        return (version == 0 ? "Not frozen yet" : "Agenda version " + version)
                + ". For the meeting; not for circulation";
    }

    private PaperHead under(PaperKey key, Words words) {
        if (key.kind().isFilledInByHand()) {
            return head(
                    book,
                    words,
                    "For the " + meeting(book) + " on " + day(book),
                    "This sheet is the meeting’s. If you have found it: do not read on, ring ");
        }
        if (key.kind().isOfAQuarter()) {
            return headOfTheQuarter(words);
        }
        return key.kind().isBeforeTheMeeting() ? headBefore(book, words) : head(book, words);
    }

    /// What is about a quarter stands on more than the meeting under which it is filed.
    private PaperHead headOfTheQuarter(Words words) {
        ReportPeriod quarter = ReportPeriod.quarterOf(book.meeting().heldOn());
        PaperHead head = head(book, words);
        return new PaperHead(
                head.hub(),
                head.classification(),
                head.title(),
                "For the quarter " + quarter.quarter() + ", " + quarter.inWords(),
                head.reference(),
                head.recipient(),
                head.copy(),
                "",
                words.record().replace("Record version", "The quarter’s last meeting: record version"),
                head.returnTo(),
                head.demonstration());
    }

    /// For somebody at home: whose paper it is, and who said that it may reach them.
    private PaperHead atHome(PaperHead head, PaperKey key, FamilyReader family) {
        String whom = key.kind() == PaperKind.YOUNG_PERSON ? "For you" : "For " + family.name() + cares(key);
        return new PaperHead(
                head.hub(),
                head.classification(),
                head.title(),
                whom,
                head.reference(),
                head.recipient(),
                head.copy(),
                "",
                "Safe to share: " + family.said() + ". " + head.record(),
                head.returnTo(),
                head.demonstration());
    }

    private String spoken(PaperKey key) {
        return isUnborn(key)
                ? "Your baby"
                : PaperBuilder.item(book, key)
                        .flatMap(book::subject)
                        .map(SubjectWords::spoken)
                        .orElse("the child");
    }

    private String cares(PaperKey key) {
        return isUnborn(key) ? "" : ", who cares for " + spoken(key);
    }

    private boolean isUnborn(PaperKey key) {
        return PaperBuilder.item(book, key)
                .flatMap(book::subject)
                .filter(one -> one instanceof Child child && child.isUnborn())
                .isPresent();
    }

    static String ifFound(MeetingBook book) {
        HubProfile hub = book.hub().profile();
        String phone = hub.phone().isBlank() ? "" : ", " + hub.phone();
        return "Do not look at the pages behind this sheet. Ring "
                + hub.name()
                + phone
                + ", and keep them closed until they are fetched.";
    }

    private String title(PaperKey key, Recipient to) {
        return switch (key.kind()) {
            case ACTION_LIST, CHAIRS_LIST -> "Action list";
            case SLIP -> "Actions for " + to.agency();
            case PLAN -> "Agreed plan for " + child(key);
            case CASE_FILE -> "Case-file extract for " + child(key);
            case SUMMARY -> "Summary for " + child(key);
            case OUTCOME -> "What came of your referral";
            case FAMILY -> spoken(key) + "’s plan";
            case YOUNG_PERSON -> spoken(key) + ": your plan";
            case HANDOVER -> "Out-of-hours handover";
            case MINUTES -> book.meeting().title() + ": Minutes";
            case EXTRACT -> book.meeting().title() + ": Extract of the minutes";
            case STRATEGY -> "Strategy discussion minutes";
            case AGENDA, CHAIRS_AGENDA -> "Agenda";
            case ATTENDANCE -> "Attendance and confidentiality";
            case CONTINGENCY -> "Contingency pack";
            case CHASER -> "Nil-return chaser";
            case ACCESS_COPY -> "Copy of what is held";
            case EXECUTIVE -> "Executive summary";
            case PERFORMANCE -> "Performance sheet";
            case PERIOD -> "Performance sheet of a period";
            case SHOWN_ACTIONS -> "Action list, as shown";
            case RECORD_PRINT -> "Record";
        };
    }

    private String child(PaperKey key) {
        return PaperBuilder.item(book, key)
                .flatMap(book::subject)
                .map(Subject::displayName)
                .orElse("a child");
    }

    /// A paper that goes out again is another copy, and says which one it replaces: whoever has both
    /// knows which holds.
    private String copy(PaperKey key) {
        return numbered(key)
                + issued.stream()
                        .filter(paper -> paper.key().equals(key) && !key.kind().standsByItself() && hasBeenOut(paper))
                        .max(PaperQueue.IN_ORDER)
                        .map(paper -> ", replaces " + paper.reference())
                        .orElse("");
    }

    /// One that never came out of the printer is nowhere to be replaced.
    private static boolean hasBeenOut(IssuedPaper paper) {
        return paper.recall()
                .filter(back -> back.cause() == Recall.Cause.NEVER_OUT)
                .isEmpty();
    }

    private String numbered(PaperKey key) {
        long before = issued.stream()
                .filter(paper -> paper.key().equals(key) && paper.version() == version(key))
                .count();
        if (key.kind() == PaperKind.MINUTES) {
            List<AgencyId> all = PaperQueue.circulation(book);
            String copy = "Copy " + (all.indexOf(key.agency()) + 1) + " of " + all.size();
            return before == 0 ? copy : copy + ", issue " + (before + 1);
        }
        return "Copy " + (before + 1) + " of " + (before + 1);
    }

    /// What differs from head to head.
    ///
    /// @param number "P07", "AGENDA"
    record Words(String title, String number, String recipient, String copy, String standing, String record) {}

    /// The head of a paper that says what was agreed.
    static PaperHead head(MeetingBook book, Words words) {
        return head(book, words, "Agreed on " + day(book) + " at the " + meeting(book));
    }

    /// The head of what is handed out before the meeting.
    static PaperHead headBefore(MeetingBook book, Words words) {
        return head(book, words, "For the " + meeting(book) + " on " + day(book));
    }

    private static String day(MeetingBook book) {
        return DateWords.fullDate(book.meeting().heldOn());
    }

    private static String meeting(MeetingBook book) {
        return book.meeting().title().toLowerCase(Locale.UK);
    }

    private static PaperHead head(MeetingBook book, Words words, String when) {
        return head(book, words, when, "This paper is yours only. If it is not for you: do not read on, ring ");
    }

    /// @param whose what stands before whom to ring; everybody in the room signs one that is the meeting's
    private static PaperHead head(MeetingBook book, Words words, String when, String whose) {
        HubProfile hub = book.hub().profile();
        String phone = hub.phone().isBlank() ? "" : ", " + hub.phone();
        return new PaperHead(
                hub.name(),
                hub.classification(),
                words.title(),
                when,
                hub.code() + "-" + book.meeting().heldOn() + "-" + words.number(),
                "Recipient: " + words.recipient(),
                words.copy(),
                words.standing(),
                words.record(),
                whose + hub.name() + phone + ". If it is recalled, return or destroy it and tell us.",
                hub.demonstration());
    }
}
