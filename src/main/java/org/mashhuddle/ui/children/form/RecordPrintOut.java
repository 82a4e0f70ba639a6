package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.service.papers.IssuedEnvelope;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.papers.RecordPrintService;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Brings a record out on paper: first the place or the printer is asked for, then the paper is sealed, so that
/// nothing is sealed that nobody wants. What was sealed and did not come out is brought out by the next try at
/// the same pages, with the same number.
final class RecordPrintOut {

    private final RecordWorkspace desk;
    private final RecordPrintService prints;
    private final Actor actor;
    private final Consumer<String> problem;
    private final Consumer<String> done;
    private final Runnable anew;
    private Optional<Sealed> stuck = Optional.empty();
    private boolean busy;

    private record Sealed(PreparedPaper paper, Sending sending, IssuedFile file) {
        @Override
        public String toString() {
            return file.reference();
        }
    }

    private interface Way {
        void bring(IssuedFile file) throws IOException;
    }

    /// @param problem gets the sentence to show; @param done gets what to say of a paper that is out;
    ///   @param anew runs where it was not sealed: it has to be read again
    RecordPrintOut(RecordWorkspace desk, Consumer<String> problem, Consumer<String> done, Runnable anew) {
        this.desk = desk;
        this.prints = desk.services().recordPrints();
        this.actor = desk.actor();
        this.problem = problem;
        this.done = done;
        this.anew = anew;
    }

    void save(PreparedPaper paper, Sending sending) {
        if (busy) {
            return;
        }
        desk.tools()
                .dialogs()
                .placeFor(number(paper, sending) + ".pdf")
                .ifPresent(place -> out(
                        paper,
                        sending,
                        file -> write(file, place, sending.channel()),
                        "papers.saved",
                        "papers.not-saved"));
    }

    private static void write(IssuedFile file, Path place, Channel channel) {
        IssuedEnvelope.of(file).save(place, channel.isPrinted());
    }

    void print(PreparedPaper paper, Sending sending) {
        if (busy) {
            return;
        }
        busy = true;
        String number = number(paper, sending);
        desk.tools()
                .background()
                .document(
                        "record-print.printer",
                        () -> desk.tools().dialogs().printer(number),
                        choice -> chosen(choice, paper, sending),
                        this::failed);
    }

    private void chosen(PrinterChoice choice, PreparedPaper paper, Sending sending) {
        busy = false;
        switch (choice) {
            case PrinterChoice.NoPrinter _ -> problem.accept(words("papers.no-printer"));
            case PrinterChoice.NeverMind _ -> problem.accept("");
            case PrinterChoice.Chosen chosen ->
                out(paper, sending, file -> send(file, chosen.job(), sending), "papers.printed", "papers.not-printed");
        }
    }

    private static void send(IssuedFile file, PrinterChoice.PrintJob job, Sending sending) {
        job.print(IssuedEnvelope.of(file).sheets(sending.channel().isPrinted()));
    }

    private void out(PreparedPaper paper, Sending sending, Way way, String said, String not) {
        busy = true;
        desk.tools().background().run(() -> sealed(paper, sending), of -> bring(of, way, said, not), this::failed);
    }

    private Optional<Sealed> stuck(PreparedPaper paper, Sending sending) {
        return stuck.filter(
                one -> one.paper().head().equals(paper.head()) && one.sending().equals(sending));
    }

    private String number(PreparedPaper paper, Sending sending) {
        return stuck(paper, sending)
                .map(one -> one.file().reference())
                .orElse(paper.head().reference());
    }

    private Sealed sealed(PreparedPaper paper, Sending sending) {
        return stuck(paper, sending).orElseGet(() -> new Sealed(paper, sending, prints.issue(actor, paper, sending)));
    }

    private void bring(Sealed of, Way way, String said, String not) {
        String reference = of.file().reference();
        desk.tools()
                .background()
                .document(
                        "record-print.out",
                        () -> {
                            way.bring(of.file());
                            prints.broughtOut(actor, of.file());
                            return reference;
                        },
                        number -> {
                            busy = false;
                            stuck = Optional.empty();
                            done.accept(words(said, number));
                        },
                        _ -> {
                            busy = false;
                            stuck = Optional.of(of);
                            problem.accept(words(not, reference) + " " + words("record-print.try-again"));
                        });
    }

    private void failed(Exception failure) {
        busy = false;
        anew.run();
        problem.accept(RefusalWords.of(failure));
    }
}
