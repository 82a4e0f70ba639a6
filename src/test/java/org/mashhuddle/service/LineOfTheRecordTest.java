package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;

/// The line over a record, which minutes, papers and triage repeat, says how the child stands now:
/// nothing that was taken back, nothing that has ended, and no word of a person is lost.
class LineOfTheRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String NEGLECT = "Child protection plan: Neglect, since 21/07/2026";
    private static final String ON_A_PLAN = "k,p1,2026-07-21,,NEG";
    private static final String SECOND_ON_A_PLAN = "k2,p2,2026-08-01,,PHY";

    @TempDir
    private Path folder;

    private TestHub hub;
    private int written;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private CsvExtract people() {
        return new CsvExtract()
                .put("ssd_person", "p1", "pers_person_id", "p1", "pers_forename", "Robin", "pers_surname", "Test-Oak")
                .put("ssd_person", "p1", "pers_dob", "2012-03-04", "pers_upn", "");
    }

    private static CsvExtract plan(CsvExtract extract, String row) {
        String[] cells = row.split(",", -1);
        return extract.put("ssd_cp_plans", cells[0], "cppl_cp_plan_id", cells[0], "cppl_person_id", cells[1])
                .put("ssd_cp_plans", cells[0], "cppl_cp_plan_start_date", cells[2])
                .put("ssd_cp_plans", cells[0], "cppl_cp_plan_end_date", cells[3])
                .put("ssd_cp_plans", cells[0], "cppl_cp_plan_initial_category", cells[4]);
    }

    private static CsvExtract need(CsvExtract extract, String from) {
        return extract.put("ssd_cin_plans", "i1", "cinp_cin_plan_id", "i1", "cinp_person_id", "p1")
                .put("ssd_cin_plans", "i1", "cinp_cin_plan_start_date", from);
    }

    private void take(CsvExtract extract) throws IOException {
        hub.clock.pass(Duration.ofMinutes(5));
        Path made = extract.write(folder.resolve("extract" + written++));
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), made));
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private List<Child> all() {
        return hub.database.read(
                hub.viewer(),
                AuditEvent.of("test.read"),
                tx -> tx.subjects().all().stream().map(Child.class::cast).toList());
    }

    private Child child() {
        return all().getFirst();
    }

    private String line() {
        return child().care().plan();
    }

    private ChildStanding standing(SubjectId of) {
        return hub.services.records().open(hub.viewer(), of).happened().held().standing();
    }

    private List<String> stood(SubjectId of, LocalDate day) {
        return standing(of).on(day, StatusKind.HELP).stream()
                .map(ChildStatus::label)
                .toList();
    }

    private ChildStatus typed(String label, LocalDate from) {
        return typed(child().id(), label, from);
    }

    private ChildStatus typed(SubjectId of, String label, LocalDate from) {
        ChildStatus status = new ChildStatus(
                new StatusId(UUID.randomUUID()), of, StatusKind.HELP, label, Span.since(from), Provenance.here());
        return hub.services.standings().status(hub.chair(), status, Optional.empty());
    }

    private Lead leads(SubjectId of, String name) {
        Lead lead = new Lead(
                new LeadId(UUID.randomUUID()),
                of,
                Lead.Role.LCPP,
                name,
                Lead.Reached.notKnown(),
                Span.since(TODAY.minusDays(9)),
                Provenance.here());
        return hub.services.standings().lead(hub.chair(), lead, Optional.empty());
    }

    private void says(Child child, String plan, String worker) {
        hub.services.subjects().change(hub.chair(), child.caredFor(new Care(plan, "", "", "", worker, "")), true);
    }

    private void withdraw(ChildStatus status) {
        hub.services
                .standings()
                .withdraw(hub.chair(), status.child(), status.id(), MarkedText.narrowest("another child’s"));
    }

    @Test
    void aStatusThatWasAMistakeIsNotInTheLineAnyMoreAndTheNextExtractIsHeard() throws IOException {
        take(people());
        ChildStatus wrong = typed("Child looked after", TODAY.minusDays(3));
        assertThat(line()).startsWith("Child looked after");
        withdraw(wrong);
        assertThat(line()).isEmpty();
        assertThat(child().typedHere()).doesNotContain(ChildPart.CARE);
        take(plan(people(), ON_A_PLAN));
        assertThat(line()).isEqualTo(NEGLECT);
    }

    @Test
    void afterAMistakeTheExtractsPlanIsTheLineAgainAndWhatIsTypedThenStays() throws IOException {
        take(plan(people(), ON_A_PLAN));
        withdraw(typed("Child looked after", TODAY.minusDays(3)));
        assertThat(line()).isEqualTo(NEGLECT);
        says(child(), "Letter before proceedings", "");
        assertThat(line()).isEqualTo("Letter before proceedings");
    }

    @Test
    void aPlanThatIsNewOrHasEndedReachesTheLineWithTheExtractThatTellsIt() throws IOException {
        take(people());
        typed("Early help", TODAY.minusDays(100));
        take(plan(people(), ON_A_PLAN));
        assertThat(line()).contains(NEGLECT).contains("Early help");
        take(plan(people(), "k,p1,2026-07-21,2026-11-10,NEG"));
        assertThat(line()).doesNotContain("Child protection").contains("Early help");
    }

    @Test
    void whoTakesTheCouncilsPlanHasItAndNothingStaysOpen() throws IOException {
        take(plan(people(), ON_A_PLAN));
        hub.services
                .standings()
                .end(
                        hub.chair(),
                        child().id(),
                        standing(child().id()).statuses().getFirst().id(),
                        TODAY.minusDays(2));
        typed("Early help", TODAY.minusDays(1));
        take(plan(people().put("ssd_person", "p1", "pers_sex", "F"), ON_A_PLAN));
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .isPresent();
        hub.services.differs().takeTheirs(hub.chair(), child().id(), Set.of(ChildPart.CARE), child().version());
        assertThat(line()).isEqualTo(NEGLECT);
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .isEmpty();
        assertThat(standing(child().id()).statuses())
                .extracting(ChildStatus::label)
                .contains("Early help");
    }

    @Test
    void anExtractWithoutTheFilesOfPlansSaysNothingOfThem() throws IOException {
        CsvExtract both = need(plan(people(), ON_A_PLAN), "2026-01-15");
        take(both.put("ssd_person", "p1", "pers_upn", "A123456789012", "pers_single_unique_id", "777"));
        take(people().put("ssd_person", "p1", "pers_upn", "A123456789012", "pers_single_unique_id", "778"));
        assertThat(stood(child().id(), TODAY))
                .containsExactlyInAnyOrder("Child protection plan: Neglect", "Child in need (s.17)");
        take(need(people(), "2026-02-15").put("ssd_person", "p1", "pers_single_unique_id", "779"));
        assertThat(stood(child().id(), TODAY))
                .containsExactlyInAnyOrder("Child protection plan: Neglect", "Child in need (s.17)");
        assertThat(line()).contains(NEGLECT);
    }

    @Test
    void aPlanThatTheFileOfPlansHasNoMoreDoesNotStandForEver() throws IOException {
        take(plan(people(), ON_A_PLAN));
        take(plan(people(), SECOND_ON_A_PLAN));
        assertThat(stood(child().id(), TODAY)).isEmpty();
        assertThat(line()).isEmpty();
    }

    private CsvExtract twice() {
        CsvExtract extract = people().put(
                        "ssd_person",
                        "p2",
                        "pers_person_id",
                        "p2",
                        "pers_forename",
                        "Robyn",
                        "pers_surname",
                        "Test-Oak")
                .put("ssd_person", "p2", "pers_dob", "2012-03-04");
        return plan(need(extract, "2026-01-15"), SECOND_ON_A_PLAN);
    }

    private void join(SubjectId kept, SubjectId joined) {
        hub.clock.pass(Duration.ofSeconds(1));
        Stream.of(kept, joined).forEach(each -> hub.services.records().open(hub.viewer(), each));
        hub.services.sameChild().same(hub.chair(), kept, joined);
    }

    private Child named(String given) {
        return all().stream()
                .filter(each -> each.names().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChildWhomTheCouncilHasTwiceHasThePlansOfBothAndEachItsOwnAfterwards() throws IOException {
        take(twice());
        SubjectId one = named("Robin").id();
        SubjectId other = named("Robyn").id();
        join(one, other);
        CsvExtract last = twice();
        for (String person : List.of("p1", "p2")) {
            last = twice().put("ssd_person", person, "pers_single_unique_id", "9" + written);
            take(last);
            assertThat(stood(one, TODAY))
                    .containsExactlyInAnyOrder("Child protection plan: Physical abuse", "Child in need (s.17)");
        }
        hub.services.sameChild().takeApart(hub.chair(), other, "two children");
        take(last);
        assertThat(stood(one, TODAY)).containsExactly("Child in need (s.17)");
        assertThat(stood(other, TODAY)).containsExactly("Child protection plan: Physical abuse");
    }

    private PastItsTime.Facts kept() {
        SubjectId id = child().id();
        return hub.database.read(
                hub.viewer(),
                AuditEvent.of("test.read"),
                tx -> tx.retention().facts().get(id));
    }

    @Test
    void aMistakeIsNoReasonToKeepARecordLongerAndWhatEndedIs() throws IOException {
        take(people());
        withdraw(typed("Child looked after", TODAY.minusDays(3)));
        assertThat(kept().ever()).isEmpty();
        ChildStatus right = typed("Child protection plan: Neglect", TODAY.minusDays(30));
        hub.services.standings().end(hub.chair(), child().id(), right.id(), TODAY.minusDays(3));
        assertThat(kept().ever()).containsExactly(RetentionClass.CHILD_PROTECTION);
    }

    @Test
    void aStatusAndAStepToProtectAreEntriesOfTheRecord() throws IOException {
        take(people());
        referredIn(2019);
        assertThat(kept().last().getYear()).isEqualTo(2019);
        typed("Early help", TODAY.minusDays(30));
        assertThat(kept().last()).isEqualTo(TODAY.minusDays(30));
        hub.services
                .measures()
                .add(
                        hub.chair(),
                        new Measure(
                                new MeasureId(UUID.randomUUID()),
                                child().id(),
                                "Recovery order",
                                MeasureState.IN_FORCE,
                                TODAY.minusDays(2),
                                Optional.empty(),
                                "",
                                "",
                                MarkedText.narrowest(""),
                                Provenance.here()));
        assertThat(kept().last()).isEqualTo(TODAY.minusDays(2));
    }

    private void referredIn(int year) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child().id(), hub.clock.instant())
                                .onlyOn(LocalDate.of(year, 3, 1))
                                .build());
    }

    @Test
    void theConflictNamesWhoTypedTheStatus() throws IOException {
        take(people());
        hub.clock.pass(Duration.ofMinutes(5));
        Instant before = hub.clock.instant();
        hub.services
                .standings()
                .end(
                        hub.chair(),
                        child().id(),
                        typed("Early help", TODAY.minusDays(9)).id(),
                        TODAY.minusDays(1));
        take(plan(people(), "k,p1,2026-07-21,2026-11-10,NEG"));
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .hasValueSatisfying(differs -> assertThat(differs.typed())
                        .hasValueSatisfying(look -> assertThat(look.at()).isAfterOrEqualTo(before)));
    }

    @Test
    void typedWordsThatOnlyBeginLikeAStatusStay() throws IOException {
        take(people());
        says(child(), "Child looked after: full care order, PLO review 3 Dec", "");
        typed("Child looked after", TODAY.minusDays(3));
        assertThat(line()).contains("PLO review 3 Dec").contains("since 21/11/2026");
    }

    @Test
    void aJoinLosesNoTypedPlanAndNoTypedWorker() throws IOException {
        take(twice());
        Child one = named("Robin");
        Child other = named("Robyn");
        says(one, "Letter before proceedings", "R. Mistry, Team 2");
        typed(other.id(), "Early help", TODAY.minusDays(9));
        leads(other.id(), "J. Okoro");
        join(one.id(), other.id());
        assertThat(line()).contains("Letter before proceedings").contains("Early help");
        assertThat(child().care().worker()).contains("R. Mistry, Team 2").contains("J. Okoro");
        hub.services.sameChild().takeApart(hub.chair(), other.id(), "two children");
        assertThat(named("Robin").care().plan()).isEqualTo("Letter before proceedings");
        assertThat(standing(one.id()).leads()).isEmpty();
    }

    @Test
    void whoNeverLedDoesNotBlankTheWorkerThatIsTypedAfterwards() throws IOException {
        take(people());
        Lead wrong = leads(child().id(), "J. Okoro");
        hub.services.standings().withdrawLead(hub.chair(), child().id(), wrong.id(), MarkedText.narrowest("no"));
        says(child(), "", "R. Mistry, Team 2");
        assertThat(child().care().worker()).isEqualTo("R. Mistry, Team 2");
    }
}
