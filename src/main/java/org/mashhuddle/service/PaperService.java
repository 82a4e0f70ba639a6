package org.mashhuddle.service;

import org.mashhuddle.document.ExpectedSigner;
import org.mashhuddle.document.FileKind;
import org.mashhuddle.document.FileMark;
import org.mashhuddle.document.PaperLayout;
import org.mashhuddle.document.PdfSigner;
import org.mashhuddle.document.SignatureFields;
import org.mashhuddle.document.SignatureOf;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.AgendaSheetWriting;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.PartyStore;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.SigningIdentity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Papers for one recipient: filtered, numbered, sealed by the hub, registered.
public final class PaperService {

    private static final String NOT_YET_SIGNED = "Agreed at the meeting; minutes not yet signed";

    private final Kit kit;
    private final BookReading books;
    private final PaperLayout layout;
    private final HubKeys keys;

    /// One for each open hub.
    public PaperService(Kit kit, BookReading books, PaperLayout layout, HubKeys keys) {
        this.kit = kit;
        this.books = books;
        this.layout = layout;
        this.keys = keys;
    }

    /// The agenda as a PDF for the chair.
    public byte[] agenda(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        Paper sheet =
                kit.database()
                        .read(
                                viewer,
                                Deed.of("agenda.print", meeting.value()),
                                tx -> {
                                    MeetingBook book = books.visible(tx, meeting);
                                    PaperHead head =
                                            head(
                                                    book,
                                                    "Agenda",
                                                    "AGENDA",
                                                    "Chair's copy",
                                                    "For the meeting; not for circulation",
                                                    "");
                                    return AgendaSheetWriting.of(
                                            book, new Reader.TheRecord(), head);
                                });
        return layout.print(sheet).bytes();
    }

    /// Issues every action list, slip and plan of a closed meeting, one to each agency that has
    /// something in it.
    public List<IssuedFile> issue(Actor actor, MeetingId meeting) {
        Allowed.toOpenRecords(actor.viewer());
        return kit.database()
                .writeForTheRecord(
                        actor,
                        Deed.of("papers.issue", meeting.value()),
                        (tx, whole) -> {
                            MeetingBook book = books.visible(tx, meeting);
                            if (book.meeting().state() != MeetingState.CLOSED) {
                                throw new Refusal(Refusal.Kind.MEETING_NOT_CLOSED);
                            }
                            Issue issue = new Issue(tx, book, record(whole, meeting), actor);
                            List<IssuedFile> files = new ArrayList<>();
                            for (Agency agency : book.hub().directory().agencies()) {
                                files.addAll(issue.to(agency));
                            }
                            return files;
                        });
    }

    /// Version and hash of the signed record, or of the record as it stands.
    private Basis record(Tx tx, MeetingId meeting) {
        Optional<SignedMinutes> signed = tx.minutes().latest(meeting);
        if (signed.isPresent()) {
            return new Basis(
                    signed.get().version(),
                    signed.get().manifestHash(),
                    "Minutes signed, version " + signed.get().version());
        }
        MeetingBook whole = books.whole(tx, meeting);
        Instant closed = whole.meeting().times().closedAt().orElseGet(kit::now);
        return new Basis(
                1, Records.of(whole, 1, Optional.empty(), closed, 0).hash(), NOT_YET_SIGNED);
    }

    private record Basis(int version, String hash, String standing) {}

    private static PaperHead head(
            MeetingBook book,
            String title,
            String number,
            String recipient,
            String standing,
            String record) {
        HubProfile hub = book.hub().profile();
        String phone = hub.phone().isBlank() ? "" : ", " + hub.phone();
        return new PaperHead(
                hub.name(),
                HubProfile.CLASSIFICATION,
                title,
                "Agreed on "
                        + DateWords.fullDate(book.meeting().heldOn())
                        + " at the "
                        + book.meeting().type().title().toLowerCase(Locale.UK),
                hub.code() + "-" + book.meeting().heldOn() + "-" + number,
                "Recipient: " + recipient,
                "Copy 1 of 1",
                standing,
                record,
                "This paper is yours only. If it is not for you: do not read on, ring "
                        + hub.name()
                        + phone
                        + ". If it is recalled, return or destroy it and tell us.",
                hub.demonstration());
    }

