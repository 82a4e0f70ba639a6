package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.RecordJson;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.audit.AuditEvent;

/// An agency brings a file to an item: it is kept in the hub, known again by its hash, named in the minutes as far
/// as its owner lets it, and stands still once they are signed.
class AttachmentsTest {

    private static final SharingMark MINUTES = new SharingMark.InMinutes();
    private static final SharingMark RECORD = new SharingMark.RecordOnly();

    /// SHA-256 of "abc", from FIPS 180-2, appendix B.1.
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void opened() {
        hub = TestHub.planned(folder);
        hub.services.meetings().open(hub.chair(), hub.today);
        hub.services.meetings().goTo(hub.chair(), hub.today, item().id());
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private AgendaItem item() {
        return hub.book(hub.today).agenda().items().getFirst();
    }

    private AgencyId health() {
        return hub.book(hub.today).hub().directory().agencies().stream()
                .filter(one -> one.label().equals("Health"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Attachment attach(String title, SharingMark mark) {
        return attach(title, mark, new AttachedFile(AttachmentKind.TEXT, "abc".getBytes(StandardCharsets.UTF_8)));
    }

    private Attachment attach(String title, SharingMark mark, AttachedFile file) {
        hub.clock.pass(Duration.ofSeconds(1));
        return hub.services
                .attachments()
                .attach(hub.chair(), hub.today, item().id(), file, new Attachment.About(title, health(), mark))
                .asItWas()
                .attachments()
                .getLast();
    }

    private Minutes.Item minutes() {
        return MinutesWriting.of(
                        hub.book(hub.today), new MinutesWriting.Around("T", 1, "", List.of()), hub.clock.instant())
                .items()
                .getFirst();
    }

    private String chairsName() {
        return hub.book(hub.today).hub().directory().name(hub.chair().user());
    }

    private byte[] copy(Attachment one) {
        return hub.services.attachments().copy(hub.viewer(), one.id());
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable verb) {
        assertThat(catchThrowableOfType(Refusal.class, verb).kind()).isEqualTo(kind);
    }

    @Test
    void theMinutesSayWhatItIsWhoseHowFarItGoesAndItsHash() {
        attach("School report", MINUTES);
        attach("Not for paper", RECORD);
        assertThat(minutes().attachments())
                .containsExactly("School report. From Health; Plain text, 3 bytes; in the minutes. SHA-256 " + ABC);
        assertThat(LeftOut.of(hub.book(hub.today)))
                .filteredOn(one -> one.words().equals("Not for paper"))
                .singleElement()
                .satisfies(one -> assertThat(one.whose()).isEqualTo("Health"));
    }

    @Test
    void theRecordHoldsBothAndWhoAttachedThem() {
        attach("School report", MINUTES);
        attach("Not for paper", RECORD);
        assertThat(RecordJson.item(hub.book(hub.today), item(), hub.clock.instant())
                        .get("attachments"))
                .asString()
                .contains("title=School report", "title=Not for paper", "sha256=" + ABC)
                .contains("mark=record only, not in the minutes", "attachedBy=" + chairsName());
    }

    @Test
    void itsBytesComeBackAndOneThatChangedIsNoticed() {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        Attachment one = attach("Photograph", MINUTES, new AttachedFile(AttachmentKind.JPEG, bytes));
        assertThat(copy(one)).isEqualTo(bytes);
        bytes[150_000] ^= 1;
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.damage"), (_, tx) -> {
            tx.attachments().remove(one.id());
            tx.attachments().add(one, bytes);
            return one;
        });
        refused(Refusal.Kind.ATTACHMENT_CHANGED, () -> copy(one));
    }

    @Test
    void narrowingIsFreeAndWideningAsksWhoReleasedIt() {
        Attachment one = attach("School report", MINUTES);
        hub.services.attachments().mark(hub.chair(), one.id(), RECORD);
        assertThat(minutes().attachments()).isEmpty();
        refused(Refusal.Kind.NOT_RELEASED, () -> hub.services.attachments().mark(hub.chair(), one.id(), MINUTES));
        assertThat(minutes().attachments()).isEmpty();
    }

    @Test
    void itIsRemovedWithAReasonAndAfterSigningNothingMoves() {
        Attachment one = attach("School report", MINUTES);
        Attachment other = attach("Chronology", MINUTES);
        refused(Refusal.Kind.REASON_MISSING, () -> hub.services.attachments().remove(hub.chair(), one.id(), " "));
        hub.services.attachments().remove(hub.chair(), one.id(), "Of another year");
        refused(Refusal.Kind.NOT_FOUND, () -> copy(one));
        hub.services.meetings().close(hub.chair(), hub.today);
        hub.clock.pass(Duration.ofMinutes(1));
        attach("Sent late", MINUTES);
        assertThat(minutes().attachments().getLast()).contains("Sent late", "; added after the close. SHA-256");
        hub.services
                .minutes()
                .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        refused(Refusal.Kind.ALREADY_SIGNED, () -> attach("Too late", MINUTES));
        refused(
                Refusal.Kind.ALREADY_SIGNED,
                () -> hub.services.attachments().remove(hub.chair(), other.id(), "no more"));
        refused(Refusal.Kind.ALREADY_SIGNED, () -> hub.services.attachments().mark(hub.chair(), other.id(), RECORD));
        assertThat(copy(other)).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTitleSaysWhatItIsAndNotWhereItLay() {
        refused(Refusal.Kind.TITLE_MISSING, () -> attach("  ", MINUTES));
        for (String path : List.of("C:\\Users\\anne\\report.pdf", "/home/anne/report", "~/report", "file:report")) {
            refused(Refusal.Kind.TITLE_IS_PATH, () -> attach(path, MINUTES));
        }
        assertThat(attach("Police/health chronology", MINUTES).what().title()).isEqualTo("Police/health chronology");
    }

    private AttachedFile read(String name, byte[] content) throws IOException {
        return hub.services.attachments().read(hub.chair(), Files.write(folder.resolve(name), content));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return all.toByteArray();
    }

    @Test
    void businessSupportGetsNeitherTheLineNorTheBytesOfWhatIsForTheRecord() {
        Attachment shown = attach("School report", MINUTES);
        Attachment kept = attach("Not for paper", RECORD);
        Viewer support = new Actor(hub.chair().user(), Set.of(Role.BUSINESS_SUPPORT)).viewer();
        assertThat(hub.services.meetings().book(support, hub.today).asItWas().attachments())
                .extracting(one -> one.what().title())
                .containsExactly("School report");
        assertThat(hub.services.attachments().copy(support, shown.id()))
                .isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        refused(Refusal.Kind.NOT_FOUND, () -> hub.services.attachments().copy(support, kept.id()));
        assertThat(copy(kept)).hasSize(3);
    }

    @Test
    void ofAChildWhoIsHiddenFromAnybodyTheyNeitherAttachNorCopyNorRemoveAFile() {
        Attachment there = attach("School report", MINUTES);
        UserId named = hub.services
                .users()
                .add(hub.chair(), "Wren Halloway", Set.of(Role.DEPUTY_CHAIR), "violet anchor pebble nine".toCharArray())
                .id();
        AgendaItem item = item();
        hub.services.subjects().restrict(hub.chair(), item.subject(), Set.of(named), "Known to a witness");
        refused(
                Refusal.Kind.NOT_FOUND,
                () -> hub.services
                        .attachments()
                        .attach(
                                hub.chair(),
                                hub.today,
                                item.id(),
                                new AttachedFile(AttachmentKind.TEXT, new byte[] {'a'}),
                                new Attachment.About("Another", health(), MINUTES)));
        refused(Refusal.Kind.NOT_FOUND, () -> copy(there));
        refused(Refusal.Kind.NOT_FOUND, () -> hub.services.attachments().mark(hub.chair(), there.id(), RECORD));
        refused(Refusal.Kind.NOT_FOUND, () -> hub.services.attachments().remove(hub.chair(), there.id(), "Wrong one"));
    }

    @Test
    void whatItIsItsContentSaysAndNotItsName() throws IOException {
        assertThat(read("a.txt", "%PDF-1.7 and more".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(AttachmentKind.PDF);
        assertThat(read("b.pdf", "caf\u00e9\r\n".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(AttachmentKind.TEXT);
        assertThat(read("c.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .kind())
                .isEqualTo(AttachmentKind.DOCX);
        assertThat(read("d.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")).kind())
                .isEqualTo(AttachmentKind.XLSX);
    }

    @Test
    void whatMayNotBeAttachedIsRefusedAndNothingIsKept() throws IOException {
        refused(
                Refusal.Kind.ATTACHMENT_NOT_A_FILE,
                () -> hub.services.attachments().read(hub.chair(), folder));
        refused(
                Refusal.Kind.ATTACHMENT_NOT_A_FILE,
                () -> hub.services.attachments().read(hub.chair(), folder.resolve("nowhere.pdf")));
        refused(Refusal.Kind.ATTACHMENT_EMPTY, () -> read("empty.pdf", new byte[0]));
        refused(Refusal.Kind.ATTACHMENT_OTHER_KIND, () -> read("run.pdf", new byte[] {'M', 'Z', 0, 1, 2}));
        refused(Refusal.Kind.ATTACHMENT_OTHER_KIND, () -> read("some.docx", zip("anything.txt")));
        refused(
                Refusal.Kind.ATTACHMENT_OTHER_KIND,
                () -> read("macro.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
        byte[] most = new byte[AttachedFile.MOST_BYTES];
        Arrays.fill(most, (byte) 'a');
        assertThat(read("most.txt", most).kind()).isEqualTo(AttachmentKind.TEXT);
        refused(Refusal.Kind.ATTACHMENT_TOO_LARGE, () -> read("more.txt", Arrays.copyOf(most, most.length + 1)));
        assertThat(hub.book(hub.today).asItWas().attachments()).isEmpty();
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItIsLargeIsRefused() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabytes = 0; megabytes <= 400; megabytes++) {
                zip.write(zeros);
            }
        }
        assertThat(all.size()).isLessThan(AttachedFile.MOST_BYTES / 10);
        refused(Refusal.Kind.ATTACHMENT_OTHER_KIND, () -> read("bomb.docx", all.toByteArray()));
    }
}
