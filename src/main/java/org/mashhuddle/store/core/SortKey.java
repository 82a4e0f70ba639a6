package org.mashhuddle.store.core;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/// Where a name stands in a list, as a column every database sorts alike: the key of the English
/// collation, in hex.
public final class SortKey {

    private SortKey() {}

    public static String of(String name) {
        Collator english = Collator.getInstance(Locale.UK);
        return HexFormat.of().formatHex(english.getCollationKey(name).toByteArray());
    }

    /// Family name first.
    public static String of(String family, String given) {
        return of(family.strip() + ", " + given.strip());
    }
}
