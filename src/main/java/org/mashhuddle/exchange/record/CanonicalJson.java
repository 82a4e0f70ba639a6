package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One form for one record: the same data always gives the same bytes, whatever order it was put
/// together in. Keys sorted, no space between, texts composed (NFC), UTF-8, moments at
/// microseconds.
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /// The bytes.
    ///
    /// @param tree maps with text keys, lists, text, whole numbers, truth values, instants
    /// @throws IllegalArgumentException for anything else in it; the message names the kind only
    public static byte[] bytes(Map<String, ?> tree) {
        try {
            return JSON.writeValueAsBytes(canonical(tree));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values was refused", impossible);
        }
    }

    private static Object canonical(Object value) {
        return switch (value) {
            case Map<?, ?> map -> sorted(map);
            case List<?> list -> list(list);
            case String text -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case Instant at -> at.truncatedTo(ChronoUnit.MICROS).toString();
            case Integer number -> number;
            case Long number -> number;
            case Boolean truth -> truth;
            default ->
                throw new IllegalArgumentException(
                        "Not a plain value: " + value.getClass().getSimpleName());
        };
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, each) ->
                sorted.put(Normalizer.normalize(String.valueOf(key), Normalizer.Form.NFC), canonical(each)));
        return sorted;
    }

    private static List<Object> list(List<?> list) {
        List<Object> canonical = new ArrayList<>();
        list.forEach(each -> canonical.add(canonical(each)));
        return canonical;
    }
}
