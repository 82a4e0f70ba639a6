package org.mashhuddle.exchange.ssd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.subject.NhsNumber;

/// How a row is spoilt so that it has one kind of problem and no other.
final class Dirt {

    private static final List<ProblemKind> ANY_ROW = List.of(
            ProblemKind.NO_KEY, ProblemKind.KEY_UNUSABLE, ProblemKind.DUPLICATE_KEY, ProblemKind.WRONG_COLUMN_COUNT);
    private static final List<ProblemKind> OF_A_PERSON = List.of(ProblemKind.NO_PERSON, ProblemKind.UNKNOWN_PERSON);
    private static final Map<SsdObject, SsdField> STARTS = Map.of(
            SsdObject.CONTACT, SsdField.CONT_CONTACT_DATE,
            SsdObject.REFERRAL, SsdField.CINE_REFERRAL_DATE,
            SsdObject.MISSING, SsdField.MISS_MISSING_EPISODE_START_DATE);
    private static final List<ProblemKind> OF_A_START = List.of(
            ProblemKind.DATE_MISSING,
            ProblemKind.DATE_UNREADABLE,
            ProblemKind.DATE_IN_DOUBT,
            ProblemKind.YEAR_IN_DOUBT,
            ProblemKind.DATE_IN_FUTURE);
    private static final Map<SsdObject, SsdField> ENDS = Map.of(
            SsdObject.ADDRESS, SsdField.ADDR_ADDRESS_END_DATE,
            SsdObject.REFERRAL, SsdField.CINE_CLOSE_DATE,
            SsdObject.MISSING, SsdField.MISS_MISSING_EPISODE_END_DATE,
            SsdObject.CIN_PLAN, SsdField.CINP_CIN_PLAN_END_DATE,
            SsdObject.CP_PLAN, SsdField.CPPL_CP_PLAN_END_DATE,
            SsdObject.CLA_EPISODE, SsdField.CLAE_CLA_EPISODE_CEASED_DATE,
            SsdObject.LEGAL_STATUS, SsdField.LEGA_LEGAL_STATUS_END_DATE,
            SsdObject.ENQUIRY, SsdField.S47E_S47_END_DATE);
    private static final Map<SsdObject, SsdField> FLAGS = Map.of(
            SsdObject.PERSON, SsdField.PERS_GENDER,
            SsdObject.REFERRAL, SsdField.CINE_REFERRAL_NFA,
            SsdObject.MISSING, SsdField.MISS_MISSING_RHI_OFFERED,
            SsdObject.CP_PLAN, SsdField.CPPL_CP_PLAN_OLA);
    private static final Map<SsdObject, SsdField> WORDS = Map.of(
            SsdObject.PERSON, SsdField.PERS_NATIONALITY,
            SsdObject.ADDRESS, SsdField.ADDR_ADDRESS_TYPE,
            SsdObject.CONTACT, SsdField.CONT_CONTACT_SOURCE_DESC,
            SsdObject.LEGAL_STATUS, SsdField.LEGA_LEGAL_STATUS);
    private static final Map<SsdObject, SsdField> JSON = Map.of(
            SsdObject.ADDRESS, SsdField.ADDR_ADDRESS_JSON,
            SsdObject.CONTACT, SsdField.CONT_CONTACT_OUTCOME_JSON,
            SsdObject.REFERRAL, SsdField.CINE_REFERRAL_OUTCOME_JSON,
            SsdObject.ENQUIRY, SsdField.S47E_S47_OUTCOME_JSON);

    private final DateForm dates;
    private int extras;

    Dirt(DateForm dates) {
        this.dates = dates;
    }

    /// A refused row is added beside the clean one, so that nothing else of the extract is lost
    /// with it.
    static boolean isExtraRow(ProblemKind kind) {
        return kind.refused() || OF_A_START.contains(kind);
    }

