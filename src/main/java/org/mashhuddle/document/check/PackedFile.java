package org.mashhuddle.document.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.document.signature.ObjectStreams;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The outer form of a packed file, looked at before the library reads it, as [PlainFile] does for a plain one: one
/// cross-reference stream with a place for every number, and one more for each signature, which has plain
/// objects alone; object streams as we write them, each unpacked here as far as ours are long, each of its
/// objects in one place; and nothing between. The words around a stream are ours letter by letter, so that
/// there is no other length, filter, row of numbers, earlier table or stream that goes on in another.
final class PackedFile {

    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_SIGNATURES = 3;
    private static final int LONGEST_STREAM = 8 * 1024 * 1024;
    private static final long LONGEST_OF_ALL = 32L * 1024 * 1024;
    private static final long MOST_VALUES = 1_000_000; // with keys; seventy pages of ours have 77,000
    private static final int FREE = 0xFFFF;
    private static final byte[] END = latin("endobj\n");
    private static final Pattern TAIL = Pattern.compile("startxref\n(\\d{1,8})\n%%EOF\n$");
    private static final String ROOT =
            "/Root ?(\\d{1,6}) 0 R/Info ?(\\d{1,6}) 0 R/ID ?\\[<[0-9A-F]{1,128}> ?<[0-9A-F]{1,128}>\\]";
    private static final Pattern FIRST = Pattern.compile("(\\d{1,6}) 0 obj\n<</Type/XRef/Size (\\d{1,6})/W\\[1 4 2\\]"
            + ROOT + "/Filter/FlateDecode/Length (\\d{1,7})>>\nstream\n");
    private static final Pattern LATER = Pattern.compile("(\\d{1,6}) 0 obj\n<<" + ROOT
            + "/Type/XRef/Size (\\d{1,6})/W\\[1 4 2\\]/Index\\[(\\d{1,6} 1(?: \\d{1,6} 1){2,3})\\]/Prev"
            + " (\\d{1,8})/Length (\\d{1,2})>>\n"
            + "stream\n");
    private static final Pattern HELD = Pattern.compile("""
        (\\d{1,6}) 0 obj
        <</Type/ObjStm/N (\\d{1,3})/First (\\d{1,5})/Filter/FlateDecode/Length (\\d{1,7})>>
        stream
        """);
    private static final byte[] STREAM_END = latin("\nendstream\nendobj\n");

    private final byte[] file;
    private final TreeMap<Integer, Integer> starts = new TreeMap<>(); // where an object begins, and its number
    private final TreeMap<Integer, Integer> tables = new TreeMap<>(); // where a table begins, and where its object ends
    private final Set<Integer> containers = new HashSet<>();
    private final Map<Integer, TreeMap<Integer, Integer>> held =
            new TreeMap<>(); // by stream: which there, and its number
    private final Map<Integer, Integer> plain = new HashMap<>(); // of the first table: number, and where
    private long unpacked;
    private long values;

    private PackedFile(byte[] file) {
        this.file = file;
    }

    /// Whether a file's last table is a stream.
    static boolean isOne(byte[] file) {
        PackedFile packed = new PackedFile(file);
        Matcher tail = packed.tail();
        int at = tail.find() ? Integer.parseInt(tail.group(1)) : file.length;
        return at < file.length && !packed.text(at, "xref\n".length()).equals("xref\n");
    }

    /// Refuses a file of another form.
    ///
    /// @return the numbers of what only holds other objects: the tables and the object streams
    static Set<Integer> refuseAnother(byte[] file) {
        PackedFile packed = new PackedFile(file);
        VerificationFailure.unless(
                packed.text(0, LONGEST_HEAD).startsWith("%PDF-1."), Rule.READABLE, "The file is not a PDF.");
        bounded(file.length <= PlainFile.MOST_BYTES);
        packed.readTables();
        packed.readStreams();
        packed.hasNothingBetween();
        return Set.copyOf(packed.containers);
    }

