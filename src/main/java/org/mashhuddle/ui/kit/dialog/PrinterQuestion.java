package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.service.papers.printer.PlatformPrinter;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.theme.WindowPreferences;

/// Which printer: one copy, every page, and nothing else to choose. A printer that is stopped is
/// not taken: its pages would come out later, with nobody beside it.
final class PrinterQuestion {

    private static final String REMEMBERED = "papers.printer";
    private final Window owner;
    private final PlatformPrinter platform;

    PrinterQuestion(Window owner, PlatformPrinter platform) {
        this.owner = owner;
        this.platform = platform;
    }

    /// Asks, and blocks until somebody chose: not on the JavaFX thread.
    PrinterChoice ask(String job) {
        List<PrinterChoice.Printer> known = platform.printers();
        if (known.isEmpty()) {
            return platform.ask(job);
        }
        FutureTask<Optional<PrinterChoice.Printer>> asked = new FutureTask<>(() -> choose(known, job));
        Platform.runLater(asked);
        try {
            return asked.get().map(printer -> platform.chosen(printer, job)).orElseGet(PrinterChoice.NeverMind::new);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The question failed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new PrinterChoice.NeverMind();
        }
    }

    private Optional<PrinterChoice.Printer> choose(List<PrinterChoice.Printer> known, String job) {
        ComboBox<PrinterChoice.Printer> which = DropDown.of("dialog-printer");
        which.getItems().setAll(known);
        which.setConverter(new Named());
        Optional<WindowPreferences> memory =
                WindowPreferences.around(owner.getScene().getRoot());
        remembered(known, memory).ifPresent(which::setValue);
        FieldBox box = new FieldBox(words("dialog.printer"), which, words("dialog.printer-hint"));
        which.valueProperty().subscribe(_ -> box.error().set(""));
        boolean sent = new Question(owner, words("dialog.print", job), words("dialog.print-verb"), box)
                .until(() -> willDo(which.getValue(), box))
                .ask(which);
        if (sent) {
            memory.ifPresent(one -> one.put(REMEMBERED, mark(which.getValue())));
        }
        return sent ? Optional.of(which.getValue()) : Optional.empty();
    }

    /// The only one, or the one that was taken last on this computer.
    private static Optional<PrinterChoice.Printer> remembered(
            List<PrinterChoice.Printer> known, Optional<WindowPreferences> memory) {
        if (known.size() == 1) {
            return Optional.of(known.getFirst());
        }
        Optional<String> last = memory.flatMap(one -> one.get(REMEMBERED));
        return known.stream()
                .filter(printer -> last.filter(mark(printer)::equals).isPresent())
                .findFirst();
    }

    /// A printer's name may be somebody's: a number of it is kept.
    private static String mark(PrinterChoice.Printer printer) {
        return Integer.toHexString(printer.name().hashCode());
    }

    private static boolean willDo(PrinterChoice.@Nullable Printer printer, FieldBox box) {
        if (printer == null) {
            box.error().set(words("dialog.printer-needed"));
            return false;
        }
        if (!printer.ready()) {
            box.error().set(words("dialog.printer-stopped", printer.name()));
        }
        return printer.ready();
    }

    private static final class Named extends StringConverter<PrinterChoice.Printer> {
        @Override
        public String toString(PrinterChoice.@Nullable Printer printer) {
            if (printer == null) {
                return "";
            }
            return printer.ready() ? printer.name() : words("dialog.printer-not-ready", printer.name());
        }

        @Override
        public PrinterChoice.Printer fromString(String words) {
            return new PrinterChoice.Printer(words, false);
        }
    }
}
