package org.mashhuddle.exchange.ssd;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashhuddle.domain.subject.CodeList;

/// What looks wrong in a value that can be taken all the same: a person is told, and the value stays
/// as it came.
record OddValue(ProblemKind kind, String wrong, String expected) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern ROUNDED = Pattern.compile("[0-9](?:\\.[0-9]+)?[Ee]\\+[0-9]{2,}");
    private static final int SHORTEST_FULL = 20;
    private static final Set<SsdField> NUMBERS = Set.of(
            SsdField.PERS_PERSON_ID,
            SsdField.PERS_SINGLE_UNIQUE_ID,
            SsdField.PERS_UPN,
            SsdField.PERS_LEGACY_ID,
            SsdField.LINK_IDENTIFIER_VALUE);

    private static final Map<SsdField, CodeList> CODES = Map.of(
            SsdField.PERS_ETHNICITY, CodeList.ETHNICITY,
            SsdField.CONT_CONTACT_SOURCE_CODE, CodeList.REFERRAL_SOURCE,
            SsdField.CINE_REFERRAL_SOURCE_CODE, CodeList.REFERRAL_SOURCE,
            SsdField.CPPL_CP_PLAN_INITIAL_CATEGORY, CodeList.ABUSE_CATEGORY,
            SsdField.CPPL_CP_PLAN_LATEST_CATEGORY, CodeList.ABUSE_CATEGORY,
            SsdField.LEGA_LEGAL_STATUS, CodeList.LEGAL_STATUS);

    static Optional<OddValue> of(SsdField field, String text) {
        if (isGarbled(text)) {
            return Optional.of(new OddValue(
                    ProblemKind.GARBLED,
                    "Letters with accents were read in the wrong encoding before they came here.",
                    "It is taken as it stands. Have the extract made as UTF-8."));
        }
        if (NUMBERS.contains(field) && ROUNDED.matcher(text).matches()) {
            return Optional.of(new OddValue(
                    ProblemKind.CUT_OFF,
                    "A spreadsheet has rounded this number: its last digits are lost.",
                    "It is taken as it stands. Have the extract made without opening it in a spreadsheet."));
        }
        boolean cut = codes(field).filter(codes -> isCut(text, codes)).isPresent();
        if (cut || (field.longest() >= SHORTEST_FULL && text.length() == field.longest())) {
            return Optional.of(new OddValue(
                    ProblemKind.CUT_OFF,
                    cut
                            ? "The code is not in its list, and is the beginning of one that is."
                            : "The value fills its column to the last letter: it may have been cut at its source.",
                    "It is taken as it stands."));
        }
        return Optional.empty();
    }

    /// UTF-8 that was read as Windows-1252: written back as that, it is UTF-8 again.
    private static boolean isGarbled(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return false;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException neither) {
            return false;
        }
    }

    private static Optional<CodeList> codes(SsdField field) {
        return Optional.ofNullable(CODES.get(field));
    }

    private static boolean isCut(String text, CodeList codes) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return !codes.meanings().containsKey(code)
                && codes.meanings().keySet().stream().anyMatch(known -> known.startsWith(code));
    }

    @Override
    public String toString() {
        return "OddValue[" + kind + "]";
    }
}
