package org.mashhuddle.service.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// An extract as a council's own script might write it, with every kind of dirt; and beside it the
/// account that its maker keeps of each file. It knows the dataset by its published names only.
final class DirtyExtract {

    /// What the maker says of one file.
    ///
    /// @param refused rows nobody could take
    /// @param leftOut rows that tell of nobody here
    record Account(long rows, long refused, long leftOut) {}

    private static final List<String> TIMES = List.of(
            "2026-11-%02d",
            "2026-11-%02d 06:12:00.000",
            "2026-11-%02dT06:12:00",
            "202611%02d",
            "%02d-Nov-2026",
            "%02d Nov 2026 06:12:00:000",
            "Nov %02d 2026  6:12AM",
            "Tuesday %02d November 2026",
            "%02d.Nov 2026".replace(".", " "));
    private static final List<String> NO_TIMES =
            List.of("", "NULL", "31/02/2026", "Tues late", "9999-12-31", "2026-13-40", "1900-01-01 00:00:00");
    private static final List<String> NO_PERSONS = List.of("", "-1", "Null", "P999", "K".repeat(60));

    private final Random random;
    private final char delimiter;
    private final Charset charset;
    private final boolean says;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Account> accounts = new TreeMap<>();
    private final List<String> taken = new ArrayList<>();

    DirtyExtract(long seed) {
        this.random = new Random(seed);
        this.delimiter = ",;\t|".charAt((int) (seed % 4));
        this.charset = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)
                .get((int) (seed % 3));
        this.says = seed % 5 == 0;
        persons();
        events("ssd_contacts", "cont_contact_id", "cont_person_id", "cont_contact_date");
        events("ssd_cin_episodes", "cine_referral_id", "cine_person_id", "cine_referral_date");
        events("ssd_missing", "miss_table_id", "miss_person_id", "miss_missing_episode_start_date");
        notUsed();
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private void persons() {
        List<String> rows = new ArrayList<>();
        rows.add(row("pers_person_id", "pers_forename", "pers_surname", "pers_dob", "our_own_column"));
        long refused = 0;
        for (int i = 0; i < 30; i++) {
            boolean bad = one(6);
            String id = bad ? List.of("", "-1", "NULL", "K".repeat(60)).get(random.nextInt(4)) : "P" + i;
            rows.add(row(id, one(9) ? "Null" : "Ren\u00e9", "TEST-Oak" + i, "14/03/201" + random.nextInt(10), "x"));
            refused += bad ? 1 : 0;
            if (!bad) {
                taken.add(id);
                if (one(8)) {
                    rows.add(row(id, "Again", "TEST-Oak" + i, "", ""));
                    refused++;
                }
            }
        }
        keep("ssd_person", rows, refused, 0);
    }

    private void events(String table, String key, String person, String at) {
        List<String> rows = new ArrayList<>();
        rows.add(row(at, key, person));
        long refused = 0;
        for (int i = 0; i < 40; i++) {
            String day = TIMES.get(random.nextInt(TIMES.size())).formatted(13 + random.nextInt(10));
            String who = taken.get(random.nextInt(taken.size()));
            switch (random.nextInt(8)) {
                case 0 -> {
                    rows.add(row(NO_TIMES.get(random.nextInt(NO_TIMES.size())), "E" + i, who));
                    refused++;
                }
                case 1 -> {
                    rows.add(row(day, "E" + i, NO_PERSONS.get(random.nextInt(NO_PERSONS.size()))));
                    refused++;
                }
                case 2 -> {
                    rows.add(row(day, List.of("", "-1").get(random.nextInt(2)), who));
                    refused++;
                }
                case 3 -> {
                    rows.add(row(day, "E" + i, who) + delimiter + "one too many");
                    refused++;
                }
                default -> rows.add(row(day, "E" + i, who));
            }
            if (one(10)) {
                rows.add("");
            }
        }
        keep(table, rows, refused, 0);
    }

    private void notUsed() {
        keep("ssd_cla_health", List.of(row("clah_health_check_id"), row("1"), row("2")), 0, 2);
    }

    private String row(String... cells) {
        List<String> written = new ArrayList<>();
        for (String cell : cells) {
            boolean quoted = cell.indexOf(delimiter) >= 0 || one(5);
            written.add(quoted ? '"' + cell + '"' : cell);
        }
        return String.join(String.valueOf(delimiter), written);
    }

    private void keep(String table, List<String> rows, long refused, long leftOut) {
        String head = says ? "sep=" + delimiter + "\r\n" : "";
        String name = one(3) ? table + "_20261124.csv" : table + ".csv";
        files.put(name, (head + String.join("\r\n", rows) + "\r\n").getBytes(charset));
        long there = rows.stream().filter(row -> !row.isBlank()).count() - 1;
        accounts.put(name, new Account(there, refused, leftOut));
    }
}
