package org.mashhuddle.exchange.ssd;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A table of the Standard Safeguarding Dataset that we read. Persons come first: the others refer
/// to them.
public enum SsdObject {
    PERSON("ssd_person", "persons"),
    FAMILY("ssd_family", "family members"),
    ADDRESS("ssd_address", "addresses"),
    CONTACT("ssd_contacts", "contacts"),
    REFERRAL("ssd_cin_episodes", "referrals"),
    MISSING("ssd_missing", "missing episodes"),
    CIN_PLAN("ssd_cin_plans", "child in need plans"),
    CP_PLAN("ssd_cp_plans", "child protection plans"),
    CLA_EPISODE("ssd_cla_episodes", "episodes of being looked after"),
    LEGAL_STATUS("ssd_legal_status", "legal statuses"),
    ENQUIRY("ssd_s47_enquiry", "section 47 enquiries"),
    EARLY_HELP("ssd_early_help_episodes", "episodes of early help"),
    IDENTIFIER("ssd_linked_identifiers", "identifiers in other systems");

    private final String table;
    private final String words;

    SsdObject(String table, String words) {
        this.table = table;
        this.words = words;
    }

    /// The name of the table, and so of its file without the ending.
    public String table() {
        return table;
    }

    /// What its rows are, in the field's words, for example "missing episodes".
    public String words() {
        return words;
    }

    /// The table a file of this name holds: `ssd_person.csv` in any case, without regard to folders,
    /// with a prefix, a date or the mark of a copy around it.
    static Optional<SsdObject> ofFile(String name) {
        return Arrays.stream(values())
                .filter(object -> FileName.names(name, object.table))
                .findFirst();
    }

    /// Its columns that we read, in the dataset's order.
    List<SsdField> fields() {
        return Arrays.stream(SsdField.values())
                .filter(field -> field.object() == this)
                .toList();
    }

    /// The column that names a row for good.
    SsdField key() {
        return switch (this) {
            case PERSON -> SsdField.PERS_PERSON_ID;
            case FAMILY -> SsdField.FAMI_TABLE_ID;
            case ADDRESS -> SsdField.ADDR_TABLE_ID;
            case CONTACT -> SsdField.CONT_CONTACT_ID;
            case REFERRAL -> SsdField.CINE_REFERRAL_ID;
            case MISSING -> SsdField.MISS_TABLE_ID;
            case CIN_PLAN -> SsdField.CINP_CIN_PLAN_ID;
            case CP_PLAN -> SsdField.CPPL_CP_PLAN_ID;
            case CLA_EPISODE -> SsdField.CLAE_CLA_EPISODE_ID;
            case LEGAL_STATUS -> SsdField.LEGA_LEGAL_STATUS_ID;
            case ENQUIRY -> SsdField.S47E_S47_ENQUIRY_ID;
            case EARLY_HELP -> SsdField.EARL_EPISODE_ID;
            case IDENTIFIER -> SsdField.LINK_TABLE_ID;
        };
    }

    /// The column that says whose row it is; for a person, the key itself.
    SsdField person() {
        return switch (this) {
            case PERSON -> SsdField.PERS_PERSON_ID;
            case FAMILY -> SsdField.FAMI_PERSON_ID;
            case ADDRESS -> SsdField.ADDR_PERSON_ID;
            case CONTACT -> SsdField.CONT_PERSON_ID;
            case REFERRAL -> SsdField.CINE_PERSON_ID;
            case MISSING -> SsdField.MISS_PERSON_ID;
            case CIN_PLAN -> SsdField.CINP_PERSON_ID;
            case CP_PLAN -> SsdField.CPPL_PERSON_ID;
            case CLA_EPISODE -> SsdField.CLAE_PERSON_ID;
            case LEGAL_STATUS -> SsdField.LEGA_PERSON_ID;
            case ENQUIRY -> SsdField.S47E_PERSON_ID;
            case EARLY_HELP -> SsdField.EARL_PERSON_ID;
            case IDENTIFIER -> SsdField.LINK_PERSON_ID;
        };
    }
}
