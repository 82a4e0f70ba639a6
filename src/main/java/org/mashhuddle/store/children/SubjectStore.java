package org.mashhuddle.store.children;

import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.LINK;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.LinkRecord;

/// Children, persons of concern, places, and the links between them, as far as the viewer may see
/// them.
public final class SubjectStore {

    private final StoreContext desk;
    private final SubjectRows rows;

    public SubjectStore(StoreContext desk) {
        this.desk = desk;
        this.rows = new SubjectRows(desk);
    }

    /// The subject; nothing where there is none, or it is hidden from the viewer.
    public Optional<Subject> byId(SubjectId id) {
        return Optional.ofNullable(byIds(Set.of(id)).get(id));
    }

    /// Whether another child, whom the viewer may see, is called the same.
    public boolean hasNamesake(SubjectId subject) {
        return byId(subject)
                .map(whose -> byIds(desk.sql()
                                .select(SUBJECT.ID)
                                .from(SUBJECT)
                                .where(SUBJECT.SORT_KEY.eq(
                                        select(SUBJECT.SORT_KEY).from(SUBJECT).where(SUBJECT.ID.eq(subject.value()))))
                                .and(SUBJECT.ID.ne(subject.value()))
                                .fetch(row -> new SubjectId(row.value1())))
                        .values()
                        .stream()
                        .filter(other -> other instanceof Child && !other.id().equals(whose.id()))
                        .anyMatch(other -> other.displayName().equalsIgnoreCase(whose.displayName())))
                .orElse(false);
    }

    /// Those of these subjects that the viewer may see.
    public Map<SubjectId, Subject> byIds(Collection<SubjectId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return found(ids, id -> desk.visible().sees(id));
    }

    /// These subjects, restricted or not: for the agenda's facts and the record, never for a screen
    /// or a paper.
    public Map<SubjectId, Subject> byIdsForTheRecord(Collection<SubjectId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return found(ids, _ -> DSL.trueCondition());
    }

    /// An id of a record that was joined into another leads to that one.
    private Map<SubjectId, Subject> found(Collection<SubjectId> ids, Function<Field<UUID>, Condition> seen) {
        List<UUID> wanted = values(ids);
        Map<SubjectId, Subject> found = new HashMap<>();
        rows.where(id -> id.in(wanted).and(seen.apply(id))).forEach(subject -> found.put(subject.id(), subject));
        Map<UUID, UUID> led = new HashMap<>();
        for (UUID id : wanted) {
            UUID stands =
                    found.containsKey(new SubjectId(id)) ? id : desk.joined().standing(id);
            if (!stands.equals(id)) {
                led.put(id, stands);
            }
        }
        if (!led.isEmpty()) {
            Map<UUID, Subject> standing = new HashMap<>();
            rows.where(id -> id.in(led.values()).and(seen.apply(id)))
                    .forEach(subject -> standing.put(subject.id().value(), subject));
            led.forEach((id, stands) -> Optional.ofNullable(standing.get(stands))
                    .ifPresent(subject -> found.put(new SubjectId(id), subject)));
        }
        return found;
    }

    /// Those of these subjects that only named users may see.
    public Set<SubjectId> restricted(Collection<SubjectId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(desk.sql()
                        .select(RESTRICTION.SUBJECT)
                        .from(RESTRICTION)
                        .where(RESTRICTION.SUBJECT.in(values(ids)))
                        .fetch(row -> new SubjectId(row.value1())));
    }

    /// The children of these households, restricted or not: for the agenda's facts and the record.
    public List<Subject> ofHouseholdsForTheRecord(Collection<HouseholdId> households) {
        if (households.isEmpty()) {
            return List.of();
        }
        List<UUID> wanted =
                households.stream().map(HouseholdId::value).distinct().toList();
        return rows.where(id -> id.in(select(CHILD.SUBJECT).from(CHILD).where(CHILD.HOUSEHOLD.in(wanted))));
    }

    /// Those of these ids that are subjects, whether restricted or not.
    public Set<SubjectId> existing(Collection<SubjectId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(desk.sql()
                .select(SUBJECT.ID)
                .from(SUBJECT)
                .where(SUBJECT.ID.in(values(ids)))
                .fetch(row -> new SubjectId(row.value1())));
    }

    /// Adds a subject (version 0), or replaces it where its version still is the stored one.
    ///
    /// @throws IllegalStateException if the subject is hidden from the actor, or is of another kind
    @SuppressWarnings("unchecked") // the kind of a stored subject never changes: checked below
    public <S extends Subject> SaveResult<S> keep(S subject) {
        List<Subject> stored = rows.where(id -> id.eq(subject.id().value()));
        if (!stored.isEmpty()) {
            refuseHidden(subject.id());
            if (stored.getFirst().getClass() != subject.getClass()) {
                throw new IllegalStateException(
                        "Of another kind: " + subject.id().value());
            }
        }
        long known = stored.stream().mapToLong(Subject::version).findFirst().orElse(0);
        if (!desk.joined().standing(subject.id().value()).equals(subject.id().value())
                || known != subject.version()
                || !new SubjectWriter(desk).write(subject)) {
            return new SaveResult.Stale<>((S) stored(subject.id()));
        }
        return new SaveResult.Saved<>((S) stored(subject.id()));
    }

