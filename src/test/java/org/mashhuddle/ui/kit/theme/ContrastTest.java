package org.mashhuddle.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of every theme can be told apart, as WCAG 2 measures it: words against what lies
/// under them, the edges that say where a field or a button is, and the ring of the focus.
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double WORDS_IN_HIGH_CONTRAST = 7;
    private static final double EDGES = 3;
    private static final Path UI = Path.of("src/main/resources/org/mashhuddle/ui");
    private static final Pattern CHIP =
            Pattern.compile("(?m)^\\.(?:chip|rag)[a-z-]* \\{[^}]*-fx-background-color: (-[a-z-]+), -");
    private static final Pattern VALUE = Pattern.compile("(?m)^\\s+(-(?:mh|color)-[a-z0-9-]+):\\s*([^;]+);");

    /// What words are written on, wherever they are written.
    private static final List<String> GROUNDS = List.of(
            "-color-bg-default",
            "-color-bg-subtle",
            "-color-bg-inset",
            "-color-bg-overlay",
            "-mh-bg-hover",
            "-color-accent-subtle");

    private static final List<String> WORDS_ANYWHERE = List.of(
            "-color-fg-default",
            "-color-fg-muted",
            "-color-accent-fg",
            "-color-success-fg",
            "-color-warning-fg",
            "-color-danger-fg");

    /// What is written on a fill of its own.
    private static final Map<String, List<String>> WORDS_ON_FILLS = Map.ofEntries(
            Map.entry("-color-accent-emphasis", List.of("-color-fg-emphasis")),
            Map.entry("-mh-accent-fill-hover", List.of("-color-fg-emphasis")),
            Map.entry("-color-success-subtle", subtle("-color-success-fg")),
            Map.entry("-color-warning-subtle", subtle("-color-warning-fg")),
            Map.entry("-color-danger-subtle", subtle("-color-danger-fg")),
            Map.entry("-mh-rag-r", List.of("-mh-rag-r-on")),
            Map.entry("-mh-rag-a", List.of("-mh-rag-a-on")),
            Map.entry("-mh-rag-g", List.of("-mh-rag-g-on")),
            Map.entry("-mh-late-bg", List.of("-mh-late-on")),
            Map.entry("-mh-withheld-bg", List.of("-color-fg-muted")),
            Map.entry("-mh-class-bg", List.of("-mh-class-on")),
            Map.entry("-color-bg-default", List.of("-color-fg-subtle")));

    private static final List<String> EDGES_ANYWHERE =
            List.of("-mh-border-input", "-mh-withheld-border", "-mh-focus", "-mh-rag-r");

    private static List<String> subtle(String own) {
        return List.of("-color-fg-default", "-color-fg-muted", own);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeRead(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        double least = theme == Theme.HIGH_CONTRAST ? WORDS_IN_HIGH_CONTRAST : WORDS;
        List<String> faint = new ArrayList<>();
        for (String words : WORDS_ANYWHERE) {
            for (String ground : GROUNDS) {
                measure(colours, words, ground, least, faint);
            }
        }
        WORDS_ON_FILLS.forEach((fill, all) -> all.forEach(on -> measure(colours, on, fill, least, faint)));
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void edgesAndTheRingCanBeSeen(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        List<String> faint = new ArrayList<>();
        List<String> edges = new ArrayList<>(EDGES_ANYWHERE);
        edges.addAll(chipEdges());
        for (String edge : edges) {
            for (String ground : GROUNDS) {
                measure(colours, edge, ground, EDGES, faint);
            }
        }
        assertThat(faint).isEmpty();
    }

    /// The first layer under the words of a chip shows as its edge.
    private static List<String> chipEdges() throws IOException {
        List<String> edges = CHIP.matcher(Files.readString(UI.resolve("app.css")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(edges).hasSizeGreaterThan(2);
        return edges;
    }

    private static void measure(
            Map<String, Color> colours, String over, String under, double least, List<String> faint) {
        double measured = contrast(colours.get(over), colours.get(under));
        if (measured < least) {
            faint.add("%s on %s: %.2f".formatted(over, under, measured));
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// The values of a sheet; one that names another has its colour.
    private static Map<String, Color> colours(Theme theme) throws IOException {
        Path sheet = UI.resolve(theme.sheet());
        Map<String, String> values = new HashMap<>();
        VALUE.matcher(Files.readString(sheet)).results().forEach(found -> values.put(found.group(1), found.group(2)));
        Map<String, Color> colours = new HashMap<>();
        values.forEach((name, value) -> colours.put(name, Color.web(resolved(values, value))));
        return colours;
    }

    private static String resolved(Map<String, String> values, String value) {
        String named = values.get(value);
        return named == null ? value : resolved(values, named);
    }
}
