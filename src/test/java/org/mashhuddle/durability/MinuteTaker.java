package org.mashhuddle.durability;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;

/// A minute-taker at work by the services, as one number says; and, written from what was asked for
/// alone, what a hub must hold once each thing is acknowledged.
final class MinuteTaker {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int LONGEST_WORDS = 3000;

    private final SplittableRandom random;
    private final DemoClock clock;
    private SortedMap<String, String> held = new TreeMap<>();
    private int number;

    /// @param clock moved on by whatever is done
    MinuteTaker(long seed, DemoClock clock) {
        this.random = new SplittableRandom(seed);
        this.clock = clock;
    }

    /// What a hub must hold now.
    SortedMap<String, String> held() {
        return new TreeMap<>(held);
    }

    /// The hub was opened again and holds this, which is one of what it may hold.
    void goOnFrom(SortedMap<String, String> found) {
        held = new TreeMap<>(found);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }

    /// The program is started again: the same morning where the meeting is not over, else the next day
    /// with a meeting.
    void nextMorning(Session session) {
        boolean evening = LocalTime.ofInstant(clock.instant(), Moment.LONDON).isAfter(EVENING);
        if (meeting().equals("CLOSED") || evening) {
            LocalDate day = session.services().meetings().nextMeeting(today());
            clock.set(day.atTime(MORNING).atZone(Moment.LONDON).toInstant());
        } else {
            clock.pass(Duration.ofMinutes(7));
        }
    }

    /// Does the next thing.
    ///
    /// @return what it was
    String next(HubByKey hub, Session session) {
        clock.pass(Duration.ofSeconds(10 + random.nextInt(200)));
        number++;
        Deeds deeds = new Deeds(hub, session, today(), clock.instant());
        List<Runnable> may = new ArrayList<>();
        records(deeds, may);
        switch (meeting()) {
            case "" -> may(may, 3, () -> plan(deeds));
            case "PLANNED" -> planned(deeds, may);
            case "CLOSED" -> {}
            default -> open(deeds, may);
        }
        may.get(random.nextInt(may.size())).run();
        return done;
    }

    private String done = "";

    private static void may(List<Runnable> all, int weight, Runnable deed) {
        for (int time = 0; time < weight; time++) {
            all.add(deed);
        }
    }

    /// Where the meeting of today stands: "", "PLANNED", "OPEN", "CLOSED".
    private String meeting() {
        return held.getOrDefault("meeting " + today(), "").replaceAll(" .*", "");
    }

    private List<String> named(String kind) {
        return held.keySet().stream()
                .filter(key -> key.startsWith(kind + " "))
                .map(key -> key.substring(kind.length() + 1))
                .toList();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String words(String begin) {
        return (begin + " " + number + " " + "x".repeat(random.nextInt(LONGEST_WORDS))).strip();
    }

    private void put(String key, String value) {
        held.put(key, value);
        done = key.replaceAll(" .*", "");
    }

    private void records(Deeds deeds, List<Runnable> may) {
        boolean any = !named("child").isEmpty();
        may(may, any ? 1 : 5, () -> child(deeds));
        if (any) {
            may(may, 1, () -> renamed(deeds));
        }
        // What comes while a meeting is held is not decided on in it: that is another test's.
        if (any && !meeting().equals("OPEN")) {
            may(may, 3, () -> referral(deeds));
        }
        List<String> unfinished = named("action").stream()
                .filter(text -> !held.get("action " + text).contains("COMPLETED"))
                .toList();
        if (!unfinished.isEmpty()) {
            may(may, 2, () -> answered(deeds, one(unfinished)));
        }
    }

    private void child(Deeds deeds) {
        deeds.add(number, "Alder" + number);
        put("child " + number, "Jordan ALDER" + number);
    }

    private void renamed(Deeds deeds) {
        String child = one(named("child"));
        deeds.rename(id(child), "Birch" + number);
        put("child " + child, "Jordan BIRCH" + number);
    }

    private static SubjectId id(String child) {
        return new SubjectId(new UUID(1, Long.parseLong(child)));
    }

    private void referral(Deeds deeds) {
        String child = one(named("child"));
        String words = words("Found at an address");
        deeds.receive(id(child), number, words);
        put("referral " + number, child + " open " + words);
    }

    private void plan(Deeds deeds) {
        deeds.plan();
        put("meeting " + today(), "PLANNED");
    }

    private void planned(Deeds deeds, List<Runnable> may) {
        if (!named("child").isEmpty()) {
            may(may, 2, () -> asked(deeds));
        }
        boolean waits = held.values().stream().anyMatch(value -> value.matches("[0-9]+ open .*"));
        if (waits) {
            may(may, 4, () -> {
                deeds.open();
                put("meeting " + today(), "OPEN");
            });
        }
    }

    private void asked(Deeds deeds) {
        String child = one(named("child"));
        String words = words("asked because");
        deeds.ask(id(child), words);
        put("asked " + words, child);
    }

    private void open(Deeds deeds, List<Runnable> may) {
        String room = held.get("meeting " + today()).replaceAll("OPEN ?", "");
        may(may, 3, () -> {
            String child = deeds.goToAny(random);
            put("meeting " + today(), "OPEN " + child);
        });
        may(may, 1, () -> asked(deeds));
        if (!room.isEmpty()) {
            may(may, 5, () -> said(deeds, room));
            may(may, 3, () -> decided(deeds, room));
            may(may, 3, () -> action(deeds, room));
        }
        if (named("decided " + today()).size() > 1
                || LocalTime.ofInstant(clock.instant(), Moment.LONDON).isAfter(EVENING)) {
            may(may, 4, () -> closed(deeds));
        }
    }

    private void said(Deeds deeds, String child) {
        String words = words("Seen near the school");
        deeds.say(id(child), number, words);
        put("said " + today() + " " + child + " " + number, words);
    }

    private void decided(Deeds deeds, String child) {
        String words = words("The plan goes on since school has seen a change");
        deeds.decide(id(child), words);
        put("decided " + today() + " " + child, "1 " + words);
    }

    private void action(Deeds deeds, String child) {
        String words = "Visit home n" + number;
        deeds.assign(id(child), words);
        put("action " + words, child + " OPEN 0");
    }

    private void answered(Deeds deeds, String text) {
        String[] before = held.get("action " + text).split(" ");
        int entries = Integer.parseInt(before[2]) + 1;
        boolean completed = random.nextInt(3) == 0;
        deeds.answer(text, completed, "told " + number);
        put("action " + text, before[0] + (completed ? " COMPLETED " : " IN_PROGRESS ") + entries);
    }

    /// What was decided settles what brought a child here; all else stays open.
    private void closed(Deeds deeds) {
        deeds.close();
        put("meeting " + today(), "CLOSED");
        for (String child : named("decided " + today())) {
            held.replaceAll((key, value) -> key.startsWith("referral ") && value.startsWith(child + " open ")
                    ? value.replaceFirst(" open ", " settled ")
                    : value);
        }
    }
}
