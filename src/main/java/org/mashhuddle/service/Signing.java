package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.SignedMinutes;

/// All that is needed for one signing of minutes.
///
/// @param key the signer's, wrapped
/// @param signature who signs, with what reasons
@SuppressWarnings("ArrayRecordComponent") // a wrapped key, never compared
record Signing(Records.Made record, Minutes minutes, byte[] key, Records.Signature signature) {

    String name() {
        return signature.who().name();
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
