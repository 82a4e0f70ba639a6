package org.mashhuddle.exchange.ssd;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.exchange.ssd.extract.ExtractAddress;
import org.mashhuddle.exchange.ssd.extract.ExtractContact;
import org.mashhuddle.exchange.ssd.extract.ExtractEnquiry;
import org.mashhuddle.exchange.ssd.extract.ExtractFamilyMember;
import org.mashhuddle.exchange.ssd.extract.ExtractIdentifier;
import org.mashhuddle.exchange.ssd.extract.ExtractLegalStatus;
import org.mashhuddle.exchange.ssd.extract.ExtractMissing;
import org.mashhuddle.exchange.ssd.extract.ExtractOutcome;
import org.mashhuddle.exchange.ssd.extract.ExtractPerson;
import org.mashhuddle.exchange.ssd.extract.ExtractPlan;
import org.mashhuddle.exchange.ssd.extract.ExtractReferral;
import org.mashhuddle.exchange.ssd.extract.ExtractRow;
import org.mashhuddle.exchange.ssd.extract.IdentifierKind;
import org.mashhuddle.exchange.ssd.extract.PlanKind;

/// Makes the records of an extract from its rows, table by table.
final class RowMapping {

    private static final Map<String, String> GENDERS =
            Map.of("UNKNOWN", "unknown", "F", "F", "FEMALE", "F", "M", "M", "MALE", "M", "U", "U", "I", "I");
    private static final Set<String> SEXES =
            Set.of("M", "MALE", "1", "F", "FEMALE", "2", "I", "OTHER", "9", "U", "UNKNOWN", "NOT KNOWN", "0", "X");
    private static final String WITHHELD = "CON";
    private static final Pattern TEN_DIGITS = Pattern.compile("(?:[0-9][ \u00a0-]*){10}");
    private static final Pattern NO_POSTCODE = Pattern.compile("(?i)x+|nopostcode");

    private RowMapping() {}

    /// Empty if the row is refused; its problem is noted.
    static Optional<? extends ExtractRow> map(Row row) {
        return RowIds.of(row).flatMap(ids -> switch (row.table().object()) {
            case PERSON -> Optional.of(person(ids, row));
            case FAMILY -> family(ids, row);
            case ADDRESS -> Optional.of(address(ids, row));
            case CONTACT -> dated(ids, row, contact(ids, row));
            case REFERRAL -> dated(ids, row, referral(ids, row));
            case MISSING -> dated(ids, row, missing(ids, row));
            case CIN_PLAN -> Optional.of(childInNeed(ids, row));
            case CP_PLAN -> Optional.of(childProtection(ids, row));
            case CLA_EPISODE -> Optional.of(lookedAfter(ids, row));
            case LEGAL_STATUS -> Optional.of(legalStatus(ids, row));
            case ENQUIRY -> Optional.of(enquiry(ids, row));
            case EARLY_HELP -> Optional.of(earlyHelp(ids, row));
            case IDENTIFIER -> identifier(ids, row);
        });
    }

    /// An event of which nobody knows when it was cannot be put before a meeting: its row is refused.
    private static Optional<ExtractRow> dated(RowIds ids, Row row, Optional<? extends ExtractRow> read) {
        if (read.isEmpty()) {
            row.table().giveBack(ids.id());
        }
        return read.map(one -> one);
    }

    private static ExtractPerson person(RowIds ids, Row row) {
        if (row.raw(SsdField.PERS_FORENAME).isEmpty()
                && row.raw(SsdField.PERS_SURNAME).isEmpty()) {
            row.note(
                    ProblemKind.NAME_MISSING,
                    SsdField.PERS_SURNAME,
                    "The person has no name.",
                    "A forename or a surname is expected; the person is taken without one.");
        }
        return new ExtractPerson(
                ids.id(),
                row.text(SsdField.PERS_FORENAME),
                row.text(SsdField.PERS_SURNAME),
                sex(row),
                row.code(SsdField.PERS_GENDER, GENDERS),
                row.text(SsdField.PERS_ETHNICITY),
                row.pastDay(SsdField.PERS_DOB),
                row.day(SsdField.PERS_EXPECTED_DOB),
                row.pastDay(SsdField.PERS_DEATH_DATE),
                row.text(SsdField.PERS_SINGLE_UNIQUE_ID),
                nhsNumber(row),
                upn(row),
                row.text(SsdField.PERS_UPN_UNKNOWN),
                row.text(SsdField.PERS_LEGACY_ID),
                row.flag(SsdField.PERS_SEND_FLAG).orElse(false),
                row.flag(SsdField.PERS_IS_MOTHER).orElse(false),
                row.text(SsdField.PERS_NATIONALITY));
    }

