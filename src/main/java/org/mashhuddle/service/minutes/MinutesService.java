package org.mashhuddle.service.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.document.check.AuthorityFile;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.page.PdfPages;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.Manifest;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesCheck;
import org.mashhuddle.domain.minutes.MinutesTexts;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.agenda.HiddenGaps;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.SealedVersions;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.page.PageImageFile;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;
import org.mashhuddle.service.minutes.organisation.OrganisationSignature;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.store.minutes.MinutesStore;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;

/// The minutes of a meeting: preview, signing by the chair, check.
public final class MinutesService {

    private final ServiceContext kit;
    private final MeetingBookReader books;
    private final MinutesLayout layout;
    private final CheckService checks;
    private final MissingInMinutes missing;

    /// One for each open hub.
    public MinutesService(
            ServiceContext kit,
            MeetingBookReader books,
            MinutesLayout layout,
            CheckService checks,
            DraftService drafts) {
        this.kit = kit;
        this.books = books;
        this.layout = layout;
        this.checks = checks;
        this.missing = new MissingInMinutes(kit, unprintable(), drafts);
    }

    /// Every meeting there is, the newest first.
    public List<ListedMeeting> meetings(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .readForTheRecord(viewer, AuditEvent.of("meetings.list"), tx -> ListedMeeting.all(tx, books));
    }

    /// What the screen shows beside the pages.
    public MinutesOverview view(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        MeetingBook visible = kit.database()
                .read(
                        viewer,
                        AuditEvent.of("meeting.view", meeting.value()),
                        tx -> books.visible(tx, meeting).readBy(viewer.reader()));
        return kit.database().readForTheRecord(viewer, AuditEvent.of("minutes.view", meeting.value()), tx -> {
            NextVersion next = NextVersion.of(tx, meeting);
            MeetingBook book = next.book(tx, books, meeting);
            Optional<SignedMinutes> signed = next.before().filter(_ -> !next.isOpen());
            MinutesRecord.Made record = preview(book, next);
            Minutes preview = unsigned(book, record, next);
            return new MinutesOverview(
                    visible,
                    HiddenGaps.of(missing.all(book, preview, next), visible),
                    preview,
                    signed,
                    signed.map(SignedMinutes::manifestHash).orElse(record.hash()),
                    Signatory.of(book, viewer.user(), Signing.typists(tx, book)),
                    ShownLeftOut.of(book, visible, viewer.reader()),
                    tx.minutes().versions(meeting),
                    corrections(tx, visible),
                    tx.governance().corrections().clocks(meeting),
                    ReadThrough.of(book, next).check(tx),
                    tx.retention().destructions().sections(meeting),
                    MovedEntries.of(tx, meeting, visible),
                    signed.flatMap(one -> tx.minutes().countersignatures().of(meeting, one.version())));
        });
    }

    private static List<Amendment> corrections(Tx tx, MeetingBook visible) {
        return tx.corrections().of(visible.meeting().id()).stream()
                .filter(one -> one.about()
                        .filter(about -> !visible.subjects().containsKey(about))
                        .isEmpty())
                .toList();
    }

    /// Which letters no page can have.
    public UnprintableLetters unprintable() {
        return new UnprintableLetters(layout.glyphs());
    }

    private Instant standing(MeetingBook book) {
        return book.meeting().times().closedAt().orElseGet(kit::now);
    }

    private MinutesRecord.Made preview(MeetingBook book, NextVersion next) {
        return MinutesRecord.preview(book, next.number(), next.predecessor(), standing(book));
    }

    private static Minutes minutes(
            MeetingBook book,
            MinutesRecord.Made record,
            String hash,
            List<String> signedOver,
            List<Minutes.SignatureLine> signature,
            String replaces) {
        Manifest manifest = record.manifest();
        return MinutesWriting.of(
                book,
                new MinutesWriting.Around(
                        manifest.reference(), manifest.version(), hash, signedOver, signature, replaces),
                manifest.madeAt());
    }

    /// No page says that it is signed before it is.
    private static Minutes unsigned(MeetingBook book, MinutesRecord.Made record, NextVersion next) {
        return minutes(
                book, record, "", List.of(), List.of(), next.replaces(book.hub().directory()));
    }

    /// The signed file; before it is signed, a preview of it.
    public byte[] pdf(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        Prepared prepared = kit.database()
                .readForTheRecord(viewer, AuditEvent.of("minutes.read", meeting.value()), tx -> {
                    NextVersion next = NextVersion.of(tx, meeting);
                    return next.isOpen() || next.before().isEmpty()
                            ? preview(next, next.book(tx, books, meeting))
                            : file(tx, next, next.before().orElseThrow());
                });
        return switch (prepared) {
            case Prepared.File file -> file.bytes();
            case Prepared.Preview preview -> layout.print(preview.minutes()).bytes();
        };
    }

