package org.mashhuddle.domain.meeting.room;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.meeting.Presence;

/// When somebody came and left, as it is typed: "09:30 to 09:51, 10:05".
public final class SpokenPresence {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.]?(\\d{2})(?:\\s*(?:to|-|\u2013)\\s*(\\d{1,2})[:.]?(\\d{2}))?");

    private SpokenPresence() {}

    /// As it is typed; empty for somebody who was not there.
    public static String words(List<Presence> times) {
        return Presence.byTheMinute(times).stream()
                .map(time -> DateWords.time(time.from())
                        + time.until().map(at -> " to " + DateWords.time(at)).orElse(""))
                .collect(Collectors.joining(", "));
    }

    /// Reads it; nothing where it is not times.
    public static Optional<List<Presence>> read(String typed, LocalDate day) {
        List<Presence> times = new ArrayList<>();
        for (String part : typed.split(",|;|\\band\\b", -1)) {
            if (part.isBlank() && typed.isBlank()) {
                return Optional.of(List.of());
            }
            Matcher found = TIME.matcher(part.strip());
            if (!found.matches() || !isTime(found, 1) || !isTime(found, 3)) {
                return Optional.empty();
            }
            Presence from = Presence.since(at(found, 1, day).instant());
            times.add(
                    found.group(3) == null
                            ? from
                            : from.endedAt(at(found, 3, day).instant()));
        }
        return Optional.of(times);
    }

    private static boolean isTime(Matcher found, int group) {
        return found.group(group) == null
                || (Integer.parseInt(found.group(group)) < 24 && Integer.parseInt(found.group(group + 1)) < 60);
    }

    private static DueTime at(Matcher found, int group, LocalDate day) {
        return new DueTime(day.atTime(
                LocalTime.of(Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)))));
    }
}
