package org.mashhuddle.service.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.document.check.DataFit;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.document.signature.ExpectedSigner;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.PdfSigner;
import org.mashhuddle.document.signature.SignatureFields;
import org.mashhuddle.document.signature.SignatureOf;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.meeting.CloseOfMeeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.chair.Typists;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.countersign.Countersigner;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.exchange.record.MeetingJson;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.Signatures;
import org.mashhuddle.service.minutes.organisation.OrganisationSignature;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.SigningIdentity;

/// All that is needed for one signing of minutes.
///
/// @param data what the pages are written from, and what lies beside them
/// @param key the signer's, sealed, with its certificate
/// @param signature who signs, with what reasons
/// @param taker whose countersignature is asked for
record Signing(
        MinutesRecord.Made record,
        MeetingData data,
        SigningStore.KeyRow key,
        MinutesRecord.Signature signature,
        Optional<User> taker) {

    /// What the trail calls a save of what was typed on an item.
    private static final String TYPED = "discussion.record";

    /// Whose countersignature the hub asks for.
    static Optional<User> countersigner(Tx tx, MeetingBook book, UserId signer) {
        return Countersigner.of(book, signer)
                .filter(_ -> tx.minutes().countersignatures().isAsked());
    }

    /// Who typed in the meeting, restricted items among them.
    static Typists typists(Tx tx, MeetingBook book) {
        List<UUID> items =
                book.agenda().items().stream().map(item -> item.id().value()).toList();
        return new Typists(tx.exports().trail().times(TYPED, items).entrySet().stream()
                .collect(Collectors.toMap(item -> new ItemId(item.getKey()), Map.Entry::getValue)));
    }

    /// What the pages say below the signature.
    static List<Minutes.SignatureLine> lines(MinutesRecord.Signature signature, Optional<User> taker) {
        List<Minutes.SignatureLine> lines = new ArrayList<>(signature.lines());
        taker.map(Countersigner::line).ifPresent(lines::add);
        return lines;
    }

    /// Keeps what was signed.
    void keep(Tx tx, SignedMinutes minutes, byte[] pdf) {
        tx.minutes().keep(minutes, pdf, record.sections());
        taker.ifPresent(user -> tx.minutes().countersignatures().ask(minutes, user.id()));
    }

    /// Refuses by a clock that was put back: minutes are signed after the meeting was closed.
    static void mustBeAfterClose(MeetingBook book, Instant now) {
        boolean before = Stream.concat(
                        book.meeting().times().closedAt().stream(),
                        book.asItWas().close().typed().map(CloseOfMeeting.Typed::at).stream())
                .anyMatch(now::isBefore);
        if (before) {
            throw new Refusal(Refusal.Kind.CLOCK_BEFORE_CLOSE);
        }
    }

    /// Refuses where something that is asked of this signer was not given.
    static void mustGive(Signatory who, SigningReasons reasons) {
        who.missing(reasons).ifPresent(missing -> {
            throw new Refusal(
                    switch (missing) {
                        case REASON_FOR_CHAIR -> Refusal.Kind.NOT_THE_CHAIR;
                        case REASON_FOR_TYPING, SECOND_READER -> Refusal.Kind.TYPED_BY_SIGNER;
                    });
        });
    }

    /// What the trail keeps of it: the reasons, and under which certificate of an organisation it was signed too.
    String inTrail(SigningReasons given) {
        String also = signature
                .organisation()
                .map(one -> OrganisationCertificate.CAPACITY + ", SHA-256 " + one.fingerprint())
                .orElse("");
        return Stream.of(given.overGaps(), given.forChair(), given.ownTyping(), also)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String name() {
        return signature.who().name();
    }

    /// What the signed file says of itself.
    private FileMark mark() {
        return new FileMark(
                FileKind.MINUTES,
                record.manifest().reference(),
                record.manifest().version(),
                record.hash(),
                signers());
    }

    private List<ExpectedSigner> signers() {
        List<ExpectedSigner> signers = new ArrayList<>();
        signature.organisation().ifPresent(_ -> signers.add(new ExpectedSigner(FileMark.ORGANISATION, name())));
        signers.add(new ExpectedSigner(FileMark.CHAIR, name()));
        taker.ifPresent(user -> signers.add(new ExpectedSigner(FileMark.MINUTE_TAKER, user.name())));
        return signers;
    }

    /// The signed file.
    ///
    /// @param organisation signs under the signer's own key
    byte[] signed(MinutesLayout layout, Passphrase passphrase, Optional<OrganisationSignature> organisation) {
        try (SigningIdentity identity = HubKeys.signer(key, passphrase)) {
            byte[] pages = whole(layout.print(data.minutes()));
            byte[] fields = new SignatureFields()
                    .prepare(pages, mark(), record.manifestJson(), DataFit.fitting(pages, dataJson()));
            Instant at = record.manifest().madeAt();
            byte[] prepared =
                    organisation.map(one -> one.under(fields, name(), at)).orElse(fields);
            SignatureOf who =
                    new SignatureOf(FileMark.CHAIR, name(), signature.who().capacity(), at);
            return new PdfSigner().sign(prepared, who, Signatures.by(identity, at, Refusal.Kind.CERTIFICATE_ENDED));
        }
    }

    /// No page is signed on which a code stands for a letter.
    private static byte[] whole(PrintedPdf printed) {
        if (!printed.substituted().isEmpty()) {
            throw new Refusal(Refusal.Kind.LETTER_NOT_PRINTABLE, "In a heading of its pages");
        }
        return printed.bytes();
    }

    private byte[] dataJson() {
        return MeetingJson.inMinutes(data);
    }

    SignedMinutes signed(Actor actor, String fileHash) {
        return new SignedMinutes(
                record.manifest().meeting(),
                record.manifest().version(),
                record.manifest().reference(),
                record.manifestJson(),
                record.hash(),
                actor.user(),
                record.manifest().madeAt(),
                signature.who().asked(signature.reasons()),
                fileHash);
    }

    @Override
    public String toString() {
        return record.toString();
    }
}
