package org.mashhuddle.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AgendaSchema;
import org.mashhuddle.fixture.Reasons;

/// The schema of the agenda takes what the program writes, and nothing that is a field more, a
/// field less or a value of another shape.
class AgendaSchemaTest {

    private static final Child CHILD = AChild.aChild().build();
    private static final Child OTHER = AChild.aChild().called("Other", "Child").build();

    private static JsonNode written() throws IOException {
        AMeeting meeting = AMeeting.aMeeting(CHILD, OTHER);
        for (Reason reason : Reasons.ofEveryKind()) {
            meeting = meeting.because(0, reason);
        }
        return JsonMapper.builder().build().readTree(AgendaJson.of(meeting.build()));
    }

    /// Every object in the tree, outermost first.
    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    /// Each way of changing one object of a written agenda that the schema does not see.
    private static List<String> unseen(String change, Consumer<Change> how) throws IOException {
        AgendaSchema schema = AgendaSchema.documented();
        List<String> unseen = new ArrayList<>();
        JsonNode whole = written();
        for (int place = 0; place < objects(whole).size(); place++) {
            for (String field : fields(objects(whole).get(place))) {
                JsonNode changed = whole.deepCopy();
                how.accept(new Change(objects(changed).get(place), field));
                if (schema.broken(changed).isEmpty()) {
                    unseen.add(change + " " + field + " of object " + place);
                }
            }
        }
        return unseen;
    }

    private static Set<String> fields(ObjectNode object) {
        Set<String> fields = new TreeSet<>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private record Change(ObjectNode object, String field) {}

    private static Set<String> allowed(JsonNode definition) {
        Set<String> words = new TreeSet<>();
        definition.path("enum").forEach(each -> words.add(each.asText()));
        words.remove("null");
        return words;
    }

    private static Set<String> names(Enum<?>... values) {
        Set<String> names = new TreeSet<>();
        Stream.of(values).map(Enum::name).forEach(names::add);
        return names;
    }

    @Test
    void whatIsWrittenIsAsTheSchemaSays() throws IOException {
        assertThat(AgendaSchema.documented().broken(written())).isEmpty();
    }

    @Test
    void aFieldLessIsSeen() throws IOException {
        assertThat(unseen("without", change -> change.object().remove(change.field())))
                .isEmpty();
    }

    @Test
    void aFieldMoreIsSeen() throws IOException {
        assertThat(unseen("beside", change -> change.object().put(change.field() + "2", 1)))
                .isEmpty();
    }

    @Test
    void aValueOfAnotherShapeIsSeen() throws IOException {
        assertThat(unseen("an object for", change -> change.object().putObject(change.field())))
                .isEmpty();
    }

    @Test
    void aRestrictedSubjectWithAReasonIsSeen() throws IOException {
        JsonNode tree = written();
        ((ObjectNode) tree.path("items").path(0)).put("restricted", true);
        assertThat(AgendaSchema.documented().broken(tree))
                .contains("/items/0/subject type", "/items/0/reasons maxItems");
    }

    @Test
    void aReasonOfAnUnknownKindIsSeen() throws IOException {
        JsonNode tree = written();
        ((ArrayNode) tree.path("items").path(0).path("reasons")).addObject().put("kind", "NONE");
        assertThat(AgendaSchema.documented().broken(tree)).isNotEmpty();
    }

    @Test
    void everyWordOfAListIsAllowed() throws IOException {
        JsonNode definitions = AgendaSchema.documented().tree().path("$defs");
        JsonNode item = definitions.path("item").path("properties");
        assertThat(allowed(item.path("section"))).isEqualTo(names(AgendaSection.values()));
        assertThat(allowed(item.path("placedBy"))).isEqualTo(names(Placement.values()));
        assertThat(allowed(item.path("rating"))).isEqualTo(names(MashRating.values()));
        assertThat(allowed(definitions.path("clock"))).isEqualTo(names(ClockKind.values()));
        assertThat(allowed(definitions.at("/LINKED/properties/link"))).isEqualTo(names(LinkKind.values()));
        assertThat(allowed(definitions.at("/LEFT_CUSTODY/properties/how"))).isEqualTo(names(Custody.How.values()));
    }

    @Test
    void everyKindOfReasonWasWritten() throws IOException {
        Set<String> written = new TreeSet<>();
        written()
                .path("items")
                .path(0)
                .path("reasons")
                .findValuesAsText("kind", new ArrayList<>())
                .forEach(written::add);
        Set<String> defined = new TreeSet<>();
        StreamSupport.stream(
                        AgendaSchema.documented()
                                .tree()
                                .at("/$defs/item/properties/reasons/items/oneOf")
                                .spliterator(),
                        false)
                .map(each -> each.path("$ref").asText().replace("#/$defs/", ""))
                .forEach(defined::add);
        assertThat(written).isEqualTo(defined);
    }
}
