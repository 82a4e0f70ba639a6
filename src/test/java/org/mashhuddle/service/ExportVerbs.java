package org.mashhuddle.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.service.exports.ExportService;

/// What leaves as data, once the day's minutes are signed.
final class ExportVerbs {

    private ExportVerbs() {}

    static List<Verb> verbs(Path folder) {
        return List.of(
                Verb.act(
                        "exports.calendar(Actor, AgencyId)",
                        List.of("export.calendar"),
                        at -> at.verbs.exports().calendar(at.chair, recipient(at))),
                Verb.act(
                        "exports.meeting(Actor, MeetingId, AgencyId)",
                        List.of("export.meeting"),
                        at -> at.verbs.exports().meeting(at.chair, at.meeting, recipient(at))),
                Verb.act(
                        "exports.auditBundle(Actor, MeetingId, String)",
                        List.of("export.audit-bundle"),
                        at -> at.verbs.exports().auditBundle(at.chair, at.meeting, "an inspection")),
                Verb.act(
                        "exports.papers(Actor, ReportTable, RowsForm)",
                        List.of("export.papers"),
                        at -> at.verbs
                                .exports()
                                .papers(
                                        at.chair,
                                        new ReportTable("Issue register", "All", List.of("Reference"), List.of()),
                                        ExportService.RowsForm.CSV)),
                Verb.look(
                        "exports.issues(Viewer)",
                        List.of("exports.view"),
                        at -> at.verbs.exports().issues(at.viewer())),
                Verb.act(
                        "exports.everything(Actor, String, Path)",
                        List.of("export.everything"),
                        at -> everything(at, folder)));
    }

    /// Somebody named lets the chair see the restricted child for as long as it takes.
    private static Object everything(Scene at, Path folder) {
        name(at, Set.of(at.named.user(), at.chair.user()));
        try {
            return at.verbs.exports().everything(at.chair, "to another system", folder.resolve("all.zip"));
        } finally {
            name(at, Set.of(at.named.user()));
        }
    }

    private static void name(Scene at, Set<UserId> users) {
        at.verbs.subjects().restrict(at.named, at.hidden.id(), users, "everything is taken out");
    }

    private static AgencyId recipient(Scene at) {
        return MinutesWriting.circulation(at.verbs.meetings().book(at.eye, at.meeting)).agencies().stream()
                .sorted(java.util.Comparator.comparing(AgencyId::value))
                .findFirst()
                .orElseThrow();
    }
}
