package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.ui.kit.Look;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.TextSize;

/// The keys that work on every screen. A screen's own use of a key goes before.
record WindowKeys(List<Shortcut> all) {

    static WindowKeys of(Look look, Runnable lock, Runnable keys, Runnable find) {
        return new WindowKeys(List.of(
                Shortcut.of("Ctrl+L", words("shell.lock"), lock),
                Shortcut.of("Ctrl+K", words("shell.find"), find),
                Shortcut.of("F1", words("shell.keys"), keys),
                Shortcut.of(
                        "Ctrl+Shift+D",
                        words("shell.colours"),
                        () -> look.theme().set(look.theme().get().next())),
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

    /// Those that a screen leaves to the window.
    List<Shortcut> beside(List<Shortcut> own) {
        return all.stream()
                .filter(key -> own.stream().noneMatch(one -> one.keys().equals(key.keys())))
                .toList();
    }

    /// Does what a pressed key means among these.
    static boolean fire(List<Shortcut> shortcuts, KeyEvent event) {
        Optional<Shortcut> meant =
                shortcuts.stream().filter(one -> means(one, event)).findFirst();
        meant.ifPresent(shortcut -> shortcut.deed().run());
        return meant.isPresent();
    }

    /// Plus is a key of its own on few keyboards: it is Equals, with Shift or without, and Add
    /// among the numbers.
    private static boolean means(Shortcut shortcut, KeyEvent event) {
        return shortcut.keys().match(event) || isOtherwiseCalled(shortcut, event);
    }

    private static boolean isOtherwiseCalled(Shortcut shortcut, KeyEvent event) {
        if (!event.isControlDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case EQUALS, ADD -> is(shortcut, KeyCode.PLUS);
            case SUBTRACT -> is(shortcut, KeyCode.MINUS);
            case NUMPAD0 -> is(shortcut, KeyCode.DIGIT0);
            default -> false;
        };
    }

    private static boolean is(Shortcut shortcut, KeyCode code) {
        return shortcut.keys().equals(new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN));
    }
}