    private static Optional<String> sex(Row row) {
        Optional<String> said = row.text(SsdField.PERS_SEX);
        if (said.isPresent() && !SEXES.contains(said.get().toUpperCase(Locale.UK))) {
            row.note(
                    ProblemKind.UNKNOWN_FLAG,
                    SsdField.PERS_SEX,
                    "This is no sex that is known here.",
                    "Expected is M, F, I or U; the person is taken without it.");
        }
        return said;
    }

    /// The single unique id is filled with the NHS number; where it cannot be one, it is some other
    /// number, and no mistake.
    private static Optional<NhsNumber> nhsNumber(Row row) {
        String text = row.raw(SsdField.PERS_SINGLE_UNIQUE_ID);
        Optional<NhsNumber> number = NhsNumber.parse(text);
        if (number.isEmpty() && TEN_DIGITS.matcher(text).matches()) {
            row.note(
                    ProblemKind.NHS_NUMBER_WRONG,
                    SsdField.PERS_SINGLE_UNIQUE_ID,
                    "This is not an NHS number: its check digit is wrong.",
                    "The person is taken without an NHS number; it is kept as a single unique id.");
        }
        return number;
    }

    private static Optional<Upn> upn(Row row) {
        String text = row.raw(SsdField.PERS_UPN);
        Optional<Upn> upn = Upn.parse(text);
        if (upn.isEmpty() && !text.isEmpty()) {
            row.note(
                    ProblemKind.UPN_WRONG,
                    SsdField.PERS_UPN,
                    "This is not a UPN: its check letter is wrong.",
                    "A letter and twelve characters are expected; the person is taken without it.");
        }
        return upn;
    }

    private static Optional<ExtractFamilyMember> family(RowIds ids, Row row) {
        Optional<String> family = row.text(SsdField.FAMI_FAMILY_ID);
        if (family.isEmpty()) {
            return row.refuse(
                    ProblemKind.NO_KEY,
                    SsdField.FAMI_FAMILY_ID,
                    "The row does not say which family.",
                    "The id of a family is expected.");
        }
        return Optional.of(new ExtractFamilyMember(ids.id(), family.get(), ids.personId()));
    }

    private static ExtractAddress address(RowIds ids, Row row) {
        Optional<Moment> from = row.moment(SsdField.ADDR_ADDRESS_START_DATE);
        Optional<String> postcode = row.text(SsdField.ADDR_ADDRESS_POSTCODE)
                .filter(code -> !NO_POSTCODE.matcher(code).matches());
        boolean withheld = postcode.filter(WITHHELD::equalsIgnoreCase).isPresent();
        String raw = row.raw(SsdField.ADDR_ADDRESS_JSON);
        boolean plain = !raw.isEmpty() && !raw.startsWith("{") && !raw.startsWith("[");
        var json = plain
                ? Optional.<com.fasterxml.jackson.databind.JsonNode>empty()
                : row.json(SsdField.ADDR_ADDRESS_JSON);
        List<String> lines = plain
                ? AddressLines.ofPlain(row.text(SsdField.ADDR_ADDRESS_JSON).orElse(""), postcode.orElse(""))
                : json.map(AddressLines::of).orElse(List.of());
        return new ExtractAddress(
                ids.id(),
                ids.personId(),
                row.text(SsdField.ADDR_ADDRESS_TYPE),
                from,
                row.until(from, SsdField.ADDR_ADDRESS_END_DATE),
                lines,
                withheld ? Optional.empty() : postcode,
                json.map(node -> JsonCells.part(node, "UPRN")).filter(uprn -> !uprn.isEmpty()),
                withheld);
    }

