package org.mashhuddle.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.Reasons;

/// The agenda as JSON is what its page says it is: the page itself is the schema here.
class AgendaJsonTest {

    private static final Path PAGE = Path.of("src/docs/agenda-json.md");
    private static final Child CHILD = AChild.aChild().build();
    private static final Child OTHER = AChild.aChild().called("Other", "Child").build();

    private static MeetingBook everyReason() {
        AMeeting meeting = AMeeting.aMeeting(CHILD, OTHER);
        for (Reason reason : Reasons.ofEveryKind()) {
            meeting = meeting.because(0, reason);
        }
        return meeting.build();
    }

    private static JsonNode tree(MeetingBook book) throws IOException {
        return JsonMapper.builder().build().readTree(AgendaJson.of(book));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// The fields that the page names below `items[]`.
    private static Set<String> fieldsOfItem() throws IOException {
        Set<String> fields = new TreeSet<>();
        Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `items[]."))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .forEach(cell -> Pattern.compile("\\.(\\w+)")
                        .matcher(cell)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(fields::add));
        return fields;
    }

    /// Each kind of reason that the page names, with its facts.
    private static Map<String, Set<String>> kinds() throws IOException {
        String row = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `items[].reasons[]`"))
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> kinds = new HashMap<>();
        for (MatchResult group : Pattern.compile("((?:`[A-Z_]+`(?:, )?)+) \\(([^)]*)\\)")
                .matcher(row)
                .results()
                .toList()) {
            Set<String> facts = words(group.group(2));
            facts.removeIf(word -> Character.isUpperCase(word.charAt(0)));
            words(group.group(1)).forEach(kind -> kinds.put(kind, facts));
        }
        return kinds;
    }

    private static Set<String> words(String cell) {
        Set<String> words = new TreeSet<>();
        Pattern.compile("`(\\w+)`").matcher(cell).results().forEach(one -> words.add(one.group(1)));
        return words;
    }

    @Test
    void theObjectHasTheFieldsThePageNames() throws IOException {
        JsonNode tree = tree(everyReason());
        assertThat(names(tree))
                .isEqualTo(new TreeSet<>(List.of(
                        "type",
                        "adHoc",
                        "standing",
                        "day",
                        "frozenVersions",
                        "plannedMinutes",
                        "roomUntil",
                        "endsAt",
                        "items",
                        "leftOff")));
        assertThat(Files.readString(PAGE)).contains(names(tree));
        assertThat(tree.path("day").asText()).isEqualTo("2026-11-24");
    }

    @Test
    void everyItemHasTheFieldsThePageNames() throws IOException {
        for (JsonNode item : tree(everyReason()).path("items")) {
            assertThat(names(item)).isEqualTo(fieldsOfItem());
        }
    }

    @Test
    void everyKindOfReasonIsThereWithTheFactsThePageNames() throws IOException {
        Map<String, Set<String>> page = kinds();
        assertThat(page).hasSizeGreaterThan(9);
        Set<String> seen = new HashSet<>();
        for (JsonNode reason : tree(everyReason()).path("items").path(0).path("reasons")) {
            String kind = reason.path("kind").asText();
            seen.add(kind);
            Set<String> facts = names(reason);
            facts.remove("kind");
            assertThat(facts).as(kind).isEqualTo(page.get(kind));
            for (String fact : facts) {
                assertThat(reason.path(fact).asText()).as(kind + "." + fact).isNotBlank();
            }
        }
        assertThat(seen).isEqualTo(page.keySet());
    }

    @Test
    void whoWasLeftOffHasTheFieldsThePageNames() throws IOException {
        Set<String> page = new TreeSet<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `leftOff[]")) {
                String[] cells = line.split("\\|");
                if (line.startsWith("| `leftOff[]` |")) {
                    page.addAll(words(cells[2].replace("`null`", "")));
                } else {
                    Pattern.compile("\\.(\\w+)").matcher(cells[1]).results().forEach(one -> page.add(one.group(1)));
                }
            }
        }
        LeftOff left = new LeftOff(
                OTHER.id(),
                "New contact",
                MarkedText.narrowest("why"),
                "A. Bennett",
                java.time.Instant.EPOCH,
                java.util.Optional.empty());
        MeetingBook book = everyReason();
        MeetingBook with = new MeetingBook(
                book.meeting(),
                book.agenda().without(left),
                book.discussions(),
                book.actions(),
                book.earlier(),
                book.subjects(),
                book.links(),
                book.hub());
        JsonNode row = tree(with).path("leftOff").path(0);
        assertThat(names(row)).isEqualTo(page);
    }

    @Test
    void everyPlaceAndSectionAnItemMayHaveIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (Placement placed : Placement.values()) {
            assertThat(page).contains("`" + placed.name() + "`");
        }
        for (AgendaSection section : AgendaSection.values()) {
            assertThat(page).contains("`" + section.name() + "`");
        }
    }

    @Test
    void theWordsAreThoseOfTheScreen() throws IOException {
        JsonNode words = tree(everyReason()).path("items").path(0).path("words");
        assertThat(words).extracting(JsonNode::asText).contains("New referral 06:12, police", "2 actions", "1 overdue");
    }

    @Test
    void aSubjectThatIsWithheldIsNull() throws IOException {
        MeetingBook whole = everyReason();
        MeetingBook withheld = new MeetingBook(
                whole.meeting(),
                org.mashhuddle.domain.agenda.AgendaRedaction.from(whole.agenda(), OTHER.id()::equals),
                whole.discussions(),
                whole.actions(),
                whole.earlier(),
                Map.of(OTHER.id(), OTHER),
                whole.links(),
                whole.hub());
        JsonNode hidden = tree(withheld).path("items").path(0);
        assertThat(hidden.path("subject").isNull()).isTrue();
        assertThat(hidden.path("age").isNull()).isTrue();
        assertThat(hidden.path("rating").isNull()).isTrue();
        assertThat(hidden.path("restricted").asBoolean()).isTrue();
        assertThat(hidden.path("reasons")).isEmpty();
        assertThat(hidden.path("words")).isEmpty();
        assertThat(hidden.path("number").asInt()).isEqualTo(1);
        assertThat(tree(withheld).toString()).doesNotContain("ALDER", "hospital", "excluded");
    }
}