    /// Adds children that were never here: quicker than [#keep], which looks first.
    ///
    /// @param says what an extract says of them beside, or of others
    public void add(Collection<Child> children, Map<SubjectId, FromExtract> says) {
        desk.insert(children.stream()
                .flatMap(child ->
                        SubjectWriter.rows(child, says.getOrDefault(child.id(), FromExtract.nothing())).stream())
                .toList());
    }

    private Subject stored(SubjectId id) {
        UUID stands = desk.joined().standing(id.value());
        return rows.where(key -> key.eq(stands)).getFirst();
    }

    private void refuseHidden(SubjectId id) {
        boolean seen = desk.sql()
                .fetchExists(
                        SUBJECT, SUBJECT.ID.eq(id.value()).and(desk.visible().sees(SUBJECT.ID)));
        if (!seen) {
            throw new IllegalStateException("Hidden from the actor: " + id.value());
        }
    }

    /// Those of these subjects of whose death somebody has told the hub.
    public Set<SubjectId> died(Collection<SubjectId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(desk.sql()
                        .select(CHILD.SUBJECT)
                        .from(CHILD)
                        .where(CHILD.SUBJECT.in(values(ids)))
                        .and(CHILD.DEATH_SAID_BY.isNotNull())
                        .fetch(row -> new SubjectId(row.value1())));
    }

    /// Whether the hub has the record of anybody at all.
    public boolean isEmpty() {
        return !desk.sql().fetchExists(SUBJECT);
    }

    /// Every subject that the viewer may see.
    public List<Subject> all() {
        return rows.where(desk.visible()::sees);
    }

    /// Every link that ever touched this subject, those that ended too, where the viewer may see
    /// both ends.
    public List<Link> linksEver(SubjectId subject) {
        return links(List.of(subject), DSL.trueCondition());
    }

    /// The links that touch any of these subjects and stand, where the viewer may see both ends.
    public List<Link> linksOf(Collection<SubjectId> subjects) {
        return links(subjects, LINK.ENDED_ON.isNull());
    }

    /// The links of brothers and sisters that stand, where the viewer may see both ends.
    public List<Link> siblings() {
        return desk.sql()
                .selectFrom(LINK)
                .where(LINK.KIND.eq(LinkKind.SIBLING.name()))
                .and(LINK.ENDED_ON.isNull())
                .and(desk.visible().sees(LINK.FROM_SUBJECT))
                .and(desk.visible().sees(LINK.TO_SUBJECT))
                .orderBy(LINK.ID)
                .fetch(SubjectStore::link);
    }

    /// One link, where the viewer may see both ends.
    public Optional<Link> link(LinkId id) {
        return desk.sql()
                .selectFrom(LINK)
                .where(LINK.ID.eq(id.value()))
                .and(desk.visible().sees(LINK.FROM_SUBJECT))
                .and(desk.visible().sees(LINK.TO_SUBJECT))
                .fetchOptional(SubjectStore::link);
    }

    private List<Link> links(Collection<SubjectId> subjects, Condition which) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = values(subjects);
        return desk.sql()
                .selectFrom(LINK)
                .where(LINK.FROM_SUBJECT.in(ids).or(LINK.TO_SUBJECT.in(ids)))
                .and(which)
                .and(desk.visible().sees(LINK.FROM_SUBJECT))
                .and(desk.visible().sees(LINK.TO_SUBJECT))
                .orderBy(LINK.ID)
                .fetch(SubjectStore::link);
    }

    public static Link link(LinkRecord row) {
        return new Link(
                new LinkId(row.getId()),
                new SubjectId(row.getFromSubject()),
                new SubjectId(row.getToSubject()),
                LinkKind.valueOf(row.getKind()),
                row.getWords(),
                row.getReportedBy(),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                Optional.ofNullable(row.getEndedOn()));
    }

    /// Adds or replaces a link.
    public void keep(Link link) {
        MarkColumns mark = MarkColumns.of(link.mark());
        desk.put(new LinkRecord(
                link.id().value(),
                link.from().value(),
                link.to().value(),
                link.kind().name(),
                link.words(),
                link.reportedBy(),
                mark.kind(),
                mark.agencies(),
                null,
                null,
                link.endedOn().orElse(null)));
    }

    /// Removes a link that was wrong.
    public void remove(LinkId link) {
        desk.pen().deleteFrom(LINK).where(LINK.ID.eq(link.value())).execute();
    }

    /// The children of a household, by name.
    public List<Subject> household(HouseholdId household) {
        List<SubjectId> ids = desk.sql()
                .select(SUBJECT.ID)
                .from(SUBJECT)
                .join(CHILD)
                .on(CHILD.SUBJECT.eq(SUBJECT.ID))
                .where(CHILD.HOUSEHOLD.eq(household.value()))
                .orderBy(SUBJECT.SORT_KEY, SUBJECT.ID)
                .fetch(row -> new SubjectId(row.value1()));
        Map<SubjectId, Subject> found = byIds(ids);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static List<UUID> values(Collection<SubjectId> ids) {
        return ids.stream().map(SubjectId::value).distinct().toList();
    }
}
