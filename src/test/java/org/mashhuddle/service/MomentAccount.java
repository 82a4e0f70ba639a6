package org.mashhuddle.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What one meeting should say of its own moments, kept apart from the hub and from its rules: a
/// log of who came and went and where the room was, read second by second. Written from the words
/// of the field: attendance is per item with a join and leave clock; quorum is lost item by item
/// as people leave; who came later was not there; and the record stands still.
public final class MomentAccount {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// What had been told of a child, and when.
    private record Told(String child, Instant at) {}

    /// An action that an earlier meeting set.
    public record Earlier(String child, LocalDate due) {}

    private final LocalDate day;
    private final List<String> agencies;
    private final Set<String> core;
    private final Map<String, List<Instant[]>> people = new LinkedHashMap<>();
    private final Map<String, String> agencyOf = new HashMap<>();
    private final Map<String, List<Instant[]>> visits = new LinkedHashMap<>();
    private final List<Told> referrals = new ArrayList<>();
    private final List<Earlier> before = new ArrayList<>();
    private final Map<String, String> lastTimes = new HashMap<>();
    private final List<Instant> proposals = new ArrayList<>();
    private final Map<String, Set<String>> outcomes = new HashMap<>();
    private final Map<String, Instant> chosen = new HashMap<>();
    private final Set<String> heldOver = new HashSet<>();
    private final Map<String, List<String>> answers = new HashMap<>();
    private Optional<Instant> closed = Optional.empty();
    private String roomAt = "";

    /// @param agencies in the order of the hub, in small letters
    /// How an agency is called within a sentence: of those a new hub has, one is a name of its own.
    public static String called(String label) {
        return label.equals("British Transport Police") ? label : label.toLowerCase(Locale.UK);
    }

    public MomentAccount(LocalDate day, List<String> agencies, Set<String> core) {
        this.day = day;
        this.agencies = agencies;
        this.core = core;
    }

    /// A referral of the child waits since then.
    public void referred(String child, Instant at) {
        referrals.add(new Told(child, at));
    }

    public void earlier(Earlier action) {
        before.add(action);
    }

    /// Somebody answers on an action of an earlier meeting, in front of the room that has come to the child.
    public void answered(String child, String words) {
        answers.computeIfAbsent(child, _ -> new ArrayList<>()).add(words);
    }

    public List<String> answers(String child) {
        return answers.getOrDefault(child, List.of());
    }

    /// "2026-11-24 No further action".
    public void lastTime(String child, String words) {
        lastTimes.put(child, words);
    }

    /// The agenda was made anew from what was known.
    public void proposed(Instant at) {
        proposals.add(at);
    }

    public void came(String person, String agency, Instant at) {
        agencyOf.put(person, agency);
        List<Instant[]> times = people.computeIfAbsent(person, _ -> new ArrayList<>());
        if (times.isEmpty() || times.getLast()[1] != null) {
            times.add(new Instant[] {at, null});
        }
    }

    public void went(String person, Instant at) {
        List<Instant[]> times = people.getOrDefault(person, List.of());
        if (!times.isEmpty() && times.getLast()[1] == null) {
            times.getLast()[1] = at;
        }
    }

    /// The room comes to a child, and so leaves another.
    public void roomComesTo(String child, Instant at) {
        if (!roomAt.isEmpty() && !roomAt.equals(child)) {
            roomLeaves(roomAt, at);
        }
        List<Instant[]> times = visits.computeIfAbsent(child, _ -> new ArrayList<>());
        if (times.isEmpty() || times.getLast()[1] != null) {
            times.add(new Instant[] {at, null});
        }
        roomAt = child;
        heldOver.remove(child);
    }

    /// It waits, and the room may come back to it.
    public void pauses(String child, Instant at) {
        roomLeaves(child, at);
        heldOver.remove(child);
    }

    /// It waits for later in the meeting: who reads of it hears when later never came.
    public void holdsOver(String child, Instant at) {
        roomLeaves(child, at);
        heldOver.add(child);
    }

    private void roomLeaves(String child, Instant at) {
        List<Instant[]> times = visits.getOrDefault(child, List.of());
        if (!times.isEmpty() && times.getLast()[1] == null) {
            times.getLast()[1] = at;
        }
    }

    public void closes(Instant at) {
        closed = Optional.of(at);
        people.keySet().forEach(one -> went(one, at));
        visits.keySet().forEach(child -> roomLeaves(child, at));
    }

    public boolean visited(String child) {
        return visits.containsKey(child);
    }

