package org.mashhuddle.ui.children;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a value says, piece by piece: each part of its records by its way from the root, found by
/// walking over them, so that a part that is added later is among them.
public record Leaves(Map<String, String> parts) {

    /// Walks over a value.
    public static Leaves of(Object value) {
        Leaves leaves = new Leaves(new TreeMap<>());
        leaves.walk("", value);
        return leaves;
    }

    /// The ways to the parts that another value says otherwise, or that one of the two has not.
    public TreeSet<String> differing(Leaves other) {
        TreeSet<String> ways = new TreeSet<>(parts.keySet());
        ways.addAll(other.parts.keySet());
        ways.removeIf(way -> parts.getOrDefault(way, "-").equals(other.parts.getOrDefault(way, "-")));
        return ways;
    }

    private void walk(String way, Object value) {
        switch (value) {
            case Optional<?> maybe -> maybe.ifPresent(inner -> walk(way, inner));
            case Collection<?> many -> {
                int place = 0;
                for (Object each : many) {
                    walk(way + "/" + place++, each);
                }
            }
            case Record whole -> {
                parts.put(way + "/is", whole.getClass().getSimpleName());
                for (RecordComponent part : whole.getClass().getRecordComponents()) {
                    walk(way + "/" + part.getName(), part(whole, part));
                }
            }
            default -> parts.put(way, value.toString());
        }
    }

    private static Object part(Record whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
