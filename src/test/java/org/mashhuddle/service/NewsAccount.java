package org.mashhuddle.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;

/// Of whom something new has happened in a random history, of which no meeting has heard and which
/// nobody put off: they stand on the next agenda itself, whatever dates there are.
public final class NewsAccount {

    private static final int BIRTHDAY_DAYS = 28;

    private final Map<SubjectId, Instant> news = new HashMap<>();
    private final Map<SubjectId, LocalDate> birthdays = new HashMap<>();
    private final Map<SubjectId, Instant> decided = new HashMap<>();
    private int birthdaysSeen;

    public void happened(SubjectId who, Instant at) {
        news.put(who, at);
    }

    void comesOfAge(SubjectId who, LocalDate on) {
        birthdays.put(who, on);
    }

    /// A meeting has come to them, and left them then.
    public void heard(SubjectId who, Instant left) {
        news.computeIfPresent(who, (_, at) -> at.isAfter(left) ? at : null);
    }

    public void decided(SubjectId who, Instant at) {
        decided.merge(who, at, (a, b) -> a.isAfter(b) ? a : b);
    }

    /// The chair put them off, knowing what the agenda shows.
    public void putOff(SubjectId who, Instant at) {
        news.remove(who);
        decided(who, at);
    }

    public void died(SubjectId who) {
        birthdays.remove(who);
    }

    int birthdaysSeen() {
        return birthdaysSeen;
    }

    /// Who must stand on the agenda of this day.
    ///
    /// @param open who has something open
    public Set<SubjectId> on(LocalDate day, Set<SubjectId> open) {
        Set<SubjectId> on = new HashSet<>(news.keySet());
        birthdays.forEach((who, birthday) -> {
            LocalDate from = birthday.minusDays(BIRTHDAY_DAYS);
            boolean near = !day.isBefore(from) && !day.isAfter(birthday);
            if (near && open.contains(who) && !isDecidedSince(who, from)) {
                on.add(who);
                birthdaysSeen++;
            }
        });
        return on;
    }

    private boolean isDecidedSince(SubjectId who, LocalDate from) {
        return decided.getOrDefault(who, Instant.MIN)
                .isAfter(from.atStartOfDay(Moment.LONDON).toInstant());
    }
}
