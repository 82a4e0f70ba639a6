package org.mashhuddle.service.minutes.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.store.hub.SigningStore;

/// What was countersigned is kept only where nothing of it changed while it was made: not the file, not the name, not
/// the key, not the authority that stands behind it.
class PreparedCountersignatureTest {

    private static final SigningStore.KeyRow KEY = key(1, 2, Optional.of(new byte[] {3}));

    private static SigningStore.KeyRow key(int wrapped, int certificate, Optional<byte[]> issuer) {
        return new SigningStore.KeyRow(new byte[] {(byte) wrapped}, new byte[] {(byte) certificate}, issuer);
    }

    private static CountersigningService.Prepared prepared(
            int version, int file, String name, SigningStore.KeyRow key, int authority) {
        Countersignature asked = new Countersignature(
                new MeetingId(new UUID(1, 1)), version, new UserId(new UUID(1, 2)), Optional.empty());
        return new CountersigningService.Prepared(
                asked, new byte[] {(byte) file}, name, key, new byte[] {(byte) authority});
    }

    @Test
    void theSameReadAgainIsTheSame() {
        SigningStore.KeyRow again = key(1, 2, Optional.of(new byte[] {3}));
        assertThat(prepared(1, 4, "R. Mistry", KEY, 5).isSameAs(prepared(1, 4, "R. Mistry", again, 5)))
                .isTrue();
        SigningStore.KeyRow earlier = key(1, 2, Optional.empty());
        assertThat(prepared(1, 4, "R. Mistry", earlier, 5)
                        .isSameAs(prepared(1, 4, "R. Mistry", key(1, 2, Optional.empty()), 5)))
                .isTrue();
    }

    @Test
    void anotherOfAnyPartIsNot() {
        CountersigningService.Prepared one = prepared(1, 4, "R. Mistry", KEY, 5);
        assertThat(one.isSameAs(prepared(2, 4, "R. Mistry", KEY, 5))).isFalse();
        assertThat(one.isSameAs(prepared(1, 9, "R. Mistry", KEY, 5))).isFalse();
        assertThat(one.isSameAs(prepared(1, 4, "R. Mistri", KEY, 5))).isFalse();
        assertThat(one.isSameAs(prepared(1, 4, "R. Mistry", KEY, 9)))
                .as("another authority")
                .isFalse();
        SigningStore.KeyRow wrapped = key(9, 2, Optional.of(new byte[] {3}));
        SigningStore.KeyRow certified = key(1, 9, Optional.of(new byte[] {3}));
        SigningStore.KeyRow issued = key(1, 2, Optional.of(new byte[] {9}));
        assertThat(one.isSameAs(prepared(1, 4, "R. Mistry", wrapped, 5)))
                .as("another key")
                .isFalse();
        assertThat(one.isSameAs(prepared(1, 4, "R. Mistry", certified, 5)))
                .as("another certificate")
                .isFalse();
        assertThat(one.isSameAs(prepared(1, 4, "R. Mistry", issued, 5)))
                .as("another issuer")
                .isFalse();
    }
}
