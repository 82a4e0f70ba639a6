package org.mashhuddle.ui.kit.theme;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What this computer remembers of the window between two starts: colours, size of text, place,
/// widths of columns, what was chosen to be shown. Ids and numbers only, never a name, and nothing
/// that was typed. What cannot be kept is forgotten: nobody's work hangs on it.
public final class WindowPreferences {

    private final Optional<Path> file;
    private final Properties kept = new Properties();
    private final Properties meanwhile = new Properties();
    private boolean held;

    private WindowPreferences(Optional<Path> file) {
        this.file = file;
        file.filter(Files::isReadable).ifPresent(this::read);
    }

    /// Remembers in a file; its folder is not made for it.
    public static WindowPreferences in(Path file) {
        return new WindowPreferences(Optional.of(file));
    }

    /// Remembers while the program runs.
    public static WindowPreferences ofThisStart() {
        return new WindowPreferences(Optional.empty());
    }

    private void read(Path from) {
        try (Reader reader = Files.newBufferedReader(from, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            kept.clear();
        }
    }

    /// What was kept under a key.
    public Optional<String> get(String key) {
        return Optional.ofNullable(meanwhile.getProperty(key, kept.getProperty(key)));
    }

    /// A whole number that was kept under a key.
    public Optional<Integer> number(String key) {
        return get(key).filter(digits -> digits.matches("-?[0-9]{1,6}")).map(Integer::valueOf);
    }

    /// Keeps a value from now on.
    public void put(String key, String value) {
        (held ? meanwhile : kept).setProperty(key, value);
    }

    /// While a practice meeting is held what is chosen is written nowhere, and forgotten after it.
    public void hold(boolean now) {
        held = now;
        if (!now) {
            meanwhile.clear();
        }
    }

    /// Writes what is kept.
    public void keep() {
        file.filter(to -> !held && Files.isDirectory(to.resolveSibling("."))).ifPresent(this::write);
    }

    /// Who unlocks is kept by another thread than the window's.
    private synchronized void write(Path to) {
        try (Writer writer = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            kept.store(writer, null);
        } catch (IOException _) {
            // A full or locked disk: the window opens as it first did.
        }
    }

    /// Lends this memory to everything that is shown in a scene.
    void lend(Scene scene) {
        scene.getProperties().put(WindowPreferences.class, this);
    }

    /// Runs whenever a node comes into a scene that remembers.
    public static void of(Node node, Consumer<WindowPreferences> with) {
        node.sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene)
                        .flatMap(WindowPreferences::lent)
                        .ifPresent(with));
    }

    /// The memory of the scene a node is in now.
    public static Optional<WindowPreferences> around(Node node) {
        return Optional.ofNullable(node.getScene()).flatMap(WindowPreferences::lent);
    }

    private static Optional<WindowPreferences> lent(Scene scene) {
        return scene.getProperties().get(WindowPreferences.class) instanceof WindowPreferences memory
                ? Optional.of(memory)
                : Optional.empty();
    }

    /// Keeps a choice between two starts: what was chosen last is chosen when the node is shown.
    public static <E extends Enum<E>> void choice(Node node, String key, Property<E> choice, List<E> all) {
        of(
                node,
                memory -> all.stream()
                        .filter(one ->
                                memory.get(key).filter(one.name()::equals).isPresent())
                        .forEach(choice::setValue));
        choice.subscribe((_, now) -> around(node).ifPresent(memory -> memory.put(key, now.name())));
    }
}
