package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.store.AChild.aChild;

import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentId;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;

/// The bytes of a file come back as they were, whatever their number.
class AttachmentStoreTest {

    private final Hub hub = Hub.withMeeting();
    private final SubjectId child = hub.known(aChild().build()).id();

    @AfterEach
    void close() {
        hub.close();
    }

    private Attachment attachment(int size) {
        return new Attachment(
                new AttachmentId(Hub.id()),
                Hub.MEETING,
                new ItemId(Hub.id()),
                child,
                new Attachment.About("School report", Hub.POLICE, new SharingMark.InMinutes()),
                AttachmentKind.PDF,
                size,
                "0".repeat(64),
                Hub.CHAIR.user(),
                Hub.NOW);
    }

    private Attachment kept(byte[] bytes) {
        Attachment one = attachment(bytes.length);
        hub.write(tx -> {
            tx.parties().keep(new Agency(Hub.POLICE, "Police", "police", SharingMark.usual(), false), 0);
            tx.attachments().add(one, bytes);
        });
        return one;
    }

    private static byte[] some(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 1_048_577, AttachedFile.MOST_BYTES})
    void theBytesComeBackAsTheyWere(int length) {
        byte[] bytes = some(length);
        Attachment one = kept(bytes);
        assertThat(hub.read((Tx tx) -> tx.attachments().bytes(one.id()))).isEqualTo(bytes);
        assertThat(hub.read((Tx tx) -> tx.attachments().of(Hub.MEETING))).containsExactly(one);
    }

    @Test
    void anotherMarkIsKeptAndWhatIsRemovedIsGone() {
        Attachment one = kept(some(70_000));
        hub.write(tx -> tx.attachments().mark(one.id(), new SharingMark.RecordOnly()));
        assertThat(hub.read((Tx tx) -> tx.attachments().byId(one.id())))
                .contains(one.marked(new SharingMark.RecordOnly()));
        hub.write(tx -> tx.attachments().remove(one.id()));
        assertThat(hub.read((Tx tx) -> tx.attachments().byId(one.id()))).isEmpty();
        assertThat(hub.read((Tx tx) -> tx.attachments().bytes(one.id()))).isEmpty();
    }
}