    private Matcher tail() {
        int from = Math.max(0, file.length - LONGEST_HEAD * 2);
        return TAIL.matcher(text(from, file.length - from));
    }

    private int lastTable() {
        Matcher tail = tail();
        keep(tail.find());
        return Integer.parseInt(tail.group(1));
    }

    /// The tables, from the last to the first; then what they say, from the first.
    private void readTables() {
        Deque<MatchResult> later = new ArrayDeque<>();
        int at = lastTable();
        int before = file.length;
        while (true) {
            keep(at < before);
            before = at;
            Matcher table = LATER.matcher(text(at, LONGEST_WORDS));
            if (!table.lookingAt()) {
                break;
            }
            later.push(table.toMatchResult());
            keep(later.size() <= MOST_SIGNATURES);
            tables.put(at, at + table.end());
            at = Integer.parseInt(table.group(6));
        }
        int size = first(at);
        List<Integer> places = List.copyOf(tables.tailMap(at, false).keySet());
        for (int i = 0; i < places.size(); i++) {
            size = later(places.get(i), later.pop(), size);
        }
    }

    /// The table of the file before its signatures.
    ///
    /// @return how many numbers it has
    private int first(int at) {
        Matcher table = FIRST.matcher(text(at, LONGEST_WORDS));
        keep(table.lookingAt());
        int size = Integer.parseInt(table.group(2));
        bounded(size <= PlainFile.MOST_OBJECTS);
        int own = Integer.parseInt(table.group(1));
        keep(size > 1 && own == size - 1);
        int from = at + table.end();
        int length = Integer.parseInt(table.group(5));
        byte[] bytes = Inflated.of(file, from, length, size * ObjectStreams.ENTRY);
        keep(bytes.length == size * ObjectStreams.ENTRY);
        endsTable(at, from + length, own);
        ByteBuffer entries = ByteBuffer.wrap(bytes);
        keep(entries.get() == 0 && entries.getInt() == 0 && Short.toUnsignedInt(entries.getShort()) == FREE);
        for (int number = 1; number < size; number++) {
            entry(number, entries.get(), entries.getInt(), Short.toUnsignedInt(entries.getShort()));
        }
        keep(plain.getOrDefault(own, -1) == at);
        keep(plain.containsKey(Integer.parseInt(table.group(3)))
                && plain.containsKey(Integer.parseInt(table.group(4))));
        return size;
    }

    private void entry(int number, byte kind, int where, int which) {
        if (kind == 1) {
            keep(which == 0);
            begins(number, where);
            plain.put(number, where);
        } else {
            keep(kind == 2);
            keep(held.computeIfAbsent(where, _ -> new TreeMap<>()).put(which, number) == null);
        }
    }

    /// The table of a signature: its own place, that of the signature, and of what was written again.
    private int later(int at, MatchResult table, int size) {
        int own = Integer.parseInt(table.group(1));
        keep(own == size + 1 && Integer.parseInt(table.group(4)) == own + 1);
        int from = at + table.end();
        String[] numbers = table.group(5).replaceAll("(\\d+) 1", "$1").split(" ", -1);
        keep(Integer.parseInt(table.group(7)) == numbers.length * ObjectStreams.ENTRY);
        endsTable(at, from + numbers.length * ObjectStreams.ENTRY, own);
        ByteBuffer entries = ByteBuffer.wrap(file, from, numbers.length * ObjectStreams.ENTRY);
        int before = 0;
        for (String each : numbers) {
            int number = Integer.parseInt(each);
            keep(number > before && (number >= size || isWrittenAgain(number)));
            before = number;
            keep(entries.get() == 1);
            begins(number, entries.getInt());
            keep(entries.getShort() == 0);
        }
        keep(before == own && starts.getOrDefault(at, 0) == own);
        return own + 1;
    }

