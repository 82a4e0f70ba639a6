package org.mashhuddle.service.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came in and who went missing, counted by hand.
record ArrivalsAccount(ReportScript script, LocalDate from, LocalDate until, Instant now) {

    private static final Map<String, Integer> HOURS = Map.of("RED", 4, "AMBER", 24, "GREEN", 72);

    private boolean isSeen(int who) {
        return !script.people().get(who).secret();
    }

    private boolean inPeriod(LocalDate day) {
        return day.compareTo(from) >= 0 && day.compareTo(until) <= 0;
    }

    private List<ReportScript.Came> came() {
        return script.referrals().stream()
                .filter(each -> !each.withdrawn() && isSeen(each.who()))
                .toList();
    }

    void decisions(Map<String, String> lines) {
        Map<String, int[]> counts = new TreeMap<>();
        int running = 0;
        int untimed = 0;
        for (ReportScript.Came each : came()) {
            if (!inPeriod(each.at().toLocalDate())) {
                continue;
            }
            if (!each.rating().isEmpty() && !each.timed()) {
                untimed++;
                continue;
            }
            Instant due = each.rating().isEmpty()
                    ? ReportAccount.at(ReportAccount.nextWorkingDay(each.at().toLocalDate())
                            .atTime(17, 0))
                    : ReportAccount.at(each.at()).plusSeconds(3600L * HOURS.get(each.rating()));
            boolean settled = each.settledAfterMinutes() >= 0;
            Instant done = ReportAccount.at(each.at()).plusSeconds(60L * Math.max(0, each.settledAfterMinutes()));
            if (!settled && !due.isBefore(now)) {
                running++;
                continue;
            }
            String label = each.rating().isEmpty()
                    ? "Not rated, one working day"
                    : each.rating().charAt(0) + each.rating().substring(1).toLowerCase();
            int[] count = counts.computeIfAbsent(label, _ -> new int[2]);
            count[1]++;
            if (settled && done.compareTo(due) <= 0) {
                count[0]++;
            }
        }
        counts.forEach((label, count) -> ReportAccount.put(lines, label, count[0], count[1]));
        ReportAccount.put(lines, "Clock still running", running);
        ReportAccount.put(lines, "Time not known, no clock run", untimed);
        longest(lines);
    }

    /// In tenths of an hour, up to now where nobody has decided.
    private void longest(Map<String, String> lines) {
        long longest = -1;
        for (ReportScript.Came each : came()) {
            if (inPeriod(each.at().toLocalDate())
                    && each.timed()
                    && each.rating().equals("RED")) {
                long minutes = each.settledAfterMinutes() >= 0
                        ? each.settledAfterMinutes()
                        : (now.getEpochSecond() - ReportAccount.at(each.at()).getEpochSecond()) / 60;
                longest = Math.max(longest, minutes);
            }
        }
        if (longest >= 0) {
            long tenths = Math.round(longest / 6.0);
            lines.put("Longest at red", "1, " + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10));
        }
    }

    void repeats(Map<String, String> lines) {
        int all = 0;
        int again = 0;
        for (ReportScript.Came each : came()) {
            if (inPeriod(each.at().toLocalDate())) {
                all++;
                if (came().stream().anyMatch(other -> isBefore(other, each))) {
                    again++;
                }
            }
        }
        ReportAccount.put(lines, "Referred again", again, all);
    }

    /// Of the same, within twelve months before; on one day only where both times are known.
    private static boolean isBefore(ReportScript.Came other, ReportScript.Came each) {
        LocalDate day = other.at().toLocalDate();
        boolean earlier = other.timed() && each.timed()
                ? other.at().isBefore(each.at())
                : day.isBefore(each.at().toLocalDate());
        return other.who() == each.who()
                && earlier
                && !day.isBefore(each.at().toLocalDate().minusYears(1));
    }

    void weeks(Map<String, String> lines) {
        for (ReportScript.Came each : came()) {
            LocalDate day = each.at().toLocalDate();
            if (inPeriod(day)) {
                LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
                lines.merge(
                        DateTimeFormatter.ofPattern("dd/MM/yyyy").format(monday),
                        "1",
                        (a, b) -> Integer.toString(Integer.parseInt(a) + Integer.parseInt(b)));
            }
        }
    }

    void missing(Map<String, String> lines) {
        List<ReportScript.Gone> all = script.episodes().stream()
                .filter(each -> isSeen(each.who()) && inPeriod(each.at().toLocalDate()))
                .toList();
        Map<Integer, Integer> times = new TreeMap<>();
        all.forEach(each -> times.merge(each.who(), 1, Integer::sum));
        ReportAccount.put(lines, "Episodes", all.size());
        ReportAccount.put(lines, "Children missing", times.size());
        ReportAccount.put(
                lines,
                "Children missing three times or more",
                times.values().stream().filter(many -> many >= 3).count());
        ReportAccount.put(
                lines,
                "Not returned yet",
                all.stream().filter(each -> each.backAfterHours() < 0).count());
        ReportAccount.put(
                lines,
                "Interview turned down",
                all.stream().filter(ReportScript.Gone::declined).count());
        ReportAccount.put(
                lines,
                "Time of return not known, no clock run",
                all.stream()
                        .filter(each -> each.backAfterHours() >= 0 && !each.backTimed())
                        .count());
        int judged = 0;
        int inTime = 0;
        for (ReportScript.Gone each : all) {
            if (each.declined() || each.backAfterHours() < 0 || !each.backTimed()) {
                continue;
            }
            Instant back = ReportAccount.at(each.at()).plusSeconds(3600L * each.backAfterHours());
            boolean over = back.plusSeconds(72 * 3600L).isBefore(now);
            judged += each.heldAfterHours() >= 0 || over ? 1 : 0;
            inTime += each.heldAfterHours() >= 0 && each.heldAfterHours() <= 72 ? 1 : 0;
        }
        ReportAccount.put(lines, "Interview in time", inTime, judged);
    }
}
