package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plain values as JSON, UTF-8: a row on one line, a list of contents on many. Bytes are Base64.
public final class RowJson {

    private static final JsonMapper LINE = JsonMapper.builder().build();
    private static final JsonMapper PAGE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RowJson() {}

    /// On one line, without its end.
    public static byte[] line(Map<String, ? extends @Nullable Object> row) {
        return written(LINE, row);
    }

    /// To be read by people too.
    public static byte[] page(Map<String, ? extends @Nullable Object> tree) {
        return written(PAGE, tree);
    }

    private static byte[] written(JsonMapper mapper, Map<String, ? extends @Nullable Object> tree) {
        try {
            return mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values was refused", impossible);
        }
    }
}
