package org.mashhuddle.service;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// Everything that an answer tells, whether its `toString` says it or not: the parts of every value
/// in it, the text of every PDF and the words of every exception.
public final class Told {

    private final StringBuilder words = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    public static String by(Object answer) {
        Told told = new Told();
        told.add(answer);
        return told.words.toString();
    }

    private void add(Object value) {
        switch (value) {
            case null -> {}
            case CharSequence text -> words.append(text).append('\n');
            case char[] text -> words.append(text).append('\n');
            case byte[] bytes -> bytes(bytes);
            case Enum<?> constant -> words.append(constant).append('\n');
            case Throwable thrown -> thrown(thrown);
            case Optional<?> maybe -> maybe.ifPresent(this::add);
            case Map<?, ?> map -> {
                map.keySet().forEach(this::add);
                map.values().forEach(this::add);
            }
            case Collection<?> all -> all.forEach(this::add);
            case Path path -> words.append(path).append('\n');
            default -> parts(value);
        }
    }

    private void thrown(Throwable thrown) {
        words.append(thrown).append('\n');
        add(thrown.getCause());
        for (Throwable each : thrown.getSuppressed()) {
            add(each);
        }
    }

    private void bytes(byte[] bytes) {
        words.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            try (var pdf = Loader.loadPDF(bytes)) {
                words.append(new PDFTextStripper().getText(pdf)).append('\n');
                words.append(pdf.getDocumentInformation().getCOSObject()).append('\n');
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void parts(Object value) {
        words.append(value).append('\n');
        if (!value.getClass().getName().startsWith("org.mashhuddle") || !seen.add(value)) {
            return;
        }
        for (Class<?> at = value.getClass(); at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    add(valueOf(field, value));
                }
            }
        }
    }

    private static Object valueOf(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