    private Prepared file(Tx tx, NextVersion next, SignedMinutes signed) {
        return tx.minutes()
                .kept(signed.meeting(), signed.version())
                .<Prepared>map(Prepared.File::new)
                .orElseGet(() -> new Prepared.Preview(FreshCopy.of(tx, books, next, signed)));
    }

    private Prepared preview(NextVersion next, MeetingBook book) {
        return new Prepared.Preview(unsigned(book, preview(book, next), next));
    }

    /// A signed version, byte for byte; one that is sealed, for its named users alone.
    public byte[] pdf(Viewer viewer, MeetingId meeting, int version) {
        return pdf(
                viewer, meeting, version, "", tx -> SealedVersions.mustBeOpenTo(tx, viewer.user(), meeting, version));
    }

    private byte[] pdf(Viewer viewer, MeetingId meeting, int version, String why, Consumer<Tx> guard) {
        Allowed.toOpenRecords(viewer);
        AuditEvent deed = new AuditEvent("minutes.read", Optional.of(meeting.value()), "version " + version + why);
        return kit.database().readForTheRecord(viewer, deed, tx -> {
            if (!tx.minutes().files().contains(new MinutesStore.FileKey(meeting, version))) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            guard.accept(tx);
            return tx.minutes().kept(meeting, version).orElseThrow(() -> new Refusal(Refusal.Kind.FILE_DESTROYED));
        });
    }

    /// The pages as pictures.
    ///
    /// @param scale 1 for 72 dots an inch
    public List<PageImageFile> pages(Viewer viewer, MeetingId meeting, float scale) {
        return new PdfPages()
                .all(pdf(viewer, meeting), scale).stream()
                        .map(image -> new PageImageFile(image.width(), image.height(), image.argb()))
                        .toList();
    }

