package org.mashhuddle.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.fixture.AgendaSchema;

/// What is written of a meeting is read back equal, and is what the schema says.
class MeetingJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Fills whatever a record asks for by lot: a component that is added and not written fails the
    /// round trip.
    private record Lots(Random random) {

        Object of(Type type) throws ReflectiveOperationException {
            if (type instanceof ParameterizedType several) {
                Type each = several.getActualTypeArguments()[0];
                if (several.getRawType().equals(Optional.class)) {
                    return random.nextBoolean() ? Optional.of(of(each)) : Optional.empty();
                }
                List<Object> all = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    all.add(of(each));
                }
                return all;
            }
            return type instanceof Class<?> plain ? plain(plain) : type;
        }

        private Object plain(Class<?> type) throws ReflectiveOperationException {
            return switch (type.getSimpleName()) {
                case "String" -> text();
                case "int" -> 1 + random.nextInt(60);
                case "boolean" -> random.nextBoolean();
                case "UUID" -> new UUID(random.nextLong(), random.nextLong());
                case "LocalDate" -> LocalDate.ofEpochDay(20_000 + random.nextInt(2_000));
                case "Instant" ->
                    Instant.ofEpochSecond(1_790_000_000L + random.nextInt(10_000_000), 1000L * random.nextInt(999_999));
                default -> made(type);
            };
        }

        Object made(Class<?> type) throws ReflectiveOperationException {
            RecordComponent[] parts = type.getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                boolean hash = parts[i].getName().endsWith("Hash");
                values[i] = !hash
                        ? of(parts[i].getGenericType())
                        : type == MeetingData.Signed.class ? Optional.of(hash()) : hash();
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> whole = type.getDeclaredConstructor(types);
            return whole.newInstance(values);
        }

        private String hash() {
            return IntStream.range(0, 64)
                    .mapToObj(_ -> Integer.toHexString(random.nextInt(16)))
                    .reduce("", String::concat);
        }

        private String text() {
            String letters = "ab \"\\\n\té—🗓/\u0000{}[]:,null";
            return IntStream.range(0, random.nextInt(12))
                    .map(_ -> letters.codePointAt(
                            letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())))))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    private static MeetingData drawn(long seed) throws ReflectiveOperationException {
        return (MeetingData) new Lots(new Random(seed)).made(MeetingData.class);
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6, 7, 8, 20261124},
            shortForm = 3)
    void whatIsWrittenIsReadBackEqual(long seed) throws Exception {
        for (int i = 0; i < 50; i++) {
            MeetingData data = drawn(seed * 1000 + i);
            byte[] file = MeetingJson.of(data, "SAM-DATA-7");
            assertThat(MeetingJson.read(file)).isEqualTo(data);
            JsonNode tree = JSON.readTree(file);
            List<String> broken = AgendaSchema.ofMeetings().broken(tree);
            // the type of a meeting is never without words; these are drawn by lot
            assertThat(broken)
                    .filteredOn(where -> !where.equals("/type minLength"))
                    .isEmpty();
        }
    }

    /// What lies in the signed file is the same, without what that file cannot say of itself.
    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 20261128},
            shortForm = 3)
    void whatLiesInTheMinutesIsReadBackEqual(long seed) throws Exception {
        for (int i = 0; i < 30; i++) {
            MeetingData alone = drawn(seed * 1000 + i);
            MeetingData data = new MeetingData(
                    alone.meeting(),
                    alone.type(),
                    alone.heldOn(),
                    alone.openedAt(),
                    alone.closedAt(),
                    new MeetingData.Signed(alone.signed().by(), alone.signed().at(), Optional.empty()),
                    alone.minutes());
            byte[] file = MeetingJson.inMinutes(data);
            assertThat(MeetingJson.read(file)).isEqualTo(data);
            ObjectNode tree = (ObjectNode) JSON.readTree(file);
            assertThat(tree.path("format").asText()).isEqualTo("mash-huddle minutes 4");
            assertThat(names(tree)).doesNotContain("issue");
            assertThat(names(tree.path("signed"))).containsExactly("by", "at");
            AgendaSchema schema = AgendaSchema.ofMeetings();
            assertThat(schema.broken(tree))
                    .filteredOn(where -> !where.equals("/type minLength"))
                    .isEmpty();
            ObjectNode numbered = tree.deepCopy();
            numbered.put("issue", "SAM-DATA-7");
            assertThat(schema.broken(numbered)).isNotEmpty();
            ObjectNode hashed = tree.deepCopy();
            ((ObjectNode) hashed.path("signed")).put("fileSha256", "0".repeat(64));
            assertThat(schema.broken(hashed)).isNotEmpty();
        }
    }

    /// Whatever is taken out of the file, or becomes something else, is noticed by the reader and by
    /// the schema, and neither repeats what is written there.
    @Test
    void aFileThatLacksSomethingIsRefusedWithoutItsWords() throws Exception {
        MeetingData data = drawn(7);
        byte[] file = MeetingJson.of(data, "SAM-DATA-7");
        JsonNode whole = JSON.readTree(file);
        AgendaSchema schema = AgendaSchema.ofMeetings();
        int tried = 0;
        for (String name : names(whole)) {
            ObjectNode less = whole.deepCopy();
            less.remove(name);
            assertThat(schema.broken(less)).as(name).isNotEmpty();
            if (!name.equals("issue")) {
                assertThatThrownBy(() -> MeetingJson.read(JSON.writeValueAsBytes(less)))
                        .as(name)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageNotContaining(data.minutes().head().reference() + "x");
            }
            tried++;
        }
        assertThat(tried).isGreaterThan(15);
        for (JsonNode item : whole.path("items")) {
            for (String name : names(item)) {
                ObjectNode less = whole.deepCopy();
                ((ObjectNode) ((ArrayNode) less.path("items")).get(0)).remove(name);
                if (List.of("attachments", "answers").contains(name)) {
                    // Files of before have none, and are read for ever.
                    Minutes.Item read = MeetingJson.read(JSON.writeValueAsBytes(less))
                            .minutes()
                            .items()
                            .getFirst();
                    List<String> none = name.equals("answers") ? read.answers() : read.attachments();
                    assertThat(none).isEmpty();
                    continue;
                }
                assertThatThrownBy(() -> MeetingJson.read(JSON.writeValueAsBytes(less)))
                        .as(name)
                        .hasMessageContaining("/items/0/" + name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "null", "{\"format\":\"other\"}", "{\"format\": SECRET", "{\"a\":1,\"a\":2}"})
    void whatIsNoMeetingIsRefused(String text) {
        assertThatThrownBy(() -> MeetingJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("SECRET")
                .hasNoCause();
    }

    private static List<String> names(JsonNode node) throws IOException {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
