package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.guard.WindowGuard;

/// The keys that work on every screen. No screen has another use for one of them.
record WindowKeys(List<Shortcut> all) {

    /// Covers what is kept closer than the minutes, or shows it again.
    static final String SHARING = "Ctrl+Shift+X";

    static WindowKeys of(Theming look, Runnable lock, Runnable keys, Frame frame) {
        return new WindowKeys(List.of(
                Shortcut.of(WindowGuard.LOCK, words("shell.lock"), lock),
                Shortcut.of("Ctrl+K", words("shell.find"), frame::find),
                Shortcut.of("F1", words("shell.keys"), keys),
                Shortcut.of("F2", words("tour.take"), frame::onward),
                Shortcut.of("Shift+F2", words("tour.end"), frame::endTour),
                Shortcut.of(
                        "Ctrl+Shift+D",
                        words("shell.colours"),
                        () -> look.theme().set(look.theme().get().next())),
                Shortcut.of(
                        SHARING,
                        words("shell.sharing.turn"),
                        () -> look.shared().set(!look.shared().get())),
                Shortcut.of(
                        "Ctrl+Plus",
                        words("shell.text-larger"),
                        () -> look.size().set(look.size().get().larger())),
                Shortcut.of(
                        "Ctrl+Minus",
                        words("shell.text-smaller"),
                        () -> look.size().set(look.size().get().smaller())),
                Shortcut.of(
                        "Ctrl+0", words("shell.text-normal"), () -> look.size().set(TextSize.NORMAL))));
    }

    /// Those that do something for who is here, for the list of keys.
    ///
    /// @param finds whether they search children
    List<Shortcut> offered(boolean finds) {
        return all.stream()
                .filter(key -> finds || !key.words().equals(words("shell.find")))
                .toList();
    }

    /// What can be done here and everywhere, for the search.
    ///
    /// @param there goes back to the screen of these keys and does what its words say
    /// @param back goes back there and does what works everywhere: who locks unlocks where they were
    List<Command> commands(List<Shortcut> here, Consumer<String> there, Consumer<Runnable> back, List<Command> places) {
        List<Command> commands = new ArrayList<>();
        here.stream().filter(key -> !key.isListedOnly()).forEach(key -> {
            String words = key.words(); // the key itself would hold the screen that was left
            commands.add(Command.of(key, () -> there.accept(words)));
        });
        all.forEach(key -> commands.add(Command.of(key, () -> back.accept(key.deed()))));
        commands.addAll(places);
        return List.copyOf(commands);
    }

    /// Does what a pressed key means among these.
    static boolean fire(List<Shortcut> shortcuts, KeyEvent event) {
        Optional<Shortcut> meant =
                shortcuts.stream().filter(one -> one.isPressed(event)).findFirst();
        meant.ifPresent(shortcut -> shortcut.deed().run());
        return meant.isPresent();
    }
}
