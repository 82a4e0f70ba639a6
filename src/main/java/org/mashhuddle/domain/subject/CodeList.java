package org.mashhuddle.domain.subject;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A national list of codes with what each means, so that a person reads words and not a code
/// (`domain.md` 3.1). What is not in the list is shown as it came.
///
/// @param meanings by code, in the list's own order
public record CodeList(Map<String, String> meanings) {

    /// Ethnicity, as the Department for Education codes it.
    public static final CodeList ETHNICITY = of(
            "WBRI: White British",
            "WIRI: White Irish",
            "WIRT: Traveller of Irish heritage",
            "WROM: Gypsy or Roma",
            "WOTH: Any other White background",
            "MWBC: White and Black Caribbean",
            "MWBA: White and Black African",
            "MWAS: White and Asian",
            "MOTH: Any other mixed background",
            "AIND: Indian",
            "APKN: Pakistani",
            "ABAN: Bangladeshi",
            "AOTH: Any other Asian background",
            "BCRB: Black Caribbean",
            "BAFR: Black African",
            "BOTH: Any other Black background",
            "CHNE: Chinese",
            "OOTH: Any other ethnic group",
            "REFU: Refused",
            "NOBT: Not obtained yet");

    /// The legal status of a child looked after.
    public static final CodeList LEGAL_STATUS = of(
            "C1: Interim care order",
            "C2: Full care order",
            "D1: Freeing order",
            "E1: Placement order",
            "J1: Remanded to the council or to youth detention",
            "J2: Held under PACE in council accommodation",
            "J3: Sentenced, with residence in council accommodation",
            "L1: Police protection, in council accommodation",
            "L2: Emergency protection order",
            "L3: Child assessment order, in council accommodation",
            "V2: Looked after: s.20",
            "V3: Looked after: series of short breaks",
            "V4: Looked after: series of short breaks");

    /// The category of abuse of a child protection plan.
    public static final CodeList ABUSE_CATEGORY = of(
            "NEG: Neglect",
            "EMO: Emotional abuse",
            "PHY: Physical abuse",
            "SAB: Sexual abuse",
            "MUL: Multiple categories");

    /// Who made a referral.
    public static final CodeList REFERRAL_SOURCE = of(
            "1A: family member or carer",
            "1B: acquaintance",
            "1C: the child",
            "1D: another person",
            "2A: school",
            "2B: education service",
            "3A: GP",
            "3B: health visitor",
            "3C: school nurse",
            "3D: primary health service",
            "3E: A&E",
            "3F: other health service",
            "4: housing",
            "5A: social care",
            "5B: the council, another service",
            "5C: another council",
            "6: police",
            "7: legal agency or court",
            "8: another agency",
            "9: anonymous",
            "10: source not known");

    /// Keeps the order.
    public CodeList {
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    private static CodeList of(String... lines) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            meanings.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return new CodeList(meanings);
    }

    /// "White British" for "WBRI".
    public String words(String code) {
        return meanings.getOrDefault(code.strip().toUpperCase(Locale.ROOT), code);
    }

    /// "White British (WBRI)" for "WBRI".
    public String said(String code) {
        String key = code.strip().toUpperCase(Locale.ROOT);
        return meanings.containsKey(key) ? meanings.get(key) + " (" + key + ")" : code;
    }

    /// Every entry as [#said] says it.
    public List<String> all() {
        return meanings.keySet().stream().map(this::said).toList();
    }

    /// Those entries that have all of these words in them.
    public List<String> with(String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.UK).split("\\W+"));
        return all().stream()
                .filter(entry -> words.stream().allMatch(entry.toLowerCase(Locale.UK)::contains))
                .toList();
    }

    /// The code of what somebody typed: the code, the words, or both. Nothing where it is no entry.
    public Optional<String> read(String typed) {
        String text = typed.strip();
        return meanings.keySet().stream()
                .filter(code -> text.equalsIgnoreCase(code)
                        || text.equalsIgnoreCase(words(code))
                        || text.equalsIgnoreCase(said(code)))
                .findFirst();
    }

    @Override
    public String toString() {
        return "CodeList";
    }
}
