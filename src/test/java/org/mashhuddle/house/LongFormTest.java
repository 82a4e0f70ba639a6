package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What only the long form plays has a quicker test beside it: `src/test/resources/long.txt` names it for each class
/// of which the short form plays nothing.
final class LongFormTest {

    private static final Path TABLE = Path.of("src/test/resources/long.txt");
    private static final Pattern TEST = Pattern.compile("(?m)^ {4}@(Test|ParameterizedTest|RepeatedTest)\\b");
    private static final Pattern LONG = Pattern.compile("(?m)^ {4}@Tag\\(\"long\"\\)");
    private static final Pattern WHOLE = Pattern.compile("(?m)^@Tag\\(\"long\"\\)");

    @Test
    void whatIsInTheLongFormOnlyHasAQuickerTestBesideIt() throws Exception {
        Map<String, String> sources = Source.filesBelow(Source.TESTS).stream()
                .collect(Collectors.toMap(LongFormTest::name, Source::text, (one, other) -> one + other));
        Map<String, String> table = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThat(wrong(sources, table)).isEmpty();
    }

    @Test
    void whatHasNoneIsNamed() {
        String quick = "class A {\n    @Test\n    void a() {}\n}";
        String slow = "class A {\n    @Tag(\"long\")\n    @Test\n    void a() {}\n}";
        String whole = "@Tag(\"long\")\n" + quick;
        Map<String, String> sources = Map.of("Quick", quick, "Slow", slow, "Whole", whole, "Mixed", quick + slow);
        assertThat(wrong(sources, Map.of("Slow", "Quick", "Whole", "Mixed"))).isEmpty();
        assertThat(wrong(sources, Map.of("Whole", "Quick"))).containsExactly("Slow has no quicker test");
        assertThat(wrong(sources, Map.of("Slow", "Whole", "Whole", "Gone")))
                .containsExactly("Slow: Whole is no quicker test", "Whole: Gone is no quicker test");
        assertThat(wrong(sources, Map.of("Slow", "Quick", "Whole", "Quick", "Mixed", "Quick")))
                .containsExactly("Mixed is played in the short form");
    }

    private static List<String> wrong(Map<String, String> sources, Map<String, String> table) {
        List<String> wrong = new ArrayList<>();
        new TreeMap<>(sources).forEach((name, source) -> {
            String quicker = table.getOrDefault(name, "");
            if (isLong(source) && quicker.isEmpty()) {
                wrong.add(name + " has no quicker test");
            } else if (isLong(source) && !isQuick(sources.getOrDefault(quicker, ""))) {
                wrong.add(name + ": " + quicker + " is no quicker test");
            }
        });
        new TreeMap<>(table).forEach((name, _) -> {
            if (!isLong(sources.getOrDefault(name, ""))) {
                wrong.add(name + " is played in the short form");
            }
        });
        return wrong;
    }

    private static boolean isLong(String source) {
        return TEST.matcher(source).find() && !isQuick(source);
    }

    /// Whether the short form plays at least one of its tests.
    private static boolean isQuick(String source) {
        return !WHOLE.matcher(source).find()
                && TEST.matcher(source).results().count()
                        > LONG.matcher(source).results().count();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
