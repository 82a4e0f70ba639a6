package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A style class that code gives to a node has a rule; the three themes give the same values.
class CssClassesTest {

    private static final Path UI = Path.of("src/main/resources/org/mashhuddle/ui");
    private static final Pattern CALL = Pattern.compile("(styled|getStyleClass\\(\\)\\s*\\.(?:add|addAll))\\(");
    private static final Set<String> ATLANTA = Set.of("accent", "flat", "dense", "large", "popup-row");

    @Test
    void everyStyleClassInCodeHasARule() throws IOException {
        String rules = rules();
        Set<String> without = new TreeSet<>();
        for (Path file : sources()) {
            for (String name : classesIn(Files.readString(file))) {
                if (!ATLANTA.contains(name)
                        && !Pattern.compile("\\." + name + "(?![a-z0-9-])")
                                .matcher(rules)
                                .find()) {
                    without.add(name + " in " + file.getFileName());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theThreeThemesGiveTheSameValues() throws IOException {
        Set<String> light = names("light.css");
        assertThat(light).hasSizeGreaterThan(40);
        assertThat(names("dark.css")).isEqualTo(light);
        assertThat(names("high-contrast.css")).isEqualTo(light);
    }

    @Test
    void everyColourThatARuleUsesIsGiven() throws IOException {
        Set<String> given = names("light.css");
        Set<String> used = Pattern.compile("-mh-[a-z0-9-]+")
                .matcher(rules())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(given);
        assertThat(used).isEmpty();
    }

    /// The sheets of rules; the others are colours.
    private static String rules() throws IOException {
        return Files.readString(UI.resolve("app.css"))
                + Files.readString(UI.resolve("panes.css"))
                + Files.readString(UI.resolve("papers.css"))
                + Files.readString(UI.resolve("day.css"))
                + Files.readString(UI.resolve("agenda.css"))
                + Files.readString(UI.resolve("guide.css"))
                + Files.readString(UI.resolve("children.css"));
    }

    private static Set<String> names(String sheet) throws IOException {
        return Pattern.compile("(?m)^\\s+(-(?:mh|color)-[a-z0-9-]+):")
                .matcher(Files.readString(UI.resolve(sheet)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mashhuddle/ui"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> classesIn(String source) {
        List<String> found = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> arguments = arguments(source, call.end());
            int first = call.group(1).equals("styled") ? 1 : 0;
            for (String argument : arguments.subList(Math.min(first, arguments.size()), arguments.size())) {
                if (argument.matches("\"[a-z0-9-]+\"")) {
                    found.add(argument.substring(1, argument.length() - 1));
                }
            }
        }
        return found;
    }

    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 1;
        int start = from;
        for (int at = from; depth > 0 && at < source.length(); at++) {
            char c = source.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || depth == 1 && c == ',') {
                arguments.add(source.substring(start, at).strip());
                start = at + 1;
            }
        }
        return arguments;
    }
}
