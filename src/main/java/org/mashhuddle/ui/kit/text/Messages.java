package org.mashhuddle.ui.kit.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/// Every word a person reads in the window, by key.
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.mashhuddle.ui.messages", Locale.ROOT);

    private Messages() {}

    /// The words of a key that may not be there yet.
    public static Optional<String> known(String key) {
        return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
    }

    /// What follows this beginning in the keys whose words contain these.
    public static Set<String> containing(String beginning, String typed) {
        String like = typed.strip().toLowerCase(Locale.UK);
        return WORDS.keySet().stream()
                .filter(key -> key.startsWith(beginning)
                        && WORDS.getString(key).toLowerCase(Locale.UK).contains(like))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The words of a key, with `{0}`, `{1}` filled in.
    ///
    /// @throws java.util.MissingResourceException for a key that is not in the file
    public static String words(String key, Object... values) {
        String pattern = WORDS.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }
}
