package org.mashhuddle.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Other forms of a given name: short ones, those of other languages, other ways of writing it in
/// our letters. A list that comes with the program.
public final class Nicknames {

    private static final Nicknames ALL = read();

    private final Map<String, Set<String>> forms = new HashMap<>();

    private Nicknames() {}

    /// The list.
    public static Nicknames all() {
        return ALL;
    }

    private static Nicknames read() {
        Nicknames all = new Nicknames();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(all::add);
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        List<String> names = List.of(line.split(" "));
        names.forEach(
                name -> forms.computeIfAbsent(name, _ -> new LinkedHashSet<>()).addAll(names));
    }

    /// Every given name in the list.
    Set<String> names() {
        return Set.copyOf(forms.keySet());
    }

    /// The other forms of a name in plain lower-case letters; none of most names.
    public Set<String> of(String name) {
        Set<String> others = new LinkedHashSet<>(forms.getOrDefault(name, Set.of()));
        others.remove(name);
        return others;
    }
}
