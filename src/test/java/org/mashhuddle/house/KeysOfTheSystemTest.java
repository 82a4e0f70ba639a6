package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No key of ours is one that the system takes before a window sees it: whoever presses it would type on in the wrong
/// field. GTK begins a character by its number with Ctrl+Shift+U and swallows the keys after it; Ctrl with Alt is AltGr
/// on Windows; Ctrl+Space and Super change the way of typing.
final class KeysOfTheSystemTest {

    private static final Pattern KEY = Pattern.compile("\"((?:Ctrl|Alt|Shift|Super)\\+[^\"]+)\"");
    private static final Pattern TAKEN = Pattern.compile(
            "Ctrl\\+Shift\\+U|Ctrl\\+Alt\\+.+|Alt\\+(?:F4|Tab|Space|Esc)|Ctrl\\+(?:Space|Esc|Period|Semicolon)|Super\\+.+");

    private static Stream<String> keysOf(String source) {
        return KEY.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static List<String> takenIn(String source) {
        return keysOf(source).filter(key -> TAKEN.matcher(key).matches()).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void noKeyIsTakenByTheSystem() {
        List<String> sources = Source.filesBelow(Source.MAIN).stream()
                .map(KeysOfTheSystemTest::read)
                .toList();
        assertThat(sources.stream().flatMap(KeysOfTheSystemTest::keysOf)).hasSizeGreaterThan(50);
        assertThat(sources.stream().flatMap(source -> takenIn(source).stream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctrl+Shift+U", "Ctrl+Alt+S", "Alt+F4", "Ctrl+Space", "Super+L"})
    void oneThatIsTakenIsFound(String key) {
        assertThat(takenIn("Shortcut.of(\"" + key + "\", words, run)")).containsExactly(key);
    }
}
