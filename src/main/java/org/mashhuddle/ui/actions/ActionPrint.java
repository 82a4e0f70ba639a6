package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.reader.ShownActions;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.papers.IssuedEnvelope;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Brings the rows that are shown out on paper: first the place or the printer is asked for, then the paper
/// is sealed, so that nothing is sealed that nobody wants. What was sealed and did not come out is brought
/// out by the next try at the same rows.
final class ActionPrint {

    private final Services services;
    private final Workspace tools;
    private final Actor actor;
    private final Consumer<String> problem;
    private Optional<Sealed> stuck = Optional.empty();
    private boolean asking;

    private record Sealed(ShownActions rows, IssuedFile file) {}

    private interface Out {
        void bring(IssuedFile file) throws IOException;
    }

    /// @param problem gets the sentence to show; empty once there is none
    ActionPrint(Services services, Workspace tools, Consumer<String> problem) {
        this.services = services;
        this.tools = tools;
        this.actor = tools.session().user().actor();
        this.problem = problem;
    }

    /// Whether whoever is at work hands out papers.
    boolean isAllowed() {
        return actor.has(Permission.PAPERS);
    }

    void save(ShownActions rows) {
        LocalDate day = LocalDate.ofInstant(rows.at(), Moment.LONDON);
        tools.dialogs()
                .placeFor("actions-" + day + ".pdf")
                .ifPresent(place -> out(rows, file -> write(file, place), "papers.saved", "papers.not-saved"));
    }

    private void write(IssuedFile file, Path place) {
        WholeFiles.write(place, file.pdf());
        services.papers().saved(actor, file);
    }

    void print(ShownActions rows) {
        if (asking) {
            return;
        }
        asking = true;
        tools.background()
                .document(
                        "actions.printer",
                        () -> tools.dialogs().printer(words("actions.print-job")),
                        choice -> chosen(choice, rows),
                        this::failed);
    }

    private void chosen(PrinterChoice choice, ShownActions rows) {
        asking = false;
        switch (choice) {
            case PrinterChoice.NoPrinter _ -> problem.accept(words("papers.no-printer"));
            case PrinterChoice.NeverMind _ -> problem.accept("");
            case PrinterChoice.Chosen chosen ->
                out(rows, file -> send(file, chosen.job()), "papers.printed", "papers.not-printed");
        }
    }

    private void send(IssuedFile file, PrinterChoice.PrintJob job) {
        job.print(IssuedEnvelope.of(file).sheets(true));
        services.papers().printed(actor, file);
    }

    private void out(ShownActions rows, Out way, String done, String not) {
        tools.background().run(() -> sealed(rows), paper -> bring(paper, way, done, not), this::failed);
    }

    private Sealed sealed(ShownActions rows) {
        return stuck.filter(before -> before.rows().equals(rows))
                .orElseGet(() -> new Sealed(rows, services.actionPapers().issue(actor, rows)));
    }

    private void bring(Sealed paper, Out way, String done, String not) {
        String reference = paper.file().reference();
        tools.background()
                .document(
                        "actions.out",
                        () -> {
                            way.bring(paper.file());
                            return reference;
                        },
                        number -> {
                            stuck = Optional.empty();
                            problem.accept("");
                            tools.notices().say(words(done, number));
                        },
                        _ -> {
                            stuck = Optional.of(paper);
                            problem.accept(words(not, reference) + " " + words("actions.try-again"));
                        });
    }

    private void failed(Exception failure) {
        asking = false;
        problem.accept(RefusalWords.of(failure));
    }
}
