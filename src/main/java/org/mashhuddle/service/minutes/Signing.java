package org.mashhuddle.service.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.document.signature.ExpectedSigner;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.countersign.Countersigner;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.exchange.record.MeetingJson;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.hub.SigningStore;

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

    /// Whose countersignature the hub asks for.
    static Optional<User> countersigner(Tx tx, MeetingBook book, UserId signer) {
        return Countersigner.of(book, signer)
                .filter(_ -> tx.minutes().countersignatures().isAsked());
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

    /// What the trail keeps of the reasons.
    static String inTrail(SigningReasons given) {
        return Stream.of(given.overGaps(), given.forChair(), given.ownTyping())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String name() {
        return signature.who().name();
    }

    /// What the signed file says of itself.
    FileMark mark() {
        return new FileMark(
                FileKind.MINUTES,
                record.manifest().reference(),
                record.manifest().version(),
                record.hash(),
                Stream.concat(
                                Stream.of(new ExpectedSigner(FileMark.CHAIR, name())),
                                taker.stream().map(user -> new ExpectedSigner(FileMark.MINUTE_TAKER, user.name())))
                        .toList());
    }

    byte[] dataJson() {
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
