package org.mashhuddle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Opens what a screen can open, one after the other, closes it with Escape, and says after which
/// the next word would not go where it belongs: to the same field at the same place, or to the
/// control that was pressed.
final class OpenerWalk {

    private final String screen;
    private final Runnable anew;
    private final Supplier<Scene> scene;
    private final List<String> found = new ArrayList<>();

    private String asItWas = "";

    /// @param anew shows the screen as if it had just been opened
    OpenerWalk(String screen, Runnable anew, Supplier<Scene> scene) {
        this.screen = screen;
        this.anew = anew;
        this.scene = scene;
    }

    List<String> findings() {
        return List.copyOf(found);
    }

    /// The ids of what can be pressed; of rows that are alike, the first.
    List<String> openers() {
        anew.run();
        Set<String> kinds = new TreeSet<>();
        return asked(() -> CaretWalk.openers(scene.get().getRoot()).stream()
                .map(Node::getId)
                .filter(id -> kinds.add(id.replaceAll("[0-9]+", "0")))
                .toList());
    }

    /// Presses a button.
    ///
    /// @param to how the id of the control begins that it leads to; nothing where it opens something
    void press(String id, Optional<String> to) {
        look(id, to, () -> {
            FrontKeys.press(KeyCode.SHIFT);
            Platform.runLater(() -> button(id).ifPresent(button -> {
                button.requestFocus();
                if (button instanceof MenuButton menu) {
                    menu.show();
                } else {
                    button.fire();
                }
            }));
        });
    }

    /// Presses a key.
    ///
    /// @param to as for a button
    void press(KeyCodeCombination keys, Optional<String> to) {
        look(keys.getName(), to, () -> FrontKeys.press(keys));
    }

    private void look(String opener, Optional<String> to, Runnable press) {
        begin();
        if (to.isEmpty()) {
            look(opener, press);
            return;
        }
        press.run();
        String place = writing().place();
        if (!Pattern.compile(to.get()).matcher(place).lookingAt()) {
            found.add(screen + ": " + opener + " leads to " + place);
        }
        type(opener);
    }

    /// As the screen was opened, the caret in the middle of a word.
    private void begin() {
        if (!shown().equals(asItWas)) {
            anew.run();
            asItWas = shown();
        }
        FrontKeys.press(KeyCode.SHIFT);
        write(scene.get());
    }

    private void look(String opener, Runnable press) {
        Writing before = writing();
        String shownBefore = shown();
        press.run();
        FrontKeys.settle();
        if (isAsked()) {
            question(opener);
        } else if (!writing().isSomewhere()) {
            found.add(screen + ": " + opener + " leaves the caret " + writing().place());
        }
        if (!shown().equals(shownBefore)) {
            FrontKeys.press(KeyCode.ESCAPE);
        }
        Writing after = writing();
        boolean back = shown().equals(shownBefore);
        boolean same = after.place().equals(before.place()) && after.texts().equals(before.texts());
        if (back && !after.child().equals(before.child())) {
            found.add(screen + ": " + opener + " and Escape lead to " + after.child());
        } else if (back && !same && !after.place().equals(opener)) {
            found.add(screen + ": " + opener + ": the caret was in " + before.place() + ", is in " + after.place());
        } else if (!after.isSomewhere()) {
            found.add(screen + ": " + opener + " and Escape leave the caret " + after.place());
        }
        type(opener);
    }

    private void question(String opener) {
        Writing asks = writing();
        if (!asks.texts().isEmpty() && !asks.isInText()) {
            found.add(screen + ": " + opener + " asks with the caret in " + asks.place());
        }
        type(opener);
        FrontKeys.press(KeyCode.ESCAPE);
        if (isAsked()) {
            found.add(screen + ": Escape leaves the question of " + opener);
        }
    }

    /// The next letter goes where the caret stands and nowhere else.
    private void type(String opener) {
        Writing before = writing();
        if (!before.isInText()) {
            return;
        }
        FrontKeys.type(KeyCode.Z, "z");
        Writing after = writing();
        if (!after.texts().equals(before.typed("z").texts()) || !after.child().equals(before.child())) {
            found.add(screen + ": after " + opener + " a letter typed in " + before.place() + " made of "
                    + before.texts() + " " + after.texts());
        }
        FrontKeys.press(KeyCode.BACK_SPACE);
    }

    /// Puts the caret into the middle of the words of the last field.
    static void write(Scene window) {
        asked(() -> {
            List<TextInputControl> fields = CaretWalk.fields(window.getRoot());
            fields.reversed().stream().findFirst().ifPresent(field -> {
                // What is looked for decides what can be opened.
                if (field.getText().length() < 2 && !field.getId().matches(".*(search|find|look)")) {
                    field.setText("07 said");
                }
                field.requestFocus();
                field.positionCaret(1);
            });
            return 0;
        });
    }

    private Optional<ButtonBase> button(String id) {
        return CaretWalk.openers(scene.get().getRoot()).stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst();
    }

    static Writing writing() {
        FrontKeys.settle();
        return asked(() -> Writing.of(FrontKeys.front()));
    }

    /// What a person sees of it: which controls there are.
    private String shown() {
        FrontKeys.settle();
        return asked(() -> CaretWalk.ids(scene.get().getRoot()) + " "
                + Window.getWindows().stream()
                        .filter(w -> !(w instanceof Tooltip))
                        .count());
    }

    private boolean isAsked() {
        return asked(() ->
                Window.getWindows().stream().filter(Stage.class::isInstance).count() > 1);
    }

    private static <T> T asked(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }
}
