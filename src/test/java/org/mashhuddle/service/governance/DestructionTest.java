package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.governance.DestructionPlan.Part;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.governance.StillWanted;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.MarkedChild;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// A record that is past its time, destroyed by a person: nothing of it is left in any table, what was
/// signed says so, and the trail still holds.
class DestructionTest {

    private static final String REASON = "Past its time, and nobody has asked for it";

    @TempDir
    private Path folder;

    private MarkedChild at;

    @BeforeEach
    void aSignedMeeting() {
        at = new MarkedChild(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private DestructionPlan plan() {
        return at.verbs.destruction().plan(at.hub.viewer(), at.child.id());
    }

    private Destruction destroy() {
        return at.verbs.destruction().destroy(at.hub.chair(), at.child.id(), REASON);
    }

    private void refuses(Refusal.Kind kind) {
        assertThatThrownBy(this::destroy)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
        assertThat(at.tablesSaying(MarkedChild.MARKER))
                .containsKeys("child", "contribution", "attachment", "minutes_section");
    }

    private void due() {
        at.timePasses();
        at.confirmed();
        at.released();
    }

    @Test
    void nothingIsDestroyedBeforeTheScheduleIsConfirmed() {
        at.timePasses();
        at.released();
        refuses(Refusal.Kind.NOT_PAST_ITS_TIME);
    }

    @Test
    void nothingIsDestroyedBeforeItsTime() {
        due();
        at.keptFor(RetentionClass.CHILD_IN_NEED, 40);
        refuses(Refusal.Kind.NOT_PAST_ITS_TIME);
    }

    /// Once looked after, kept to the 75th birthday: the plan has ended since, and the record says nothing of it.
    @Test
    void aStatusThatEndedStillKeepsTheRecord() {
        statusIs("Looked after: section 20");
        statusIs("");
        due();
        refuses(Refusal.Kind.NOT_PAST_ITS_TIME);
        assertThat(at.verbs.retention().review(at.hub.viewer()))
                .noneMatch(line -> line.subject().id().equals(at.child.id()));
    }

    private void statusIs(String status) {
        at.hub.database.writeForTheRecord(at.hub.chair(), AuditEvent.of("subject.change"), (_, tx) -> {
            Child now = (Child) tx.subjects().byId(at.child.id()).orElseThrow();
            return tx.subjects()
                    .keep(new Child(
                            now.id(),
                            now.names(),
                            now.birth(),
                            now.sex(),
                            now.ethnicity(),
                            now.identifiers(),
                            now.home(),
                            new Care(status, "", "", "", "", ""),
                            now.household(),
                            now.typedHere(),
                            now.restriction(),
                            now.version()));
        });
    }

    @Test
    void nothingIsDestroyedUnderAHold() {
        due();
        at.verbs.retention().hold(at.hub.chair(), Optional.of(at.child.id()), "A claim is expected");
        refuses(Refusal.Kind.HELD);
    }

    @Test
    void nothingIsDestroyedUnderAHoldOfTheWholeHub() {
        due();
        at.verbs.retention().hold(at.hub.chair(), Optional.empty(), "An inquiry");
        refuses(Refusal.Kind.HELD);
    }

    @Test
    void nothingIsDestroyedWhileItIsWanted() {
        at.confirmed();
        at.released();
        assertThat(plan().wanted()).contains(StillWanted.ACTION_OPEN, StillWanted.CORRECTIONS_OPEN);
        refuses(Refusal.Kind.STILL_WANTED);
    }

    /// Tuesday 24 November and ten working days: the last is Tuesday 8 December, and no bank holiday lies
    /// between.
    @Test
    void nothingIsDestroyedWhileAgenciesMayAskForCorrectionsAndNoDayLonger() {
        at.confirmed();
        at.released();
        at.hub.clock.pass(Duration.ofDays(14));
        assertThat(plan().wanted()).contains(StillWanted.CORRECTIONS_OPEN);
        at.hub.clock.pass(Duration.ofDays(1));
        assertThat(plan().wanted()).doesNotContain(StillWanted.CORRECTIONS_OPEN);
    }

    @Test
    void theReasonNamesNobody() {
        due();
        assertThatThrownBy(() -> at.verbs
                        .destruction()
                        .destroy(at.hub.chair(), at.child.id(), "The file of Quillfernnick is old"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NAME_IN_REASON));
    }

    @Test
    void thePlanSaysWhichDataFilesHoldIt() {
        AgencyId agency = at.verbs
                .settings()
                .directory(at.hub.viewer())
                .agencies()
                .getFirst()
                .id();
        at.verbs.exports().calendar(at.hub.chair(), agency);
        String reference = at.verbs
                .exports()
                .everything(at.hub.chair(), "To the council's new system", folder.resolve("everything.zip"))
                .reference();
        var bundle = at.verbs.exports().auditBundle(at.hub.chair(), at.meeting, "Inspection");
        due();
        assertThat(plan().exports())
                .extracting(DestructionPlan.Export::reference)
                .containsExactlyInAnyOrder(reference, bundle.issue().reference());
    }

    @Test
    void thePlanSaysWhatWillGo() {
        due();
        DestructionPlan plan = plan();
        assertThat(plan.wanted()).isEmpty();
        assertThat(plan.of(Part.CONTACTS)).isEqualTo(1);
        assertThat(plan.of(Part.DISCUSSIONS)).isEqualTo(1);
        assertThat(plan.of(Part.ACTIONS)).isEqualTo(1);
        assertThat(plan.of(Part.LINKS)).isEqualTo(1);
        assertThat(plan.of(Part.TRAIL)).isPositive();
        assertThat(plan.sections()).singleElement().satisfies(section -> {
            assertThat(section.heldOn()).isEqualTo(MarkedChild.DAY);
            assertThat(section.files()).isEqualTo(1);
        });
    }

    @Test
    void nothingOfItIsLeftInAnyTable() {
        due();
        assertThat(at.tablesSaying(MarkedChild.MARKER)).isNotEmpty();
        destroy();
        assertThat(at.tablesSaying(MarkedChild.MARKER)).isEmpty();
        assertThat(at.tablesSaying(MarkedChild.NHS)).isEmpty();
        assertThat(at.verbs.search().find(at.hub.viewer(), MarkedChild.MARKER).hits())
                .isEmpty();
    }

    @Test
    void whatWasJoinedIntoItGoesWithIt() {
        Child twin =
                AChild.aChild().numbered(4712).called("Vinterquay", "Ostrander").build();
        at.hub.database.writeForTheRecord(
                at.hub.chair(), AuditEvent.of("subject.add", twin.id().value()), (_, tx) -> {
                    tx.subjects().keep(twin);
                    return twin;
                });
        at.hub.database.writeForTheRecord(at.hub.chair(), AuditEvent.of("test.join"), (_, tx) -> {
            Child kept = (Child) tx.subjects().byId(at.child.id()).orElseThrow();
            Child both = new JoinedChild(kept, twin).child();
            tx.pairs().joins().join(both, twin.id(), at.hub.chair().user(), at.hub.clock.instant());
            return both;
        });
        assertThat(at.tablesSaying("vinterquay")).isNotEmpty();
        due();
        destroy();
        assertThat(at.tablesSaying("vinterquay")).isEmpty();
        assertThat(at.tablesSaying(MarkedChild.MARKER)).isEmpty();
        assertThat(at.tablesSaying(twin.id().value().toString())).containsOnlyKeys("destruction", "audit_event");
        assertThat(at.verbs.destruction().destroyed(at.hub.viewer()))
                .extracting(Destruction::subject)
                .containsExactlyInAnyOrder(at.child.id(), twin.id());
        assertThat(at.hub.database.trail().verify().holds()).isTrue();
    }

    @Test
    void theOtherChildKeepsEverythingThatIsTheirs() {
        due();
        destroy();
        assertThat(at.tablesSaying("robin"))
                .containsKeys("child", "contribution", "discussion", "agreed_action", "minutes_section");
        assertThat(at.hub.book(at.meeting).agenda().items())
                .singleElement()
                .satisfies(item -> assertThat(item.subject()).isEqualTo(at.other.id()));
    }

    @Test
    void theSignedFileIsGoneAndItsHashStays() throws Exception {
        SignedMinutes before = signed();
        due();
        destroy();
        assertThat(signed()).isEqualTo(before);
        assertThat(at.tablesSaying(before.fileHash())).containsKey("signed_minutes");
        assertThatThrownBy(() -> at.verbs.minutes().pdf(at.hub.viewer(), at.meeting, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE_DESTROYED));
        assertThat(at.verbs.minutes().view(at.hub.viewer(), at.meeting).destroyed())
                .singleElement()
                .satisfies(section -> assertThat(section.under().of()).isEqualTo(RetentionClass.CHILD_IN_NEED));
    }

    @Test
    void aFreshCopyShowsTheRestAndSaysSo() throws Exception {
        due();
        int robins = number("Robin");
        int gone = number(MarkedChild.MARKER);
        destroy();
        String words = text(at.verbs.minutes().pdf(at.hub.viewer(), at.meeting));
        assertThat(words).contains("item " + gone + ", on ").containsPattern("(^| )" + robins + "\\.? Robin");
        assertThat(words.toLowerCase(Locale.UK)).contains("robin").doesNotContain(MarkedChild.MARKER);
        assertThat(words).contains("fresh copy", "destroyed", "child in need, 21 years");
    }

    private int number(String name) {
        var book = at.verbs.meetings().book(at.hub.viewer(), at.meeting);
        return book.agenda().items().stream()
                .filter(item -> book.subject(item)
                        .orElseThrow()
                        .displayName()
                        .toLowerCase(Locale.UK)
                        .contains(name.toLowerCase(Locale.UK)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private SignedMinutes signed() {
        return at.hub.database.readForTheRecord(
                at.hub.viewer(),
                AuditEvent.of("minutes.view", at.meeting.value()),
                tx -> tx.minutes().latest(at.meeting).orElseThrow());
    }

    @Test
    void theTrailSaysWhatUnderWhichRuleByWhomAndStillHolds() {
        due();
        Destruction done = destroy();
        assertThat(at.hub.database.trail().verify().holds()).isTrue();
        assertThat(at.hub.database.trail().atOpening(0)).isEmpty();
        AuditTrailEntry entry = at.hub.database.trail().about(at.child.id().value(), 500).stream()
                .filter(each -> each.deed().equals("retention.destroy"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.actor()).isEqualTo(at.user());
        assertThat(entry.reason()).contains("child in need", "21 years", "2025-02-03", REASON);
        assertThat(done.rows()).isGreaterThan(15);
        assertThat(done.digest()).hasSize(64);
        assertThat(at.verbs.destruction().destroyed(at.hub.viewer())).containsExactly(done);
    }

    @Test
    void whatWasTakenOutOfTheTrailCannotBeAlteredUnseen() throws Exception {
        due();
        destroy();
        String first = " WHERE seq = (SELECT MIN(seq) FROM trail_withheld)";
        assertThat(holdsAfter("UPDATE audit_event SET reason = ''" + first)).isFalse();
        assertThat(holdsAfter("UPDATE audit_event SET reason = '(destroyed with the record)'" + first))
                .isTrue();
        assertThat(holdsAfter("UPDATE audit_event SET deed = deed || 's'" + first))
                .isFalse();
        assertThat(holdsAfter("UPDATE audit_event SET deed = SUBSTRING(deed, 1, LENGTH(deed) - 1)" + first))
                .isTrue();
        assertThat(holdsAfter("DELETE FROM trail_withheld" + first)).isFalse();
    }

    private boolean holdsAfter(String spoilt) throws SQLException {
        try (Statement statement = TableRows.connection(at.hub.database).createStatement()) {
            assertThat(statement.executeUpdate(spoilt)).isEqualTo(1);
        }
        return at.hub.database.trail().verify().holds();
    }

    /// After both children of the meeting, and 26 years on.
    private void coverDue() {
        due();
        at.verbs.destruction().destroy(at.hub.chair(), at.child.id(), REASON);
        at.hub.clock.pass(java.time.Duration.ofDays(40));
        at.verbs.destruction().destroy(at.hub.chair(), at.other.id(), REASON);
        at.keptFor(RetentionClass.COVER, 1);
        at.hub.clock.pass(java.time.Duration.ofDays(400));
    }

    @Test
    void aCoverGoesAfterEveryRecordOfItsMeeting() {
        due();
        at.verbs.destruction().destroy(at.hub.chair(), at.child.id(), REASON);
        at.keptFor(RetentionClass.COVER, 1);
        at.hub.clock.pass(java.time.Duration.ofDays(400));
        assertThat(at.verbs.covers().plan(at.hub.viewer(), at.meeting).line().items())
                .isEqualTo(1);
        assertThatThrownBy(() -> at.verbs.covers().destroy(at.hub.chair(), at.meeting, REASON))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STILL_WANTED));
    }

    @Test
    void whatIsLeftOfAMeetingWhoseCoverIsGoneIsItsDayItsSignatureAndItsHashes() throws Exception {
        SignedMinutes before = signed();
        coverDue();
        Destruction done = at.verbs.covers().destroy(at.hub.chair(), at.meeting, REASON);
        assertThat(done.of()).isEqualTo(RetentionClass.COVER);
        assertThat(signed().manifest()).isEqualTo(before.manifest());
        assertThat(at.tablesSaying("few were here")).isEmpty();
        assertThat(at.tablesSaying(before.fileHash())).containsKey("signed_minutes");
        assertThat(at.verbs.minutes().view(at.hub.viewer(), at.meeting).destroyed())
                .anySatisfy(section -> assertThat(section.number()).isZero());
        assertThat(text(at.verbs.minutes().pdf(at.hub.viewer(), at.meeting)))
                .contains("fresh copy", "the cover, on", "cover, 1 year)");
        assertThat(at.verbs.minutes().meetings(at.hub.viewer())).hasSize(1);
        assertThat(at.verbs
                        .meetings()
                        .book(at.hub.viewer(), at.meeting)
                        .meeting()
                        .attendance())
                .isEmpty();
        assertThat(at.verbs.retention().covers(at.hub.viewer())).isEmpty();
        assertThat(at.hub.database.trail().verify().holds()).isTrue();
    }

    @Test
    void anIdThatIsNobodysIsRefused() {
        due();
        assertThatThrownBy(() -> at.verbs.destruction().plan(at.hub.viewer(), new SubjectId(new UUID(4, 4))))
                .isInstanceOf(Refusal.class);
    }
}