    /// Marks the minutes that can be signed next as read through, by this user, now: before the
    /// signature, and of exactly the words as they stand. Whoever read the same words first stays.
    public MinutesCheck markChecked(Actor actor, MeetingId meeting) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("minutes.check", meeting.value()), (_, tx) -> {
            NextVersion next = NextVersion.of(tx, meeting).mustBeOpen();
            MeetingBook book = next.book(tx, books, meeting);
            if (book.meeting().state() != MeetingState.CLOSED) {
                throw new Refusal(Refusal.Kind.MEETING_NOT_CLOSED);
            }
            ReadThrough read = ReadThrough.of(book, next);
            return read.check(tx).orElseGet(() -> {
                MinutesCheck check = new MinutesCheck(meeting, next.number(), read.content(), actor.user(), kit.now());
                tx.minutes().checked(check);
                return check;
            });
        });
    }

    /// Signs: makes the record and its manifest, renders the minutes from it, and signs them with
    /// the chair's own key.
    ///
    /// @param passphrase of the signer; wiped
    /// @param reasons where gaps that stop signing remain; where somebody else than the chair of
    ///   the meeting signs; where the signer typed the minutes, with a second reader
    public SignedMinutes sign(Actor actor, MeetingId meeting, char[] passphrase, SigningReasons reasons) {
        Allowed.toSign(actor);
        try (Passphrase typed = Passphrase.of(passphrase)) {
            return sign(actor, meeting, typed, reasons, Optional.empty());
        }
    }

    /// The same, also with a certificate of the signer's organisation, over which the signer's own key signs.
    ///
    /// @param file closed, its password wiped
    public SignedMinutes sign(
            Actor actor, MeetingId meeting, char[] passphrase, SigningReasons reasons, OrganisationFile file) {
        try (Passphrase typed = Passphrase.of(passphrase);
                file) {
            Allowed.toSign(actor);
            try (OrganisationSignature organisation = OrganisationSignature.open(file, kit.now())) {
                return sign(actor, meeting, typed, reasons, Optional.of(organisation));
            }
        }
    }

    private SignedMinutes sign(
            Actor actor,
            MeetingId meeting,
            Passphrase typed,
            SigningReasons reasons,
            Optional<OrganisationSignature> organisation) {
        Signing signing = kit.database()
                .readForTheRecord(
                        actor.viewer(),
                        AuditEvent.of("minutes.prepare", meeting.value()),
                        tx -> prepare(
                                tx, actor, meeting, reasons, organisation.map(OrganisationSignature::certificate)));
        byte[] pdf = signing.signed(layout, typed, organisation);
        if (organisation.isPresent()
                && !checks.check(pdf, authorityCertificate(actor.viewer())).trusted()) {
            throw new Refusal(Refusal.Kind.ORGANISATION_NOT_GOOD);
        }
        SignedMinutes minutes = signing.signed(actor, Hashes.sha256Hex(pdf));
        AuditEvent deed =
                new AuditEvent("minutes.sign", Optional.of(meeting.value()), signing.inTrail(minutes.reasons()));
        return kit.database().writeForTheRecord(actor, deed, (_, tx) -> {
            NextVersion next = NextVersion.of(tx, meeting).mustBeOpen();
            mustBeAsPrepared(tx, meeting, signing);
            signing.keep(tx, minutes, pdf);
            next.signed(tx);
            return minutes;
        });
    }

    private Signing prepare(
            Tx tx, Actor actor, MeetingId id, SigningReasons reasons, Optional<OrganisationCertificate> also) {
        NextVersion next = NextVersion.of(tx, id).mustBeOpen();
        MeetingBook book = next.book(tx, books, id);
        if (book.meeting().state() != MeetingState.CLOSED) {
            throw new Refusal(Refusal.Kind.MEETING_NOT_CLOSED);
        }
        Signing.mustBeAfterClose(book, kit.now());
        SigningStore.KeyRow key = HubKeys.keyOf(tx, actor.user());
        Signatory who =
                HubKeys.signatory(Signatory.of(book, actor.user(), Signing.typists(tx, book)), key.certificate());
        Signing.mustGive(who, reasons);
        List<Gap> gaps = missing.stopping(book, next);
        if (!gaps.isEmpty() && reasons.overGaps().isBlank()) {
            throw new Refusal(Refusal.Kind.GAPS_WITHOUT_REASON);
        }
        String checked = ReadThrough.of(book, next).words(tx);
        MinutesRecord.Signature signature = new MinutesRecord.Signature(gaps.size(), who, reasons, checked, also);
        MinutesRecord.Made record = MinutesRecord.of(book, next.number(), next.predecessor(), kit.now(), signature);
        List<String> over = SignedOver.words(
                HiddenGaps.inMinutes(gaps, book), reasons.overGaps(), gap -> HiddenGaps.isRestricted(book, gap));
        String replaces = next.replaces(book.hub().directory());
        Optional<User> taker = Signing.countersigner(tx, book, actor.user());
        Minutes minutes = minutes(book, record, record.hash(), over, Signing.lines(signature, taker), replaces);
        unprintable().mustNotBeIn(MinutesTexts.of(minutes));
        unprintable().mustNotBeIn(StrategyWriting.texts(book, standing(book)));
        MeetingData data =
                MeetingData.inFile(book, minutes, who.name(), record.manifest().madeAt());
        return new Signing(record, data, key, signature, taker);
    }

    /// Nothing may have been added between rendering and signing: the sections must still hash alike.
    private void mustBeAsPrepared(Tx tx, MeetingId id, Signing signing) {
        NextVersion next = NextVersion.of(tx, id);
        MinutesRecord.Made now = MinutesRecord.of(
                next.book(tx, books, id),
                next.number(),
                next.predecessor(),
                signing.record().manifest().madeAt(),
                signing.signature());
        if (!now.hash().equals(signing.record().hash())) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }

    /// Checks the signed file against this hub's own authority.
    public CheckWords verify(Viewer viewer, MeetingId meeting) {
        byte[] file = pdf(viewer, meeting);
        return checks.check(file, authorityCertificate(viewer));
    }

    /// Checks a signed version against this hub's own authority; a sealed one too, of which nothing is
    /// handed out.
    public CheckWords verify(Viewer viewer, MeetingId meeting, int version) {
        byte[] file = pdf(viewer, meeting, version, ", checked", _ -> {});
        return checks.check(file, authorityCertificate(viewer));
    }

    /// Checks a PDF that somebody has against this hub's own authority, and says what its registers know.
    public CheckWords verify(Viewer viewer, byte[] pdf) {
        Allowed.toOpenRecords(viewer);
        CheckWords words = checks.check(pdf, authorityCertificate(viewer));
        return kit.database().read(viewer, AuditEvent.of("file.check"), tx -> new RegisterWords(tx).of(words, pdf));
    }

    /// The signed manifest as it was signed, canonical JSON.
    public String manifest(Viewer viewer, MeetingId meeting) {
        Allowed.to(Permission.MANIFEST, viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("manifest.view", meeting.value()),
                        tx -> tx.minutes()
                                .latest(meeting)
                                .map(SignedMinutes::manifest)
                                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND)));
    }

    /// The file `hub.cer`, to be pinned by readers: the authority's certificate, and the signed list
    /// of what it issued.
    public byte[] authorityCertificate(Viewer viewer) {
        return kit.database().read(viewer, AuditEvent.of("authority.view"), tx -> {
            SigningStore.AuthorityRow authority = tx.signing().authority().orElseThrow();
            return AuthorityFile.write(
                    authority.certificate(), authority.list(), tx.signing().earlier());
        });
    }

    /// The authority's fingerprint, as it stands on readers' cards.
    public String fingerprint(Viewer viewer) {
        return Authority.fingerprint(kit.database()
                .read(
                        viewer,
                        AuditEvent.of("authority.view"),
                        tx -> tx.signing().authority().orElseThrow().certificate()));
    }

    /// The signed file, or the minutes to render: printing waits until the database is free again.
    private sealed interface Prepared {

        @SuppressWarnings("ArrayRecordComponent") // a file, never compared
        record File(byte[] bytes) implements Prepared {}

        record Preview(Minutes minutes) implements Prepared {}
    }
}
