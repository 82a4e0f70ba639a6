package org.mashhuddle.service.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.signature.NumberedCopy;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Papers for one recipient: what is due to whom, looked at, issued one at a time, recalled.
public final class PaperService {

    private static final String NOT_SEALED = "Not sealed yet. ";

    private final ServiceContext kit;
    private final MeetingBookReader books;
    private final PaperBuilder making;
    private final PaperIssuer issuing;
    private final PaperRegister register;

    /// One for each open hub.
    ///
    /// @param copies makes numbered copies of signed minutes
    public PaperService(
            ServiceContext kit, MeetingBookReader books, PaperLayout layout, NumberedCopy copies, HubKeys keys) {
        this.kit = kit;
        this.books = books;
        this.making = new PaperBuilder(layout, copies);
        this.issuing = new PaperIssuer(kit, books, making, new PaperSealer(keys));
        this.register = new PaperRegister(kit);
    }

    /// The papers of every meeting that was closed and has any, the latest first: a paper that is due
    /// stays in sight, however many meetings were held since.
    public List<MeetingPapers> queue(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("papers.view"),
                        tx -> new EveryQueue(tx, books, kit.now())
                                .all().stream().map(one -> one.readBy(viewer)).toList());
    }

    /// The papers of one meeting.
    public MeetingPapers queue(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("papers.view", meeting.value()),
                        tx -> papers(tx, meeting).readBy(viewer));
    }

    private MeetingPapers papers(Tx tx, MeetingId meeting) {
        MeetingBook book = books.visible(tx, meeting);
        Optional<SignedMinutes> signed = tx.minutes().latest(meeting);
        return new MeetingPapers(
                book,
                PaperQueue.of(book, PaperIssuer.register(tx, book, signed, kit.now()), kit.now()),
                signed,
                tx.parties().addresses(),
                tx.papers().children(List.of(meeting)));
    }

    /// Makes a paper to be looked at. No number is taken and nothing is registered.
    ///
    /// @param person whom at the agency it is for; empty for the agency's inbox
    public PreparedPaper prepare(Actor actor, PaperKey key, String person) {
        mayIssue(actor, key);
        PaperIssuer.Signable minutes = kit.database()
                .readForTheRecord(
                        actor.viewer(),
                        AuditEvent.of("record.hash", key.meeting().value()),
                        whole -> issuing.signable(whole, key));
        PaperIssuer.Drafted drafted = kit.database()
                .read(
                        actor.viewer(),
                        new AuditEvent(
                                "paper.preview",
                                Optional.of(key.subject()
                                        .map(one -> one.value())
                                        .orElse(key.meeting().value())),
                                key.kind().word()),
                        tx -> issuing.draft(tx, minutes, person, 0, NOT_SEALED));
        return making.prepared(drafted.key(), drafted.to(), drafted.numbered(), drafted.draft());
    }

    /// Makes papers of one meeting for one recipient to be looked at together, with one cover sheet and
    /// one receipt. No number is taken and nothing is registered.
    ///
    /// @param keys in the order in which they will be numbered
    /// @param person whom at the agency they are for; empty for its inbox, and for a family
    /// @throws Refusal if they are not all of one meeting and for one recipient
    public PreparedEnvelope prepare(Actor actor, List<PaperKey> keys, String person) {
        Allowed.toIssuePapers(actor);
        keys.forEach(key -> mayIssue(actor, key));
        if (keys.isEmpty() || keys.stream().map(PaperKey::meeting).distinct().count() > 1) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        MeetingId meeting = keys.getFirst().meeting();
        List<PaperIssuer.Signable> on = kit.database()
                .readForTheRecord(
                        actor.viewer(),
                        AuditEvent.of("record.hash", meeting.value()),
                        whole -> issuing.signable(whole, meeting, keys));
        PaperIssuer.Together drafted = kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("papers.preview", meeting.value()),
                        tx -> issuing.drafts(tx, meeting, on, person, NOT_SEALED));
        // The pages take their time, and nobody's save waits for them.
        List<PreparedPaper> papers = drafted.papers().stream()
                .map(one -> making.prepared(one.key(), one.to(), one.numbered(), one.draft()))
                .toList();
        return new EnvelopeBuilder(making).of(drafted.book(), papers, drafted.receipt());
    }

    /// Issues the papers that were looked at together: all of them, each with its number and its seal,
    /// and their receipt, or none.
    ///
    /// @throws Refusal if one of them may not go, as for one paper
    public IssuedEnvelope issue(Actor actor, PreparedEnvelope seen, Sending sending) {
        Allowed.toIssuePapers(actor);
        seen.papers().forEach(paper -> mayIssue(actor, paper.key()));
        MeetingId meeting = seen.papers().getFirst().key().meeting();
        AuditEvent deed = new AuditEvent("papers.issue", Optional.of(meeting.value()), seen.receipt());
        return kit.database()
                .writeForTheRecord(
                        actor,
                        deed,
                        (tx, whole) -> issuing.begin(tx, whole, actor, meeting).asSeen(seen, sending));
    }

    /// Issues the paper that was looked at: takes its number, seals it, enters it in the register.
    ///
    /// @throws Refusal if its words or its number are no longer those that were looked at, if what
    ///   was typed is not the address on file now, if it is kept back or not due
    public IssuedFile issue(Actor actor, PreparedPaper seen, Sending sending) {
        mayIssue(actor, seen.key());
        AuditEvent deed = new AuditEvent(
                "paper.issue",
                Optional.of(seen.key().meeting().value()),
                seen.head().reference());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            PaperIssuer.Issue issue = issuing.begin(tx, whole, actor, seen.key().meeting());
            return issue.asSeen(seen, sending);
        });
    }

    /// Issues a paper that whoever chairs has before the meeting, in the hands of whoever asks for it: it takes
    /// its number, is sealed and stands in the register before its bytes are handed over. Say that it was printed
    /// or saved once it was.
    ///
    /// @throws Refusal for a copy of an agenda that was not frozen, and for any other paper
    public IssuedFile issue(Actor actor, MeetingId meeting, PaperKind kind) {
        Allowed.toIssuePapers(actor);
        if (!kind.isForTheChair() || !kind.isBeforeTheMeeting()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        AuditEvent deed = new AuditEvent("paper.issue", Optional.of(meeting.value()), kind.word());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            PaperIssuer.Issue issue = issuing.begin(tx, whole, actor, meeting);
            PaperKey key =
                    new ReaderPapers(issue.book()).chairs(kind).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            mayIssue(actor, key);
            if (kind.isAgenda()) {
                mayGoBefore(tx, issue.book(), key);
            }
            return issue.atOnce(key);
        });
    }

    /// A copy of an agenda is of a frozen version, goes before the close, and not while it is kept back.
    private static void mayGoBefore(Tx tx, MeetingBook book, PaperKey key) {
        if (!List.of(MeetingState.PLANNED, MeetingState.OPEN)
                .contains(book.meeting().state())) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        if (!book.agenda().isFrozen()) {
            throw new Refusal(Refusal.Kind.AGENDA_NOT_FROZEN);
        }
        if (tx.papers().holds(key.meeting()).stream()
                .anyMatch(hold -> hold.key().equals(key))) {
            throw new Refusal(Refusal.Kind.PAPER_KEPT_BACK);
        }
    }

    /// Whoever hands out papers does not see those of the chair: they hold what may not leave the meeting.
    private static void mayIssue(Actor actor, PaperKey key) {
        Allowed.toIssuePapers(actor);
        if (key.kind().isTheChairsOwn()) {
            Allowed.toPrintTheChairsCopy(actor.viewer());
        }
    }

    /// Issues every action list, slip and plan of a closed meeting that is due, one to each agency
    /// that has something in it; the register says that nobody told how they went.
    public List<IssuedFile> issue(Actor actor, MeetingId meeting) {
        Allowed.toIssuePapers(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("papers.issue", meeting.value()), (tx, whole) -> {
            if (MeetingBookReader.meeting(tx, meeting).state() != MeetingState.CLOSED) {
                throw new Refusal(Refusal.Kind.MEETING_NOT_CLOSED);
            }
            PaperIssuer.Issue issue = issuing.begin(tx, whole, actor, meeting);
            List<IssuedFile> files = new ArrayList<>();
            for (WaitingPaper due : issue.due()) {
                if (due.key().kind().goesToEachAgency()) {
                    files.add(issue.unattended(due.key()));
                }
            }
            return files;
        });
    }

    /// The file of a paper that went out, byte for byte as it was issued.
    ///
    /// @throws Refusal where it holds somebody whom the actor may not see, is sealed, or is gone
    public byte[] look(Actor actor, IssuedPaper paper) {
        mayIssue(actor, paper.key());
        return register.look(actor, paper);
    }

    /// Records that an issued paper was handed to the printer.
    public void printed(Actor actor, IssuedFile file) {
        Allowed.toIssuePapers(actor);
        register.broughtOut(actor, "paper.print", file);
    }

    /// Records that an issued paper was written as a file.
    public void saved(Actor actor, IssuedFile file) {
        Allowed.toIssuePapers(actor);
        register.broughtOut(actor, "paper.save", file);
    }

    /// Records that it is safe for somebody of the family to have a paper: a chair's word.
    ///
    /// @throws Refusal for somebody who may be suspected of harm, and for a child whose address must
    ///   not be found out
    public void safeToShare(Actor actor, PaperKey key, FamilyReader reader) {
        Allowed.toSign(actor);
        AuditEvent deed = new AuditEvent(
                "paper.safe-to-share",
                key.subject().map(SubjectId::value),
                key.kind().word());
        kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            MeetingBook book = books.visible(tx, key.meeting());
            SafeToShare.check(whole, book, key, reader);
            SubjectId child = key.subject().orElseThrow();
            tx.papers().safeToShare(key, reader, SafeToShare.home(book, child), kit.now(), actor.user());
            return key;
        });
    }

    /// Takes back a chair's word that a paper is safe for a family: it does not go any more, and what is
    /// out is offered to be called back.
    ///
    /// @throws Refusal where no such word stands
    public void noLongerSafe(Actor actor, PaperKey key, String because) {
        Allowed.toSign(actor);
        if (because.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        AuditEvent deed = new AuditEvent(
                "paper.no-longer-safe",
                key.subject().map(SubjectId::value),
                key.kind().word());
        kit.database().write(actor, deed, tx -> {
            SafeToShare.mustBeSaid(tx, key);
            tx.papers().unsafe(key, because.strip(), kit.now(), actor.user());
            return key;
        });
    }

    /// Records that the recipient has a paper, or all papers of a receipt.
    ///
    /// @param reference of a paper or of a receipt
    /// @param by who signed for it, or said so
    /// @throws Refusal where none of them is out, or all were received before
    public void received(Actor actor, String reference, String by) {
        Allowed.toIssuePapers(actor);
        if (by.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        register.received(actor, reference, by.strip());
    }

    /// Records what became of a paper that was called back. That it was in the wrong hands is a breach of
    /// personal data and goes into the log of breaches, by the number of the paper.
    ///
    /// @param by who said so
    /// @throws Refusal where it was not called back, or its end is known
    public void ended(Actor actor, String reference, Recall.Outcome outcome, String by) {
        Allowed.toIssuePapers(actor);
        if (by.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        register.ended(actor, reference, outcome, by.strip());
    }

    /// Records that a case-file extract is in the child's own record.
    ///
    /// @param by who put it there, in words
    /// @throws Refusal where it never came out, or was called back
    public void onFile(Actor actor, String reference, String by) {
        Allowed.toIssuePapers(actor);
        if (by.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        register.filed(actor, reference, by.strip());
    }

    /// Calls a paper back. It stays as it went out; the next one for the same recipient is kept
    /// back until somebody lets it go.
    ///
    /// @param told who was told to return or destroy it
    public void recall(Actor actor, String reference, String reason, String told) {
        Allowed.toIssuePapers(actor);
        if (told.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        end(actor, "paper.recall", reference, Recall.Cause.RECALLED, reason, told.strip());
    }

    /// Records that a paper, or all papers of a receipt, came back: bounced, returned by the post, or
    /// jammed in the printer. The next one is kept back until somebody lets it go.
    ///
    /// @param reference of a paper or of a receipt
    /// @param reason "address not found"
    public void cameBack(Actor actor, String reference, String reason) {
        end(actor, "paper.came-back", reference, Recall.Cause.CAME_BACK, reason, "");
    }

    /// Records that a sealed paper, or all papers of a receipt, were never printed nor saved. It keeps its number; the
    /// next one is kept back until somebody lets it go.
    ///
    /// @throws Refusal if it did come out
    public void neverOut(Actor actor, String reference, String reason) {
        end(actor, "paper.never-out", reference, Recall.Cause.NEVER_OUT, reason, "");
    }

    private void end(Actor actor, String verb, String reference, Recall.Cause cause, String reason, String told) {
        Allowed.toIssuePapers(actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        register.end(actor, verb, reference, new Recall(cause, reason.strip(), told, kit.now(), actor.user()));
    }

    /// Keeps a paper back that is due.
    public void hold(Actor actor, PaperKey key, String reason) {
        Allowed.toIssuePapers(actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        register.hold(actor, key, reason.strip());
    }

    /// Lets a paper go that was kept back.
    public void release(Actor actor, PaperKey key) {
        Allowed.toIssuePapers(actor);
        register.release(actor, key);
    }

    /// For whom a paper of an agency can be: its inbox, or one of its people.
    ///
    /// @throws Refusal for somebody who is not among its people, or no longer
    static Recipient recipient(MeetingBook book, PaperKey key, String person) {
        String name = person.strip();
        if (!name.isEmpty()
                && book.hub().directory().peopleOf(key.agency()).stream()
                        .noneMatch(one -> one.name().equals(name))) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        return new Recipient(key.agency(), book.hub().directory().label(key.agency()), name);
    }
}
