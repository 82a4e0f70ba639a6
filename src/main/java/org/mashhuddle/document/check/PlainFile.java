package org.mashhuddle.document.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The outer form of a plain file as we wrote it before files were packed, looked at before the library reads
/// it: a size and a number of objects that our files have, plain tables of where the objects are, each after
/// the one before it, and nothing in the file but the objects that stand in a table. So nothing is unpacked
/// before it is known how much there is, and every reader finds the same objects.
final class PlainFile {

    static final int MOST_BYTES = 48 * 1024 * 1024;
    static final int MOST_OBJECTS = 400_000;
    private static final int MOST_TABLES = 3; // one, and one for each signature
    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST_TRAILER = 2_000;
    private static final int ENTRY = 20;
    private static final byte[] END = "endobj\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern TAIL = Pattern.compile("startxref\n(\\d{1,10})\n%%EOF\n$");
    private static final Pattern GROUP = Pattern.compile("(\\d{1,7}) (\\d{1,7})\n");
    private static final Pattern ENTRY_FORM = Pattern.compile("(\\d{10}) (\\d{5}) ([nf])[ \r]\n");
    private static final Pattern TRAILER =
            Pattern.compile("trailer\n(.*?)startxref\n(\\d{1,10})\n%%EOF\n", Pattern.DOTALL);
    private static final Pattern PREVIOUS = Pattern.compile("/Prev (\\d{1,10})(?!\\d)");

    private final byte[] file;
    private final TreeSet<Integer> starts = new TreeSet<>();
    private final TreeSet<Integer> tables = new TreeSet<>();
    private final TreeSet<Integer> tails = new TreeSet<>();
    private int entries;

    private PlainFile(byte[] file) {
        this.file = file;
    }

    /// Refuses a file of another form.
    static void refuseAnother(byte[] file) {
        PlainFile plain = new PlainFile(file);
        VerificationFailure.unless(
                plain.text(0, LONGEST_HEAD).startsWith("%PDF-1."), Rule.READABLE, "The file is not a PDF.");
        bounded(file.length <= MOST_BYTES);
        plain.readTables();
        plain.hasNothingBetween();
    }

    private void readTables() {
        Matcher tail = TAIL.matcher(text(Math.max(0, file.length - LONGEST_HEAD * 2), file.length));
        keep(tail.find());
        int end = file.length;
        for (int at = number(tail.group(1)); at >= 0; ) {
            keep(at < end && tables.add(at) && tables.size() <= MOST_TABLES);
            end = at;
            at = table(at);
        }
    }

    /// Reads one table.
    ///
    /// @return where the one before it is; -1 where it is the first
    private int table(int at) {
        keep(text(at, at + 5).equals("xref\n"));
        int here = at + 5;
        Matcher group = GROUP.matcher(text(here, here + ENTRY));
        while (group.lookingAt()) {
            here += group.end();
            int count = number(group.group(2));
            entries += count;
            bounded(entries <= MOST_OBJECTS);
            for (int i = 0; i < count; i++) {
                entry(text(here, here + ENTRY), number(group.group(1)) + i);
                here += ENTRY;
            }
            group = GROUP.matcher(text(here, here + ENTRY));
        }
        Matcher trailer = TRAILER.matcher(text(here, here + LONGEST_TRAILER));
        keep(trailer.lookingAt() && number(trailer.group(2)) == at);
        tails.add(here + trailer.end());
        String words = trailer.group(1);
        keep(words.indexOf('#') < 0 && !words.contains("XRefStm"));
        Matcher previous = PREVIOUS.matcher(words);
        return previous.find() ? number(previous.group(1)) : -1;
    }

    private void entry(String entry, int object) {
        Matcher form = ENTRY_FORM.matcher(entry);
        keep(form.matches());
        if (form.group(3).equals("n")) {
            int offset = number(form.group(1));
            String begins = object + " " + number(form.group(2)) + " obj";
            keep(text(offset, offset + begins.length()).equals(begins) && starts.add(offset));
        }
    }

    /// Where an object ends, the next begins, or a table; where a section ends, the next begins, or
    /// nothing.
    private void hasNothingBetween() {
        keep(!starts.isEmpty() && starts.first() < LONGEST_HEAD);
        keep(tails.stream().allMatch(each -> each == file.length || starts.contains(each)));
        TreeSet<Integer> expected = new TreeSet<>(starts.tailSet(starts.first(), false));
        expected.removeAll(tails);
        expected.addAll(tables);
        keep(List.copyOf(expected).equals(ends()));
    }

    private List<Integer> ends() {
        List<Integer> found = new ArrayList<>();
        for (int at = END.length; at <= file.length; at++) {
            if (file[at - 1] == '\n' && Arrays.equals(file, at - END.length, at, END, 0, END.length)) {
                found.add(at);
            }
        }
        return found;
    }

    private String text(int from, int to) {
        keep(from >= 0 && from <= file.length);
        return new String(file, from, Math.min(to, file.length) - from, StandardCharsets.ISO_8859_1);
    }

    private static int number(String digits) {
        long value = Long.parseLong(digits);
        keep(value <= Integer.MAX_VALUE);
        return (int) value;
    }

    private static void bounded(boolean kept) {
        VerificationFailure.unless(kept, Rule.BOUNDED, "The file is larger than any that we write.");
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(kept, Rule.FORM, "The file was not made by MASH Huddle, or was altered.");
    }
}
