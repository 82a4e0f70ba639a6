package org.mashhuddle.house;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes a value of any type of the domain whose every word is a person's name.
final class Marked {

    static final String NAME = "Zebediah Leakchild";

    private static final LocalDate DAY = LocalDate.of(2012, 3, 2);

    /// Human numbers, hashes and words of the program: they name nobody.
    private static final Set<String> LABELS =
            Set.of("number", "reference", "sha256", "predecessor", "letter", "label", "agency", "agencies");

    private final Map<Class<?>, Object> plain = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(Double.class, 1.0),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(byte[].class, new byte[32]),
            Map.entry(UUID.class, new UUID(7, 7)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, DAY),
            Map.entry(java.util.OptionalInt.class, java.util.OptionalInt.of(1)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(LocalDateTime.class, DAY.atTime(LocalTime.NOON)),
            Map.entry(java.time.Duration.class, java.time.Duration.ofHours(1)));
    private final Map<Class<?>, Object> special;
    private final Set<Class<?>> labelled;

    /// @param special values of types that refuse a name for a value
    /// @param labelled the hub's own lists: their words are labels
    Marked(Map<Class<?>, Object> special, Set<Class<?>> labelled) {
        this.special = special;
        this.labelled = labelled;
    }

    /// A value of a record, whatever it is made of.
    Object valueOf(Class<?> type) throws ReflectiveOperationException {
        return of(type, NAME);
    }

    private Object of(Type type, String words) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Object known = special.get((Class<?>) generic.getRawType());
            return known != null
                    ? known
                    : container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), words);
        }
        if (type instanceof TypeVariable<?>) {
            return words;
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class || raw == CharSequence.class || raw == Object.class) {
            return words;
        }
        Object known = special.getOrDefault(raw, plain.get(raw));
        if (known != null) {
            return known;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            return of(raw.getPermittedSubclasses()[0], words);
        }
        if (raw.isRecord()) {
            return made(raw, words);
        }
        throw new IllegalStateException("no sample of " + raw.getName() + ": give the test one of its own");
    }

    private Object container(Class<?> raw, Type[] arguments, String words) throws ReflectiveOperationException {
        Object first = of(arguments[0], words);
        if (raw == Optional.class) {
            return Optional.of(first);
        }
        if (raw == Map.class || raw == java.util.SortedMap.class) {
            return Map.of(first, of(arguments[1], words));
        }
        return raw == Set.class ? Set.of(first) : List.of(first);
    }

    private Object made(Class<?> type, String words) throws ReflectiveOperationException {
        Type[] types = Stream.of(type.getRecordComponents())
                .map(each -> each.getGenericType())
                .toArray(Type[]::new);
        Class<?>[] raw = Stream.of(type.getRecordComponents())
                .map(each -> each.getType())
                .toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int place = 0; place < types.length; place++) {
            values[place] = of(types[place], isLabel(type.getRecordComponents()[place]) ? "Label" : words);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(raw);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    type.getName() + " refuses the marked value: give the test one of its own", e.getCause());
        }
    }

    private boolean isLabel(RecordComponent part) {
        return labelled.contains(part.getDeclaringRecord()) || LABELS.contains(part.getName());
    }
}
