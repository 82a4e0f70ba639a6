package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.mashhuddle.store.db.Tables.LINK;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Restriction;
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
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.store.children.Episodes;
import org.mashhuddle.store.children.SubjectRows;
import org.mashhuddle.store.children.SubjectStore;
import org.mashhuddle.store.core.Among;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.LinkRecord;

/// Collects the facts an agenda is proposed from, in eleven statements whatever the size of the hub.
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
        Collection<LinkRecord> links = links(own, day);
        Map<UUID, Restriction> restrictions = new SubjectRows(desk).restrictions(_ -> trueCondition());
        Map<SubjectId, AgendaFacts.Named> named = named(links, restrictions.keySet(), day);
        FactsSubjects.Known known =
                new FactsSubjects(desk, limits).known(own, inQuestion(own, links, named), restrictions, day);
        return new Linked(
                new AgendaFacts.History(
                        known.past().decidedAt(),
                        known.past().heard(),
                        known.past().referralsLately(),
                        open,
                        named,
                        known.past().cameAt()),
                new AgendaFacts.Network(known.subjects(), about(links, own)));
    }

    /// Those with something of their own, whoever has a link with one of them, and who or what is named often. Of the
    /// others whom links name only the number is told.
    private static Set<SubjectId> inQuestion(
            Set<SubjectId> own, Collection<LinkRecord> links, Map<SubjectId, AgendaFacts.Named> named) {
        Set<SubjectId> all = new HashSet<>(own);
        links.stream().filter(link -> isOf(link, own)).forEach(link -> {
            all.add(new SubjectId(link.getFromSubject()));
            all.add(new SubjectId(link.getToSubject()));
        });
        named.forEach((subject, each) -> {
            if (each.isOften()) {
                all.add(subject);
            }
        });
        return all;
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

    /// Links of these subjects, and whatever was lately said of a person of concern or a place. One that is found
    /// by both its ends is taken once here: the database would compare the rows whole.
    private Collection<LinkRecord> links(Set<SubjectId> own, LocalDate day) {
        Among ids = Among.ids(own.stream().map(SubjectId::value).collect(Collectors.toSet()));
        Map<UUID, LinkRecord> links = new HashMap<>();
        desk.sql()
                .select(LINK.fields())
                .from(ids.join(LINK.FROM_SUBJECT))
                .unionAll(select(LINK.fields()).from(ids.join(LINK.TO_SUBJECT)))
                .unionAll(select(LINK.fields())
                        .from(LINK)
                        .where(LINK.CHANGED_AT.ge(recentFrom(day)))
                        .and(LINK.KIND.in(NAMING)))
                .forEach(row -> links.put(row.get(LINK.ID), row.into(LINK)));
        return links.values();
    }

    private Instant recentFrom(LocalDate day) {
        return limits.since(TimeLimit.LINKED, day).atStartOfDay(Moment.LONDON).toInstant();
    }

    private static boolean isOf(LinkRecord link, Set<SubjectId> own) {
        return own.contains(new SubjectId(link.getFromSubject())) || own.contains(new SubjectId(link.getToSubject()));
    }

    private static List<Link> about(Collection<LinkRecord> links, Set<SubjectId> own) {
        return links.stream()
                .filter(link -> isOf(link, own))
                .map(SubjectStore::link)
                .toList();
    }

    private Map<SubjectId, AgendaFacts.Named> named(Collection<LinkRecord> links, Set<UUID> restricted, LocalDate day) {
        Map<UUID, Set<UUID>> others = new HashMap<>();
        Map<UUID, Instant> last = new HashMap<>();
        Instant from = recentFrom(day);
        for (LinkRecord link : links) {
            if (NAMING.contains(link.getKind()) && !link.getChangedAt().isBefore(from)) {
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
                        children.size(), restricted(children, restricted), last.getOrDefault(end, Instant.MIN))));
        return named;
    }

    private static int restricted(Set<UUID> some, Set<UUID> restricted) {
        return Math.toIntExact(some.stream().filter(restricted::contains).count());
    }
}
