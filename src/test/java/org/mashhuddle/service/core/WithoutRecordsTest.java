package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.hub.AuditTrailCheck;
import org.mashhuddle.service.hub.AuditTrailLines;
import org.mashhuddle.service.hub.AuditTrailService;

/// Who looks after the hub, or audits it, opens no child's record, and reads the trail without a
/// child's name.
class WithoutRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;

    @BeforeEach
    void open() {
        hub = TestHub.planned(folder);
        meeting = hub.today;
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private static Actor only(Role role) {
        return new Actor(new UserId(UUID.randomUUID()), Set.of(role));
    }

    private Subject somebody() {
        return hub.book(meeting).subjects().values().iterator().next();
    }

    @Test
    void administratorAndAuditorOpenNothing() {
        Subject subject = somebody();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            Actor actor = only(role);
            Viewer viewer = actor.viewer();
            List<ThrowingCallable> looks = List.of(
                    () -> hub.services.agendas().plan(actor, DAY),
                    () -> hub.services.agendas().book(viewer, meeting),
                    () -> hub.services.meetings().book(viewer, meeting),
                    () -> hub.services.meetings().gaps(viewer, meeting),
                    () -> hub.services.meetings().open(actor, meeting),
                    () -> hub.services.minutes().view(viewer, meeting),
                    () -> hub.services.search().find(viewer, "test"),
                    () -> hub.services.subjects().aside(viewer, subject.id()),
                    () -> hub.services.subjects().keep(actor, "subject.add", subject),
                    () -> hub.services.imports().preview(viewer, folder));
            for (ThrowingCallable look : looks) {
                assertThatThrownBy(look)
                        .as(role + " " + looks.indexOf(look))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("NOT_ALLOWED");
            }
        }
    }

    @Test
    void theTrailNamesAChildOnlyToWhoMayOpenTheRecord() {
        Subject subject = somebody();
        hub.services.subjects().aside(hub.viewer(), subject.id());
        hub.services
                .agendas()
                .defer(
                        hub.chair(),
                        meeting,
                        subject.id(),
                        DAY.plusDays(3),
                        MarkedText.narrowest("waits for a letter about " + subject.displayName()));
        AuditTrailService trail = hub.services.trail();
        assertThat(words(trail, hub.viewer())).contains(subject.displayName());
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            assertThat(words(trail, only(role).viewer()))
                    .contains("Anne Bennett", "agenda.leave-off")
                    .doesNotContain(subject.displayName());
        }
        assertThatThrownBy(() -> words(trail, only(Role.CHAIR).viewer())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> trail.check(only(Role.MINUTE_TAKER).viewer())).isInstanceOf(Refusal.class);
    }

    private static String words(AuditTrailService trail, Viewer viewer) {
        StringBuilder all = new StringBuilder();
        for (AuditTrailLines.Line line :
                trail.entries(viewer, Optional.empty(), Optional.empty()).lines()) {
            all.append(line.who()).append(line.deed()).append(line.about()).append(line.detail());
        }
        return all.toString();
    }

    @Test
    void theTrailIsFilteredByUserAndDayAndHolds() {
        AuditTrailService trail = hub.services.trail();
        Viewer auditor = only(Role.AUDITOR).viewer();
        AuditTrailCheck check = trail.check(auditor);
        assertThat(check.holds()).isTrue();
        assertThat(check.count()).isPositive();
        assertThat(trail.entries(auditor, Optional.of(auditor.user()), Optional.empty())
                        .lines())
                .extracting(AuditTrailLines.Line::deed)
                .contains("trail.check");
        assertThat(trail.entries(auditor, Optional.of(hub.chair().user()), Optional.of(DAY.minusDays(4)))
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.by().equals(hub.chair().user()));
        assertThat(trail.entries(auditor, Optional.empty(), Optional.of(DAY.plusDays(40)))
                        .lines())
                .isEmpty();
    }
}
