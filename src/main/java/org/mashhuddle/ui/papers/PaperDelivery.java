package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.service.papers.IssuedEnvelope;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.Copy;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Seals a paper and brings it out of the program: first the place or the printer is asked for,
/// then it is sealed, so that nothing is sealed that nobody wants. What was sealed and could not be
/// brought out stays in memory until it is, and so does what the printer took, until every page of it
/// is there.
final class PaperDelivery {

    private final PaperService papers;
    private final Actor actor;
    private final Workspace tools;
    private final Consumer<String> problem;
    private final Runnable done;
    private Optional<Runnable> again = Optional.empty();
    private List<String> sealed = List.of();
    private Optional<Printed> printed = Optional.empty();
    private boolean asking;

    /// What was handed to the printer last: paper may still be stuck in it.
    private record Printed(IssuedEnvelope sheets, Sending sending) {}

    /// @param problem gets the sentence to show; @param done runs when a paper is out
    PaperDelivery(PaperService papers, Actor actor, Workspace tools, Consumer<String> problem, Runnable done) {
        this.papers = papers;
        this.actor = actor;
        this.tools = tools;
        this.problem = problem;
        this.done = done;
    }

    void save(Preview seen, Sending sending) {
        tools.dialogs()
                .placeFor(seen.number() + ".pdf")
                .ifPresent(place -> seal(seen, sending, sheets -> write(sheets, place, sending)));
    }

    /// Its words go to where somebody pastes them.
    void copy(Preview seen, Sending sending) {
        seal(
                seen,
                sending,
                sheets -> sheets.files().getFirst().text().ifPresent(text -> {
                    Copy.of(text);
                    tools.background()
                            .run(
                                    () -> {
                                        sheets.files().forEach(file -> papers.saved(actor, file));
                                        return sheets.reference();
                                    },
                                    reference -> out(words("papers.copied", reference)),
                                    this::failed);
                }));
    }

    void print(Preview seen, Sending sending) {
        choosePrinter(seen.number(), job -> seal(seen, sending, sheets -> send(sheets, job, sending)));
    }

    /// Prints once more what was handed to the printer last: the same files, with the same numbers.
    void printAgain() {
        printed.ifPresent(
                last -> choosePrinter(last.sheets().reference(), job -> send(last.sheets(), job, last.sending())));
    }

    private void choosePrinter(String name, Consumer<PrinterChoice.PrintJob> then) {
        if (asking) {
            return;
        }
        asking = true;
        tools.background()
                .document(
                        "papers.printer",
                        () -> tools.dialogs().printer(name),
                        choice -> chosen(choice, then),
                        this::failed);
    }

    private void chosen(PrinterChoice choice, Consumer<PrinterChoice.PrintJob> then) {
        asking = false;
        switch (choice) {
            case PrinterChoice.NoPrinter _ -> problem.accept(words("papers.no-printer"));
            case PrinterChoice.NeverMind _ -> problem.accept("");
            case PrinterChoice.Chosen chosen -> then.accept(chosen.job());
        }
    }

    private void seal(Preview seen, Sending sending, Consumer<IssuedEnvelope> then) {
        tools.background().run(() -> issued(seen, sending), then, this::failed);
    }

    private IssuedEnvelope issued(Preview seen, Sending sending) {
        return seen.envelope()
                .map(all -> papers.issue(actor, all, sending))
                .orElseGet(() ->
                        IssuedEnvelope.of(papers.issue(actor, seen.papers().getFirst(), sending)));
    }

    private void write(IssuedEnvelope sheets, Path place, Sending sending) {
        tools.background()
                .run(
                        () -> {
                            sheets.save(place, sending.channel().isPrinted());
                            sheets.files().forEach(file -> papers.saved(actor, file));
                            return sheets.reference();
                        },
                        reference -> out(words("papers.saved", reference)),
                        _ -> stuck(
                                sheets,
                                "papers.not-saved",
                                () -> tools.dialogs()
                                        .placeFor(sheets.reference() + ".pdf")
                                        .ifPresent(other -> write(sheets, other, sending))));
    }

    private void send(IssuedEnvelope sheets, PrinterChoice.PrintJob job, Sending sending) {
        tools.background()
                .document(
                        "papers.print",
                        () -> {
                            job.print(sheets.sheets(sending.channel().isPrinted()));
                            sheets.files().forEach(file -> papers.printed(actor, file));
                            return sheets.reference();
                        },
                        reference -> {
                            printed = Optional.of(new Printed(sheets, sending));
                            out(words("papers.printed", reference));
                        },
                        _ -> stuck(sheets, "papers.not-printed", () -> send(sheets, job, sending)));
    }

    private void out(String said) {
        again = Optional.empty();
        problem.accept("");
        tools.notices().say(said);
        done.run();
    }

    private void stuck(IssuedEnvelope sheets, String key, Runnable repeat) {
        again = Optional.of(repeat);
        sealed = sheets.references();
        problem.accept(words(key, sheets.reference()));
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

    /// What somebody said never came out is not brought out any more, nor is printed again what came
    /// back.
    ///
    /// @param waiting what is sealed and not out
    /// @param out what is out, and counts
    void keepOnly(List<String> waiting, List<String> out) {
        if (!waiting.containsAll(sealed)) {
            again = Optional.empty();
        }
        printed = printed.filter(last -> out.containsAll(last.sheets().references()));
    }

    void everyPageIsThere() {
        printed = Optional.empty();
    }

    /// The number of what was handed to the printer last; empty where nothing was, or all of it is
    /// there.
    String printed() {
        return printed.map(last -> last.sheets().reference()).orElse("");
    }

    /// Whether something was sealed and is not out yet.
    boolean isStuck() {
        return again.isPresent();
    }
}
