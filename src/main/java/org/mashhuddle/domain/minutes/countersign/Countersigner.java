package org.mashhuddle.domain.minutes.countersign;

import java.util.Optional;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.party.User;

/// Whose countersignature minutes get a place for, before their chair signs them.
public final class Countersigner {

    /// Why this person signs, as the countersignature itself says it.
    public static final String CAPACITY = "Countersigned as minute-taker";

    private Countersigner() {}

    /// The minute-taker of the meeting, where somebody else signs and the minute-taker's certificate is one of a
    /// minute-taker: nobody is both, and a chair's certificate countersigns nothing.
    public static Optional<User> of(MeetingBook book, UserId signer) {
        return book.meeting().minuteTakers().now().filter(taker -> !taker.equals(signer)).stream()
                .flatMap(taker -> book.hub().directory().users().stream()
                        .filter(user -> user.id().equals(taker) && !user.retired()))
                .filter(user -> SigningRole.of(user.roles()) == SigningRole.MINUTE_TAKER)
                .findFirst();
    }

    /// What the pages say of it before anybody signs.
    public static Minutes.SignatureLine line(User taker) {
        return new Minutes.SignatureLine("To countersign", taker.name() + ", minute-taker, after the signature above");
    }
}
