package org.mashhuddle.store;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/// Where a name stands in a list, as a column every database sorts alike: the key of the English
/// collation, in hex.
final class SortKey {

    private SortKey() {}

    static String of(String name) {
        Collator english = Collator.getInstance(Locale.UK);
        return HexFormat.of().formatHex(english.getCollationKey(name).toByteArray());
    }

    /// Family name first.
    static String of(String family, String given) {
        return of(family.strip() + ", " + given.strip());
    }
}
