package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.domain.governance.HeldEntry;
import org.mashhuddle.domain.hub.DateWords;

/// One section of a signed record, read back as the things that are held in it. It knows the section's
/// form and not its fields: a field that comes later is among them, under its own name.
///
/// @param source what is said of where it comes from
public record SectionEntries(JsonNode section, String source) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T\\d\\d:\\d\\d|)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern OWN = Pattern.compile("own knowledge\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDED = Pattern.compile("[.!?]$");
    private static final String MARK = "mark";
    /// What says how the record is kept, and nothing of the child.
    private static final Set<String> FORM = Set.of("number", "subject", "id", "cites", "entry", "ref");

    /// Reads a section.
    ///
    /// @throws IllegalArgumentException for what is no JSON; the message repeats nothing of it
    public static SectionEntries of(String canonical, String source) {
        try {
            return new SectionEntries(JSON.readTree(canonical), source);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("Not JSON");
        }
    }

    /// Whom it is about; nobody for a cover, and for one that was destroyed.
    public Optional<UUID> subject() {
        String id = section.path("subject").asText();
        return ID.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }

    /// Everything in it, in its order.
    public List<HeldEntry> entries() {
        List<HeldEntry> all = new ArrayList<>();
        section.properties().stream()
                .filter(field -> !FORM.contains(field.getKey()) && !isMark(field.getKey()))
                .forEach(field -> add(all, heading(field.getKey()), field.getValue(), mark(field.getKey())));
        return all;
    }

    private String mark(String key) {
        return section.path(key + "Mark").asText();
    }

    private static boolean isMark(String key) {
        return key.equals(MARK) || key.endsWith("Mark");
    }

    private void add(List<HeldEntry> all, String heading, JsonNode node, String outer) {
        if (node.isArray()) {
            node.forEach(each -> add(all, heading, each, outer));
            return;
        }
        if (!node.isObject()) {
            keep(all, heading, value(node), outer, false);
            return;
        }
        String mark = node.has(MARK) ? node.path(MARK).asText() : outer;
        List<String> parts = new ArrayList<>();
        List<Runnable> within = new ArrayList<>();
        node.properties().stream()
                .filter(field -> !FORM.contains(field.getKey()) && !isMark(field.getKey()))
                .forEach(field -> {
                    if (field.getValue().isArray() && field.getValue().path(0).isObject()) {
                        within.add(() -> add(all, heading + ", " + heading(field.getKey()), field.getValue(), mark));
                    } else {
                        part(field.getKey(), field.getValue()).ifPresent(parts::add);
                    }
                });
        keep(all, heading, sentences(parts), mark, told(node));
        within.forEach(Runnable::run);
    }

    /// Each part is a sentence; what ends as one gets no second full stop.
    private static String sentences(List<String> parts) {
        return parts.stream()
                .reduce((before, next) -> before + (ENDED.matcher(before).find() ? " " : ". ") + next)
                .orElse("");
    }

    /// Not of the agency's own knowledge.
    private static boolean told(JsonNode node) {
        String words = node.path("words").asText();
        return (!words.isBlank() && !OWN.matcher(words).matches()) || node.has("askedBy");
    }

    private static Optional<String> part(String key, JsonNode node) {
        String words = node.isArray() ? joined(node) : node.isObject() ? nested(node) : value(node);
        return words.isBlank() ? Optional.empty() : Optional.of(heading(key) + ": " + words);
    }

    private static String nested(JsonNode node) {
        List<String> parts = new ArrayList<>();
        node.properties()
                .forEach(field -> part(field.getKey(), field.getValue()).ifPresent(parts::add));
        return String.join("; ", parts);
    }

    private static String joined(JsonNode list) {
        List<String> parts = new ArrayList<>();
        list.forEach(each -> parts.add(value(each)));
        return String.join("; ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static String value(JsonNode node) {
        String text = node.asText().strip();
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true") ? "yes" : "no";
        }
        if (ID.matcher(text).matches()) {
            return "";
        }
        String dated = MOMENT.matcher(text)
                .replaceAll(found -> DateWords.dateTime(Instant.parse(found.group())))
                .replaceFirst("^(\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d)/", "$1 to ");
        Matcher day = DAY.matcher(dated);
        if (day.matches()) {
            return (day.group(3) + "/" + day.group(2) + "/" + day.group(1) + " "
                            + day.group(4).replace("T", ""))
                    .strip();
        }
        return CODE.matcher(dated).matches() ? dated.toLowerCase(Locale.UK).replace('_', ' ') : dated;
    }

    private void keep(List<HeldEntry> all, String heading, String words, String mark, boolean told) {
        if (!words.isBlank()) {
            all.add(new HeldEntry(source, heading, words, kept(mark), told));
        }
    }

    private static HeldEntry.Kept kept(String mark) {
        if (mark.startsWith("record only")) {
            return HeldEntry.Kept.RECORD_ONLY;
        }
        return mark.startsWith("named agencies") ? HeldEntry.Kept.NAMED_AGENCIES : HeldEntry.Kept.SHARED;
    }

    /// "lastTime" as "Last time"; where the field's name says little, what it means.
    private static String heading(String key) {
        return switch (key) {
            case "why" -> "Why the child was on the list";
            case "shared" -> "Shared at the meeting";
            case "voice" -> "What the child says";
            case "said" -> "Words";
            case "words" -> "Whose words";
            case "at" -> "When";
            case "room" -> "Spoken of";
            case "present" -> "Who was there";
            case "presentForPart" -> "Who was there for a part";
            case "quorate" -> "Enough agencies were there";
            case "rating" -> "How urgent it was";
            case "holds" -> "Holds";
            case "because" -> "Because";
            case "owner" -> "Who";
            default -> spaced(key);
        };
    }

    private static String spaced(String key) {
        String words = key.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String toString() {
        return "SectionEntries";
    }
}
