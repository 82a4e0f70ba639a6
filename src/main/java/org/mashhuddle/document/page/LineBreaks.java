package org.mashhuddle.document.page;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a printed line may end. Never inside a time, a date or a number: "12:" at the end of one
/// line and "00" on the next could be read as another hour. Nor behind the apostrophe of a
/// name, nor behind the hyphen of a short one, nor inside a telephone or NHS number, nor inside a postcode.
final class LineBreaks implements FSTextBreaker {

    private static final Pattern GROUP = Pattern.compile("\\d{3} \\z");
    private static final Pattern NEXT_GROUP = Pattern.compile("\\d{3}\\d*+(?![:/.]\\d)");

    /// What fits into the narrowest column that holds names; a longer one is better cut at its
    /// hyphen than anywhere.
    private static final int SHORT_NAME = 14;

    private static final Pattern OUTWARD = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? $");
    private static final Pattern INWARD = Pattern.compile("\\d[A-Z]{2}\\b");

    /// As much as there can be of a group or of half a postcode, with the space behind it.
    private static final int LONGEST = 6;

    private final BreakIterator usual = BreakIterator.getLineInstance(Locale.UK);
    private @Nullable String text;

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int at = usual.next();
        while (at != BreakIterator.DONE
                && (isInsideNumber(at)
                        || isInsideName(at)
                        || isInsideShortName(at)
                        || isInsideGroups(at, GROUP, NEXT_GROUP)
                        || isInsideGroups(at, OUTWARD, INWARD))) {
            at = usual.next();
        }
        return at;
    }

    /// Between two groups of digits that are one number, and no date before a time; or inside a postcode, "SS1 0XX":
    /// the one half is no place. Only what stands around the place is looked at: it is asked at every one.
    private boolean isInsideGroups(int at, Pattern before, Pattern behind) {
        return text != null
                && at < text.length()
                && Character.isDigit(text.charAt(at))
                && before.matcher(text)
                        .region(Math.max(0, at - LONGEST), at)
                        .useTransparentBounds(true)
                        .find()
                && behind.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean isInsideName(int at) {
        return text != null
                && at > 1
                && at < text.length()
                && "'\u2019\u02bc".indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }

    /// "TEST-ALDER", "Smith-Jones": a capital follows the hyphen.
    private boolean isInsideShortName(int at) {
        if (text == null
                || at < 2
                || at >= text.length()
                || text.charAt(at - 1) != '-'
                || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int from = at - 1;
        while (from > 0 && isOfName(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && isOfName(text.charAt(to))) {
            to++;
        }
        return from < at - 1 && to - from <= SHORT_NAME;
    }

    private static boolean isOfName(char letter) {
        return Character.isLetter(letter) || "-'\u2019\u02bc".indexOf(letter) >= 0;
    }

    private boolean isInsideNumber(int at) {
        return text != null
                && at > 1
                && at < text.length()
                && ":/.,".indexOf(text.charAt(at - 1)) >= 0
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
    }
}
