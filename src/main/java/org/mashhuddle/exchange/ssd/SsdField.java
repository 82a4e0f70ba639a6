package org.mashhuddle.exchange.ssd;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A column of the dataset that we read. Its constant is the column's own name in capitals; other
/// deployments of the dataset call some of them otherwise.
enum SsdField {
    // ssd_person
    PERS_PERSON_ID(SsdObject.PERSON, 48),
    PERS_FORENAME(SsdObject.PERSON, 255),
    PERS_SURNAME(SsdObject.PERSON, 255),
    PERS_SEX(SsdObject.PERSON, 20),
    PERS_GENDER(SsdObject.PERSON, 10),
    PERS_ETHNICITY(SsdObject.PERSON, 48),
    PERS_DOB(SsdObject.PERSON, 0),
    PERS_UPN(SsdObject.PERSON, 13),
    PERS_SINGLE_UNIQUE_ID(SsdObject.PERSON, 48, "pers_common_child_id"),
    PERS_LEGACY_ID(SsdObject.PERSON, 48),
    PERS_UPN_UNKNOWN(SsdObject.PERSON, 6),
    PERS_SEND_FLAG(SsdObject.PERSON, 1, "pers_send"),
    PERS_EXPECTED_DOB(SsdObject.PERSON, 0),
    PERS_DEATH_DATE(SsdObject.PERSON, 0),
    PERS_IS_MOTHER(SsdObject.PERSON, 1),
    PERS_NATIONALITY(SsdObject.PERSON, 48),
    // ssd_family
    FAMI_TABLE_ID(SsdObject.FAMILY, 48),
    FAMI_FAMILY_ID(SsdObject.FAMILY, 48),
    FAMI_PERSON_ID(SsdObject.FAMILY, 48),
    // ssd_address
    ADDR_TABLE_ID(SsdObject.ADDRESS, 48),
    ADDR_ADDRESS_JSON(SsdObject.ADDRESS, 1000),
    ADDR_PERSON_ID(SsdObject.ADDRESS, 48),
    ADDR_ADDRESS_TYPE(SsdObject.ADDRESS, 48),
    ADDR_ADDRESS_START_DATE(SsdObject.ADDRESS, 0),
    ADDR_ADDRESS_END_DATE(SsdObject.ADDRESS, 0),
    ADDR_ADDRESS_POSTCODE(SsdObject.ADDRESS, 15, "addr_postcode"),
    // ssd_contacts
    CONT_CONTACT_ID(SsdObject.CONTACT, 48),
    CONT_PERSON_ID(SsdObject.CONTACT, 48),
    CONT_CONTACT_DATE(SsdObject.CONTACT, 0),
    CONT_CONTACT_SOURCE_CODE(SsdObject.CONTACT, 48, "cont_contact_source"),
    CONT_CONTACT_SOURCE_DESC(SsdObject.CONTACT, 255),
    CONT_CONTACT_OUTCOME_JSON(SsdObject.CONTACT, 4000),
    // ssd_cin_episodes
    CINE_REFERRAL_ID(SsdObject.REFERRAL, 48),
    CINE_PERSON_ID(SsdObject.REFERRAL, 48),
    CINE_REFERRAL_DATE(SsdObject.REFERRAL, 0),
    CINE_CIN_PRIMARY_NEED_CODE(SsdObject.REFERRAL, 3, "cine_cin_primary_need"),
    CINE_REFERRAL_SOURCE_CODE(SsdObject.REFERRAL, 48, "cine_referral_source"),
    CINE_REFERRAL_SOURCE_DESC(SsdObject.REFERRAL, 255),
    CINE_REFERRAL_OUTCOME_JSON(SsdObject.REFERRAL, 4000),
    CINE_REFERRAL_NFA(SsdObject.REFERRAL, 1),
    CINE_CLOSE_REASON(SsdObject.REFERRAL, 100),
    CINE_CLOSE_DATE(SsdObject.REFERRAL, 0),
    CINE_REFERRAL_TEAM(SsdObject.REFERRAL, 48, "cine_referral_team_name"),
    CINE_REFERRAL_WORKER_ID(SsdObject.REFERRAL, 100, "cine_referral_worker_name"),
    // ssd_missing
    MISS_TABLE_ID(SsdObject.MISSING, 48),
    MISS_PERSON_ID(SsdObject.MISSING, 48),
    MISS_MISSING_EPISODE_START_DATE(SsdObject.MISSING, 0, "miss_missing_episode_start"),
    MISS_MISSING_EPISODE_TYPE(SsdObject.MISSING, 100),
    MISS_MISSING_EPISODE_END_DATE(SsdObject.MISSING, 0, "miss_missing_episode_end"),
    MISS_MISSING_RHI_OFFERED(SsdObject.MISSING, 2),
    MISS_MISSING_RHI_ACCEPTED(SsdObject.MISSING, 2),
    // ssd_cin_plans
    CINP_CIN_PLAN_ID(SsdObject.CIN_PLAN, 48),
    CINP_REFERRAL_ID(SsdObject.CIN_PLAN, 48),
    CINP_PERSON_ID(SsdObject.CIN_PLAN, 48),
    CINP_CIN_PLAN_START_DATE(SsdObject.CIN_PLAN, 0),
    CINP_CIN_PLAN_END_DATE(SsdObject.CIN_PLAN, 0),
    CINP_CIN_PLAN_TEAM(SsdObject.CIN_PLAN, 48, "cinp_cin_plan_team_name"),
    CINP_CIN_PLAN_WORKER_ID(SsdObject.CIN_PLAN, 100, "cinp_cin_plan_worker_name"),
    // ssd_cp_plans
    CPPL_CP_PLAN_ID(SsdObject.CP_PLAN, 48),
    CPPL_REFERRAL_ID(SsdObject.CP_PLAN, 48),
    CPPL_PERSON_ID(SsdObject.CP_PLAN, 48),
    CPPL_CP_PLAN_START_DATE(SsdObject.CP_PLAN, 0),
    CPPL_CP_PLAN_END_DATE(SsdObject.CP_PLAN, 0),
    CPPL_CP_PLAN_INITIAL_CATEGORY(SsdObject.CP_PLAN, 100),
    CPPL_CP_PLAN_OLA(SsdObject.CP_PLAN, 1),
    CPPL_CP_PLAN_LATEST_CATEGORY(SsdObject.CP_PLAN, 100),
    // ssd_cla_episodes
    CLAE_CLA_EPISODE_ID(SsdObject.CLA_EPISODE, 48),
    CLAE_PERSON_ID(SsdObject.CLA_EPISODE, 48),
    CLAE_CLA_EPISODE_START_DATE(SsdObject.CLA_EPISODE, 0, "clae_cla_episode_start"),
    CLAE_CLA_EPISODE_CEASED_DATE(SsdObject.CLA_EPISODE, 0, "clae_cla_episode_ceased"),
    CLAE_CLA_EPISODE_CEASED_REASON(SsdObject.CLA_EPISODE, 255, "clae_cla_episode_cease_reason"),
    CLAE_REFERRAL_ID(SsdObject.CLA_EPISODE, 48),
    // ssd_legal_status
    LEGA_LEGAL_STATUS_ID(SsdObject.LEGAL_STATUS, 48),
    LEGA_PERSON_ID(SsdObject.LEGAL_STATUS, 48),
    LEGA_LEGAL_STATUS(SsdObject.LEGAL_STATUS, 100),
    LEGA_LEGAL_STATUS_START_DATE(SsdObject.LEGAL_STATUS, 0, "lega_legal_status_start"),
    LEGA_LEGAL_STATUS_END_DATE(SsdObject.LEGAL_STATUS, 0, "lega_legal_status_end"),
    // ssd_s47_enquiry
    S47E_S47_ENQUIRY_ID(SsdObject.ENQUIRY, 48),
    S47E_REFERRAL_ID(SsdObject.ENQUIRY, 48),
    S47E_PERSON_ID(SsdObject.ENQUIRY, 48),
    S47E_S47_START_DATE(SsdObject.ENQUIRY, 0),
    S47E_S47_END_DATE(SsdObject.ENQUIRY, 0),
    S47E_S47_NFA(SsdObject.ENQUIRY, 1),
    S47E_S47_OUTCOME_JSON(SsdObject.ENQUIRY, 1000),
    S47E_S47_COMPLETED_BY_WORKER_ID(SsdObject.ENQUIRY, 100, "s47e_s47_completed_by_worker_name"),
    S47E_S47_COMPLETED_BY_TEAM(SsdObject.ENQUIRY, 48, "s47e_s47_completed_by_team_name"),
    // ssd_early_help_episodes
    EARL_EPISODE_ID(SsdObject.EARLY_HELP, 48),
    EARL_PERSON_ID(SsdObject.EARLY_HELP, 48),
    EARL_EPISODE_START_DATE(SsdObject.EARLY_HELP, 0, "earl_episode_start"),
    EARL_EPISODE_END_DATE(SsdObject.EARLY_HELP, 0, "earl_episode_end"),
    EARL_EPISODE_ORGANISATION(SsdObject.EARLY_HELP, 100),
    EARL_EPISODE_WORKER_ID(SsdObject.EARLY_HELP, 100, "earl_episode_worker_name"),
    // ssd_linked_identifiers
    LINK_TABLE_ID(SsdObject.IDENTIFIER, 48),
    LINK_PERSON_ID(SsdObject.IDENTIFIER, 48),
    LINK_IDENTIFIER_TYPE(SsdObject.IDENTIFIER, 100),
    LINK_IDENTIFIER_VALUE(SsdObject.IDENTIFIER, 100),
    LINK_VALID_FROM_DATE(SsdObject.IDENTIFIER, 0),
    LINK_VALID_TO_DATE(SsdObject.IDENTIFIER, 0);

    private final SsdObject object;
    private final int longest;
    private final String column;
    private final String formerly;

    /// @param formerly what councils whose deployment is another one call it
    SsdField(SsdObject object, int longest, String... formerly) {
        this.object = object;
        this.formerly = String.join(" ", formerly);
        this.longest = longest;
        this.column = name().toLowerCase(Locale.ROOT);
    }

    SsdObject object() {
        return object;
    }

    /// The most characters the dataset allows; 0 for a date, which has no length of its own.
    int longest() {
        return longest;
    }

    String column() {
        return column;
    }

    /// The names it goes by, the dataset's own of today first.
    List<String> names() {
        return Stream.concat(Stream.of(column), Stream.of(formerly.split(" ")).filter(name -> !name.isEmpty()))
                .toList();
    }
}
