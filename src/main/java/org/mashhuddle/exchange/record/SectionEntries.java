package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.governance.request.HeldEntry;
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
    private static final SectionSentences SENTENCES = SectionSentences.all();
    private static final List<String> ORDER = List.of(
            "name",
            "identity",
            "why",
            "rating",
            "ratedInMeeting",
            "lastTime",
            "answers",
            "state",
            "room",
            "present",
            "presentForPart",
            "chairedBy",
            "quorate",
            "quorumReason",
            "shared",
            "voice",
            "risk",
            "strategyNeeded",
            "strategyBecause",
            "strategyDiscussion",
            "decision",
            "actions",
            "attachments");
    /// What says how the record is kept, and nothing of the child; and what kind of outcome the hub counts it as, for
    /// its name says that.
    private static final Set<String> FORM =
            Set.of("number", "subject", "id", "cites", "entry", "ref", "decision.outcomes.kind");

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

    /// Everything in it, in the order in which a meeting goes; what it does not know, last.
    public List<HeldEntry> entries() {
        List<HeldEntry> all = new ArrayList<>();
        section.properties().stream()
                .filter(field -> !FORM.contains(field.getKey()) && !isMark(field.getKey()))
                .sorted(Comparator.comparingInt(field -> place(field.getKey())))
                .forEach(field -> add(
                        all,
                        new Where(field.getKey(), heading(field.getKey())),
                        field.getValue(),
                        mark(field.getKey())));
        return all;
    }

    private static int place(String key) {
        int place = ORDER.indexOf(key);
        return place < 0 ? ORDER.size() : place;
    }

    /// @param path "decision.outcomes"
    private record Where(String path, String heading) {
        Where within(String key) {
            String inner = path + "." + key;
            return new Where(inner, SectionEntries.heading(inner));
        }
    }

    private String mark(String key) {
        return section.path(key + "Mark").asText();
    }

    private static boolean isMark(String key) {
        return key.equals(MARK) || key.endsWith("Mark");
    }

    private void add(List<HeldEntry> all, Where where, JsonNode node, String outer) {
        if (node.isArray()) {
            node.forEach(each -> add(all, where, each, outer));
            return;
        }
        if (!node.isObject()) {
            keep(all, where.heading(), plain(where.path(), value(node)), outer, false);
            return;
        }
        String mark = node.has(MARK) ? node.path(MARK).asText() : outer;
        Map<String, String> values = new LinkedHashMap<>();
        List<Runnable> within = new ArrayList<>();
        node.properties().stream()
                .filter(field -> !FORM.contains(field.getKey()) && !isMark(field.getKey()))
                .filter(field -> !FORM.contains(where.path() + "." + field.getKey()))
                .forEach(field -> {
                    if (field.getValue().isArray() && field.getValue().path(0).isObject()) {
                        within.add(() -> add(all, where.within(field.getKey()), field.getValue(), mark));
                    } else {
                        words(field.getValue()).ifPresent(words -> values.put(field.getKey(), words));
                    }
                });
        keep(all, where.heading(), sentences(where.path(), values), mark, told(node));
        within.forEach(Runnable::run);
    }

    private static String plain(String path, String words) {
        List<String> said = words.isBlank()
                ? List.of()
                : SENTENCES.of(path, Map.of("value", words)).sentences();
        return said.isEmpty() ? words : said.getFirst() + ".";
    }

    /// What there is a sentence for, then what there is none for, under its own name.
    private static String sentences(String path, Map<String, String> values) {
        SectionSentences.Said said = SENTENCES.of(path, values);
        List<String> parts = new ArrayList<>(said.sentences());
        values.forEach((key, words) -> {
            if (!said.fields().contains(key)) {
                parts.add(heading(key) + ": " + words);
            }
        });
        String all = sentences(parts);
        return said.sentences().isEmpty() || ENDED.matcher(all).find() ? all : all + ".";
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

    private static Optional<String> words(JsonNode node) {
        String words = node.isArray() ? joined(node) : node.isObject() ? nested(node) : value(node);
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    private static String nested(JsonNode node) {
        List<String> parts = new ArrayList<>();
        node.properties()
                .forEach(field ->
                        words(field.getValue()).ifPresent(words -> parts.add(heading(field.getKey()) + ": " + words)));
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
            case "name" -> "Name";
            case "identity" -> "Who this is";
            case "why" -> "Why the child was on the list";
            case "rating" -> "How urgent it was";
            case "ratedInMeeting" -> "How urgent the meeting found it";
            case "lastTime" -> "What was decided the time before";
            case "lastTime.actions" -> "What was still to be done since";
            case "answers" -> "What became of what was to be done";
            case "room" -> "When it was talked about";
            case "present" -> "Who was there";
            case "presentForPart" -> "Who was there for a part";
            case "chairedBy" -> "Who chaired it";
            case "quorate" -> "Were enough agencies there";
            case "quorumReason" -> "Why it went on without enough agencies";
            case "shared" -> "What agencies said";
            case "voice" -> "What the child says";
            case "risk" -> "How the meeting saw the risk";
            case "strategyNeeded" -> "Was a meeting of police, health and social care needed";
            case "strategyBecause" -> "Why, or why not";
            case "decision" -> "Why it was decided so";
            case "decision.outcomes" -> "What was decided";
            case "decision.disagreements" -> "Who did not agree";
            case "actions" -> "What somebody was to do";
            case "state" -> "Was it dealt with";
            default -> field(key);
        };
    }

    private static String field(String key) {
        return switch (key) {
            case "said" -> "Words";
            case "words" -> "How it is known";
            case "at" -> "When";
            case "holds" -> "Holds";
            case "because" -> "Because";
            case "owner" -> "Who";
            default -> spaced(key);
        };
    }

    private static String spaced(String key) {
        String words = key.substring(key.lastIndexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.UK);
        return StringUtils.capitalize(words);
    }

    @Override
    public String toString() {
        return "SectionEntries";
    }
}
