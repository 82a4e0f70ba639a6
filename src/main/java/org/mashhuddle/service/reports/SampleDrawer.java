package org.mashhuddle.service.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportRules;
import org.mashhuddle.domain.report.Reports;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Draws children by lot and keeps what is found in their records.
record SampleDrawer(ServiceContext kit, WorkingDays days) {

    /// Every sample, the latest first, with whom of it the viewer may see.
    List<SampleBook> samples(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("reports.samples.view"), SampleDrawer::all);
    }

    private static List<SampleBook> all(Tx tx) {
        return tx.reports().samples().stream()
                .map(sample -> new SampleBook(
                        sample,
                        tx.subjects()
                                .byIds(sample.audits().stream()
                                        .map(DipSample.Audit::subject)
                                        .collect(Collectors.toSet()))))
                .toList();
    }

    /// Draws from the children discussed in a period whom the actor may see.
    ///
    /// @param size how many; all of them where there are fewer
    List<SampleBook> draw(Actor actor, ReportPeriod period, int size) {
        Allowed.toWrite(actor);
        UUID id = kit.id();
        return kit.database().write(actor, AuditEvent.of("reports.samples.draw", id), tx -> {
            Reports reports = new Reports(
                    tx.reports().facts(period, actor.viewer().reader()),
                    ReportQuestion.of(period),
                    new ReportRules(tx.hub().hours(), days.calendar(), days.limits(), List.of(), kit.now()));
            List<SubjectId> children = reports.of(ReportKind.DISCUSSED).lines().getFirst().counted().stream()
                    .flatMap(row -> row.subject().stream())
                    .toList();
            if (children.isEmpty()) {
                throw new Refusal(Refusal.Kind.NOBODY_TO_DRAW);
            }
            List<SubjectId> drawn = DipSample.draw(children, size, lot(id));
            List<DipSample.Audit> audits = new ArrayList<>();
            drawn.forEach(child -> audits.add(new DipSample.Audit(audits.size() + 1, child, Map.of())));
            tx.reports().keep(new DipSample(id, period, children.size(), kit.now(), audits));
            return all(tx);
        });
    }

    /// A fresh id ends in random bits; nobody knows them before the draw.
    private static long lot(UUID id) {
        return id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
    }

    /// Keeps an answer about a child of a sample.
    List<SampleBook> answer(Actor actor, UUID sample, int place, AuditQuestion question, AuditQuestion.Answer answer) {
        Allowed.toWrite(actor);
        AuditEvent deed = new AuditEvent("reports.samples.answer", Optional.of(sample), question.name());
        return kit.database().write(actor, deed, tx -> {
            boolean there = tx.reports().samples().stream()
                    .filter(each -> each.id().equals(sample))
                    .flatMap(each -> each.audits().stream())
                    .anyMatch(audit -> audit.place() == place);
            if (!there) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            tx.reports().answer(sample, place, question, answer);
            return all(tx);
        });
    }
}
