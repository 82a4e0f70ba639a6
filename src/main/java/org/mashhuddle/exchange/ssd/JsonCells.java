package org.mashhuddle.exchange.ssd;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.exchange.ssd.extract.ExtractOutcome;
import org.mashhuddle.exchange.ssd.file.CleanText;

/// The columns of the dataset that hold JSON: an outcome's flags, an address's parts. The council's
/// systems name the keys with and without `OUTCOME_`, and write "" or null for what they do not
/// know.
final class JsonCells {

    private static final int LONGEST_PART = 255;
    private static final String OUTCOME = "OUTCOME_";
    private static final String FLAG = "_FLAG";
    private static final Set<String> SET = Set.of("Y", "YES", "1", "TRUE", "T");

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// Empty if the text is not one object. SQL Server wraps it into a list of one unless told not
    /// to.
    Optional<JsonNode> object(String text) {
        try {
            JsonNode node = mapper.readTree(text);
            JsonNode inner = node.isArray() && node.size() == 1 ? node.get(0) : node;
            return inner.isObject() ? Optional.of(inner) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    ExtractOutcome outcome(JsonNode node) {
        List<String> flags = new ArrayList<>();
        Optional<String> comment = Optional.empty();
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            String key = part.getKey().toUpperCase(Locale.ROOT);
            String name = key.startsWith(OUTCOME) ? key.substring(OUTCOME.length()) : key;
            String value = value(part.getValue());
            if (name.endsWith(FLAG) && SET.contains(value.toUpperCase(Locale.ROOT))) {
                flags.add(CleanText.cut(
                        CleanText.of(name.substring(0, name.length() - FLAG.length()))
                                .text(),
                        LONGEST_PART));
            } else if (name.equals("COMMENTS") && !value.isEmpty()) {
                comment = Optional.of(value);
            }
        }
        return flags.isEmpty() && comment.isEmpty() ? ExtractOutcome.NONE : new ExtractOutcome(flags, comment);
    }

    /// A part by its name in any case; "" if it is not there.
    static String part(JsonNode node, String name) {
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            if (part.getKey().equalsIgnoreCase(name)) {
                return CleanText.cut(value(part.getValue()), LONGEST_PART);
            }
        }
        return "";
    }

    private static String value(JsonNode node) {
        return node.isValueNode() && !node.isNull()
                ? CleanText.of(node.asText()).text()
                : "";
    }
}