    /// The row with this problem; empty if it cannot have it.
    Optional<Map<SsdField, String>> spoil(SsdObject object, Map<SsdField, String> row, ProblemKind kind) {
        if (isExtraRow(kind) && kind != ProblemKind.DUPLICATE_KEY) {
            row.put(object.key(), "X" + extras++);
        }
        boolean any = ANY_ROW.contains(kind) || object != SsdObject.PERSON && OF_A_PERSON.contains(kind);
        return switch (kind) {
            case NO_KEY -> put(any, row, object.key(), "");
            case KEY_UNUSABLE -> put(any, row, object.key(), "K".repeat(120));
            case DUPLICATE_KEY, WRONG_COLUMN_COUNT -> any ? Optional.of(row) : Optional.empty();
            case NO_PERSON -> put(any, row, object.person(), "NULL");
            case UNKNOWN_PERSON -> put(any, row, object.person(), "P-NOBODY");
            case IDENTIFIER_WRONG ->
                put(object == SsdObject.IDENTIFIER, row, SsdField.LINK_IDENTIFIER_VALUE, "A000000000000");
            case NAME_MISSING -> nameless(object, row);
            case DATE_MISSING -> in(STARTS, object, row, "");
            case DATE_UNREADABLE -> in(STARTS, object, row, "31/02/2026");
            case DATE_IN_DOUBT -> dates == DateForm.BRITISH ? Optional.empty() : in(STARTS, object, row, "03/04/2026");
            case YEAR_IN_DOUBT -> in(STARTS, object, row, "05-04-03");
            case DATE_IN_FUTURE -> in(STARTS, object, row, dates.write(java.time.LocalDate.of(2060, 1, 1)));
            case DATE_IMPLAUSIBLE -> in(ENDS, object, row, "1900-01-01 00:00:00.000");
            case OTHER_WEEKDAY -> in(ENDS, object, row, "Monday 24 November 2026");
            case END_BEFORE_START -> in(ENDS, object, row, dates.write(java.time.LocalDate.of(1901, 2, 3)));
            case UNKNOWN_FLAG -> in(FLAGS, object, row, "?");
            case TOO_LONG -> in(WORDS, object, row, "long ".repeat(60) + ".");
            case GARBLED -> in(WORDS, object, row, "Ren\u00c3\u00a9e");
            case SAYS_NULL -> put(object == SsdObject.PERSON, row, SsdField.PERS_FORENAME, "Null");
            case CUT_OFF -> put(object == SsdObject.PERSON, row, SsdField.PERS_ETHNICITY, "WBR");
            case CHARACTER_UNREADABLE -> in(WORDS, object, row, "a\u0000b\u0007c");
            case JSON_UNREADABLE -> in(JSON, object, row, "{\"NFA_FLAG\":\"Y\",\"COMMENTS\":\"cut o");
            case NHS_NUMBER_WRONG -> wrongNhsNumber(object, row);
            case UPN_WRONG -> put(object == SsdObject.PERSON, row, SsdField.PERS_UPN, "B123456789012");
        };
    }

    private static Optional<Map<SsdField, String>> put(
            boolean fits, Map<SsdField, String> row, SsdField field, String value) {
        if (!fits) {
            return Optional.empty();
        }
        row.put(field, value);
        return Optional.of(row);
    }

    private static Optional<Map<SsdField, String>> in(
            Map<SsdObject, SsdField> fields, SsdObject object, Map<SsdField, String> row, String value) {
        return Optional.ofNullable(fields.get(object)).flatMap(field -> put(true, row, field, value));
    }

    private static Optional<Map<SsdField, String>> nameless(SsdObject object, Map<SsdField, String> row) {
        return put(object == SsdObject.PERSON, row, SsdField.PERS_FORENAME, "")
                .flatMap(same -> put(true, same, SsdField.PERS_SURNAME, ""));
    }

    private static Optional<Map<SsdField, String>> wrongNhsNumber(SsdObject object, Map<SsdField, String> row) {
        String wrong = "9990000019";
        return put(
                object == SsdObject.PERSON && NhsNumber.parse(wrong).isEmpty(),
                row,
                SsdField.PERS_SINGLE_UNIQUE_ID,
                wrong);
    }
}
