package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.papers.PrinterChoice;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Seals a paper and brings it out of the program: first the place or the printer is asked for,
/// then it is sealed, so that nothing is sealed that nobody wants. What was sealed and could not be
/// brought out stays in memory until it is.
final class PaperDelivery {

    private final PaperService papers;
    private final Actor actor;
    private final Workspace tools;
    private final Consumer<String> problem;
    private final Runnable done;
    private Optional<Runnable> again = Optional.empty();
    private String sealed = "";
    private boolean asking;

    /// @param problem gets the sentence to show; @param done runs when a paper is out
    PaperDelivery(PaperService papers, Actor actor, Workspace tools, Consumer<String> problem, Runnable done) {
        this.papers = papers;
        this.actor = actor;
        this.tools = tools;
        this.problem = problem;
        this.done = done;
    }

    void save(PreparedPaper paper, Sending sending) {
        tools.dialogs()
                .placeFor(paper.head().reference() + ".pdf")
                .ifPresent(place -> seal(paper, sending, file -> write(file, place, sending)));
    }

    /// Its words go to where somebody pastes them.
    void copy(PreparedPaper paper, Sending sending) {
        seal(
                paper,
                sending,
                file -> file.text().ifPresent(text -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    tools.background()
                            .run(
                                    () -> {
                                        papers.saved(actor, file);
                                        return file.reference();
                                    },
                                    reference -> out(words("papers.copied", reference)),
                                    this::failed);
                }));
    }

    void print(PreparedPaper paper, Sending sending) {
        if (asking) {
            return;
        }
        asking = true;
        tools.background()
                .document(
                        "papers.printer",
                        () -> tools.dialogs().printer(paper.head().reference()),
                        choice -> chosen(choice, paper, sending),
                        this::failed);
    }

    private void chosen(PrinterChoice choice, PreparedPaper paper, Sending sending) {
        asking = false;
        switch (choice) {
            case PrinterChoice.NoPrinter _ -> problem.accept(words("papers.no-printer"));
            case PrinterChoice.NeverMind _ -> problem.accept("");
            case PrinterChoice.Chosen chosen -> seal(paper, sending, file -> send(file, chosen.job(), sending));
        }
    }

    private void seal(PreparedPaper paper, Sending sending, Consumer<IssuedFile> then) {
        tools.background().run(() -> papers.issue(actor, paper, sending), then, this::failed);
    }

    private void write(IssuedFile file, Path place, Sending sending) {
        tools.background()
                .run(
                        () -> {
                            Files.write(place, file.pdf());
                            if (sending.channel().isPrinted()) {
                                Files.write(place.resolveSibling(file.coverFileName()), file.cover());
                            }
                            papers.saved(actor, file);
                            return file.reference();
                        },
                        reference -> out(words("papers.saved", reference)),
                        _ -> stuck(
                                file,
                                "papers.not-saved",
                                () -> tools.dialogs()
                                        .placeFor(file.fileName())
                                        .ifPresent(other -> write(file, other, sending))));
    }

    private void send(IssuedFile file, PrinterChoice.PrintJob job, Sending sending) {
        List<byte[]> files = sending.channel().isPrinted() ? List.of(file.cover(), file.pdf()) : List.of(file.pdf());
        tools.background()
                .document(
                        "papers.print",
                        () -> {
                            job.print(files);
                            papers.printed(actor, file);
                            return file.reference();
                        },
                        reference -> out(words("papers.printed", reference)),
                        _ -> stuck(file, "papers.not-printed", () -> send(file, job, sending)));
    }

    private void out(String said) {
        again = Optional.empty();
        problem.accept("");
        tools.notices().say(said);
        done.run();
    }

    private void stuck(IssuedFile file, String key, Runnable repeat) {
        again = Optional.of(repeat);
        sealed = file.reference();
        problem.accept(words(key, file.reference()));
        done.run();
    }

    private void failed(Exception failure) {
        asking = false;
        problem.accept(RefusalWords.of(failure));
    }

    /// Brings out what was sealed and is not out yet.
    void again() {
        again.ifPresent(Runnable::run);
    }

    /// What somebody said never came out is not brought out any more.
    ///
    /// @param references of what is sealed and not out
    void keepOnly(List<String> references) {
        if (!references.contains(sealed)) {
            again = Optional.empty();
        }
    }

    /// Whether something was sealed and is not out yet.
    boolean isStuck() {
        return again.isPresent();
    }
}
