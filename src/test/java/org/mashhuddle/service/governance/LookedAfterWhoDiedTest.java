package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;

/// A looked-after child of fourteen who died on 24 November 2011: the record is kept 15 years after the
/// death, to the end of 24 November 2026, and not to the 75th birthday in 2072.
class LookedAfterWhoDiedTest {

    private static final Instant LAST_DAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final String REASON = "Past its time by the schedule";

    private TestHub hub;
    private final Child child = AChild.aChild()
            .numbered(1)
            .called("Ash", "Zqword")
            .bornOn("1997-03-02")
            .build();

    @BeforeEach
    void aChildWhoWasLookedAfter(@TempDir Path folder) {
        hub = TestHub.at(LAST_DAY, folder);
        keep(child, "Looked after child (s.20)");
        keep(there(), "");
        hub.services.retention().overview(hub.viewer()).holds().stream()
                .filter(LegalHold::stands)
                .forEach(hold -> hub.services.retention().lift(hub.chair(), hold.id(), "It has ended"));
        hub.services.retention().confirm(hub.chair(), "Head of records", "Minute 12");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Child there() {
        return hub.database.readForTheRecord(
                hub.viewer(), AuditEvent.of("child.view", child.id().value()), tx ->
                        (Child) tx.subjects().byId(child.id()).orElseThrow());
    }

    private void keep(Child now, String status) {
        Care care = new Care(status, "", "", "", "", "");
        write(new Child(
                now.id(),
                now.names(),
                now.birth(),
                now.sex(),
                now.ethnicity(),
                now.identifiers(),
                now.home(),
                care,
                now.household(),
                Set.of(),
                now.restriction(),
                now.version()));
    }

    private void write(Child now) {
        hub.database.writeForTheRecord(
                hub.chair(),
                AuditEvent.of("subject.change"),
                (_, tx) -> tx.subjects().keep(now));
    }

    private void diedOn(String day) {
        write(there().withDeath(Optional.of(new Death(Optional.of(LocalDate.parse(day)), "Police"))));
    }

    private void isNotPastItsTime() {
        assertThat(hub.services.retention().review(hub.viewer())).isEmpty();
        assertThatThrownBy(() -> hub.services.destruction().destroy(hub.chair(), child.id(), REASON))
                .hasMessage("NOT_PAST_ITS_TIME");
    }

    @Test
    void theRecordGoesOnTheDayAfterFifteenYearsAndSaysUnderWhichRule() {
        diedOn("2011-11-24");
        isNotPastItsTime();
        hub.clock.pass(Duration.ofDays(1));
        assertThat(hub.services.retention().review(hub.viewer()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.start()).isEqualTo("2011-11-24");
                    assertThat(line.until()).isEqualTo("2026-11-24");
                });
        var done = hub.services.destruction().destroy(hub.chair(), child.id(), REASON);
        assertThat(done.of()).isEqualTo(RetentionClass.LOOKED_AFTER_WHO_DIED);
        assertThat(done.years()).isEqualTo(15);
        assertThat(hub.services.search().find(hub.viewer(), "Zqword").hits()).isEmpty();
    }

    @Test
    void aChildOfWhoseDeathNobodyToldIsKeptToTheSeventyFifthBirthday() {
        hub.clock.pass(Duration.ofDays(1));
        isNotPastItsTime();
    }

    @Test
    void whoDiedAtEighteenIsKeptToTheSeventyFifthBirthdayToo() {
        write(there().withDeath(Optional.of(new Death(Optional.of(LocalDate.parse("2015-03-02")), "Police"))));
        hub.clock.pass(Duration.ofDays(365L * 20));
        isNotPastItsTime();
    }

    /// A death that was told of the wrong child, and taken back while somebody looked at the list.
    @Test
    void aDeathThatIsTakenBackKeepsTheRecord() {
        diedOn("2011-11-20");
        assertThat(hub.services.retention().review(hub.viewer())).hasSize(1);
        write(there().withDeath(Optional.empty()));
        isNotPastItsTime();
    }

    /// The council confirmed a schedule that did not know this class.
    @Test
    void aScheduleThatWasConfirmedWithoutThisClassIsConfirmedAgain() throws Exception {
        diedOn("2011-11-20");
        forgetsTheClass();
        assertThat(hub.services.retention().overview(hub.viewer()).schedule().confirmation())
                .isEmpty();
        isNotPastItsTime();
        hub.services.retention().confirm(hub.chair(), "Head of records", "Minute 40");
        assertThat(hub.services.retention().review(hub.viewer())).hasSize(1);
    }

    private void forgetsTheClass() throws SQLException {
        Connection connection = TableRows.connection(hub.database);
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM retention_rule WHERE class = 'LOOKED_AFTER_WHO_DIED'"))
                    .isEqualTo(1);
        }
        connection.commit();
    }
}