    /// One issue of papers to the agencies of a meeting.
    private final class Issue {

        private final Tx tx;
        private final MeetingBook book;
        private final Basis basis;
        private final Actor actor;
        private final Instant at = kit.now();

        Issue(Tx tx, MeetingBook book, Basis basis, Actor actor) {
            this.tx = tx;
            this.book = book;
            this.basis = basis;
            this.actor = actor;
        }

        List<IssuedFile> to(Agency agency) {
            if (book.actions().stream().noneMatch(action -> isOf(agency, action))) {
                return List.of();
            }
            Recipient recipient = new Recipient(agency.id(), agency.label(), "");
            PaperHead list = next("Action list", recipient);
            PaperHead slip = next("Actions for " + agency.label(), recipient);
            List<IssuedFile> files = new ArrayList<>();
            files.add(
                    sealed(
                            "action-list",
                            recipient,
                            PaperWriting.actionList(book, recipient, list)));
            files.add(sealed("slip", recipient, PaperWriting.slip(book, recipient, slip)));
            for (AgendaItem item : book.agenda().items()) {
                if (book.actions(item).stream().anyMatch(action -> isOf(agency, action))) {
                    plan(item, recipient).ifPresent(files::add);
                }
            }
            return files;
        }

        private static boolean isOf(Agency agency, Action action) {
            return action.agency().filter(agency.id()::equals).isPresent();
        }

        /// A plan, where the subject may be named.
        private Optional<IssuedFile> plan(AgendaItem item, Recipient recipient) {
            return book.subject(item)
                    .filter(subject -> subject.restriction().isEmpty())
                    .map(subject -> next("Agreed plan for " + subject.displayName(), recipient))
                    .flatMap(head -> PaperWriting.plan(book, item, recipient, head))
                    .map(plan -> sealed("plan", recipient, plan));
        }

        private PaperHead next(String title, Recipient recipient) {
            long number = tx.hub().next("paper " + book.meeting().id().value());
            String record =
                    "Sealed "
                            + DateWords.dateTime(at)
                            + " by "
                            + book.hub().profile().name()
                            + ". Record version "
                            + basis.version()
                            + ", hash "
                            + Records.shortHash(basis.hash())
                            + ".";
            return head(
                    book,
                    title,
                    "P" + String.format(Locale.UK, "%02d", number),
                    recipient.inWords(),
                    basis.standing(),
                    record);
        }

        private IssuedFile sealed(String kind, Recipient recipient, Paper paper) {
            PartyStore.AuthorityRow authority = tx.parties().authority().orElseThrow();
            String reference = paper.head().reference();
            FileMark mark =
                    new FileMark(
                            FileKind.PAPER,
                            reference,
                            basis.version(),
                            basis.hash(),
                            List.of(new ExpectedSigner("seal", book.hub().profile().name())));
            byte[] prepared = new SignatureFields().prepare(layout.print(paper).bytes(), mark);
            try (SigningIdentity seal = keys.seal(authority)) {
                SignatureOf who =
                        new SignatureOf("seal", book.hub().profile().name(), "Sealed at issue", at);
                byte[] pdf = new PdfSigner().sign(prepared, who, Signatures.by(seal));
                tx.papers()
                        .register(
                                new IssuedPaper(
                                        reference,
                                        book.meeting().id(),
                                        kind,
                                        Optional.of(recipient.id()),
                                        recipient.inWords(),
                                        at,
                                        actor.user(),
                                        Hashes.sha256Hex(pdf)));
                return new IssuedFile(reference + "-" + kind + ".pdf", kind, pdf);
            }
        }
    }
}
