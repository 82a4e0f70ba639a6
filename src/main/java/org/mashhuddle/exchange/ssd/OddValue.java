package org.mashhuddle.exchange.ssd;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.exchange.ssd.file.DamagedText;

/// What looks wrong in a value that can be taken all the same: a person is told, and the value stays
/// as it came.
record OddValue(ProblemKind kind, String wrong, String expected) {

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
        if (DamagedText.isGarbled(text)) {
            return Optional.of(new OddValue(
                    ProblemKind.GARBLED,
                    "Letters with accents were read in the wrong encoding before they came here.",
                    "It is taken as it stands. Have the extract made as UTF-8."));
        }
        if (NUMBERS.contains(field) && DamagedText.isRounded(text)) {
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
