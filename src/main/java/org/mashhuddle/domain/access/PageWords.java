package org.mashhuddle.domain.access;

import java.util.regex.Pattern;

/// What was typed, as part of a sentence of a page. What is within it is never changed.
public final class PageWords {

    private static final Pattern ENDED = Pattern.compile("[.?!…][”’\"')]*$");

    private PageWords() {}

    /// With a full stop, where it does not end itself.
    public static String ended(String typed) {
        String words = typed.strip();
        return words.isEmpty() || ENDED.matcher(words).find() ? words : words + ".";
    }

    /// ", because no new harm"; ", because: Not at home". A capital may begin a name, so that it is kept: it stands
    /// after a colon, where a sentence may begin.
    public static String because(String typed) {
        return (beginsASentence(typed) ? ", because: " : ", because ") + typed.strip();
    }

    /// Whether it begins with a capital.
    public static boolean beginsASentence(String typed) {
        String words = typed.strip();
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }
}
