package org.mashhuddle.exchange.ssd;

import static org.mashhuddle.exchange.ssd.SsdField.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// An invented county that lives day by day: people and families first, then contacts, referrals,
/// plans, children who go missing and return, families that move.
final class InventedCounty {

    private static final List<String> SOURCES =
            List.of("Police", "School", "Health visitor", "A&E, St Test's", "Housing \"Home First\"", "Neighbour");
    private static final List<String> NEEDS = List.of("N1", "N2", "N3", "N4", "N5", "N8");
    private static final List<String> ETHNICITIES =
            List.of("WBRI", "WOTH", "MWBC", "AIND", "APKN", "BCRB", "BAFR", "CHNE", "NOBT");
    private static final List<String> CATEGORIES = List.of("NEG", "PHY", "SAB", "EMO", "MUL");

    private final ExtractOptions options;
    private final Map<SsdObject, InventedTable> tables = new EnumMap<>(SsdObject.class);
    private final List<String> children = new ArrayList<>();
    private final Map<String, Integer> addressOf = new java.util.HashMap<>();
    private final List<Integer> missingNow = new ArrayList<>();
    private final InventedNames names;
    private Random random;

    InventedCounty(ExtractOptions options) {
        this.options = options;
        this.random = new Random(options.seed());
        this.names = new InventedNames(random, options.charset());
        for (SsdObject object : SsdObject.values()) {
            tables.put(object, new InventedTable(object));
        }
        while (table(SsdObject.PERSON).size() < options.persons()) {
            family();
        }
        for (int day = -options.history(); day <= options.day(); day++) {
            random = new Random(options.seed() * 1_000_003 + day);
            oneDay(options.firstDay().plusDays(day));
        }
    }

    InventedTable table(SsdObject object) {
        return tables.getOrDefault(object, new InventedTable(object));
    }

    private void family() {
        String family = "F" + (table(SsdObject.FAMILY).size() + 1);
        String surname = names.surname();
        int members = Math.min(
                2 + random.nextInt(4),
                options.persons() - table(SsdObject.PERSON).size());
        for (int i = 0; i < members; i++) {
            String id = person(surname, i > 0);
            InventedTable members2 = table(SsdObject.FAMILY);
            int row = members2.add();
            members2.set(row, FAMI_TABLE_ID, "FM" + row)
                    .set(row, FAMI_FAMILY_ID, family)
                    .set(row, FAMI_PERSON_ID, id);
            move(id, options.firstDay().minusDays(700 + random.nextInt(3000)));
        }
    }

    private String person(String surname, boolean child) {
        InventedTable persons = table(SsdObject.PERSON);
        int row = persons.add();
        String id = "P" + (100_000 + row);
        boolean unborn = child && random.nextInt(200) == 0;
        LocalDate born = options.firstDay().minusDays((child ? 30 : 7300) + random.nextInt(6000));
        persons.set(row, PERS_PERSON_ID, id)
                .set(row, PERS_FORENAME, unborn ? null : names.forename())
                .set(row, PERS_SURNAME, surname)
                .set(row, PERS_SEX, random.nextBoolean() ? "F" : "M")
                .set(row, PERS_GENDER, List.of("F", "M", "U", "unknown").get(random.nextInt(4)))
                .set(row, PERS_ETHNICITY, one(ETHNICITIES))
                .set(
                        row,
                        unborn ? PERS_EXPECTED_DOB : PERS_DOB,
                        unborn ? options.firstDay().plusDays(100) : born)
                .set(row, PERS_SINGLE_UNIQUE_ID, unborn ? null : names.nhsNumber())
                .set(row, PERS_SEND_FLAG, child && random.nextInt(6) == 0 ? "Y" : null)
                .set(row, PERS_IS_MOTHER, !child && random.nextBoolean() ? "Y" : null);
        if (child) {
            children.add(id);
            identifier(id, born.plusYears(5));
        }
        return id;
    }

