package org.mashhuddle.ui.children;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;

/// Makes values in which nothing is empty, found by walking over the components of their records: a
/// component that is added later is filled too, each text with one of its own.
public final class FullValue {

    private final Map<Class<?>, Object> given = new HashMap<>();
    private int made;

    public FullValue() {
        with(UUID.class, UUID.fromString("019a0000-0000-7000-8000-000000000001"));
        with(LocalDate.class, LocalDate.of(2026, 11, 23));
        with(Instant.class, Instant.parse("2026-11-23T21:40:00Z"));
        with(NhsNumber.class, new NhsNumber("9990000425"));
        with(Upn.class, new Upn("B801200005001"));
        with(Birth.class, new Birth.Born(LocalDate.of(2012, 3, 4)));
    }

    /// Puts this value wherever this type is asked for.
    public <T> FullValue with(Class<T> type, T value) {
        given.put(type, value);
        return this;
    }

    /// A value of this record, full.
    public <T> T of(Class<T> type) {
        return type.cast(filled(type));
    }

    private Object filled(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object inner = filled(generic.getActualTypeArguments()[0]);
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "Optional" -> Optional.of(inner);
                case "Set" -> Set.of(inner);
                case "List" -> List.of(inner);
                default -> throw new IllegalStateException("No full value of " + generic);
            };
        }
        return filled((Class<?>) type);
    }

    private Object filled(Class<?> type) {
        made++;
        if (given.containsKey(type)) {
            return given.get(type);
        }
        if (type == String.class) {
            return "Text " + made;
        }
        if (type == long.class || type == int.class) {
            return (long) made;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return filled(type.getPermittedSubclasses()[0]);
        }
        return record(type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(Arrays.stream(parts)
                    .map(part -> filled(part.getGenericType()))
                    .toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException wrong) {
            throw new IllegalStateException("No full value of " + type, wrong);
        }
    }
}
