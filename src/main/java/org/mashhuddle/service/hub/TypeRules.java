package org.mashhuddle.service.hub;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.service.core.Refusal;

/// What must hold of a type of meeting.
final class TypeRules {

    private TypeRules() {}

    static void check(MeetingType type) {
        if (type.label().isBlank() || type.title().isBlank()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        if (type.coreAgencies().isEmpty()) {
            throw new Refusal(Refusal.Kind.QUORUM_EMPTY);
        }
        if (type.minutesNew() < 1 || type.minutesBack() < 1) {
            throw new Refusal(Refusal.Kind.MINUTES_TOO_FEW);
        }
        if (!type.roomUntil().isAfter(type.startsAt())) {
            throw new Refusal(Refusal.Kind.ROOM_ENDS_TOO_EARLY);
        }
        if (type.habits().standing().stream().anyMatch(item -> item.label().isBlank())) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
    }

    /// Nobody is dropped: one type at least takes everybody with something open. References are
    /// told apart by the codes of the types.
    static void checkBeside(MeetingType type, List<MeetingType> all) {
        List<MeetingType> others =
                all.stream().filter(each -> !each.id().equals(type.id())).toList();
        if (!type.takesAll() && others.stream().noneMatch(MeetingType::takesAll)) {
            throw new Refusal(Refusal.Kind.LAST_TYPE_FOR_ALL);
        }
        if (others.stream().anyMatch(each -> each.label().equalsIgnoreCase(type.label()))) {
            throw new Refusal(Refusal.Kind.LABEL_TAKEN);
        }
        boolean taken = others.stream()
                .anyMatch(each -> each.habits().code().equals(type.habits().code()));
        if (taken || !type.habits().code().matches("[A-Z]{1,4}")) {
            throw new Refusal(Refusal.Kind.TYPE_CODE_TAKEN);
        }
    }

    /// The usual code of a known type, or another where that is taken.
    static String code(KnownType known, List<MeetingType> all) {
        return all.stream().noneMatch(type -> type.habits().code().equals(known.code()))
                ? known.code()
                : code(known.label(), all);
    }

    /// A code of letters that no other type has: the initials of the label, or the next that is
    /// free.
    static String code(String label, List<MeetingType> all) {
        List<String> taken = all.stream().map(type -> type.habits().code()).toList();
        String initials = Arrays.stream(label.toUpperCase(Locale.UK).split("[^A-Z]+"))
                .filter(word -> !word.isEmpty())
                .limit(3)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        if (!initials.isEmpty() && !taken.contains(initials)) {
            return initials;
        }
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> initials + (char) letter)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElse("");
    }
}
