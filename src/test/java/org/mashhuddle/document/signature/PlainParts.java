package org.mashhuddle.document.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of our outer form in its parts, so that an object can be written otherwise and every table of
/// where the objects are be made anew: what is wrong with the file is in that object alone.
final class PlainParts {

    private static final Pattern ENTRY = Pattern.compile("(\\d{10}) (\\d{5}) n");

    private final String text;

    PlainParts(byte[] file) {
        text = new String(file, StandardCharsets.ISO_8859_1);
    }

    /// The file with each object written as the change has it.
    byte[] with(UnaryOperator<String> change) {
        TreeMap<Integer, Boolean> places = places();
        Map<Integer, Integer> moved = new HashMap<>();
        StringBuilder out = new StringBuilder(text.substring(0, places.firstKey()));
        for (Map.Entry<Integer, Boolean> place : places.entrySet()) {
            Integer next = places.higherKey(place.getKey());
            String part = text.substring(place.getKey(), next == null ? text.length() : next);
            moved.put(place.getKey(), out.length());
            out.append(place.getValue() ? table(part, moved) : change.apply(part));
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Where an object begins, and where a table does.
    private TreeMap<Integer, Boolean> places() {
        TreeMap<Integer, Boolean> places = new TreeMap<>();
        Matcher start = Pattern.compile("startxref\n(\\d+)\n%%EOF").matcher(text);
        List<Integer> tables = new ArrayList<>();
        while (start.find()) {
            tables.add(Integer.parseInt(start.group(1)));
        }
        for (int at : tables) {
            places.put(at, true);
            Matcher entry = ENTRY.matcher(text.substring(at, text.indexOf("trailer", at)));
            while (entry.find()) {
                places.put(Integer.parseInt(entry.group(1)), false);
            }
        }
        return places;
    }

    private static String table(String part, Map<Integer, Integer> moved) {
        String entries = ENTRY.matcher(part)
                .replaceAll(found -> "%010d %s n"
                        .formatted(moved.getOrDefault(Integer.parseInt(found.group(1)), 0), found.group(2)));
        String led = Pattern.compile("/Prev (\\d+)")
                .matcher(entries)
                .replaceAll(found -> "/Prev " + moved.get(Integer.parseInt(found.group(1))));
        return Pattern.compile("startxref\n(\\d+)")
                .matcher(led)
                .replaceAll(found -> "startxref\n" + moved.get(Integer.parseInt(found.group(1))));
    }
}