    /// What holds other objects, and what is held, is never written again.
    private boolean isWrittenAgain(int number) {
        return plain.containsKey(number) && !containers.contains(number) && !held.containsKey(number);
    }

    private void begins(int number, int where) {
        String begins = number + " 0 obj\n";
        keep(text(where, begins.length()).equals(begins) && starts.put(where, number) == null);
    }

    private void endsTable(int at, int end, int number) {
        keep(end <= file.length);
        keep(Arrays.equals(
                file, end, Math.min(file.length, end + STREAM_END.length), STREAM_END, 0, STREAM_END.length));
        tables.put(at, end + STREAM_END.length);
        containers.add(number);
    }

    private void readStreams() {
        held.forEach((stream, objects) -> {
            Integer at = plain.get(stream);
            keep(at != null && containers.add(stream));
            Matcher words = HELD.matcher(text(at == null ? 0 : at, LONGEST_WORDS));
            keep(words.lookingAt() && Integer.parseInt(words.group(1)) == stream);
            int from = (at == null ? 0 : at) + words.end();
            int length = Integer.parseInt(words.group(4));
            int end = from + length;
            keep(end <= file.length - STREAM_END.length
                    && Arrays.equals(file, end, end + STREAM_END.length, STREAM_END, 0, STREAM_END.length));
            byte[] bytes = Inflated.of(file, from, length, LONGEST_STREAM);
            unpacked += bytes.length;
            bounded(unpacked <= LONGEST_OF_ALL);
            keep(objects.size() <= ObjectStreams.MOST_IN_ONE && Integer.parseInt(words.group(2)) == objects.size());
            objects(bytes, Integer.parseInt(words.group(3)), objects);
        });
    }

    /// The head of a stream says which objects are in it and where; each is one value, up to the next.
    private void objects(byte[] bytes, int first, Map<Integer, Integer> objects) {
        keep(first > 0 && first <= bytes.length);
        String[] head = new String(bytes, 0, first, StandardCharsets.ISO_8859_1).split("[ \n]", -1);
        keep(head.length == 2 * objects.size() + 1 && bytes[first - 1] == '\n' && head[head.length - 1].isEmpty());
        OneValue value = new OneValue(bytes, first, MOST_VALUES - values);
        for (int i = 0; i < objects.size(); i++) {
            keep(head[2 * i].equals(Integer.toString(objects.getOrDefault(i, 0)))
                    && head[2 * i + 1].equals(Integer.toString(value.at() - first)));
            value.read();
        }
        keep(value.at() == bytes.length);
        values += value.values();
    }

    /// Where an object ends, the next begins; behind a table stand the words that end a section.
    private void hasNothingBetween() {
        keep(starts.firstKey() < LONGEST_HEAD);
        List<Integer> expected = new ArrayList<>();
        for (int start : starts.keySet()) {
            Integer next = starts.higherKey(start);
            int end = next == null ? file.length : next;
            Integer table = tables.get(start);
            if (table == null) {
                expected.add(end);
            } else {
                expected.add(table);
                keep(text(table, end - table).equals("startxref\n" + start + "\n%%EOF\n"));
            }
        }
        keep(starts.keySet().containsAll(tables.keySet()) && new TreeSet<>(expected).equals(ends()));
    }

    private Set<Integer> ends() {
        TreeSet<Integer> found = new TreeSet<>();
        for (int at = END.length; at <= file.length; at++) {
            if (file[at - 1] == '\n' && Arrays.equals(file, at - END.length, at, END, 0, END.length)) {
                found.add(at);
            }
        }
        return found;
    }

    private String text(int from, int length) {
        keep(from >= 0 && from <= file.length && length >= 0);
        return new String(file, from, Math.min(length, file.length - from), StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void bounded(boolean kept) {
        VerificationFailure.unless(kept, Rule.BOUNDED, "The file is larger than any that we write.");
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(kept, Rule.FORM, "The file was not made by MASH Huddle, or was altered.");
    }
}
