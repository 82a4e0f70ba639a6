package org.mashhuddle.service;

import java.util.List;

/// A change that a council's system makes to what it told of a child, and what of it a person must
/// read in triage; nothing where it is no news.
///
/// @param cells of the row, as `table key column value ...`; the key of a referral, plan or episode
///   is the child's own with a letter before it
/// @param says words that triage must have
record ChangeAtSource(String name, String table, String key, List<String> cells, List<String> says) {

    private static final String REFERRAL = "ssd_cin_episodes";
    private static final String MISSING = "ssd_missing";
    private static final String LEGAL = "ssd_legal_status";
    private static final String NFA = "{\"OUTCOME_NFA_FLAG\":\"Y\"}";
    private static final String STRATEGY = "{\"OUTCOME_STRATEGY_DISCUSSION_FLAG\":\"Y\"}";

    private static ChangeAtSource of(String name, String table, String key, List<String> cells, String... says) {
        return new ChangeAtSource(name, table, key, cells, List.of(says));
    }

    boolean isNews() {
        return !says.isEmpty();
    }

    /// Every kind that is played.
    static List<ChangeAtSource> all() {
        return List.of(
                of("need", REFERRAL, "r", List.of("cine_cin_primary_need_code", "N4"), "abuse", "acute stress"),
                of("outcome", REFERRAL, "r", List.of("cine_referral_outcome_json", STRATEGY), "strategy discussion"),
                of("nfa flag", REFERRAL, "r", List.of("cine_referral_outcome_json", NFA), "no further action"),
                of("nfa column", REFERRAL, "r", List.of("cine_referral_nfa", "Y"), "no further action"),
                of(
                        "closed",
                        REFERRAL,
                        "r",
                        List.of("cine_close_date", "2026-11-24", "cine_close_reason", "RC1"),
                        "24/11/2026",
                        "RC1"),
                of("sender", REFERRAL, "r", List.of("cine_referral_source_desc", "hospital"), "police", "hospital"),
                of("day", REFERRAL, "r", List.of("cine_referral_date", "2026-11-19"), "19/11/2026"),
                of("returned", MISSING, "m", List.of("miss_missing_episode_end_date", "2026-08-22"), "22/08/2026"),
                of("interview", MISSING, "m", List.of("miss_missing_rhi_accepted", "N"), "accepted: no"),
                of(
                        "plan starts",
                        "ssd_cp_plans",
                        "cp",
                        List.of("cppl_cp_plan_start_date", "2026-11-24", "cppl_cp_plan_initial_category", "NEG"),
                        "Child protection plan: Neglect",
                        "24/11/2026"),
                of("plan ends", "ssd_cin_plans", "ci", List.of("cinp_cin_plan_end_date", "2026-11-23"), "ended"),
                of(
                        "care order",
                        LEGAL,
                        "l",
                        List.of("lega_legal_status", "C2", "lega_legal_status_start_date", "2026-11-24"),
                        "s.20 (V2)",
                        "Full care order (C2)"),
                of(
                        "police protection",
                        LEGAL,
                        "l",
                        List.of("lega_legal_status", "L1", "lega_legal_status_start_date", "2026-11-24"),
                        "Police protection"),
                of("remand", LEGAL, "l", List.of("lega_legal_status", "J1"), "Remanded"),
                of("enquiry", "ssd_s47_enquiry", "e", List.of("s47e_s47_start_date", "2026-11-24"), "Section 47"),
                of("moved", "ssd_address", "a", List.of("addr_address_postcode", "ZZ9 9ZZ"), "Address"),
                of(
                        "address spelled",
                        "ssd_address",
                        "a",
                        List.of(
                                "addr_address_json",
                                "{\"HOUSE\":\"12\",\"STREET\":\"Long Street\",\"TOWN\":\"Testham\"}")),
                of("same day anew", REFERRAL, "r", List.of("cine_referral_date", "2026-11-20 00:00:00.000")),
                of("same words anew", REFERRAL, "r", List.of("cine_referral_source_desc", " POLICE ")),
                of("name spelled", "ssd_person", "", List.of("pers_forename", "Adah")));
    }
}
