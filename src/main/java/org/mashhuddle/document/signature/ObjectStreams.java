package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

/// A plain file written packed: the tags and other small objects, which are many and alike, in object streams,
/// with a cross-reference stream. The catalogue, the document information, the form and its fields, which a
/// signature writes again or rests on, stay plain, as do streams.
public final class ObjectStreams {

    /// How many objects one stream holds at most.
    public static final int MOST_IN_ONE = 200;

    /// The bytes of an entry of a cross-reference stream: what kind it is, where, and which one there.
    public static final int ENTRY = 7;

    private static final int FREE = 0xFFFF;
    private static final byte PLAIN = 1;
    private static final byte IN_STREAM = 2;
    private static final Pattern PLACE = Pattern.compile("(\\d{10}) 00000 n");
    private static final String STREAM_ENDS = "endstream\nendobj\n";

    private final String text;
    private final String trailer;
    private final TreeMap<Integer, String> objects = new TreeMap<>(); // by number
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, byte[]> places = new TreeMap<>();

    private ObjectStreams(byte[] plain) {
        text = new String(plain, StandardCharsets.ISO_8859_1);
        trailer = text.substring(text.lastIndexOf("\ntrailer\n"));
    }

    /// The same objects, packed.
    ///
    /// @param plain as the library saves it, uncompressed
    static byte[] packed(byte[] plain) {
        return new ObjectStreams(plain).packed();
    }

    /// One entry of a cross-reference stream that says where a plain object begins.
    static byte[] entry(int offset) {
        return entry(PLAIN, offset, 0);
    }

    private static byte[] entry(byte kind, int where, int which) {
        return ByteBuffer.allocate(ENTRY)
                .put(kind)
                .putInt(where)
                .putShort((short) which)
                .array();
    }

    private byte[] packed() {
        int first = readObjects();
        Set<Integer> apart = apart();
        out.writeBytes(latin(text.substring(0, first)));
        places.put(0, entry((byte) 0, 0, FREE));
        List<Integer> small = new ArrayList<>();
        objects.forEach((number, object) -> {
            if (apart.contains(number) || object.endsWith(STREAM_ENDS)) {
                places.put(number, entry(out.size()));
                out.writeBytes(latin(object));
            } else {
                small.add(number);
            }
        });
        int next = objects.lastKey() + 1;
        for (int from = 0; from < small.size(); from += MOST_IN_ONE) {
            stream(next++, small.subList(from, Math.min(small.size(), from + MOST_IN_ONE)));
        }
        table(next);
        return out.toByteArray();
    }

    /// Reads the objects.
    ///
    /// @return where the first begins
    private int readObjects() {
        int table = text.lastIndexOf("\nxref\n") + 1;
        List<Integer> starts = new ArrayList<>();
        Matcher place = PLACE.matcher(text.substring(table));
        while (place.find()) {
            starts.add(Integer.parseInt(place.group(1)));
        }
        starts.sort(null);
        for (int i = 0; i < starts.size(); i++) {
            String object = text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : table);
            objects.put(Integer.parseInt(object.substring(0, object.indexOf(' '))), object);
        }
        return starts.getFirst();
    }

    private Set<Integer> apart() {
        Set<Integer> apart = new HashSet<>();
        int root = reference("/Root", trailer);
        int form = reference("/AcroForm", object(root));
        apart.addAll(List.of(root, reference("/Info", trailer), form));
        Matcher fields = Pattern.compile("/Fields \\[([^\\]]*)\\]").matcher(object(form));
        if (fields.find()) {
            Matcher field = Pattern.compile("(\\d+) 0 R").matcher(fields.group(1));
            while (field.find()) {
                apart.add(Integer.parseInt(field.group(1)));
            }
        }
        return apart;
    }

    private String object(int number) {
        return Objects.requireNonNull(objects.get(number), "A prepared file lacks an object");
    }

    private static int reference(String name, String words) {
        Matcher reference = Pattern.compile(name + " (\\d+) 0 R").matcher(words);
        if (!reference.find()) {
            throw new IllegalStateException("A prepared file has no " + name);
        }
        return Integer.parseInt(reference.group(1));
    }

    private void stream(int number, List<Integer> held) {
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        int place = 0;
        for (int each : held) {
            String object = object(each);
            places.put(each, entry(IN_STREAM, number, place++));
            head.append(each).append(' ').append(body.length()).append(' ');
            body.append(object, object.indexOf('\n') + 1, object.length() - "endobj\n".length());
        }
        head.setCharAt(head.length() - 1, '\n');
        places.put(number, entry(out.size()));
        byte[] bytes = deflated(latin(head.toString() + body));
        out.writeBytes(latin(number + " 0 obj\n<</Type/ObjStm/N " + held.size() + "/First " + head.length()
                + "/Filter/FlateDecode/Length " + bytes.length + ">>\nstream\n"));
        out.writeBytes(bytes);
        out.writeBytes(latin("\n" + STREAM_ENDS));
    }

    private void table(int number) {
        int at = out.size();
        places.put(number, entry(at));
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        places.values().forEach(entries::writeBytes);
        byte[] bytes = deflated(entries.toByteArray());
        Matcher id = Pattern.compile("/ID \\[(<[0-9A-F]+>) (<[0-9A-F]+>)\\]").matcher(trailer);
        if (!id.find()) {
            throw new IllegalStateException("A prepared file has no /ID");
        }
        out.writeBytes(latin(number + " 0 obj\n<</Type/XRef/Size " + (number + 1) + "/W[1 4 2]/Root "
                + reference("/Root", trailer) + " 0 R/Info " + reference("/Info", trailer) + " 0 R/ID[" + id.group(1)
                + id.group(2) + "]/Filter/FlateDecode/Length " + bytes.length + ">>\nstream\n"));
        out.writeBytes(bytes);
        out.writeBytes(latin("\n" + STREAM_ENDS + "startxref\n" + at + "\n%%EOF\n"));
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            return packed.toByteArray();
        }
    }

    private static byte[] latin(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
