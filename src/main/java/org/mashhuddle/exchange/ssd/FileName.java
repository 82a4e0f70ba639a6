package org.mashhuddle.exchange.ssd;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file's name says of the table it holds. Councils write a prefix before it (`dbo.`), a date
/// or the mark of a copy behind it.
final class FileName {

    private static final String ENDING = ".csv";
    private static final Pattern BESIDE = Pattern.compile(
            "(?:[^a-z]|copy|of|final|full|extract|export|v(?=[0-9])|t(?=[0-9])|z(?=$)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?"
                + "|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)*");

    /// The tables of the dataset that tell nothing a meeting speaks of.
    private static final List<String> NOT_USED = List.of(
            "ssd_assessment_factors",
            "ssd_care_leavers",
            "ssd_cin_assessments",
            "ssd_cin_visits",
            "ssd_cla_care_plan",
            "ssd_cla_convictions",
            "ssd_cla_health",
            "ssd_cla_immunisations",
            "ssd_cla_placement",
            "ssd_cla_previous_permanence",
            "ssd_cla_reviews",
            "ssd_cla_substance_misuse",
            "ssd_cla_visits",
            "ssd_cp_reviews",
            "ssd_cp_visits",
            "ssd_department",
            "ssd_disability",
            "ssd_ehcp_active_plans",
            "ssd_ehcp_assessment",
            "ssd_ehcp_named_plan",
            "ssd_ehcp_requests",
            "ssd_immigration_status",
            "ssd_initial_cp_conference",
            "ssd_involvements",
            "ssd_mother",
            "ssd_permanence",
            "ssd_pre_proceedings",
            "ssd_professionals",
            "ssd_s251_finance",
            "ssd_sdq_scores",
            "ssd_sen_need",
            "ssd_send",
            "ssd_version_log",
            "ssd_voice_of_child");

    private FileName() {}

    /// Whether a file of this name holds this table.
    static boolean names(String file, String table) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String lower = last.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(table);
        if (at < 0 || !lower.endsWith(ENDING) || (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1)))) {
            return false;
        }
        String behind = lower.substring(at + table.length(), Math.max(at + table.length(), lower.length() - 4));
        return BESIDE.matcher(behind).matches();
    }

    /// The table of the dataset that such a file holds, where it has no place here.
    static Optional<String> notUsed(String file) {
        return NOT_USED.stream().filter(table -> names(file, table)).findFirst();
    }
}
