package org.mashhuddle.service.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;

/// Arguments made from their types alone: ids of nothing, blank words, empty lists, the first of
/// several kinds; nothing where a value of the type cannot be made so.
///
/// @param folder an empty one
/// @param actor who acts or looks
record MadeArguments(Path folder, Actor actor) {

    private static final int DEEP = 8;
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    @Nullable
    Object[] of(Method verb) {
        return Arrays.stream(verb.getParameterTypes())
                .map(type -> make(type, 0))
                .toArray();
    }

    private @Nullable Object make(Class<?> type, int depth) {
        if (type.equals(Actor.class)) {
            return actor;
        }
        if (type.equals(Viewer.class)) {
            return actor.viewer();
        }
        Object plain = plain(type);
        return plain == null && depth < DEEP ? built(type, depth) : plain;
    }

    private @Nullable Object plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> 1;
            case "long" -> 0L;
            case "float" -> 1f;
            case "boolean" -> false;
            case "String" -> "";
            case "char[]" -> new char[0];
            case "byte[]" -> new byte[0];
            case "UUID" -> new UUID(1, 2);
            case "Path" -> folder;
            case "Instant" -> AT;
            case "LocalDate" -> LocalDate.of(2026, 11, 25);
            case "LocalDateTime" -> LocalDateTime.of(2026, 11, 25, 9, 0);
            case "LocalTime" -> LocalTime.NOON;
            default -> several(type);
        };
    }

    private static @Nullable Object several(Class<?> type) {
        if (type.equals(Optional.class)) {
            return Optional.empty();
        }
        if (type.equals(List.class) || type.equals(Collection.class)) {
            return List.of();
        }
        if (type.equals(Set.class)) {
            return Set.of();
        }
        if (type.equals(Map.class)) {
            return Map.of();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }

    private @Nullable Object built(Class<?> type, int depth) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .map(one -> make(one, depth + 1))
                    .filter(one -> one != null)
                    .findFirst()
                    .orElse(null);
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            return null;
        }
        for (Constructor<?> way : type.getDeclaredConstructors()) {
            Object made = built(way, depth);
            if (made != null) {
                return made;
            }
        }
        return null;
    }

    private @Nullable Object built(Constructor<?> way, int depth) {
        try {
            way.setAccessible(true);
            return way.newInstance(Arrays.stream(way.getParameterTypes())
                    .map(type -> make(type, depth + 1))
                    .toArray());
        } catch (ReflectiveOperationException | RuntimeException notSo) {
            return null;
        }
    }
}
