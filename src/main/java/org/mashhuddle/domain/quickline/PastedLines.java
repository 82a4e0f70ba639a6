package org.mashhuddle.domain.quickline;

import java.util.List;
import java.util.regex.Pattern;

/// Several lines put into the quick line at once: each is an action of its own, in its own words. What
/// only numbers them in a list is no word of theirs.
public final class PastedLines {

    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u2013\u00b7]|\\d{1,2}[.)])\\s+");

    private PastedLines() {}

    /// The lines that say something.
    public static List<String> of(String text) {
        return text.lines()
                .map(String::strip)
                .map(line -> BULLET.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
