package org.mashhuddle.service.reports;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The numbers of a script, counted by hand from what happened: neither the store nor the reports
/// take part in it. What is restricted is not counted.
///
/// @param type of meeting, -1 for all; @param agency, -1 for all
record ReportAccount(ReportScript script, LocalDate from, LocalDate until, int type, int agency, Instant now) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Map<String, String> GROUPS = Map.of(
            "WBRI", "White", "wirt", "White", "MWBC", "Mixed", "BCRB", "Black", "APKN", "Asian", "OOTH", "Other");
    private static final Map<String, String> ETHNICITIES = Map.of(
            "WBRI", "White British",
            "wirt", "Traveller of Irish heritage",
            "MWBC", "White and Black Caribbean",
            "BCRB", "Black Caribbean",
            "APKN", "Pakistani",
            "OOTH", "Any other ethnic group",
            "NOBT", "Not obtained yet",
            "", "Not known");
    private static final Map<String, String> SEXES =
            Map.of("FEMALE", "Female", "MALE", "Male", "OTHER", "Recorded as neither", "NOT_KNOWN", "Not known");

    private static final List<String> HOW_KNOWN = List.of(
            "Self-defined", "Recorded by an officer or agency", "Recorded, not known by whom", "Ethnicity not known");

    private static final List<String> AGES =
            List.of("Unborn", "Under 1", "1 to 4", "5 to 9", "10 to 15", "16 to 17", "18 and over", "Not known");

    /// "label" -> "number" or "number of whole", of every line that is not nothing.
    Map<String, String> of(String kind) {
        Map<String, String> lines = new TreeMap<>();
        switch (kind) {
            case "DISCUSSED" -> discussed(lines);
            case "OVERTURNED" -> new OverturnedAccount(script).count(items(), lines);
            case "DROPPED" -> new DroppedAccount(script).count(held(), lines);
            case "DECISIONS" -> arrivals().decisions(lines);
            case "REPEATS" -> arrivals().repeats(lines);
            case "WEEKS" -> arrivals().weeks(lines);
            case "OUTCOMES" -> outcomes(lines);
            case "ACTIONS" -> actions(lines);
            case "ATTENDANCE" -> attendance(lines);
            case "SILENCE" -> silence(lines);
            case "MINUTES" -> minutes(lines);
            case "MISSING" -> arrivals().missing(lines);
            case "HARM" -> harm(lines);
            case "SEX" ->
                children(
                        lines,
                        List.copyOf(SEXES.values()),
                        each -> SEXES.get(person(each).sex()));
            case "AGE" -> children(lines, AGES, this::age);
            case "ETHNICITY" ->
                children(lines, List.of(), each -> ETHNICITIES.get(person(each).ethnicity()));
            case "PEOPLE_OF_CONCERN" -> peopleOfConcern(lines);
            case "DISPROPORTION" -> disproportion(lines);
            case "PLACES" -> places(lines);
            case "NHS_NUMBER" -> nhs(lines);
            case "ITEM_MINUTES" -> AgendaAccount.minutes(items(), lines);
            case "RETURNS" -> new AgendaAccount(script, agency).returns(held(), lines);
            case "DIP_SAMPLE" -> {
                // No script draws a sample.
            }
            default -> throw new AssertionError(kind);
        }
        lines.values().removeIf(words -> words.equals("0") || words.endsWith(" of 0"));
        return lines;
    }

    private ReportScript.Somebody person(int who) {
        return script.people().get(who);
    }

    private boolean isSeen(int who) {
        return !person(who).secret();
    }

    private ArrivalsAccount arrivals() {
        return new ArrivalsAccount(script, from, until, now);
    }

    private boolean inPeriod(LocalDate day) {
        return day.compareTo(from) >= 0 && day.compareTo(until) <= 0;
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }

    static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        return next;
    }

    private List<ReportScript.Sitting> held() {
        List<ReportScript.Sitting> held = new ArrayList<>();
        for (ReportScript.Sitting sitting : script.sittings()) {
            if (sitting.state() == 'c' && inPeriod(sitting.day()) && (type < 0 || sitting.type() == type)) {
                held.add(sitting);
            }
        }
        held.sort((a, b) -> a.day().compareTo(b.day()));
        return held;
    }

    record Item(ReportScript.Sitting sitting, ReportScript.Spoken spoken) {
        boolean wasThere(int agency) {
            int[] here = sitting.here().get(agency);
            ReportScript.Placed placed = spoken.placed();
            boolean back = placed.backFrom() >= 0
                    && here.length == 2
                    && here[0] < placed.backTo()
                    && placed.backFrom() < here[1];
            return back || (here.length == 2 && here[0] < spoken.to() && spoken.from() < here[1]);
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (ReportScript.Sitting sitting : held()) {
            for (ReportScript.Spoken spoken : sitting.items()) {
                Item item = new Item(sitting, spoken);
                if (spoken.state() == 'd' && isSeen(spoken.who()) && (agency < 0 || item.wasThere(agency))) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    /// Each child with its items.
    private Map<Integer, List<Item>> childItems() {
        Map<Integer, List<Item>> all = new TreeMap<>();
        for (Item item : items()) {
            if (person(item.spoken().who()).kind() == 'c') {
                all.computeIfAbsent(item.spoken().who(), _ -> new ArrayList<>()).add(item);
            }
        }
        return all;
    }

    static void put(Map<String, String> lines, String label, long number) {
        lines.put(label, Long.toString(number));
    }

    static void put(Map<String, String> lines, String label, long number, long of) {
        lines.put(label, number + " of " + of);
    }

    private void discussed(Map<String, String> lines) {
        Map<Integer, List<Item>> children = childItems();
        put(lines, "Children", children.size());
        put(
                lines,
                "Children discussed more than once",
                children.values().stream().filter(all -> all.size() > 1).count(),
                children.size());
        for (char kind : new char[] {'p', 'l'}) {
            Set<Integer> all = new TreeSet<>();
            items().stream()
                    .filter(item -> person(item.spoken().who()).kind() == kind)
                    .forEach(item -> all.add(item.spoken().who()));
            put(lines, kind == 'p' ? "People of concern" : "Places", all.size());
        }
    }

    private void outcomes(Map<String, String> lines) {
        long decided = items().stream()
                .filter(each -> !each.spoken().outcomes().isEmpty())
                .count();
        Set<String> labels = new TreeSet<>();
        items().forEach(each -> labels.addAll(each.spoken().outcomes()));
        for (String label : labels) {
            put(
                    lines,
                    "Outcome " + label,
                    items().stream()
                            .filter(each -> each.spoken().outcomes().contains(label))
                            .count(),
                    decided);
        }
    }

    private void actions(Map<String, String> lines) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (ReportScript.Task task : script.tasks()) {
            boolean asked = (type < 0 || script.sittings().get(task.sitting()).type() == type)
                    && (agency < 0 || task.agency() == agency)
                    && inPeriod(task.due().toLocalDate())
                    && isSeen(task.who());
            boolean over = task.done()
                    || ((task.became() == 'o' || task.became() == 'n')
                            && at(task.due()).isBefore(now));
            if (asked && over) {
                int[] count = counts.computeIfAbsent(task.agency(), _ -> new int[2]);
                count[1]++;
                if (task.done() && task.endedMinutesBeforeDue() >= 0) {
                    count[0]++;
                }
            }
        }
        counts.forEach((who, count) -> put(lines, who < 0 ? "No agency" : "Agency " + who, count[0], count[1]));
    }

    /// Agencies 0 and 1 are awaited at every meeting, 2 at those of the second type.
    private void attendance(Map<String, String> lines) {
        for (int who = 0; who < ReportScript.AGENCIES; who++) {
            int came = 0;
            int asked = 0;
            for (ReportScript.Sitting sitting : held()) {
                boolean here = sitting.here().get(who).length > 0;
                boolean awaited = who < 2 || (who == 2 && sitting.type() == 1);
                came += here ? 1 : 0;
                asked += here || awaited ? 1 : 0;
            }
            if (agency < 0 || agency == who) {
                put(lines, "Agency " + who, came, asked);
            }
        }
    }

    private void silence(Map<String, String> lines) {
        for (int who = 0; who < ReportScript.AGENCIES; who++) {
            int one = who;
            List<Item> there =
                    items().stream().filter(each -> each.wasThere(one)).toList();
            if (agency < 0 || agency == who) {
                put(
                        lines,
                        "Agency " + who,
                        there.stream()
                                .filter(each -> !each.spoken().spoke().contains(one))
                                .count(),
                        there.size());
            }
        }
    }

    private void minutes(Map<String, String> lines) {
        int inTime = 0;
        int later = 0;
        int overdue = 0;
        int notDue = 0;
        for (ReportScript.Sitting sitting : held()) {
            Instant due = at(nextWorkingDay(sitting.day()).atTime(17, 0));
            Instant signed = at(sitting.until()).plusSeconds(3600L * sitting.signedAfter());
            if (sitting.signedAfter() < 0) {
                overdue += due.isBefore(now) ? 1 : 0;
                notDue += due.isBefore(now) ? 0 : 1;
            } else if (signed.isAfter(due)) {
                later++;
            } else {
                inTime++;
            }
        }
        put(lines, "Signed within one working day", inTime, inTime + later + overdue);
        put(lines, "Signed later", later);
        put(lines, "Overdue, not signed", overdue);
        put(lines, "Not due yet", notDue);
    }

    private void harm(Map<String, String> lines) {
        Map<Integer, List<Item>> children = childItems();
        int none = 0;
        Map<String, Integer> counts = new TreeMap<>();
        for (List<Item> own : children.values()) {
            Set<String> harms = new TreeSet<>();
            own.forEach(item -> harms.addAll(item.spoken().harms()));
            harms.forEach(each -> counts.merge(each, 1, Integer::sum));
            none += harms.isEmpty() ? 1 : 0;
        }
        counts.forEach((label, count) -> put(lines, label, count, children.size()));
        put(lines, "None recorded", none, children.size());
    }

    /// @param always labels that stand there even at nought
    private void children(Map<String, String> lines, List<String> always, Function<Integer, String> label) {
        Map<Integer, List<Item>> children = childItems();
        Map<String, Integer> counts = new TreeMap<>();
        always.forEach(words -> counts.put(words, 0));
        children.keySet().forEach(who -> counts.merge(label.apply(who), 1, Integer::sum));
        counts.forEach((words, count) -> put(lines, words, count, children.size()));
    }

    private void peopleOfConcern(Map<String, String> lines) {
        Set<Integer> people = new TreeSet<>();
        items().stream()
                .filter(item -> person(item.spoken().who()).kind() == 'p')
                .forEach(item -> people.add(item.spoken().who()));
        Map<String, Integer> counts = new TreeMap<>();
        for (int who : people) {
            boolean known = GROUPS.containsKey(person(who).ethnicity());
            char how = person(who).how();
            String whose = how == 's'
                    ? "Self-defined"
                    : how == 'a' ? "Recorded by an officer or agency" : "Recorded, not known by whom";
            counts.merge("How it is known: " + (known ? whose : "Ethnicity not known"), 1, Integer::sum);
            counts.merge("Ethnicity: " + ETHNICITIES.get(person(who).ethnicity()), 1, Integer::sum);
        }
        for (String how : people.isEmpty() ? List.<String>of() : HOW_KNOWN) {
            counts.putIfAbsent("How it is known: " + how, 0);
        }
        counts.forEach((label, count) -> put(lines, label, count, people.size()));
    }

    private String age(int who) {
        if (person(who).born().isEmpty()) {
            return "Not known";
        }
        LocalDate born = LocalDate.parse(person(who).born());
        LocalDate last = childItems().get(who).getLast().sitting().day();
        if (born.isAfter(last)) {
            return "Unborn";
        }
        int years = Period.between(born, last).getYears();
        return years < 1
                ? "Under 1"
                : years < 5
                        ? "1 to 4"
                        : years < 10 ? "5 to 9" : years < 16 ? "10 to 15" : years < 18 ? "16 to 17" : "18 and over";
    }

    private void disproportion(Map<String, String> lines) {
        Map<String, Set<String>> measures = Map.of(
                "Strategy discussion or section 47", Set.of("STRATEGY_DISCUSSION", "SECTION_47"),
                "Police investigation or immediate protection", Set.of("POLICE_INVESTIGATION"),
                "Early help or assessment", Set.of("EARLY_HELP"),
                "No further action", Set.of("NO_FURTHER_ACTION"));
        measures.forEach((heading, outcomes) -> {
            Map<String, int[]> counts = new TreeMap<>();
            childItems().forEach((who, own) -> {
                int[] count = counts.computeIfAbsent(
                        GROUPS.getOrDefault(person(who).ethnicity(), "Not known"), _ -> new int[2]);
                count[1]++;
                count[0] += own.stream()
                                .anyMatch(item ->
                                        item.spoken().outcomes().stream().anyMatch(outcomes::contains))
                        ? 1
                        : 0;
            });
            counts.forEach((group, count) -> put(lines, heading + ": " + group, count[0], count[1]));
        });
    }

    private void places(Map<String, String> lines) {
        Map<Integer, List<Item>> children = childItems();
        IntStream.range(0, script.people().size())
                .filter(place -> person(place).kind() == 'l' && isSeen(place))
                .forEach(place -> {
                    Set<Integer> seen = new TreeSet<>();
                    script.seen().stream()
                            .filter(link -> link.place() == place && children.containsKey(link.child()))
                            .filter(link -> link.ended().isEmpty()
                                    || !LocalDate.parse(link.ended()).isBefore(from))
                            .forEach(link -> seen.add(link.child()));
                    if (seen.size() > 1) {
                        put(lines, "Place " + place + ", SS1 1AA", seen.size());
                    }
                });
    }

    private void nhs(Map<String, String> lines) {
        Map<Integer, List<Item>> children = childItems();
        long known = children.keySet().stream().filter(who -> person(who).nhs()).count();
        put(lines, "Known", known, children.size());
        Map<String, String> names = new LinkedHashMap<>();
        names.put("Verified: traced, or told by the person or a parent", "to");
        names.put("Known: traced", "t");
        names.put("Known: told by the person or a parent", "o");
        names.put("Known: from an extract", "e");
        names.put("Known: not verified", "n");
        names.forEach((name, how) -> put(
                lines,
                name,
                children.keySet().stream()
                        .filter(who -> person(who).nhs() && how.indexOf(ReportScript.Somebody.verified(who)) >= 0)
                        .count(),
                children.size()));
        put(lines, "Not known", children.size() - known);
    }
}
