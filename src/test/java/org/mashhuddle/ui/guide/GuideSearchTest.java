package org.mashhuddle.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whoever looks for something in the guide finds where it is written. The account beside it reads the files
/// themselves, line by line.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideSearchTest {

    private static final Path GUIDE = Path.of("src/docs/guide");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^A-Za-z]+");
    private GuideSearch search;

    @BeforeAll
    void index() {
        search = new GuideSearch(GuidePages.passages());
    }

    @Test
    void theContentsLeadToEveryPage() throws IOException {
        List<String> reached = GuidePassages.links(GuidePages.read(GuidePages.contents()));
        try (Stream<Path> files = Files.list(GUIDE)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".md") && !file.equals("README.md"))
                            .map(file -> file.replace(".md", "")))
                    .isSubsetOf(reached);
        }
    }

    @Test
    void threeWordsOfAnyLineOfTheFilesFindAPassageThatHoldsThem() throws IOException {
        Random random = new Random(20261127);
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThan(300);
        for (int each = 0; each < 200; each++) {
            List<String> words = rare(lines.get(random.nextInt(lines.size())));
            if (words.size() == 3) {
                assertThat(search.find(String.join(" ", words)).first())
                        .as("%s", words)
                        .anySatisfy(
                                passage -> assertThat((passage.place() + " " + passage.words()).toLowerCase(Locale.UK))
                                        .contains(words));
            }
        }
    }

    @Test
    void anEndingOrTheBeginningOfAWordIsEnough() {
        assertThat(search.find("signing minute").all()).isPositive();
        assertThat(search.find("restr").first())
                .isNotEmpty()
                .allSatisfy(passage ->
                        assertThat(passage.words().toLowerCase(Locale.UK)).contains("restr"));
    }

    @Test
    void nothingIsFoundForWordsThatStandNowhereAndTheNumberIsTheWholeNumber() {
        assertThat(search.find("minutes xylophone").all()).isZero();
        assertThat(search.find("  ").all()).isZero();
        GuideSearch.Found child = search.find("child");
        assertThat(child.first()).hasSize(20);
        assertThat(child.all()).isGreaterThan(60);
    }

    /// Paragraphs and lines of lists that hold no marks.
    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return pages.stream()
                    .flatMap(page -> read(page).stream())
                    .filter(line -> !line.startsWith("#") && !line.startsWith("!") && !line.startsWith("|"))
                    .filter(line -> line.length() > 60)
                    .toList();
        }
    }

    private static List<String> read(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The three longest words of a line: few other lines have all of them.
    private static List<String> rare(String line) {
        return Arrays.stream(NOT_A_WORD.split(line.replaceAll("\\([^)]*\\)|`[^`]*`", " ")))
                .map(word -> word.toLowerCase(Locale.UK))
                .filter(word -> word.length() > 4)
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .limit(3)
                .toList();
    }
}
