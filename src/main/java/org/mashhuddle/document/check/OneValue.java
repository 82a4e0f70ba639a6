package org.mashhuddle.document.check;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// The objects of an object stream, each a dictionary or an array as we write them, and nothing else. No comment, no
/// key twice or spelt in two ways, no depth that ours do not have: every reader reads the same, and reads it
/// to the same end.
final class OneValue {

    private static final int DEEPEST = 16;
    private static final int LONGEST_WORD = 127;
    private static final String OF_NUMBERS = "0123456789+-.";
    private static final String OF_NAMES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.+";
    private static final String OF_HEX = "0123456789ABCDEF";

    private final byte[] bytes;
    private final long most;
    private int at;
    private int values;

    /// @param at where the first begins
    /// @param most how many values and keys there may be
    OneValue(byte[] bytes, int at, long most) {
        this.bytes = bytes;
        this.at = at;
        this.most = most;
    }

    /// Where the next one begins, or the last ended.
    int at() {
        return at;
    }

    /// How many values were read, those within others too, and the keys: whoever reads the file keeps each name.
    int values() {
        return values;
    }

    /// Reads one, to the end of its line.
    void read() {
        keep(next() == '[' || isNext("<<"));
        value(0);
        take('\n');
    }

    private void value(int depth) {
        keep(depth <= DEEPEST);
        counted();
        switch (next()) {
            case '<' -> {
                if (isNext("<<")) {
                    dictionary(depth);
                } else {
                    at++;
                    word(OF_HEX, Integer.MAX_VALUE);
                    take('>');
                }
            }
            case '[' -> array(depth);
            case '(' -> text();
            case '/' -> name();
            case 't' -> words("true");
            case 'f' -> words("false");
            case 'n' -> words("null");
            default -> number();
        }
    }

    private void dictionary(int depth) {
        at += 2;
        Set<String> keys = new HashSet<>();
        space();
        while (next() != '>') {
            keep(keys.add(name()));
            counted();
            space();
            value(depth + 1);
            space();
        }
        words(">>");
    }

    private void counted() {
        values++;
        VerificationFailure.unless(values <= most, Rule.BOUNDED, "The file is larger than any that we write.");
    }

    private void array(int depth) {
        at++;
        space();
        while (next() != ']') {
            value(depth + 1);
            space();
        }
        at++;
    }

    private void text() {
        at++;
        while (next() != ')') {
            int letter = next();
            keep(letter != '(' && letter != '\n' && letter != '\r');
            if (letter == '\\') {
                at++;
                keep(next() == '(' || next() == ')' || next() == '\\');
            }
            at++;
        }
        at++;
    }

    private String name() {
        take('/');
        String name = word(OF_NAMES, LONGEST_WORD);
        keep(!name.isEmpty());
        return name;
    }

    /// A number, or a reference.
    private void number() {
        String word = word(OF_NUMBERS, LONGEST_WORD);
        keep(word.matches("[+-]?(\\d{1,10}(\\.\\d{0,10})?|\\.\\d{1,10})"));
        if (isNext(" 0 R")) {
            keep(word.matches("\\d{1,6}"));
            at += " 0 R".length();
        }
    }

    private String word(String of, int longest) {
        int from = at;
        while (of.indexOf(next()) >= 0) {
            at++;
        }
        keep(at - from <= longest);
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private void words(String words) {
        keep(isNext(words));
        at += words.length();
    }

    private boolean isNext(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void take(char letter) {
        keep(next() == letter);
        at++;
    }

    private void space() {
        while (next() == ' ' || next() == '\n') {
            at++;
        }
    }

    private int next() {
        keep(at < bytes.length);
        return bytes[at] & 0xFF;
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(kept, Rule.FORM, "The file was not made by MASH Huddle, or was altered.");
    }
}
