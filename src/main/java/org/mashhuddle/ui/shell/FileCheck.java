package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.unlock.Door;

/// A PDF that somebody has, dropped on the window or chosen, whatever is shown. In an open hub it is
/// checked against the hub's own authority and compared with its registers; at the door, where nobody
/// has unlocked anything, against the authority that its reader has.
public final class FileCheck {

    private static final String PDF = ".pdf";

    private final Door door;
    private final Supplier<Optional<Session>> session;
    private final Dialogs dialogs;
    private final Background background;
    private final Notices notices;

    /// @param session the open hub; none while it is locked
    public FileCheck(
            Door door, Supplier<Optional<Session>> session, Dialogs dialogs, Background background, Notices notices) {
        this.door = door;
        this.session = session;
        this.dialogs = dialogs;
        this.background = background;
        this.notices = notices;
    }

    /// Takes one PDF that is dropped anywhere in the window.
    public void follow(Scene scene) {
        scene.setOnDragOver(event -> dropped(event).ifPresent(_ -> {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }));
        scene.setOnDragDropped(event -> dropped(event).ifPresent(pdf -> {
            event.setDropCompleted(true);
            event.consume();
            Platform.runLater(() -> check(pdf)); // whoever dropped it gets the pointer back first
        }));
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files.size() == 1 ? Optional.of(files.getFirst().toPath()).filter(FileCheck::isPdf) : Optional.empty();
    }

    private static boolean isPdf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    /// The key for it, on every screen of an open hub.
    Shortcut shortcut() {
        return Shortcut.of(
                "Ctrl+Shift+V",
                words("shell.check-pdf"),
                () -> dialogs.signedPdf().ifPresent(this::check));
    }

    void check(Path pdf) {
        Optional<Session> open = session.get();
        if (open.isPresent()) {
            Session hub = open.get();
            check(open, () -> hub.services().minutes().verify(hub.viewer(), CheckService.read(pdf)));
        } else {
            dialogs.authority().ifPresent(authority -> check(open, () -> door.check(pdf, authority)));
        }
    }

    /// What an open hub knew is not shown once it is locked.
    private void check(Optional<Session> asked, Callable<CheckWords> check) {
        background.document(
                "check-file",
                check,
                result -> {
                    if (session.get().equals(asked)) {
                        dialogs.checkedFile(result);
                    }
                },
                _ -> notices.say(words("shell.check-failed")));
    }
}
