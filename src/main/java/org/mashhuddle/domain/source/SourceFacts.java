package org.mashhuddle.domain.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a row of a source says, part by part, in words.
///
/// @param parts only those of which the source tells; empty text where it says that there is nothing
public record SourceFacts(Map<SourcePart, String> parts) {

    /// What is not one plain space.
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    /// Copies the parts.
    public SourceFacts {
        parts = Map.copyOf(parts);
    }

    /// Nothing is known of what it said.
    public static SourceFacts none() {
        return new SourceFacts(Map.of());
    }

    /// The same and one part more.
    public SourceFacts with(SourcePart part, String words) {
        Map<SourcePart, String> more = new EnumMap<>(SourcePart.class);
        more.putAll(parts);
        more.put(part, plain(words));
        return new SourceFacts(more);
    }

    /// Most words have one plain space at most: they are looked at once, and nothing is made anew.
    private static String plain(String words) {
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            boolean odd = sign < ' ' || (sign == ' ' && at > 0 && words.charAt(at - 1) == ' ');
            if (odd) {
                return SPACES.matcher(words).replaceAll(" ").strip();
            }
        }
        return words.strip();
    }

    /// The same, and what was known before of the parts of which this does not tell.
    public SourceFacts over(SourceFacts before) {
        Map<SourcePart, String> all = new EnumMap<>(SourcePart.class);
        all.putAll(before.parts);
        all.putAll(parts);
        return new SourceFacts(all);
    }

    /// What it says of a part, where it tells of it.
    public Optional<String> of(SourcePart part) {
        return Optional.ofNullable(parts.get(part));
    }

    /// In one text, a line for each part, to be kept.
    public String text() {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey().name() + "=" + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    /// What was kept so.
    public static SourceFacts read(String text) {
        Map<SourcePart, String> parts = new EnumMap<>(SourcePart.class);
        text.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
            int equals = line.indexOf('=');
            parts.put(SourcePart.valueOf(line.substring(0, equals)), line.substring(equals + 1));
        });
        return new SourceFacts(parts);
    }

    @Override
    public String toString() {
        return "SourceFacts" + parts.keySet();
    }
}
