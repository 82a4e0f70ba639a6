package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A packed file in its parts, each of which can be written otherwise before it is put together again with every
/// place and length as it is then: what is wrong with the file is what was changed, and that alone.
final class PackedParts {

    private static final Pattern HELD = Pattern.compile(
            "(\\d+) 0 obj\n<</Type/ObjStm/N \\d+/First (\\d+)/Filter/FlateDecode/Length (\\d+)>>\nstream\n");

    /// Plain objects by number, with the words around them.
    final TreeMap<Integer, String> plain = new TreeMap<>();
    /// Streams by number, with the objects in them by theirs.
    final TreeMap<Integer, LinkedHashMap<Integer, String>> held = new TreeMap<>();
    /// Places that are not as they should be.
    final Map<Integer, byte[]> places = new LinkedHashMap<>();

    UnaryOperator<String> streamWords = words -> words;
    UnaryOperator<String> streamHead = head -> head;
    UnaryOperator<String> streamBody = body -> body;
    UnaryOperator<String> streamPacked = packed -> packed;
    UnaryOperator<String> tableWords = words -> words;
    UnaryOperator<String> tableEntries = entries -> entries;
    String beforeTable = "";

    private final String header;
    private final String tableSaid;

    PackedParts(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(text.substring(text.lastIndexOf("startxref\n") + 10)
                .lines()
                .findFirst()
                .orElseThrow());
        tableSaid = text.substring(text.indexOf("/Root", table), text.indexOf("/Filter", table));
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        int length = Integer.parseInt(text.substring(text.indexOf("/Length ", table) + 8, text.indexOf(">>", table)));
        int data = text.indexOf("stream\n", table) + 7;
        ByteBuffer entries = ByteBuffer.wrap(inflated(text.substring(data, data + length)));
        for (int number = 0; entries.hasRemaining(); number++) {
            if (entries.get() == 1) {
                starts.put(entries.getInt(), number);
            } else {
                entries.getInt();
            }
            entries.getShort();
        }
        header = text.substring(0, starts.firstKey());
        starts.headMap(table).forEach((at, number) -> {
            String object = text.substring(at, starts.higherKey(at));
            Matcher stream = HELD.matcher(object);
            if (stream.lookingAt()) {
                int from = stream.end();
                held.put(
                        number,
                        objects(
                                new String(
                                        inflated(object.substring(from, from + Integer.parseInt(stream.group(3)))),
                                        StandardCharsets.ISO_8859_1),
                                Integer.parseInt(stream.group(2))));
            } else {
                plain.put(number, object);
            }
        });
    }

    private static LinkedHashMap<Integer, String> objects(String body, int first) {
        LinkedHashMap<Integer, String> objects = new LinkedHashMap<>();
        String[] head = body.substring(0, first).strip().split("[ \n]", -1);
        for (int i = 0; i < head.length; i += 2) {
            int from = first + Integer.parseInt(head[i + 1]);
            int to = i + 3 < head.length ? first + Integer.parseInt(head[i + 3]) : body.length();
            objects.put(Integer.parseInt(head[i]), body.substring(from, to));
        }
        return objects;
    }

    /// The number of the first held object with these words.
    int holding(String words) {
        return held.values().stream()
                .flatMap(each -> each.entrySet().stream())
                .filter(each -> each.getValue().contains(words))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /// One held object written otherwise.
    void written(String words, UnaryOperator<String> change) {
        int number = holding(words);
        held.values().forEach(each -> each.computeIfPresent(number, (_, object) -> change.apply(object)));
    }

    /// The number that no object has yet.
    int next() {
        return Math.max(plain.lastKey(), held.lastKey()) + 1;
    }

    /// The file.
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, byte[]> found = new TreeMap<>();
        put(out, header);
        found.put(0, entry(0, 0, 0xFFFF));
        plain.forEach((number, object) -> {
            found.put(number, entry(1, out.size(), 0));
            put(out, object);
        });
        held.forEach((number, objects) -> stream(out, found, number, objects));
        put(out, beforeTable);
        int own = next();
        int at = out.size();
        found.put(own, entry(1, at, 0));
        found.putAll(places);
        StringBuilder entries = new StringBuilder();
        found.values().forEach(each -> entries.append(new String(each, StandardCharsets.ISO_8859_1)));
        String packed = deflated(tableEntries.apply(entries.toString()));
        put(
                out,
                tableWords.apply(own + " 0 obj\n<</Type/XRef/Size " + (own + 1) + "/W[1 4 2]" + tableSaid
                        + "/Filter/FlateDecode/Length " + packed.length() + ">>\nstream\n"));
        put(out, packed + "\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void stream(
            ByteArrayOutputStream out, Map<Integer, byte[]> found, int number, Map<Integer, String> objects) {
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        int place = 0;
        for (Map.Entry<Integer, String> each : objects.entrySet()) {
            found.put(each.getKey(), entry(2, number, place++));
            head.append(each.getKey()).append(' ').append(body.length()).append(' ');
            body.append(each.getValue());
        }
        head.setCharAt(head.length() - 1, '\n');
        String said = streamHead.apply(head.toString());
        String packed = streamPacked.apply(deflated(said + streamBody.apply(body.toString())));
        found.put(number, entry(1, out.size(), 0));
        put(
                out,
                streamWords.apply(number + " 0 obj\n<</Type/ObjStm/N " + objects.size() + "/First " + said.length()
                        + "/Filter/FlateDecode/Length " + packed.length() + ">>\nstream\n"));
        put(out, packed + "\nendstream\nendobj\n");
    }

    static byte[] entry(int kind, int where, int which) {
        return ByteBuffer.allocate(7)
                .put((byte) kind)
                .putInt(where)
                .putShort((short) which)
                .array();
    }

    private static void put(ByteArrayOutputStream out, String words) {
        out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String deflated(String words) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(words.getBytes(StandardCharsets.ISO_8859_1));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!deflater.finished()) {
                out.write(some, 0, deflater.deflate(some));
            }
            return out.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] inflated(String packed) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!inflater.finished()) {
                out.write(some, 0, inflater.inflate(some));
            }
            return out.toByteArray();
        } catch (DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