    private void identifier(String person, LocalDate from) {
        InventedTable identifiers = table(SsdObject.IDENTIFIER);
        int row = identifiers.add();
        identifiers
                .set(row, LINK_TABLE_ID, "L" + row)
                .set(row, LINK_PERSON_ID, person)
                .set(row, LINK_IDENTIFIER_TYPE, "Unique Pupil Number")
                .set(row, LINK_IDENTIFIER_VALUE, names.upn())
                .set(row, LINK_VALID_FROM_DATE, from);
    }

    private void move(String person, LocalDate on) {
        InventedTable addresses = table(SsdObject.ADDRESS);
        Integer before = addressOf.get(person);
        if (before != null) {
            addresses.set(before, ADDR_ADDRESS_END_DATE, on);
        }
        int row = addresses.add();
        boolean withheld = random.nextInt(50) == 0;
        String between = random.nextInt(10) == 0 ? ",\n " : ",";
        String json = String.join(
                between,
                "{\"ROOM\":\"\"",
                "\"FLAT\":\"" + (random.nextInt(4) == 0 ? "2" : "") + "\"",
                "\"BUILDING\":\"\"",
                "\"HOUSE\":\"" + (1 + random.nextInt(200)) + "\"",
                "\"STREET\":\"Test Café Street\"",
                "\"TOWN\":\"Testham\"",
                "\"UPRN\":\"" + (900_000 + row) + "\"}");
        addresses
                .set(row, ADDR_TABLE_ID, "A" + row)
                .set(row, ADDR_PERSON_ID, person)
                .set(row, ADDR_ADDRESS_TYPE, "HOME")
                .set(row, ADDR_ADDRESS_START_DATE, on)
                .set(row, ADDR_ADDRESS_JSON, withheld ? "{\"STREET\":\"\"}" : json)
                .set(row, ADDR_ADDRESS_POSTCODE, withheld ? "CON" : "ZZ%d %dZZ".formatted(1 + row % 99, row % 10));
        addressOf.put(person, row);
    }

    private void oneDay(LocalDate day) {
        if (children.isEmpty()) {
            return;
        }
        int contacts = scaled(114 + random.nextInt(77), 2);
        for (int i = 0; i < contacts; i++) {
            contact(day);
        }
        for (int i = scaled(30, 1); i > 0; i--) {
            move(one(children), day);
        }
        missingNow.removeIf(row -> random.nextInt(10) < 6 && returned(row, day));
        for (int i = scaled(9, 1); i > 0; i--) {
            goMissing(day);
        }
    }

    private void contact(LocalDate day) {
        InventedTable contacts = table(SsdObject.CONTACT);
        int row = contacts.add();
        String child = one(children);
        boolean referred = random.nextInt(4) == 0;
        contacts.set(row, CONT_CONTACT_ID, "C" + row)
                .set(row, CONT_PERSON_ID, child)
                .set(row, CONT_CONTACT_DATE, when(day))
                .set(row, CONT_CONTACT_SOURCE_CODE, "S" + random.nextInt(9))
                .set(row, CONT_CONTACT_SOURCE_DESC, one(SOURCES))
                .set(
                        row,
                        CONT_CONTACT_OUTCOME_JSON,
                        referred
                                ? "{\"NEW_REFERRAL_FLAG\":\"Y\",\"NFA_FLAG\":\"\",\"COMMENTS\":\"naïve,"
                                        + " \\\"quoted\\\"\"}"
                                : "{\"OUTCOME_NEW_REFERRAL_FLAG\":\"N\",\"OUTCOME_NFA_FLAG\":\"Y\"}");
        if (referred) {
            referral(child, day);
        }
    }

