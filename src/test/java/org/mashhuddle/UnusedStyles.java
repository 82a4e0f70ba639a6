package org.mashhuddle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;

/// What no node may bear, since the program's theme has no rules for it any more (decision 0003).
///
/// @param names style classes with a dot and states with a colon, as a selector writes them
public record UnusedStyles(Set<String> names) {

    /// Those that the theme is built without.
    public static UnusedStyles read() {
        try (Stream<String> lines = Files.lines(Path.of("src/build/unused-styles.txt"))) {
            return new UnusedStyles(new HashSet<>(lines.filter(line -> line.startsWith(".") || line.startsWith(":"))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The nodes of a scene that would be drawn without their rules, each a line that names the screen and the style.
    public List<String> findings(Scene scene, String screen) {
        Set<String> found = new HashSet<>();
        SceneNodes.everything(scene.getRoot())
                .forEach(node -> borne(node)
                        .filter(names::contains)
                        .forEach(name -> found.add(screen + ": " + name + " of a " + node.getTypeSelector())));
        return new ArrayList<>(found);
    }

    private static Stream<String> borne(Node node) {
        return Stream.concat(
                node.getStyleClass().stream().map(name -> "." + name),
                node.getPseudoClassStates().stream().map(state -> ":" + state.getPseudoClassName()));
    }
}
