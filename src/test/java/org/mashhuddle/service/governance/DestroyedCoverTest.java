package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.MinuteTakers;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.service.OldMeeting;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.minutes.ListedMeeting;
import org.mashhuddle.service.today.Unfinished;
import org.mashhuddle.store.audit.AuditEvent;

/// A meeting of a quarter of a century ago whose cover is destroyed waits for nobody: its minutes are
/// not late for ever, whether they were ever signed or not, no agency stayed away from it, no paper of
/// it is due, and nobody signs or writes what is gone.
class DestroyedCoverTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2001, 5, 9);

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId neverSigned;
    private MeetingId signed;
    private MeetingId today;

    @BeforeEach
    void bothAreDestroyed() {
        hub = TestHub.at(START, folder);
        OldMeeting one = OldMeeting.of(1, DAY, "zqone");
        OldMeeting other = OldMeeting.of(2, DAY.plusDays(1), "zqother");
        neverSigned = one.id();
        signed = other.id();
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("import.slice"), (_, tx) -> {
            one.keep(tx, hub.chair().user());
            other.keep(tx, hub.chair().user());
            other.sign(tx, hub.chair().user());
            return one;
        });
        today = hub.services
                .schedule()
                .plan(
                        hub.chair(),
                        hub.services.schedule().types(hub.viewer()).getFirst().id(),
                        LocalDate.of(2026, 11, 24));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void destroy() {
        hub.services.retention().confirm(hub.chair(), "Head of records", "Minute 12");
        List.of(neverSigned, signed)
                .forEach(each -> hub.services.covers().destroy(hub.chair(), each, "Past its time by the schedule"));
    }

    private List<Unfinished> unfinished() {
        return hub.services.today().today(hub.viewer(), today).unfinished();
    }

    private List<ReportLine> lines(ReportKind kind) {
        ReportPeriod spring = new ReportPeriod(DAY.withDayOfMonth(1), DAY.withDayOfMonth(31));
        return hub.services
                .reports()
                .read(hub.viewer(), ReportQuestion.of(spring), Optional.empty())
                .report(kind)
                .lines();
    }

    private int counted(ReportKind kind) {
        return lines(kind).stream()
                .mapToInt(line -> line.number() + line.of().map(List::size).orElse(0))
                .sum();
    }

    @Test
    void whileItIsHereItWaits() {
        assertThat(unfinished()).isNotEmpty();
        assertThat(counted(ReportKind.MINUTES)).isPositive();
        assertThat(counted(ReportKind.ATTENDANCE)).isPositive();
        assertThat(listed(neverSigned).destroyed()).isFalse();
    }

    @Test
    void theReasonThatStaysNamesNobodyWhoWasThere() {
        hub.services.retention().confirm(hub.chair(), "Head of records", "Minute 12");
        for (String name : List.of("Attends zqone", "attends ZQONE")) {
            assertThatThrownBy(() -> hub.services.covers().destroy(hub.chair(), neverSigned, "For " + name + "’s sake"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NAME_IN_REASON));
        }
        assertThat(listed(neverSigned).destroyed()).isFalse();
    }

    /// Who took its minutes, and who before the minutes were handed over, goes with the cover.
    @Test
    void nobodyIsNamedWhoTookItsMinutes() {
        assertThat(minuteTakers().earlier()).isNotEmpty();
        destroy();
        assertThat(minuteTakers()).isEqualTo(MinuteTakers.of(Optional.empty()));
    }

    private MinuteTakers minuteTakers() {
        return hub.database.read(
                hub.viewer(),
                AuditEvent.of("meeting.view"),
                tx -> tx.meetings().byId(signed).orElseThrow().minuteTakers());
    }

    @Test
    void itWaitsForNobodyOnToday() {
        destroy();
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void noMinutesOfItAreLateAndNoAgencyStayedAway() {
        destroy();
        assertThat(counted(ReportKind.MINUTES)).isZero();
        assertThat(counted(ReportKind.ATTENDANCE)).isZero();
    }

    private ListedMeeting listed(MeetingId id) {
        return hub.services.minutes().meetings(hub.viewer()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itStandsAmongTheMeetingsAsDestroyed() {
        destroy();
        assertThat(listed(neverSigned).destroyed()).isTrue();
        assertThat(listed(signed).destroyed()).isTrue();
        assertThat(listed(today).destroyed()).isFalse();
    }

    @Test
    void noPaperOfItIsDue() {
        destroy();
        assertThat(hub.services.papers().queue(hub.viewer()))
                .noneMatch(each -> List.of(neverSigned, signed)
                        .contains(each.book().meeting().id()));
    }

    @Test
    void nobodySignsOrWritesWhatIsGone() {
        destroy();
        SigningReasons why = new SigningReasons("over", "for", "own", "second");
        isRefused(() -> hub.services.minutes().sign(hub.chair(), neverSigned, new char[] {'x'}, why));
        isRefused(() -> hub.services.minutes().markChecked(hub.chair(), neverSigned));
        isRefused(() -> hub.services.schedule().notHeld(hub.chair(), neverSigned, "A second thought"));
        assertThat(hub.services.minutes().view(hub.viewer(), neverSigned).signed())
                .isEmpty();
        assertThat(hub.services.minutes().pdf(hub.viewer(), neverSigned)).isNotEmpty();
    }

    private static void isRefused(ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.COVER_DESTROYED));
    }
}
