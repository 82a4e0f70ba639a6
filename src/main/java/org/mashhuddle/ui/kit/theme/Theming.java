package org.mashhuddle.ui.kit.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses scenes: AtlantaFX's rules for the controls that we have below (0003), our rules above them, and one file of
/// colours that can be changed while the window is open.
public final class Theming {

    private static final String BASE = "theme.css";
    private static final List<String> FONTS = List.of("400Regular", "400Regular_Italic", "600SemiBold", "700Bold");
    private static final List<String> RULES = List.of(
            "modena.css", "app.css", "panes.css", "papers.css", "day.css", "agenda.css", "guide.css", "children.css");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<TextSize> size = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final BooleanProperty shared;
    private final Sheets sheets = new Sheets();
    private final WindowPreferences memory;

    /// A look that is forgotten when the program ends.
    public Theming() {
        this(WindowPreferences.ofThisStart());
    }

    /// Loads the face and the base theme, and what was chosen last. Needs a running toolkit.
    public Theming(WindowPreferences memory) {
        this.memory = memory;
        this.shared = WindowSharing.of(memory);
        FONTS.forEach(Theming::load);
        Application.setUserAgentStylesheet(sheets.address(BASE, TextSize.NORMAL));
        remember("look.colours", theme, Theme.values());
        remember("look.text", size, TextSize.values());
    }

    private <E extends Enum<E>> void remember(String key, ObjectProperty<E> choice, E[] all) {
        Optional<String> last = memory.get(key);
        Arrays.stream(all)
                .filter(one -> last.filter(one.name()::equals).isPresent())
                .forEach(choice::set);
        choice.subscribe((_, now) -> {
            memory.put(key, now.name());
            memory.keep();
        });
    }

    /// The colours in use.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// The size of the letters.
    public ObjectProperty<TextSize> size() {
        return size;
    }

    /// Whether the window is shown to others: what is not for all of them is covered.
    public BooleanProperty shared() {
        return shared;
    }

    /// What this computer remembers of the window.
    public WindowPreferences memory() {
        return memory;
    }

    /// Puts the sheets on a scene and keeps them in step with the colours and the size.
    public void dress(Scene scene) {
        memory.lend(scene);
        TextSize.lend(scene, size);
        WindowSharing.lend(scene, shared);
        TextTruncation.explain(scene);
        FocusRing.follow(scene);
        LastRow.follow(scene);
        theme.subscribe(() -> dressed(scene));
        size.subscribe(() -> dressed(scene));
        dressed(scene);
    }

    /// Gives a scene that no window shows the sheets of one that a window shows. What is chosen in it is forgotten.
    public static void copy(Scene from, Scene to) {
        WindowPreferences.ofThisStart().lend(to);
        TextSize.lend(to, new SimpleObjectProperty<>(TextSize.NORMAL));
        WindowSharing.lend(to, new SimpleBooleanProperty());
        to.getStylesheets().setAll(from.getStylesheets());
    }

    private void dressed(Scene scene) {
        String colours = sheets.address(theme.get().sheet(), size.get());
        Stream<String> rules = RULES.stream().map(name -> sheets.address(name, size.get()));
        Stream<String> first = Stream.concat(Stream.of(colours), rules);
        scene.getStylesheets().setAll(Stream.concat(first, Stream.of(colours)).toList());
    }

    private static void load(String weight) {
        String name = "/org/mashhuddle/fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf";
        try (InputStream face = Objects.requireNonNull(Theming.class.getResourceAsStream(name), name)) {
            Font.loadFont(face, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
