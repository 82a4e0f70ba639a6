package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.store.audit.AuditEvent;

/// Robin came by an extract, on a child protection plan since July; what a person types of how Robin
/// stands outranks it, and nothing that was said before is lost.
class StandingServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String NEGLECT = "Child protection plan: Neglect";

    @TempDir
    Path folder;

    private TestHub hub;
    private int taken;

    @BeforeEach
    void open() throws IOException {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
        extract("2026-07-21", "");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void extract(String from, String until) throws IOException {
        hub.clock.pass(Duration.ofMinutes(5));
        Path made = Files.createDirectories(folder.resolve("extract" + taken++));
        Files.writeString(
                made.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex\np1,Robin,Test-Oak,2012-03-04,F\n");
        Files.writeString(
                made.resolve("ssd_cp_plans.csv"),
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,"
                        + "cppl_cp_plan_initial_category\nc1,p1," + from + "," + until + ",NEG\n");
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), made));
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private Child child() {
        return hub.database.read(hub.viewer(), AuditEvent.of("test.read"), tx ->
                (Child) tx.subjects().all().getFirst());
    }

    private OpenedRecord record() {
        return hub.services.records().open(hub.viewer(), child().id());
    }

    private ChildStanding standing() {
        return record().happened().held().standing();
    }

    private ChildStatus status(String label, Span span) {
        return status(StatusKind.HELP, label, span);
    }

    private ChildStatus status(StatusKind kind, String label, Span span) {
        return new ChildStatus(new StatusId(UUID.randomUUID()), child().id(), kind, label, span, Provenance.here());
    }

    private ChildStatus typed(String label, LocalDate from) {
        return hub.services.standings().status(hub.chair(), status(label, Span.since(from)), Optional.empty());
    }

    private void refused(Refusal.Kind why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(why));
    }

    @Test
    void theExtractsDaysAreHeldAndTheNextExtractSaysThemAnew() throws IOException {
        assertThat(standing().on(LocalDate.of(2026, 7, 20), StatusKind.HELP)).isEmpty();
        assertThat(standing().on(LocalDate.of(2026, 7, 21), StatusKind.HELP))
                .extracting(ChildStatus::label)
                .containsExactly(NEGLECT);
        extract("2026-07-21", "2026-11-01");
        assertThat(standing().statuses()).hasSize(1);
        assertThat(standing().on(TODAY, StatusKind.HELP)).isEmpty();
        assertThat(standing().on(LocalDate.of(2026, 11, 1), StatusKind.HELP)).hasSize(1);
        hub.services.imports().undo(hub.chair(), 2, "the wrong file");
        assertThat(standing().on(TODAY, StatusKind.HELP)).hasSize(1);
    }

    @Test
    void whatAPersonTypesOutranksTheExtractAndIsTheLineOfTheRecord() throws IOException {
        ChildStatus old = standing().statuses().getFirst();
        hub.services
                .standings()
                .status(
                        hub.chair(),
                        status("Child looked after: s.20 (V2)", Span.since(LocalDate.of(2026, 11, 20))),
                        Optional.of(old.id()));
        assertThat(child().care().plan()).isEqualTo("Child looked after: s.20 (V2), since 20/11/2026");
        assertThat(standing().on(LocalDate.of(2026, 11, 19), StatusKind.HELP))
                .extracting(ChildStatus::label)
                .containsExactly(NEGLECT);
        extract("2026-07-21", "");
        assertThat(child().care().plan()).isEqualTo("Child looked after: s.20 (V2), since 20/11/2026");
        assertThat(child().typedHere()).contains(ChildPart.CARE);
        assertThat(standing().on(TODAY, StatusKind.HELP)).hasSize(1);
    }

    @Test
    void wordsThatWereThereBeforeStayUntilSomebodyEndsThem() {
        Child child = child();
        hub.services
                .subjects()
                .change(
                        hub.chair(),
                        child.caredFor(new org.mashhuddle.domain.subject.Care(
                                "Letter before proceedings", "", "", "", "R. Mistry, Team 2", "")),
                        true);
        typed("Early help", LocalDate.of(2026, 11, 2));
        assertThat(child().care().plan())
                .contains("Letter before proceedings")
                .contains("Early help, since 02/11/2026");
        Lead lead = new Lead(
                new LeadId(UUID.randomUUID()),
                child.id(),
                Lead.Role.LCPP,
                "J. Okoro",
                new Lead.Reached(Optional.empty(), "", "01702 555 0134", ""),
                Span.since(LocalDate.of(2026, 11, 2)),
                Provenance.here());
        hub.services.standings().lead(hub.chair(), lead, Optional.empty());
        assertThat(child().care().worker())
                .isEqualTo("J. Okoro, lead child protection practitioner, 01702 555 0134; R. Mistry, Team 2");
        hub.services.standings().endLead(hub.chair(), child.id(), lead.id(), TODAY.minusDays(1));
        assertThat(child().care().worker()).isEqualTo("R. Mistry, Team 2");
        Lead worker = standing().leadsOn(TODAY).getFirst();
        hub.services.standings().withdrawLead(hub.chair(), child.id(), worker.id(), MarkedText.narrowest("left"));
        assertThat(child().care().worker()).isEmpty();
    }

    @Test
    void anEndAndAMistakeAreSaidAndStayInTheRecord() {
        ChildStatus help = typed("Early help", LocalDate.of(2026, 9, 1));
        hub.services.standings().end(hub.chair(), child().id(), help.id(), LocalDate.of(2026, 10, 1));
        assertThat(standing().on(LocalDate.of(2026, 10, 2), StatusKind.HELP))
                .extracting(ChildStatus::label)
                .containsExactly(NEGLECT);
        ChildStatus wrong = typed("Care leaver", LocalDate.of(2026, 10, 5));
        hub.services.standings().withdraw(hub.chair(), child().id(), wrong.id(), MarkedText.narrowest("a brother’s"));
        assertThat(standing().on(TODAY, StatusKind.HELP))
                .extracting(ChildStatus::label)
                .containsExactly(NEGLECT);
        assertThat(standing().statuses()).extracting(ChildStatus::label).contains("Care leaver");
        assertThat(record().events())
                .extracting(event -> event.words())
                .anyMatch(words -> words.contains("Early help"));
        refused(
                Refusal.Kind.NOT_FOUND,
                () -> hub.services.standings().end(hub.chair(), child().id(), wrong.id(), TODAY));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(Refusal.Kind.LABEL_MISSING, () -> typed("Somebody’s own words", TODAY));
        refused(Refusal.Kind.LABEL_MISSING, () -> typed("Suspended", TODAY));
        refused(Refusal.Kind.IN_THE_FUTURE, () -> typed("Early help", TODAY.plusDays(1)));
        refused(
                Refusal.Kind.IN_THE_FUTURE,
                () -> hub.services
                        .standings()
                        .status(
                                hub.chair(),
                                status("Early help", Span.of(TODAY, TODAY.plusDays(1))),
                                Optional.empty()));
        refused(
                Refusal.Kind.BEFORE_THE_START,
                () -> hub.services
                        .standings()
                        .status(
                                hub.chair(),
                                status("Early help", Span.of(TODAY, TODAY.minusDays(1))),
                                Optional.empty()));
        ChildStatus today = typed("Early help", TODAY);
        refused(
                Refusal.Kind.BEFORE_THE_START,
                () -> hub.services
                        .standings()
                        .status(hub.chair(), status("Care leaver", Span.since(TODAY)), Optional.of(today.id())));
        assertThat(standing().on(TODAY, StatusKind.HELP)).hasSize(2);
        hub.services
                .standings()
                .status(
                        hub.chair(),
                        status(StatusKind.EDUCATION, "Suspended", Span.of(TODAY, TODAY.plusDays(3))),
                        Optional.empty());
        assertThat(standing().education(TODAY.plusDays(3))).isEqualTo("Suspended, 24/11/2026 to 27/11/2026");
        assertThat(standing().education(TODAY.plusDays(4))).isEmpty();
    }
}
