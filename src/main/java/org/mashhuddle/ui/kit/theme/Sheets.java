package org.mashhuddle.ui.kit.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The style sheets in a size of text: letters, icons, rows and what holds them grow, columns and
/// gaps stay, so that words break sooner and the page scrolls.
final class Sheets {

    private static final Pattern LENGTH =
            Pattern.compile("(-fx-(?:font-size|icon-size|cell-size|fixed-cell-size|size|tick-label-font"
                    + "|(?:min|pref|max)-(?:height|width)):\\s*)([0-9.]+)");

    /// Wider things are panes and columns: they stay.
    private static final double WIDEST_THAT_GROWS = 200;

    private final Map<TextSize, Map<String, String>> made = new EnumMap<>(TextSize.class);

    /// Where the scene finds a sheet.
    String address(String name, TextSize size) {
        return size == TextSize.NORMAL
                ? resource(name).toExternalForm()
                : made.computeIfAbsent(size, _ -> new HashMap<>()).computeIfAbsent(name, sheet -> grown(sheet, size));
    }

    private static String grown(String name, TextSize size) {
        byte[] rules = grow(read(name), size).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(rules);
    }

    /// The rules with every length that holds letters grown.
    static String grow(String rules, TextSize size) {
        return LENGTH.matcher(rules).replaceAll(found -> found.group(1) + grown(found, size));
    }

    private static String grown(MatchResult found, TextSize size) {
        BigDecimal length = new BigDecimal(found.group(2));
        boolean stays = found.group(1).contains("width") && length.doubleValue() >= WIDEST_THAT_GROWS;
        return stays
                ? found.group(2)
                : length.multiply(BigDecimal.valueOf(size.percent()))
                        .divide(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String read(String name) {
        try (InputStream rules = resource(name).openStream()) {
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        URL found = Sheets.class.getResource("/org/mashhuddle/ui/" + name);
        return Objects.requireNonNull(found, name);
    }
}