    private static Optional<ExtractContact> contact(RowIds ids, Row row) {
        return row.neededPast(SsdField.CONT_CONTACT_DATE)
                .map(at -> new ExtractContact(
                        ids.id(),
                        ids.personId(),
                        Optional.of(at),
                        row.text(SsdField.CONT_CONTACT_SOURCE_CODE),
                        row.text(SsdField.CONT_CONTACT_SOURCE_DESC),
                        outcome(row, SsdField.CONT_CONTACT_OUTCOME_JSON)));
    }

    private static Optional<ExtractReferral> referral(RowIds ids, Row row) {
        Optional<Moment> came = row.neededPast(SsdField.CINE_REFERRAL_DATE);
        return came.map(_ -> referral(ids, row, came));
    }

    private static ExtractReferral referral(RowIds ids, Row row, Optional<Moment> at) {
        return new ExtractReferral(
                ids.id(),
                ids.personId(),
                at,
                row.text(SsdField.CINE_CIN_PRIMARY_NEED_CODE),
                row.text(SsdField.CINE_REFERRAL_SOURCE_CODE),
                row.text(SsdField.CINE_REFERRAL_SOURCE_DESC),
                outcome(row, SsdField.CINE_REFERRAL_OUTCOME_JSON),
                row.flag(SsdField.CINE_REFERRAL_NFA),
                row.text(SsdField.CINE_CLOSE_REASON),
                row.until(at, SsdField.CINE_CLOSE_DATE),
                row.text(SsdField.CINE_REFERRAL_TEAM),
                row.text(SsdField.CINE_REFERRAL_WORKER_ID));
    }

    private static Optional<ExtractMissing> missing(RowIds ids, Row row) {
        Optional<Moment> since = row.neededPast(SsdField.MISS_MISSING_EPISODE_START_DATE);
        return since.map(_ -> missing(ids, row, since));
    }

    private static ExtractMissing missing(RowIds ids, Row row, Optional<Moment> from) {
        return new ExtractMissing(
                ids.id(),
                ids.personId(),
                from,
                row.text(SsdField.MISS_MISSING_EPISODE_TYPE),
                row.until(from, SsdField.MISS_MISSING_EPISODE_END_DATE),
                row.answer(SsdField.MISS_MISSING_RHI_OFFERED),
                row.answer(SsdField.MISS_MISSING_RHI_ACCEPTED));
    }

    private static ExtractPlan childInNeed(RowIds ids, Row row) {
        Optional<Moment> from = row.moment(SsdField.CINP_CIN_PLAN_START_DATE);
        return new ExtractPlan(
                ids.id(),
                PlanKind.CHILD_IN_NEED,
                ids.personId(),
                row.reference(SsdField.CINP_REFERRAL_ID),
                from,
                row.until(from, SsdField.CINP_CIN_PLAN_END_DATE),
                Optional.empty(),
                false,
                row.text(SsdField.CINP_CIN_PLAN_TEAM),
                row.text(SsdField.CINP_CIN_PLAN_WORKER_ID));
    }

    private static ExtractPlan childProtection(RowIds ids, Row row) {
        Optional<Moment> from = row.moment(SsdField.CPPL_CP_PLAN_START_DATE);
        return new ExtractPlan(
                ids.id(),
                PlanKind.CHILD_PROTECTION,
                ids.personId(),
                row.reference(SsdField.CPPL_REFERRAL_ID),
                from,
                row.until(from, SsdField.CPPL_CP_PLAN_END_DATE),
                row.text(SsdField.CPPL_CP_PLAN_LATEST_CATEGORY)
                        .or(() -> row.text(SsdField.CPPL_CP_PLAN_INITIAL_CATEGORY)),
                row.flag(SsdField.CPPL_CP_PLAN_OLA).orElse(false),
                Optional.empty(),
                Optional.empty());
    }

