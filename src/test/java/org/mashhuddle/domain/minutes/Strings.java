package org.mashhuddle.domain.minutes;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every text in a value, wherever it is.
public final class Strings {

    private Strings() {}

    public static List<String> in(Object value) {
        List<String> found = new ArrayList<>();
        walk(value, found);
        return found;
    }

    private static void walk(Object value, List<String> found) {
        switch (value) {
            case String text -> found.add(text);
            case Optional<?> maybe -> maybe.ifPresent(each -> walk(each, found));
            case Collection<?> all -> all.forEach(each -> walk(each, found));
            case Map<?, ?> map -> {
                walk(map.keySet(), found);
                walk(map.values(), found);
            }
            case Record one -> components(one, found);
            default -> found.add(value.toString());
        }
    }

    private static void components(Record one, List<String> found) {
        for (RecordComponent each : one.getClass().getRecordComponents()) {
            try {
                each.getAccessor().setAccessible(true);
                walk(each.getAccessor().invoke(one), found);
            } catch (ReflectiveOperationException failed) {
                throw new AssertionError(failed);
            }
        }
    }
}
