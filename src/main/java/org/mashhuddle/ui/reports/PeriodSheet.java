package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The performance sheet of the period that is shown: sealed, registered, and written where somebody says.
final class PeriodSheet {

    private final Services services;
    private final Workspace tools;
    private final Actor actor;
    private final Consumer<String> problem;

    /// @param problem gets the sentence to show; empty once there is none
    PeriodSheet(Services services, Workspace tools, Consumer<String> problem) {
        this.services = services;
        this.tools = tools;
        this.actor = tools.session().user().actor();
        this.problem = problem;
    }

    /// Whether whoever is at work hands out papers.
    boolean isAllowed() {
        return actor.has(Permission.PAPERS);
    }

    void save(ReportPeriod period) {
        tools.dialogs()
                .placeFor("performance-" + period.from() + "-" + period.until() + ".pdf")
                .ifPresent(place -> tools.background()
                        .run(
                                () -> services.actionPapers().issue(actor, period),
                                file -> tools.background()
                                        .document(
                                                "reports.sheet",
                                                () -> {
                                                    WholeFiles.write(place, file.pdf());
                                                    services.papers().saved(actor, file);
                                                    return file.reference();
                                                },
                                                this::said,
                                                _ -> notSaved(file)),
                                wrong -> problem.accept(RefusalWords.of(wrong))));
    }

    private void said(String reference) {
        problem.accept("");
        tools.notices().say(words("papers.saved", reference));
    }

    private void notSaved(IssuedFile file) {
        problem.accept(words("papers.not-saved", file.reference()));
    }
}
