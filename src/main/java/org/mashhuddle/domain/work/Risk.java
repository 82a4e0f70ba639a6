package org.mashhuddle.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.PageWords;
import org.mashhuddle.domain.access.SharingMark;

/// The risk as the meeting sees it (`domain.md` 3.3): level and direction with their reasons, never mixed with the
/// MASH rating. A label alone says little of a child: what shows the harm, and why it is judged so, stand beside it.
///
/// @param harms types of harm or exploitation, by the hub's list
/// @param indicators what shows the harm, by the hub's list
/// @param because why it is judged so
/// @param protective what protects the child
public record Risk(
        Optional<Level> level,
        Optional<Direction> direction,
        List<String> harms,
        List<String> indicators,
        String because,
        String protective,
        SharingMark mark) {

    /// How serious.
    public enum Level {
        /// Low.
        LOW,
        /// Medium.
        MEDIUM,
        /// High.
        HIGH
    }

    /// Since last time.
    public enum Direction {
        /// Rising.
        UP,
        /// As before.
        SAME,
        /// Falling.
        DOWN
    }

    /// Copies the lists.
    public Risk {
        harms = List.copyOf(harms);
        indicators = List.copyOf(indicators);
    }

    /// A risk of which nobody said what shows it, or why.
    public Risk(
            Optional<Level> level,
            Optional<Direction> direction,
            List<String> harms,
            String protective,
            SharingMark mark) {
        this(level, direction, harms, List.of(), "", protective, mark);
    }

    /// With what shows the harm, and why it is judged so.
    public Risk with(List<String> shown, String why) {
        return new Risk(level, direction, harms, shown, why, protective, mark);
    }

    /// The same, shared as far as this.
    public Risk with(SharingMark to) {
        return new Risk(level, direction, harms, indicators, because, protective, to);
    }

    /// Not judged yet.
    public static Risk notJudged() {
        return notJudged(SharingMark.usual());
    }

    /// Not judged yet.
    ///
    /// @param start its mark, until somebody says otherwise
    public static Risk notJudged(SharingMark start) {
        return new Risk(Optional.empty(), Optional.empty(), List.of(), "", start);
    }

    /// Whether anything of it is filled in.
    public boolean isJudged() {
        return level.isPresent()
                || direction.isPresent()
                || !harms.isEmpty()
                || !indicators.isEmpty()
                || !because.isBlank()
                || !protective.isBlank();
    }

    /// As the minutes say it: "High, going up. Because: third journey in a month. County lines."
    public String onPaper() {
        List<String> parts = new ArrayList<>();
        parts.add(level.map(Risk::word).orElse("Level not judged")
                + direction.map(Risk::word).orElse("") + ".");
        if (!because.isBlank()) {
            parts.add("Because: " + PageWords.ended(because));
        }
        if (!harms.isEmpty()) {
            parts.add(String.join(", ", harms) + ".");
        }
        if (!indicators.isEmpty()) {
            parts.add("Indicators: " + String.join("; ", indicators) + ".");
        }
        if (!protective.isBlank()) {
            parts.add("Protective: " + PageWords.ended(protective));
        }
        return String.join(" ", parts);
    }

    /// What was said of it, one after the other, where there is a line for it and no label.
    public String inOneLine() {
        return Stream.of(
                        level.map(Risk::word).orElse(""),
                        because,
                        String.join(", ", harms),
                        String.join(", ", indicators),
                        protective)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String word(Level level) {
        return switch (level) {
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
        };
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case UP -> ", going up";
            case SAME -> ", the same";
            case DOWN -> ", going down";
        };
    }

    @Override
    public String toString() {
        return "Risk[withheld]";
    }
}