    private static ExtractPlan lookedAfter(RowIds ids, Row row) {
        Optional<Moment> from = row.moment(SsdField.CLAE_CLA_EPISODE_START_DATE);
        return new ExtractPlan(
                ids.id(),
                PlanKind.LOOKED_AFTER,
                ids.personId(),
                row.reference(SsdField.CLAE_REFERRAL_ID),
                from,
                row.until(from, SsdField.CLAE_CLA_EPISODE_CEASED_DATE),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static ExtractPlan earlyHelp(RowIds ids, Row row) {
        Optional<Moment> from = row.moment(SsdField.EARL_EPISODE_START_DATE);
        return new ExtractPlan(
                ids.id(),
                PlanKind.EARLY_HELP,
                ids.personId(),
                Optional.empty(),
                from,
                row.until(from, SsdField.EARL_EPISODE_END_DATE),
                Optional.empty(),
                false,
                row.text(SsdField.EARL_EPISODE_ORGANISATION),
                row.text(SsdField.EARL_EPISODE_WORKER_ID));
    }

    private static ExtractLegalStatus legalStatus(RowIds ids, Row row) {
        Optional<Moment> from = row.moment(SsdField.LEGA_LEGAL_STATUS_START_DATE);
        return new ExtractLegalStatus(
                ids.id(),
                ids.personId(),
                row.text(SsdField.LEGA_LEGAL_STATUS),
                from,
                row.until(from, SsdField.LEGA_LEGAL_STATUS_END_DATE));
    }

    private static ExtractEnquiry enquiry(RowIds ids, Row row) {
        Optional<Moment> from = row.moment(SsdField.S47E_S47_START_DATE);
        return new ExtractEnquiry(
                ids.id(),
                ids.personId(),
                row.reference(SsdField.S47E_REFERRAL_ID),
                from,
                row.until(from, SsdField.S47E_S47_END_DATE),
                row.flag(SsdField.S47E_S47_NFA),
                outcome(row, SsdField.S47E_S47_OUTCOME_JSON),
                row.text(SsdField.S47E_S47_COMPLETED_BY_TEAM),
                row.text(SsdField.S47E_S47_COMPLETED_BY_WORKER_ID));
    }

    private static Optional<ExtractIdentifier> identifier(RowIds ids, Row row) {
        String type = row.text(SsdField.LINK_IDENTIFIER_TYPE).orElse("");
        IdentifierKind kind = IdentifierKind.of(type);
        String text = row.text(SsdField.LINK_IDENTIFIER_VALUE).orElse("");
        Optional<String> value = canonical(kind, text);
        if (value.isEmpty()) {
            return row.refuse(
                    ProblemKind.IDENTIFIER_WRONG,
                    SsdField.LINK_IDENTIFIER_VALUE,
                    text.isEmpty() ? "The identifier is empty." : "The identifier fails its own check letter or digit.",
                    "The person is taken without it.");
        }
        Optional<Moment> from = row.moment(SsdField.LINK_VALID_FROM_DATE);
        return Optional.of(new ExtractIdentifier(
                ids.id(), ids.personId(), kind, type, value.get(), from, row.until(from, SsdField.LINK_VALID_TO_DATE)));
    }

    private static Optional<String> canonical(IdentifierKind kind, String text) {
        return switch (kind) {
            case UPN, FORMER_UPN -> Upn.parse(text).map(Upn::value);
            case NHS_NUMBER -> NhsNumber.parse(text).map(NhsNumber::canonical);
            case CASE_NUMBER, HOME_OFFICE, NATIONAL_INSURANCE, YOUTH_JUSTICE, COURT, ADOPTION_AGENCY, INCIDENT, OTHER ->
                Optional.of(text).filter(value -> !value.isEmpty());
        };
    }

    private static ExtractOutcome outcome(Row row, SsdField field) {
        return row.json(field).map(row.table().json()::outcome).orElse(ExtractOutcome.NONE);
    }
}
