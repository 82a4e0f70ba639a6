package org.mashhuddle.service.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.hub.OutcomeKind;

/// The words a new hub starts with; every list is the hub's own to edit.
public final class SeedLists {

    private SeedLists() {}

    /// Agencies and what follows `!` in the quick line (`domain.md` 1.8); the first four are the
    /// core.
    public static Map<String, String> agencies() {
        Map<String, String> agencies = new LinkedHashMap<>();
        agencies.put("Police", "police");
        agencies.put("Social care", "social");
        agencies.put("Health", "health");
        agencies.put("Education", "education");
        agencies.put("Early help", "early");
        agencies.put("Youth justice", "youth");
        agencies.put("Probation", "probation");
        agencies.put("Housing", "housing");
        agencies.put("Substance misuse", "substance");
        agencies.put("Adult social care", "adults");
        agencies.put("Domestic abuse service", "idva");
        agencies.put("Voluntary sector", "voluntary");
        agencies.put("British Transport Police", "btp");
        return agencies;
    }

    /// How many of the agencies make the daily meeting quorate.
    public static final int CORE = 4;

    /// Decision outcomes (`domain.md` 3.7).
    public static Map<String, OutcomeKind> outcomes() {
        Map<String, OutcomeKind> outcomes = new LinkedHashMap<>();
        outcomes.put("No further action by this meeting", OutcomeKind.NO_FURTHER_ACTION);
        outcomes.put("Advice and signposting", OutcomeKind.ADVICE);
        outcomes.put("Early help assessment", OutcomeKind.EARLY_HELP);
        outcomes.put("Targeted early help", OutcomeKind.EARLY_HELP);
        outcomes.put("Family support", OutcomeKind.EARLY_HELP);
        outcomes.put("Continue existing plan", OutcomeKind.CONTINUE_PLAN);
        outcomes.put("Children's social care assessment (s.17)", OutcomeKind.ASSESSMENT);
        outcomes.put("Strategy discussion", OutcomeKind.STRATEGY_DISCUSSION);
        outcomes.put("s.47 enquiry, single agency", OutcomeKind.SECTION_47);
        outcomes.put("s.47 enquiry, joint", OutcomeKind.SECTION_47);
        outcomes.put("Police investigation", OutcomeKind.POLICE_INVESTIGATION);
        outcomes.put("Police protection", OutcomeKind.IMMEDIATE_PROTECTION);
        outcomes.put("Emergency protection order", OutcomeKind.EMERGENCY_ORDER);
        outcomes.put("Initial child protection conference", OutcomeKind.CONFERENCE);
        outcomes.put("Legal planning meeting", OutcomeKind.LEGAL);
        List.of("MACE", "MARAC", "MAPPA", "Channel (Prevent)")
                .forEach(panel -> outcomes.put("Refer to " + panel, OutcomeKind.PANEL_REFERRAL));
        outcomes.put("NRM referral", OutcomeKind.NRM_REFERRAL);
        outcomes.put("Missing strategy meeting", OutcomeKind.STRATEGY_DISCUSSION);
        outcomes.put("Disruption plan", OutcomeKind.DISRUPTION);
        orders(outcomes);
        outcomes.put("Transfer to another area", OutcomeKind.TRANSFER);
        outcomes.put("Information requested, bring back", OutcomeKind.INFORMATION_REQUESTED);
        outcomes.put("Review at a later meeting", OutcomeKind.REVIEW);
        outcomes.put("Close to this meeting", OutcomeKind.CLOSE);
        return outcomes;
    }

    /// Offences, orders and notices (`domain.md` 3.9), each under the name of its law: one that is not law on the day
    /// of a meeting is seen and not chosen.
    private static void orders(Map<String, OutcomeKind> outcomes) {
        outcomes.put("Investigation of child criminal exploitation", OutcomeKind.POLICE_INVESTIGATION);
        outcomes.put("Investigation of cuckooing (home taken over)", OutcomeKind.POLICE_INVESTIGATION);
        List.of(
                        "Child criminal exploitation prevention order",
                        "Respect order (adult)",
                        "Youth injunction",
                        "Child abduction warning notice (CAWN)",
                        "Slavery and trafficking risk order",
                        "Slavery and trafficking prevention order",
                        "Sexual risk order",
                        "Sexual harm prevention order",
                        "Recovery order (s.50)",
                        "Gang injunction",
                        "Criminal behaviour order",
                        "Community protection warning or notice",
                        "Closure notice or order",
                        "Dispersal (s.35)",
                        "Drug dealing telecommunications restriction order")
                .forEach(order -> outcomes.put(order, OutcomeKind.DISRUPTION));
    }

    /// Types of harm and exploitation (`domain.md` 3.2, 3.3).
    public static List<String> harms() {
        return List.of(
                "Child sexual exploitation",
                "Child criminal exploitation",
                "County lines",
                "Home takeover",
                "Debt bondage",
                "Forced criminality",
                "Human trafficking",
                "Modern slavery",
                "Online harm",
                "Serious youth violence",
                "Gang association",
                "Radicalisation",
                "Forced marriage",
                "Domestic abuse",
                "Neglect",
                "Physical abuse",
                "Emotional abuse",
                "Sexual abuse",
                "Harmful sexual behaviour",
                "Missing",
                "Self-harm",
                "Female genital mutilation",
                "Abuse linked to faith or belief");
    }

    /// Lawful bases for sharing (`domain.md` 2.4, 2.5).
    public static List<String> lawfulBases() {
        return List.of(
                "Children Act 1989 s.47; public task",
                "Children Act 1989 s.17; public task",
                "Children Act 2004 s.10 and s.11; public task",
                "Children Act 2004 s.16LA; legal obligation",
                "Crime and Disorder Act 1998 s.115; public task",
                "Substantial public interest: DPA 2018 Sch 1 para 18 (safeguarding)",
                "DPA 2018 Part 3 (law enforcement)",
                "Vital interests",
                "Consent given");
    }
}
