package org.mashhuddle.service.reports;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// What happened in an invented hub, drawn by lot: plain facts, from which the hub is filled and the
/// account is kept apart.
record ReportScript(
        List<Somebody> people,
        List<Sitting> sittings,
        List<Came> referrals,
        List<Gone> episodes,
        List<Task> tasks,
        List<SeenThere> seen) {

    static final int AGENCIES = 4;
    static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    static final LocalDate LAST = LocalDate.of(2026, 11, 24);

    private static final List<String> ETHNICITIES = List.of("WBRI", "MWBC", "BCRB", "APKN", "OOTH", "NOBT", "", "wirt");
    private static final List<String> HARMS = List.of("County lines", "Online", "Sexual exploitation");
    private static final List<String> OUTCOMES =
            List.of("STRATEGY_DISCUSSION", "SECTION_47", "NO_FURTHER_ACTION", "EARLY_HELP", "POLICE_INVESTIGATION");

    /// @param kind c child, p person of concern, l place
    /// @param born empty where not known; days after the end are expected births
    /// @param secret whether only another user may see it
    /// @param how s the person said it, a an agency put it down, n nobody knows whose word the ethnicity is
    record Somebody(char kind, String sex, String ethnicity, String born, boolean nhs, boolean secret, char how) {
        Somebody(char kind, String sex, String ethnicity, String born, boolean nhs, boolean secret) {
            this(kind, sex, ethnicity, born, nhs, secret, 'n');
        }

        /// t traced, o told, e from an extract, n not verified.
        static char verified(int number) {
            return "toen".charAt(number % 4);
        }

        /// Every tenth child has died.
        static boolean hasDied(int number) {
            return number % 10 == 4;
        }
    }

    /// A meeting.
    ///
    /// @param state c closed, o left open, n not held
    /// @param signedAfter hours after its close; -1 for never
    /// @param here for each agency from which to which minute somebody was there; empty for nobody
    record Sitting(int type, LocalDate day, char state, int signedAfter, List<int[]> here, List<Spoken> items) {
        LocalDateTime from() {
            return day.atTime(9, 30);
        }

        LocalDateTime until() {
            return day.atTime(10, 30);
        }
    }

    /// An item from one minute of the meeting to another.
    ///
    /// @param state d done, h held over, w not reached
    record Spoken(
            int who,
            char state,
            int from,
            int to,
            Set<Integer> spoke,
            Set<String> harms,
            Set<String> outcomes,
            After after,
            Placed placed) {
        Spoken(int who, char state, int from, int to, Set<Integer> spoke, Set<String> harms, Set<String> outcomes) {
            this(who, state, from, to, spoke, harms, outcomes, new After(0, 'n', 0), new Placed(0, 0, -1, -1));
        }
    }

    /// Where an item stood on the agenda.
    ///
    /// @param number 0 where it was on none
    /// @param backFrom when the room came back to it; -1 where it did not
    record Placed(int number, int minutes, int backFrom, int backTo) {}

    /// What came after a decision.
    ///
    /// @param level of escalation of a disagreement; 0 where nobody disagreed
    /// @param correction n none, r refused, k accepted and the decision kept, a accepted and to be decided again
    /// @param answeredAfter hours after the meeting's close
    record After(int level, char correction, int answeredAfter) {}

    /// A referral; its time is empty where only the day is known, what took is -1 for not settled.
    record Came(int who, LocalDateTime at, boolean timed, String rating, int settledAfterMinutes, boolean withdrawn) {}

    /// An episode.
    ///
    /// @param backAfterHours -1 for not back
    /// @param heldAfterHours after the return; -1 for not held
    record Gone(
            int who, LocalDateTime at, int backAfterHours, boolean backTimed, int heldAfterHours, boolean declined) {}

    /// An action; agency -1 for none.
    ///
    /// @param became o open, c completed, l completed late, x circumstances changed, n not taken, w withdrawn
    record Task(int who, int sitting, int agency, LocalDateTime due, char became, int endedMinutesBeforeDue) {

        /// Whether its agency said that it is done; that it says *late* is its word, and the moment tells.
        boolean done() {
            return became == 'c' || became == 'l';
        }
    }

    /// @param ended empty where the link stands
    /// @param reversed whether the link was typed from the place
    record SeenThere(int place, int child, String ended, boolean reversed) {}

    static ReportScript drawn(long seed) {
        Draw draw = new Draw(new Random(seed));
        List<Somebody> people = draw.some(14, draw::child);
        people.addAll(draw.some(5, draw::personOfConcern));
        people.addAll(draw.some(3, () -> new Somebody('l', "", "", "", false, draw.lot(5), 'n')));
        List<Sitting> sittings = draw.sittings(people.size());
        return new ReportScript(
                people,
                sittings,
                draw.some(50, () -> draw.came(people.size() - 3)),
                draw.some(20, draw::gone),
                draw.some(40, () -> draw.task(people.size(), sittings.size())),
                draw.some(12, draw::seenThere));
    }

    /// Lots.
    private record Draw(Random random) {

        <T> List<T> some(int many, java.util.function.Supplier<T> one) {
            List<T> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(one.get());
            }
            return all;
        }

        boolean lot(int oneIn) {
            return random.nextInt(oneIn) == 0;
        }

        <T> T of(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        LocalDate day() {
            return FIRST.plusDays(random.nextInt((int) Duration.between(FIRST.atStartOfDay(), LAST.atStartOfDay())
                            .toDays()
                    + 1));
        }

        LocalDate late() {
            return LocalDate.of(2026, 7, 1).plusDays(random.nextInt(147));
        }

        LocalTime time() {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        }

        Somebody child() {
            String born = lot(6)
                    ? ""
                    : LocalDate.of(2007, 1, 1)
                            .plusDays(random.nextInt(365 * 20))
                            .toString();
            return new Somebody(
                    'c',
                    of(List.of("FEMALE", "MALE", "OTHER", "NOT_KNOWN")),
                    of(ETHNICITIES),
                    born,
                    lot(2),
                    lot(7),
                    'n');
        }

        Somebody personOfConcern() {
            return new Somebody('p', "", of(ETHNICITIES), "", false, lot(8), of(List.of('s', 'a', 'n')));
        }

        List<Sitting> sittings(int people) {
            Set<String> taken = new TreeSet<>();
            List<Sitting> all = new ArrayList<>();
            while (all.size() < 30) {
                Sitting one = sitting(people);
                if (taken.add(one.type() + " " + one.day())) {
                    all.add(one);
                }
            }
            return all;
        }

        Sitting sitting(int people) {
            List<int[]> here = some(AGENCIES, () -> switch (random.nextInt(4)) {
                case 0 -> new int[0];
                case 1 -> new int[] {0, 20 + random.nextInt(20)};
                case 2 -> new int[] {20 + random.nextInt(20), 60};
                default -> new int[] {0, 60};
            });
            char state = lot(8) ? 'o' : lot(8) ? 'n' : 'c';
            List<Spoken> items = new ArrayList<>();
            Set<Integer> there = new TreeSet<>();
            int number = 0;
            for (int at = 0; at < 4; at++) {
                int who = random.nextInt(people);
                number += 1 + random.nextInt(lot(2) ? 3 : 20);
                if (there.add(who)) {
                    items.add(spoken(who, at * 15, number));
                }
            }
            return new Sitting(random.nextInt(2), late(), state, random.nextInt(90) - 20, here, items);
        }

        Spoken spoken(int who, int from, int number) {
            Set<Integer> spoke = new TreeSet<>(some(2, () -> random.nextInt(AGENCIES)));
            Set<String> harms = new TreeSet<>(some(random.nextInt(3), () -> of(HARMS)));
            Set<String> outcomes = new TreeSet<>(some(random.nextInt(3), () -> of(OUTCOMES)));
            char state = lot(6) ? 'h' : lot(6) ? 'w' : 'd';
            int to = from + 1 + random.nextInt(10);
            return new Spoken(who, state, from, to, spoke, harms, outcomes, after(), placed(number, from));
        }

        Placed placed(int number, int from) {
            int back = lot(3) ? from + 12 : -1;
            return new Placed(
                    lot(9) ? 0 : number, 1 + random.nextInt(9), back, back < 0 ? -1 : back + 1 + random.nextInt(2));
        }

        After after() {
            return new After(
                    lot(2) ? 0 : 1 + random.nextInt(4),
                    of(List.of('n', 'n', 'r', 'k', 'a', 'a')),
                    random.nextInt(24 * 30));
        }

        Came came(int people) {
            int took = lot(4) ? -1 : random.nextInt(60 * 100);
            return new Came(
                    random.nextInt(people),
                    day().atTime(time()),
                    !lot(4),
                    of(List.of("RED", "AMBER", "GREEN", "")),
                    took,
                    lot(8));
        }

        Gone gone() {
            int back = lot(4) ? -1 : 1 + random.nextInt(60);
            boolean declined = lot(5);
            int held = declined || lot(3) ? -1 : random.nextInt(110);
            return new Gone(random.nextInt(14), late().atTime(time()), back, !lot(4), back < 0 ? -1 : held, declined);
        }

        Task task(int people, int sittings) {
            LocalDateTime due = late().atTime(time()).plusDays(random.nextInt(9));
            return new Task(
                    random.nextInt(people),
                    random.nextInt(sittings),
                    random.nextInt(AGENCIES + 1) - 1,
                    due,
                    of(List.of('o', 'c', 'c', 'l', 'x', 'n', 'w')),
                    random.nextInt(4000) - 1000);
        }

        SeenThere seenThere() {
            String ended = lot(3) ? late().toString() : "";
            return new SeenThere(19 + random.nextInt(3), random.nextInt(14), ended, lot(2));
        }
    }
}
