package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.outside.OutsideTable;
import org.mashhuddle.domain.report.outside.OutsideTables;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Hub;

/// What leaves for outsiders is made once and registered; what is drawn by lot comes back as a report.
class OutsideTablesTest {

    private static final ReportPeriod SUMMER = new ReportPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private final ReportScript script = ReportScript.drawn(7);
    private final ReportHub hub = new ReportHub(script);

    @AfterEach
    void close() {
        hub.close();
    }

    /// Sixty children, one in six of them restricted: 24 girls and 36 boys.
    static ReportScript sixty() {
        List<ReportScript.Somebody> people = new ArrayList<>();
        List<ReportScript.Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String sex = i % 5 < 2 ? "FEMALE" : "MALE";
            people.add(new ReportScript.Somebody('c', sex, "WBRI", "2012-03-02", false, i % 6 == 0));
        }
        for (int i = 0; i < 60; i += 4) {
            List<ReportScript.Spoken> items = new ArrayList<>();
            for (int at = 0; at < 4; at++) {
                items.add(new ReportScript.Spoken(
                        i + at, 'd', at * 15, at * 15 + 10, Set.of(0), Set.of("Online"), Set.of()));
            }
            List<int[]> here = Collections.nCopies(ReportScript.AGENCIES, new int[] {0, 60});
            sittings.add(new ReportScript.Sitting(0, LocalDate.of(2026, 7, 1).plusDays(i), 'c', -1, here, items));
        }
        return new ReportScript(people, sittings, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aQuarterIsCountedFromTheWholeRecord() {
        try (ReportHub large = new ReportHub(sixty())) {
            Map<OutsideTable.Kind, Map<String, String>> made =
                    large.reports.makeOutside(Hub.CHAIR, SUMMER).tables().stream()
                            .collect(Collectors.toMap(
                                    OutsideTable::kind,
                                    table -> table.cells().stream()
                                            .collect(Collectors.toMap(
                                                    OutsideTable.Cell::label, OutsideTable.Cell::shown))));
            assertThat(made.get(OutsideTable.Kind.CHILDREN)).containsEntry("Children", "60");
            assertThat(made.get(OutsideTable.Kind.SEX))
                    .containsEntry("Female", "20")
                    .containsEntry("Male", "40")
                    .containsEntry("Not known", "0");
            assertThat(made.get(OutsideTable.Kind.ETHNIC_GROUP)).containsEntry("White", "60");
            assertThat(made.get(OutsideTable.Kind.HARM)).containsEntry("Online", "60");
            assertThat(made.keySet()).containsExactlyInAnyOrder(OutsideTable.Kind.values());
        }
    }

    /// Each file has a number of its own.
    private static String table(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).containsPattern("-DATA-[0-9]+");
        return text.replaceAll("-DATA-[0-9]+", "");
    }

    @Test
    void aLaterCorrectionGivesNothingBack() {
        byte[] first = hub.reports
                .issueOutside(Hub.CHAIR, SUMMER, "the board", ReportService.FileForm.CSV)
                .bytes();
        hub.hub.write(tx -> tx.meetings()
                .all()
                .forEach(meeting -> tx.discussions()
                        .of(meeting.id())
                        .forEach(each -> tx.discussions()
                                .keep(
                                        meeting.id(),
                                        each.leftAs(org.mashhuddle.domain.meeting.DiscussionState.WAITING, Hub.NOW)))));
        ReportBook now = hub.reports.read(Hub.CHAIR.viewer(), ReportQuestion.of(SUMMER), Optional.empty());
        assertThat(now.report(ReportKind.DISCUSSED).lines().getFirst().number())
                .as("the record has changed")
                .isZero();
        byte[] again = hub.reports
                .issueOutside(Hub.CHAIR, SUMMER, "the council", ReportService.FileForm.CSV)
                .bytes();
        assertThat(table(again)).isEqualTo(table(first));
        OutsideQuarter summer = hub.reports.outside(Hub.CHAIR.viewer()).stream()
                .filter(each -> each.quarter().equals(SUMMER))
                .findFirst()
                .orElseThrow();
        assertThat(summer.made().orElseThrow().issues())
                .extracting(OutsideTables.Issue::recipient)
                .containsExactly("the board", "the council");
    }

