package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.minutes.Minutes;

/// A meeting as JSON, UTF-8. Schema: `src/docs/meeting.schema.json`. What was written is read back equal.
/// It goes out as a file of its own, or lies in the signed minutes: what lies there cannot name the hash
/// of the file that it lies in, and has no number in the register.
public final class MeetingJson {

    static final String FORMAT = "mash-huddle meeting 1";
    static final String FORMAT_IN_MINUTES = "mash-huddle minutes 4";

    private MeetingJson() {}

    /// The file.
    ///
    /// @param issue under which reference the register has it
    public static byte[] of(MeetingData data, String issue) {
        return bytes(data, Map.of("issue", issue));
    }

    /// What lies in the signed minutes.
    public static byte[] inMinutes(MeetingData data) {
        return bytes(data, Map.of());
    }

    private static byte[] bytes(MeetingData data, Map<String, String> issue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", issue.isEmpty() ? FORMAT_IN_MINUTES : FORMAT);
        tree.putAll(issue);
        tree.put("meeting", data.meeting().value().toString());
        tree.put("type", data.type());
        tree.put("heldOn", data.heldOn().toString());
        tree.put("openedAt", text(data.openedAt()));
        tree.put("closedAt", text(data.closedAt()));
        tree.put("signed", signed(data.signed()));
        put(tree, data.minutes());
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(tree)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values was refused", impossible);
        }
    }

    /// Reads either.
    ///
    /// @throws IllegalArgumentException for a file of another kind, or one that lacks something; the
    ///   message says where and repeats none of its words
    public static MeetingData read(byte[] file) {
        return MeetingJsonReading.of(file).data();
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static Map<String, Object> signed(MeetingData.Signed signed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("by", signed.by());
        tree.put("at", signed.at().toString());
        signed.fileHash().ifPresent(hash -> tree.put("fileSha256", hash));
        return tree;
    }

    private static void put(Map<String, Object> tree, Minutes minutes) {
        tree.put("head", head(minutes.head()));
        tree.put(
                "attendance",
                minutes.attendance().stream()
                        .map(one -> of("agency", one.agency(), "name", one.name(), "job", one.job(), "how", one.how()))
                        .toList());
        tree.put("opening", minutes.opening());
        tree.put("items", minutes.items().stream().map(MeetingJson::item).toList());
        tree.put("signedOver", minutes.signedOver());
        tree.put(
                "signature",
                minutes.signature().stream()
                        .map(line -> of("label", line.label(), "words", line.words()))
                        .toList());
        tree.put("standing", minutes.standing());
        tree.put("replaces", minutes.replaces());
        tree.put("closing", minutes.closing());
    }

    private static Map<String, Object> head(Minutes.Head head) {
        Map<String, Object> tree = of("hub", head.hub(), "classification", head.classification());
        tree.put("title", head.title());
        tree.put("reference", head.reference());
        tree.put("when", head.when());
        tree.put("version", head.version());
        tree.put("chair", head.chair());
        tree.put("minuteTaker", head.minuteTaker());
        tree.put("recordSha256", head.manifestHash());
        tree.put("demonstration", head.demonstration());
        return tree;
    }

    private static Map<String, Object> item(Minutes.Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", item.number());
        tree.put("restricted", item.restricted());
        tree.put("title", item.title());
        tree.put("rating", tree(item.rating().map(rating -> of("letter", rating.letter(), "words", rating.words()))));
        tree.put("identity", item.identity());
        tree.put("times", item.times());
        tree.put("why", item.why());
        tree.put("answers", item.answers());
        tree.put("shared", item.shared().stream().map(MeetingJson::shared).toList());
        tree.put("voice", tree(item.voice().map(heard -> of("whose", heard.whose(), "text", heard.text()))));
        tree.put("risk", text(item.risk()));
        tree.put("strategy", text(item.strategy()));
        tree.put("strategyHeld", tree(item.strategyHeld().map(MeetingJson::held)));
        tree.put("decision", tree(item.decision().map(MeetingJson::decided)));
        tree.put("actions", item.actions().stream().map(MeetingJson::action).toList());
        tree.put("attachments", item.attachments());
        tree.put("corrections", item.corrections());
        return tree;
    }

    private static @Nullable Map<String, Object> tree(Optional<Map<String, Object>> part) {
        return part.orElse(null);
    }

    private static Map<String, Object> shared(Minutes.Shared one) {
        return of("agency", one.agency(), "speaker", one.speaker(), "text", one.text(), "words", one.words());
    }

    private static Map<String, Object> held(Minutes.StrategyHeld held) {
        Map<String, Object> tree = of("when", held.when());
        tree.put(
                "answers",
                held.answers().stream()
                        .map(one -> of("question", one.question(), "text", one.text()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> decided(Minutes.Decided decided) {
        Map<String, Object> tree = of("outcomes", decided.outcomes());
        tree.put("because", text(decided.because()));
        tree.put("lawfulBasis", decided.lawfulBasis());
        tree.put("disagreements", decided.disagreements());
        tree.put("grounds", decided.grounds());
        return tree;
    }

    private static Map<String, Object> action(Minutes.ActionLine line) {
        Map<String, Object> tree = of("number", line.number(), "agency", line.agency(), "text", line.text());
        tree.put("who", line.who());
        tree.put("due", line.due());
        return tree;
    }

    private static Map<String, Object> of(String... namesAndTexts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            tree.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return tree;
    }
}
