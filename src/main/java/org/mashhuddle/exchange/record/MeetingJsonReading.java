package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.Minutes;

/// One object of such a file, and where in the file it is.
record MeetingJsonReading(JsonNode node, String where) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final Set<String> FORMATS = Set.of(
            MeetingJson.FORMAT,
            "mash-huddle minutes 1",
            "mash-huddle minutes 2",
            "mash-huddle minutes 3",
            MeetingJson.FORMAT_IN_MINUTES);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static MeetingJsonReading of(byte[] file) {
        try {
            MeetingJsonReading whole = new MeetingJsonReading(JSON.readTree(file), "");
            if (!FORMATS.contains(whole.node().path("format").asText())) {
                throw new IllegalArgumentException("Not a meeting of this program");
            }
            return whole;
        } catch (IOException damaged) {
            // Its message repeats what is written there.
            throw new IllegalArgumentException("Not JSON");
        }
    }

    MeetingData data() {
        try {
            MeetingJsonReading signed = object("signed");
            boolean alone = MeetingJson.FORMAT.equals(text("format"));
            return new MeetingData(
                    new MeetingId(id("meeting")),
                    text("type"),
                    LocalDate.parse(text("heldOn")),
                    perhapsText("openedAt").map(Instant::parse),
                    perhapsText("closedAt").map(Instant::parse),
                    new MeetingData.Signed(
                            signed.text("by"),
                            Instant.parse(signed.text("at")),
                            alone ? Optional.of(signed.text("fileSha256")) : Optional.empty()),
                    minutes());
        } catch (DateTimeException noMoment) {
            throw new IllegalArgumentException("A moment that is none");
        }
    }

    private Minutes minutes() {
        return new Minutes(
                object("head").head(),
                all(
                        "attendance",
                        one -> new Minutes.Attendee(
                                one.text("agency"), one.text("name"), one.text("job"), one.text("how"))),
                texts("opening"),
                all("items", MeetingJsonReading::item),
                texts("signedOver"),
                all("signature", one -> new Minutes.SignatureLine(one.text("label"), one.text("words"))),
                texts("standing"),
                texts("replaces"),
                texts("closing"));
    }

    private Minutes.Head head() {
        return new Minutes.Head(
                text("hub"),
                text("classification"),
                text("title"),
                text("reference"),
                text("when"),
                number("version"),
                text("chair"),
                text("minuteTaker"),
                text("recordSha256"),
                truth("demonstration"));
    }

    private Minutes.Item item() {
        return new Minutes.Item(
                number("number"),
                truth("restricted"),
                text("title"),
                perhaps("rating").map(one -> new Minutes.Rating(one.text("letter"), one.text("words"))),
                text("identity"),
                text("times"),
                texts("why"),
                node.has("answers") ? texts("answers") : List.of(),
                all(
                        "shared",
                        one -> new Minutes.Shared(
                                one.text("agency"), one.text("speaker"), one.text("text"), one.text("words"))),
                perhaps("voice").map(one -> new Minutes.Heard(one.text("whose"), one.text("text"))),
                perhapsText("risk"),
                perhapsText("strategy"),
                perhaps("strategyHeld").map(MeetingJsonReading::held),
                perhaps("decision").map(MeetingJsonReading::decided),
                all("actions", MeetingJsonReading::action),
                node.has("attachments") ? texts("attachments") : List.of(),
                texts("corrections"));
    }

    private Minutes.StrategyHeld held() {
        return new Minutes.StrategyHeld(
                text("when"), all("answers", one -> new Minutes.Answered(one.text("question"), one.text("text"))));
    }

    private Minutes.Decided decided() {
        return new Minutes.Decided(
                text("outcomes"),
                perhapsText("because"),
                text("lawfulBasis"),
                texts("disagreements"),
                texts("grounds"));
    }

    private Minutes.ActionLine action() {
        return new Minutes.ActionLine(text("number"), text("agency"), text("text"), text("who"), text("due"));
    }

    private JsonNode at(String name, boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Missing, or of another kind: " + where + "/" + name);
        }
        return node.path(name);
    }

    private String text(String name) {
        return at(name, node.path(name).isTextual()).textValue();
    }

    private UUID id(String name) {
        String text = text(name);
        at(name, ID.matcher(text).matches());
        return UUID.fromString(text);
    }

    private int number(String name) {
        return at(name, node.path(name).isInt()).intValue();
    }

    private boolean truth(String name) {
        return at(name, node.path(name).isBoolean()).booleanValue();
    }

    private boolean isNothing(String name) {
        return node.has(name) && node.path(name).isNull();
    }

    private Optional<String> perhapsText(String name) {
        return isNothing(name) ? Optional.empty() : Optional.of(text(name));
    }

    private MeetingJsonReading object(String name) {
        return new MeetingJsonReading(at(name, node.path(name).isObject()), where + "/" + name);
    }

    private Optional<MeetingJsonReading> perhaps(String name) {
        return isNothing(name) ? Optional.empty() : Optional.of(object(name));
    }

    private <T> List<T> all(String name, Function<MeetingJsonReading, T> reading) {
        List<T> all = new ArrayList<>();
        for (JsonNode each : at(name, node.path(name).isArray())) {
            all.add(reading.apply(new MeetingJsonReading(each, where + "/" + name + "/" + all.size())));
        }
        return List.copyOf(all);
    }

    private List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : at(name, node.path(name).isArray())) {
            at(name, each.isTextual());
            all.add(each.textValue());
        }
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "MeetingJsonReading[" + where + "]";
    }
}