    private static boolean in(List<Instant[]> times, Instant at) {
        return times.stream().anyMatch(time -> !at.isBefore(time[0]) && (time[1] == null || at.isBefore(time[1])));
    }

    /// Whose people were in the room at this second.
    private Set<String> inTheRoom(Instant at) {
        Set<String> there = new HashSet<>();
        people.forEach((person, times) -> {
            if (in(times, at)) {
                there.add(agencyOf.get(person));
            }
        });
        return there;
    }

    /// The sentences about times, presence and quorum, and what became of an item that was to wait.
    public String times(String child) {
        boolean held = heldOver.contains(child);
        boolean back = held || !outcomes.containsKey(child);
        return there(child)
                + (held ? " Held over, and not returned to." : "")
                + (back ? " The item comes back to the next meeting." : "");
    }

    private String there(String child) {
        List<Instant[]> all = visits.getOrDefault(child, List.of());
        if (all.isEmpty()) {
            return "Not discussed at this meeting.";
        }
        Set<String> ever = new TreeSet<>();
        Set<String> always = new HashSet<>(agencies);
        Set<String> stayed = new HashSet<>(agencies);
        for (Instant[] visit : all) {
            for (Instant at = visit[0]; at.isBefore(visit[1]); at = at.plusSeconds(1)) {
                Set<String> there = inTheRoom(at);
                ever.addAll(there);
                always.retainAll(there);
            }
            stayed.retainAll(inTheRoom(visit[1].minusSeconds(1)));
        }
        String spans = String.join(
                " and ",
                all.stream()
                        .map(visit -> clock(visit[0]).equals(clock(visit[1]))
                                ? clock(visit[0])
                                : clock(visit[0]) + " to " + clock(visit[1]))
                        .toList());
        String through = words(one -> ever.contains(one) && always.contains(one));
        String part = words(one -> ever.contains(one) && !always.contains(one));
        String nobody = part.isEmpty() ? "nobody" : "nobody throughout";
        return "Discussed " + spans + "; present for this item: " + (through.isEmpty() ? nobody : through)
                + (part.isEmpty() ? "" : "; for part of it: " + part) + ". "
                + (stayed.containsAll(core) ? "Quorate." : "Not quorate.");
    }

    private String words(Predicate<String> which) {
        return String.join(", ", agencies.stream().filter(which).toList());
    }

    /// In the hour before the clocks go back, and in the hour after, it shows the same.
    private static String clock(Instant at) {
        String shown = CLOCK.format(at.atZone(LONDON));
        String before = CLOCK.format(at.minusSeconds(3600).atZone(LONDON));
        String after = CLOCK.format(at.plusSeconds(3600).atZone(LONDON));
        return shown + (shown.equals(before) ? " (GMT)" : shown.equals(after) ? " (BST)" : "");
    }

    /// The moment of an item: the room's first coming to it, or the close.
    private Instant moment(String child) {
        return visits.containsKey(child) ? visits.get(child).getFirst()[0] : closed.orElseThrow();
    }

    /// An outcome is chosen; one that stood already says nothing of what came since.
    public void chooses(String child, String outcome, Instant at) {
        boolean another = outcomes.computeIfAbsent(child, _ -> new HashSet<>()).add(outcome);
        if (another && in(visits.getOrDefault(child, List.of()), at)) {
            chosen.put(child, at);
        }
        outcomes.get(child).retainAll(Set.of(outcome));
    }

    /// The agenda that was before the room when it last came to the child, or last chose an outcome in front of
    /// it; else that of the close.
    public Instant shown(String child) {
        List<Instant[]> times = visits.getOrDefault(child, List.of());
        Instant came = times.isEmpty() ? moment(child) : times.getLast()[0];
        Instant latest = chosen.getOrDefault(child, came).isAfter(came) ? chosen.getOrDefault(child, came) : came;
        return proposals.stream()
                .filter(at -> !at.isAfter(latest))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// How many referrals of the child were on an agenda that was before the room.
    public long referrals(String child) {
        Instant shown = shown(child);
        return referrals.stream()
                .filter(told -> told.child().equals(child) && !told.at().isAfter(shown))
                .count();
    }

    /// How many actions of earlier meetings were due for the child; none that this meeting set.
    public long actions(String child) {
        return before.stream()
                .filter(action -> action.child().equals(child) && !action.due().isAfter(day))
                .count();
    }

    public String lastTime(String child) {
        return lastTimes.getOrDefault(child, "never");
    }

    public boolean everAnswered() {
        return !answers.isEmpty();
    }

    public boolean everPartly() {
        return visits.keySet().stream().anyMatch(child -> times(child).contains("for part of it"));
    }
}