    @Test
    void onlyWholeQuartersThatAreOverAreTold() {
        for (ReportPeriod other : List.of(
                ReportPeriod.quarterOf(Hub.TODAY),
                ReportPeriod.monthOf(LocalDate.of(2026, 7, 3)),
                new ReportPeriod(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 9, 30)))) {
            assertThatThrownBy(() -> hub.reports.makeOutside(Hub.CHAIR, other)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> hub.reports.issueOutside(Hub.CHAIR, SUMMER, " ", ReportService.FileForm.CSV))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatAuditsFoundComesBackAsAReport() {
        ReportPeriod year = ReportPeriod.yearTo(Hub.TODAY);
        List<SubjectId> children = hub
                .reports
                .read(Hub.CHAIR.viewer(), ReportQuestion.of(year), Optional.empty())
                .report(ReportKind.DISCUSSED)
                .lines()
                .getFirst()
                .counted()
                .stream()
                .flatMap(row -> row.subject().stream())
                .toList();
        DipSample sample = hub.reports.drawSample(Hub.CHAIR, year, 4).getFirst().sample();
        assertThat(sample.outOf()).isEqualTo(children.size());
        assertThat(sample.audits())
                .hasSize(4)
                .extracting(DipSample.Audit::subject)
                .doesNotHaveDuplicates();
        assertThat(children)
                .containsAll(
                        sample.audits().stream().map(DipSample.Audit::subject).toList());
        answer(sample, 1, AuditQuestion.VOICE, AuditQuestion.Answer.NO);
        answer(sample, 1, AuditQuestion.VOICE, AuditQuestion.Answer.YES);
        answer(sample, 2, AuditQuestion.VOICE, AuditQuestion.Answer.PARTLY);
        answer(sample, 3, AuditQuestion.VOICE, AuditQuestion.Answer.DOES_NOT_APPLY);
        answer(sample, 4, AuditQuestion.RISK, AuditQuestion.Answer.NO);
        ReportBook book = hub.reports.read(
                Hub.CHAIR.viewer(), ReportQuestion.of(ReportPeriod.monthOf(Hub.TODAY)), Optional.empty());
        Map<String, String> found = book.report(ReportKind.DIP_SAMPLE).lines().stream()
                .collect(Collectors.toMap(
                        ReportLine::label,
                        line -> line.number() + " of " + line.of().orElseThrow().size()));
        assertThat(found)
                .containsEntry(AuditQuestion.VOICE.words(), "1 of 2")
                .containsEntry(AuditQuestion.RISK.words(), "0 of 1")
                .containsEntry(AuditQuestion.LANGUAGE.words(), "0 of 0");
    }

    private void answer(DipSample sample, int place, AuditQuestion question, AuditQuestion.Answer answer) {
        hub.reports.answer(Hub.CHAIR, sample.id(), place, question, answer);
    }

    @Test
    void aSampleIsDrawnByLotAndNobodyIsAuditedWhoIsNotInIt() {
        List<SubjectId> children = java.util.stream.IntStream.range(0, 20)
                .mapToObj(ReportHub::subject)
                .toList();
        assertThat(DipSample.draw(children, 6, 1)).hasSize(6).isEqualTo(DipSample.draw(children.reversed(), 6, 1));
        assertThat(java.util.stream.LongStream.range(0, 200)
                        .boxed()
                        .flatMap(lot -> DipSample.draw(children, 6, lot).stream())
                        .distinct())
                .as("everybody can be drawn")
                .hasSize(20);
        assertThat(DipSample.draw(children.subList(0, 2), 6, 1)).hasSize(2);
        DipSample sample = hub.reports
                .drawSample(Hub.CHAIR, ReportPeriod.yearTo(Hub.TODAY), 3)
                .getFirst()
                .sample();
        assertThatThrownBy(() -> answer(sample, 4, AuditQuestion.VOICE, AuditQuestion.Answer.YES))
                .isInstanceOf(Refusal.class);
    }
}
