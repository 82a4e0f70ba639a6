package org.mashhuddle.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportRow;
import org.mashhuddle.service.reports.ReportBook;
import org.mashhuddle.service.reports.ReportService;

/// Every verb of the reports, once the day's meeting is closed.
final class ReportVerbs {

    private static final ReportPeriod MONTH = ReportPeriod.monthOf(LocalDate.of(2026, 11, 24));
    private static final ReportPeriod QUARTER = ReportPeriod.quarterOf(LocalDate.of(2026, 9, 1));

    private ReportVerbs() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "reports.read(Viewer, ReportQuestion, Optional)",
                        List.of("reports.view"),
                        ReportVerbs::everything),
                Verb.look(
                                "reports.rows(Viewer, ReportKind, List)",
                                List.of("reports.rows"),
                                at -> at.verbs.reports().rows(at.viewer(), ReportKind.SEX, List.of()))
                        .hidden(at -> at.verbs
                                .reports()
                                .rows(
                                        at.viewer(),
                                        ReportKind.SEX,
                                        List.of(new ReportRow(
                                                Optional.of(at.hidden.id()), MONTH.from(), "Discussed")))),
                Verb.act(
                        "reports.file(Actor, ReportBook, List, FileForm)",
                        List.of("reports.view", "export.number", "reports.save"),
                        ReportVerbs::file),
                Verb.look(
                        "reports.outside(Viewer)",
                        List.of("reports.outside.view"),
                        at -> at.verbs.reports().outside(at.viewer())),
                Verb.act(
                        "reports.makeOutside(Actor, ReportPeriod)",
                        List.of("reports.outside.make"),
                        at -> at.verbs.reports().makeOutside(at.chair, QUARTER)),
                Verb.act(
                        "reports.issueOutside(Actor, ReportPeriod, String, FileForm)",
                        List.of("export.number", "reports.outside.issue"),
                        at -> at.verbs
                                .reports()
                                .issueOutside(at.chair, QUARTER, "the board", ReportService.FileForm.CSV)),
                Verb.act(
                        "reports.drawSample(Actor, ReportPeriod, int)",
                        List.of("reports.samples.draw"),
                        at -> at.verbs.reports().drawSample(at.chair, MONTH, 2)),
                Verb.look(
                        "reports.samples(Viewer)",
                        List.of("reports.samples.view"),
                        at -> at.verbs.reports().samples(at.viewer())),
                Verb.act(
                        "reports.answer(Actor, UUID, int, AuditQuestion, Answer)",
                        List.of("reports.samples.view", "reports.samples.answer"),
                        ReportVerbs::answer));
    }

    private static ReportBook everything(Scene at) {
        return at.verbs.reports().read(at.viewer(), ReportQuestion.of(MONTH), Optional.empty());
    }

    private static Object file(Scene at) {
        ReportBook book = everything(at);
        return at.verbs
                .reports()
                .file(
                        at.chair,
                        book,
                        List.of(book.table(ReportKind.PLACES, ChildSplit.NONE)),
                        ReportService.FileForm.CSV);
    }

    private static Object answer(Scene at) {
        var sample = at.verbs.reports().samples(at.viewer()).getFirst().sample();
        return at.verbs
                .reports()
                .answer(
                        at.chair,
                        sample.id(),
                        sample.audits().getFirst().place(),
                        AuditQuestion.VOICE,
                        AuditQuestion.Answer.YES);
    }
}