    private void referral(String child, LocalDate day) {
        InventedTable referrals = table(SsdObject.REFERRAL);
        int row = referrals.add();
        referrals
                .set(row, CINE_REFERRAL_ID, "R" + row)
                .set(row, CINE_PERSON_ID, child)
                .set(row, CINE_REFERRAL_DATE, when(day))
                .set(row, CINE_CIN_PRIMARY_NEED_CODE, one(NEEDS))
                .set(row, CINE_REFERRAL_SOURCE_DESC, one(SOURCES))
                .set(row, CINE_REFERRAL_OUTCOME_JSON, "{\"SINGLE_ASSESSMENT_FLAG\":\"Y\",\"NUMBER_OF_OUTCOMES\":1}")
                .set(row, CINE_REFERRAL_NFA, random.nextInt(5) == 0 ? "Y" : "N")
                .set(row, CINE_REFERRAL_TEAM, "T" + random.nextInt(5))
                .set(row, CINE_REFERRAL_WORKER_ID, "W" + random.nextInt(40));
        int follows = random.nextInt(20);
        if (follows < 6) {
            plan(SsdObject.CIN_PLAN, CINP_CIN_PLAN_START_DATE, child, "R" + row, day);
        } else if (follows < 8) {
            enquiry(child, "R" + row, day);
            int plan = plan(SsdObject.CP_PLAN, CPPL_CP_PLAN_START_DATE, child, "R" + row, day);
            table(SsdObject.CP_PLAN)
                    .set(plan, CPPL_CP_PLAN_LATEST_CATEGORY, one(CATEGORIES))
                    .set(plan, CPPL_CP_PLAN_OLA, "N");
        } else if (follows == 8) {
            plan(SsdObject.CLA_EPISODE, CLAE_CLA_EPISODE_START_DATE, child, "R" + row, day);
            int status = plan(SsdObject.LEGAL_STATUS, LEGA_LEGAL_STATUS_START_DATE, child, "", day);
            table(SsdObject.LEGAL_STATUS).set(status, LEGA_LEGAL_STATUS, "C2");
        }
    }

    private int plan(SsdObject object, SsdField start, String child, String referral, LocalDate day) {
        InventedTable plans = table(object);
        int row = plans.add();
        plans.set(row, object.key(), object.name().charAt(0) + "L" + row)
                .set(row, object.person(), child)
                .set(row, start, day);
        object.fields().stream()
                .filter(field -> field.column().endsWith("_referral_id"))
                .forEach(field -> plans.set(row, field, referral));
        return row;
    }

    private void enquiry(String child, String referral, LocalDate day) {
        int row = plan(SsdObject.ENQUIRY, S47E_S47_START_DATE, child, referral, day);
        table(SsdObject.ENQUIRY)
                .set(row, S47E_S47_NFA, "N")
                .set(row, S47E_S47_OUTCOME_JSON, "{\"CP_CONFERENCE_FLAG\":\"Y\"}");
    }

    private void goMissing(LocalDate day) {
        InventedTable missing = table(SsdObject.MISSING);
        int row = missing.add();
        missing.set(row, MISS_TABLE_ID, "M" + row)
                .set(row, MISS_PERSON_ID, one(children))
                .set(row, MISS_MISSING_EPISODE_START_DATE, random.nextInt(4) == 0 ? day.minusDays(1) : when(day))
                .set(row, MISS_MISSING_EPISODE_TYPE, random.nextInt(5) == 0 ? "Absent" : "Missing");
        missingNow.add(row);
    }

    private boolean returned(int row, LocalDate day) {
        table(SsdObject.MISSING)
                .set(row, MISS_MISSING_EPISODE_END_DATE, random.nextInt(4) == 0 ? day : when(day))
                .set(row, MISS_MISSING_RHI_OFFERED, random.nextInt(5) == 0 ? "N" : "Y")
                .set(row, MISS_MISSING_RHI_ACCEPTED, random.nextBoolean() ? "NA" : "Y");
        return true;
    }

    // In the 24 hours before that day's cut, never at midnight.
    private LocalDateTime when(LocalDate day) {
        LocalDateTime time = day.atTime(ExtractOptions.CUT).minusMinutes(1 + random.nextInt(1439));
        return time.getHour() == 0 && time.getMinute() == 0 ? time.plusMinutes(1) : time;
    }

    private int scaled(int perCounty, int least) {
        return Math.max(least, (int) ((long) perCounty * options.persons() / 40_000));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
