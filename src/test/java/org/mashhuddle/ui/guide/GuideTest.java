package org.mashhuddle.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;

/// The guide says what the program says: its words in bold, its keys, its pages.
class GuideTest {

    private static final Path GUIDE = Path.of("src/docs/guide");
    private static final Path WINDOW = Path.of("src/main/java/org/mashhuddle/ui");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern KEY = Pattern.compile("`(Ctrl\\+[^`]+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\|");
    private static final Pattern LETTER = Pattern.compile("`([A-Z])`");
    private static final Pattern LISTED = Pattern.compile("inList\\(\\s*\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern NAMED = Pattern.compile("-> \"([a-z-]+)\";");
    private static final Pattern FIRED = Pattern.compile("\"(Ctrl\\+[^\"]+)\"");

    @Test
    void everyScreenHasAPageInTheProgram() throws IOException {
        List<String> pages = found(NAMED, Files.readString(WINDOW.resolve("guide/GuidePages.java")));
        assertThat(pages).contains("unlock", "agenda", "meeting", "settings");
        assertThat(pages)
                .allSatisfy(page -> assertThat(GuidePages.read(page).getFirstChild())
                        .as(page)
                        .isInstanceOf(Heading.class));
    }

    @Test
    void everyWordInBoldStandsInTheWindow() throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("org.mashhuddle.ui.messages", Locale.ROOT);
        Set<String> said = words.keySet().stream()
                .map(key -> words.getString(key).replace("_", ""))
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (Path page : pages()) {
            found(BOLD, Files.readString(page)).stream()
                    .filter(bold -> !said.contains(bold))
                    .forEach(bold -> unknown.add(page.getFileName() + ": " + bold));
        }
        assertThat(unknown).as("in bold, but not in messages.properties").isEmpty();
    }

    @Test
    void everyKeyOfAPageIsOneOfItsScreenOrWorksEverywhere() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path page : pages()) {
            Set<String> works = keysThatWork(page);
            found(KEY, Files.readString(page)).stream()
                    .filter(key -> !works.contains(shown(key)))
                    .forEach(key -> wrong.add(page.getFileName() + ": " + key));
        }
        assertThat(wrong).as("keys that do nothing there").isEmpty();
    }

    /// F1 lists what the table of the page names.
    @Test
    void everyLetterOfATableIsOnTheListOfItsScreen() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path page : pages()) {
            Path room = WINDOW.resolve(page.getFileName().toString().replace(".md", ""));
            if (Files.isDirectory(room)) {
                Set<String> listed = listed(room);
                found(ROW, Files.readString(page)).stream()
                        .flatMap(row -> found(LETTER, row).stream())
                        .filter(letter -> !listed.contains(letter))
                        .forEach(letter -> wrong.add(page.getFileName() + ": " + letter));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> listed(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            Set<String> letters = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found(LISTED, Files.readString(file)).forEach(keys -> letters.addAll(List.of(keys.split(" "))));
            }
            return letters;
        }
    }

    @Test
    void everyLinkAndPictureIsThere() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            found(LINK, Files.readString(page)).stream()
                    .filter(link -> !Files.exists(GUIDE.resolve(link)))
                    .forEach(link -> broken.add(page.getFileName() + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    /// A screen's page names the keys of its screen; a page for a user those of every screen.
    private static Set<String> keysThatWork(Path page) throws IOException {
        String name = page.getFileName().toString().replace(".md", "");
        Path room = WINDOW.resolve(name.equals("close") ? "meeting" : name);
        Set<String> works = keys(Files.isDirectory(room) ? room : WINDOW);
        works.addAll(keys(WINDOW.resolve("shell")));
        return works;
    }

    private static Set<String> keys(Path room) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                found(FIRED, source).forEach(key -> keys.add(shown(key)));
                if (source.contains("\"Ctrl+\" + each")) {
                    IntStream.rangeClosed(1, 5).forEach(each -> keys.add("Ctrl+" + each));
                }
                if (source.contains("KeyCode.Z")) {
                    keys.add("Ctrl+Z");
                }
            }
        }
        return keys;
    }

    /// As the list of keys shows it: "Ctrl+Page_Up" and "Ctrl+Page Up" are one.
    private static String shown(String key) {
        try {
            return KeyCombination.valueOf(key.replace(' ', '_')).getDisplayText();
        } catch (IllegalArgumentException e) {
            return key;
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
