package org.mashhuddle.ui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.work.EntryPart;

/// The texts police themselves: no key is missing, none is dead.
class MessagesTest {

    // words("key" ...) asks for a key; words("key." + ...) for all that start so.
    private static final Pattern ASKED = Pattern.compile("\"([a-z0-9]+(?:[.-][a-z0-9]+)*\\.?)\"");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.mashhuddle.ui.messages", Locale.ROOT);

    private static final Object[] ONES = {1, 1, 1, 1, 1, 1, 1, 1};
    private static final Pattern ONE_AS_MANY =
            Pattern.compile("(?<![\\d:.,/])\\b1 (?:more |new |core |working |other |of 1 )?([a-z]+s)\\b");
    private static final Set<String> VERBS = Set.of(
            "waits", "is", "was", "has", "does", "comes", "leaves", "means", "leads", "as", "this", "needs", "goes",
            "holds", "stands");
    private static final Set<String> NEVER_OF_ONE = Set.of(
            "guide.found-first",
            "meeting.aside.links-withheld",
            "papers.together",
            "actions.ended-cut",
            "children.action-withheld.many",
            "children.link-withheld.many",
            "children.born-adult",
            "children.born-too-old",
            "today.differs-many",
            "match.wait");

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher asked =
                Pattern.compile("(?<![.\\w])words\\(\\s*\"([^\"]+)\"\\s*[,)]").matcher(sources());
        while (asked.find()) {
            if (!WORDS.containsKey(asked.group(1))) {
                missing.add(asked.group(1));
            }
        }
        assertThat(missing).as("keys asked for, not in messages.properties").isEmpty();
    }

    /// Keys that are put together of the name of something: one that is missing leaves a blank side of the screen.
    @Test
    void everyGapPartAndPaperHasItsWords() {
        Set<String> missing = new TreeSet<>();
        for (GapKind gap : GapKind.values()) {
            missing.add("gap." + gap);
            missing.add("minutes.gap." + gap.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        Stream.of(EntryPart.values()).forEach(part -> missing.add("minutes.left-out.part." + part));
        // Those that can hold an entry of another child.
        Stream.of("MINUTES", "EXTRACT", "STRATEGY", "CASE_FILE", "ACCESS_COPY", "RECORD_PRINT")
                .forEach(kind -> missing.add("wrong.kind." + PaperKind.valueOf(kind)));
        missing.removeAll(WORDS.keySet());
        assertThat(missing).isEmpty();
    }

    /// A second one takes the place of the first without a word: sections of an agenda said "_Minutes" for "10 min".
    @Test
    void noKeyStandsTwice() throws IOException {
        Set<String> seen = new TreeSet<>();
        assertThat(Files.readAllLines(Path.of("src/main/resources/org/mashhuddle/ui/messages.properties")))
                .filteredOn(line -> line.matches("[a-zA-Z0-9._-]+ ?=.*"))
                .extracting(line -> line.substring(0, line.indexOf('=')).strip())
                .hasSizeGreaterThan(1000)
                .allMatch(seen::add);
    }

    @Test
    void everyKeyThatIsThereIsAskedFor() throws IOException {
        Set<String> literals =
                ASKED.matcher(sources()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> dead = new TreeSet<>(WORDS.keySet());
        dead.removeIf(key -> literals.contains(key) || startsWithOne(key, literals));
        assertThat(dead).as("keys in messages.properties that nobody asks for").isEmpty();
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        Set<String> once = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        Matcher keys = Pattern.compile("(?m)^([^#=\\s]+)=").matcher(file());
        while (keys.find()) {
            if (!once.add(keys.group(1))) {
                twice.add(keys.group(1));
            }
        }
        assertThat(twice).as("the later one hides the earlier").isEmpty();
        assertThat(once).isEqualTo(new TreeSet<>(WORDS.keySet()));
    }

    @Test
    void noStraightApostropheIsEatenByTheFormat() throws IOException {
        assertThat(file()).as("use ’").doesNotContain("'");
    }

    /// "1 items" is no English; where the code itself asks for other words of one thing, these are never said of it.
    @Test
    void oneThingIsNotSaidAsMany() {
        Set<String> wrong = new TreeSet<>();
        for (String key : WORDS.keySet()) {
            String words = WORDS.getString(key);
            if (words.contains("{") && !NEVER_OF_ONE.contains(key)) {
                ONE_AS_MANY
                        .matcher(new MessageFormat(words, Locale.UK).format(ONES))
                        .results()
                        .filter(found -> !VERBS.contains(found.group(1)))
                        .forEach(found -> wrong.add(key + ": " + found.group()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String file() throws IOException {
        return Files.readString(Path.of("src/main/resources/org/mashhuddle/ui/messages.properties"));
    }

    private static boolean startsWithOne(String key, Set<String> literals) {
        return literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mashhuddle"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (file.toString().contains("ui") || file.endsWith("App.java") || file.endsWith("HubDoor.java")) {
                    all.append(Files.readString(file));
                }
            }
            return all.toString();
        }
    }
}
