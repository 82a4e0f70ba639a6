package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.selectFrom;
import static org.mashhuddle.store.db.Tables.LINK;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.store.children.Episodes;
import org.mashhuddle.store.children.SubjectStore;
import org.mashhuddle.store.core.Among;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.LinkRecord;

/// Collects the facts an agenda is proposed from, in eight statements whatever the size of the hub.
/// The desk must be the record's own: restricted subjects have a number on the agenda too.
record FactsRows(StoreContext desk, TimeLimits limits) {

    private static final List<String> NAMING = List.of(LinkKind.REPORTED_TO_EXPLOIT.name(), LinkKind.SEEN_AT.name());

    AgendaFacts of(Meeting meeting, WorkingCalendar calendar, List<Referral> referrals, List<Action> actions) {
        LocalDate day = meeting.heldOn();
        FactsSettings settings = new FactsSettings(desk);
        FactsSettings.Standing standing = settings.standing(meeting);
        List<MissingEpisode> episodes = episodes(day);
        List<MissingEpisode> missing = missing(episodes);
        List<MissingEpisode> returned = returned(episodes, day);
        Set<SubjectId> open = standing.subjects();
        referrals.forEach(each -> open.add(each.subject()));
        actions.forEach(each -> open.add(each.subject()));
        missing.forEach(each -> open.add(each.subject()));
        Linked linked = linked(returned, open, day);
        return new AgendaFacts(
                day,
                settings.rules(meeting, calendar, limits),
                referrals,
                missing,
                returned,
                recent(episodes, day),
                standing.clocks(),
                standing.custodies(),
                standing.measures(),
                actions,
                standing.returns(),
                standing.requests(),
                standing.leftOff(),
                linked.history(),
                linked.network());
    }

    /// What lies around the subjects of the facts.
    private record Linked(AgendaFacts.History history, AgendaFacts.Network network) {}

    private Linked linked(List<MissingEpisode> returned, Set<SubjectId> open, LocalDate day) {
        Set<SubjectId> own = new HashSet<>(open);
        returned.forEach(each -> own.add(each.subject()));
        List<LinkRecord> links = links(own, day);
        FactsSubjects.Known known = new FactsSubjects(desk).known(withLinked(own, links), day);
        return new Linked(
                new AgendaFacts.History(
                        known.decidedAt(),
                        known.heard(),
                        known.referralsInYear(),
                        open,
                        named(links, known.subjects(), day)),
                new AgendaFacts.Network(known.subjects(), about(links, own)));
    }

    private List<MissingEpisode> episodes(LocalDate day) {
        return new Episodes(desk)
                .whereAnyOf(
                        MISSING_EPISODE.RETURNED_DAY.isNull(),
                        MISSING_EPISODE.SINCE_DAY.ge(limits.since(TimeLimit.REPEAT, day)),
                        MISSING_EPISODE.RETURNED_DAY.ge(limits.since(TimeLimit.RETURNED, day)));
    }

    private static List<MissingEpisode> missing(List<MissingEpisode> episodes) {
        return episodes.stream().filter(MissingEpisode::isMissing).toList();
    }

    private List<MissingEpisode> returned(List<MissingEpisode> episodes, LocalDate day) {
        LocalDate since = limits.since(TimeLimit.RETURNED, day);
        return episodes.stream()
                .filter(each -> each.returned()
                        .filter(back -> !back.day().isBefore(since))
                        .isPresent())
                .toList();
    }

    private Map<SubjectId, Integer> recent(List<MissingEpisode> episodes, LocalDate day) {
        Map<SubjectId, Integer> numbers = new HashMap<>();
        episodes.stream()
                .filter(each -> !each.since().day().isBefore(limits.since(TimeLimit.REPEAT, day)))
                .forEach(each -> numbers.merge(each.subject(), 1, Integer::sum));
        return numbers;
    }

    /// Links of these subjects, and whatever was lately said of a person of concern or a place.
    private List<LinkRecord> links(Set<SubjectId> own, LocalDate day) {
        List<UUID> ids = own.stream().map(SubjectId::value).toList();
        return desk.sql()
                .selectFrom(LINK)
                .where(Among.ids(LINK.FROM_SUBJECT, ids))
                .union(selectFrom(LINK).where(Among.ids(LINK.TO_SUBJECT, ids)))
                .union(selectFrom(LINK)
                        .where(LINK.CHANGED_AT.ge(recentFrom(day)))
                        .and(LINK.KIND.in(NAMING)))
                .fetch();
    }

    private Instant recentFrom(LocalDate day) {
        return limits.since(TimeLimit.LINKED, day).atStartOfDay(Moment.LONDON).toInstant();
    }

    private static Set<SubjectId> withLinked(Set<SubjectId> own, List<LinkRecord> links) {
        Set<SubjectId> all = new HashSet<>(own);
        links.forEach(link -> {
            all.add(new SubjectId(link.getFromSubject()));
            all.add(new SubjectId(link.getToSubject()));
        });
        return all;
    }

    private static List<Link> about(List<LinkRecord> links, Set<SubjectId> own) {
        return links.stream()
                .map(SubjectStore::link)
                .filter(link -> own.contains(link.from()) || own.contains(link.to()))
                .toList();
    }

    private Map<SubjectId, AgendaFacts.Named> named(
            List<LinkRecord> links, Map<SubjectId, Subject> subjects, LocalDate day) {
        Map<UUID, Set<UUID>> others = new HashMap<>();
        Map<UUID, Instant> last = new HashMap<>();
        for (LinkRecord link : links) {
            if (NAMING.contains(link.getKind()) && !link.getChangedAt().isBefore(recentFrom(day))) {
                for (UUID end : List.of(link.getFromSubject(), link.getToSubject())) {
                    UUID other = end.equals(link.getFromSubject()) ? link.getToSubject() : link.getFromSubject();
                    others.computeIfAbsent(end, _ -> new HashSet<>()).add(other);
                    last.merge(end, link.getChangedAt(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        Map<SubjectId, AgendaFacts.Named> named = new HashMap<>();
        others.forEach((end, children) -> named.put(
                new SubjectId(end),
                new AgendaFacts.Named(
                        children.size(), restricted(children, subjects), last.getOrDefault(end, Instant.MIN))));
        return named;
    }

    private static int restricted(Set<UUID> some, Map<SubjectId, Subject> subjects) {
        return Math.toIntExact(some.stream()
                .flatMap(each -> Optional.ofNullable(subjects.get(new SubjectId(each))).stream())
                .filter(each -> each.restriction().isPresent())
                .count());
    }
}
