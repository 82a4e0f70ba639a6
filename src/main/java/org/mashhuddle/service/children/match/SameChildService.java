package org.mashhuddle.service.children.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.source.JoinedRecord;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.children.SubjectService;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailQuery;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;

/// One child, one record: a person who has read both says that two records are of the same child, and
/// may take it back. Nothing is joined by itself.
public final class SameChildService {

    private static final int LOOKS = 200;
    private final ServiceContext kit;
    private final MeetingBookReader books;
    private final SearchService search;

    /// One for each open hub.
    public SameChildService(ServiceContext kit, MeetingBookReader books, SearchService search) {
        this.kit = kit;
        this.books = books;
        this.search = search;
    }

    /// The papers that are out about either of the two, and the minutes and lists of the meetings that
    /// spoke of them: they keep the name that they were issued under. The latest first.
    public List<IssuedPaper> papersOut(Viewer viewer, SubjectId one, SubjectId other) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        compared(one, other),
                        tx -> papers(
                                tx,
                                List.of(child(tx, one).id(), child(tx, other).id())));
    }

    private static AuditEvent compared(SubjectId one, SubjectId other) {
        return new AuditEvent("subject.compare", Optional.of(one.value()), other.toString());
    }

    private static List<IssuedPaper> papers(Tx tx, List<SubjectId> both) {
        Map<String, IssuedPaper> out = new LinkedHashMap<>();
        for (SubjectId id : both) {
            for (InMeeting held : tx.discussions().everOf(id)) {
                tx.papers().ofMeeting(held.meeting()).stream()
                        .filter(paper -> paper.key().subject().map(id::equals).orElse(true))
                        .forEach(paper -> out.put(paper.reference(), paper));
            }
        }
        List<IssuedPaper> all = new ArrayList<>(out.values());
        all.sort(Comparator.comparing(IssuedPaper::issuedAt).reversed());
        return all;
    }

    /// The pairs that may be one child, by what was said of them; as far as the viewer may see both.
    public PairLists pairs(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        PairReading read = kit.database().read(viewer, AuditEvent.of("subject.pairs"), PairReading::of);
        return read.lists((one, other) -> search.compare(viewer, one, other));
    }

    /// Somebody is asked first: the pair does not wait any more until either record is changed.
    public void later(Actor actor, SubjectId one, SubjectId other) {
        Allowed.to(Permission.DETAILS, actor);
        AuditEvent deed = new AuditEvent("subject.pair-later", Optional.of(one.value()), other.toString());
        kit.database().write(actor, deed, tx -> {
            PossiblySame pair = pair(tx, one, other);
            if (pair.different()) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            tx.pairs().said(pair, new PossiblySame.Word(PossiblySame.Kind.LATER, actor.user(), kit.now()));
            return pair;
        });
    }

    /// What was said of a pair is taken back: it waits again.
    ///
    /// @throws Refusal where nothing was said
    public void again(Actor actor, SubjectId one, SubjectId other) {
        Allowed.to(Permission.DETAILS, actor);
        AuditEvent deed = new AuditEvent("subject.pair-again", Optional.of(one.value()), other.toString());
        kit.database().write(actor, deed, tx -> {
            PossiblySame pair = pair(tx, one, other);
            if (pair.word().isEmpty()) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            tx.pairs().unsaid(pair);
            return pair;
        });
    }

    private static PossiblySame pair(Tx tx, SubjectId one, SubjectId other) {
        return tx.pairs().of(Set.of(one)).stream()
                .filter(each -> each.beside(one).equals(other))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private record Both(Child one, Child other) {
        @Override
        public String toString() {
            return "Both[" + one + ", " + other + "]";
        }
    }

    /// Two records side by side: what agrees, what differs, which of them this user has not opened
    /// since either was changed, and the papers that are out.
    public ComparedPair compare(Viewer viewer, SubjectId one, SubjectId other) {
        Allowed.toOpenRecords(viewer);
        Both both = kit.database()
                .read(
                        viewer,
                        AuditEvent.of("subject.view", one.value()),
                        tx -> new Both(child(tx, one), child(tx, other)));
        Judgement judged = search.compare(viewer, both.one(), both.other());
        Judgement inUse = search.inUse(viewer, both.one(), both.other());
        List<IssuedPaper> papers = papersOut(viewer, one, other);
        Set<UUID> opened = opened(viewer.user(), Set.of(one, other), changedAt(viewer, one, other));
        Set<SubjectId> unread =
                Stream.of(one, other).filter(id -> !opened.contains(id.value())).collect(Collectors.toSet());
        ComparedPair.Siblings siblings =
                new ComparedPair.Siblings(search.siblings(viewer, both.one()), search.siblings(viewer, both.other()));
        return new ComparedPair(both.one(), both.other(), judged, inUse, siblings, unread, papers);
    }

    /// The records that were joined into this one, the first first.
    public List<JoinedRecord> joinedInto(Viewer viewer, SubjectId kept) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("subject.view", kept.value()),
                        tx -> tx.pairs().joins().into(kept));
    }

    /// Two records are of the same child: the one leads to the other from now on, with all that was
    /// said, decided and agreed of it. Said by whoever opened both since they were last changed.
    ///
    /// @param kept the record that stays; what it says goes before what the other says
    public Child same(Actor actor, SubjectId kept, SubjectId joined) {
        Allowed.to(Permission.SAME_CHILD, actor);
        Instant changed = mustBeRead(actor, kept, joined);
        AuditEvent deed = new AuditEvent("subject.same", Optional.of(kept.value()), joined.toString());
        Child whole = kit.database().writeForTheRecord(actor, deed, (mine, tx) -> {
            JoinedChild both = new JoinedChild(child(mine, kept), child(mine, joined));
            if (tx.pairs().joins().changedAt(Set.of(kept, joined)).isAfter(changed)) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            mustBePossible(tx, both);
            tx.pairs().joins().join(both.child(), joined, actor.user(), kit.now());
            return child(tx, kept);
        });
        search.changed();
        return whole;
    }

    private Instant mustBeRead(Actor actor, SubjectId kept, SubjectId joined) {
        if (kept.equals(joined)) {
            throw new Refusal(Refusal.Kind.BOTH_NOT_READ);
        }
        Set<SubjectId> both = Set.of(kept, joined);
        Instant changed = changedAt(actor.viewer(), kept, joined);
        if (!opened(actor.user(), both, changed)
                .containsAll(both.stream().map(SubjectId::value).toList())) {
            throw new Refusal(Refusal.Kind.BOTH_NOT_READ);
        }
        return changed;
    }

    private Instant changedAt(Viewer viewer, SubjectId one, SubjectId other) {
        return kit.database().read(viewer, new AuditEvent("subject.compare", Optional.of(one.value()), ""), tx -> {
            Set<SubjectId> both = Set.of(child(tx, one).id(), child(tx, other).id());
            return tx.pairs().joins().changedAt(both);
        });
    }

    private Set<UUID> opened(UserId user, Set<SubjectId> both, Instant since) {
        return kit
                .database()
                .trail()
                .entries(new AuditTrailQuery(
                        Optional.of(user),
                        Optional.of(since),
                        Optional.empty(),
                        Optional.of(Set.of(SubjectService.OPENED)),
                        Optional.of(new AuditTrailQuery.About(
                                both.stream().map(SubjectId::value).collect(Collectors.toSet()), Optional.empty())),
                        LOOKS))
                .stream()
                .map(AuditTrailEntry::about)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Child child(Tx tx, SubjectId id) {
        if (!tx.pairs().joins().standing(id).equals(id)) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        return tx.subjects().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND)) instanceof Child child
                ? child
                : noChild();
    }

    private static Child noChild() {
        throw new Refusal(Refusal.Kind.NOT_A_CHILD);
    }

    private static void mustBePossible(Tx tx, JoinedChild both) {
        SubjectId kept = both.kept().id();
        SubjectId joined = both.joined().id();
        if (tx.pairs().joins().isInTheRoom(Set.of(kept, joined))) {
            throw new Refusal(Refusal.Kind.IN_THE_ROOM);
        }
        if (tx.pairs().joins().areFrozen(kept, joined)) {
            throw new Refusal(Refusal.Kind.AGENDA_FROZEN);
        }
        if (both.child().restriction().filter(only -> !isChaired(tx, only)).isPresent()) {
            throw new Refusal(Refusal.Kind.NO_CHAIR_NAMED);
        }
    }

    /// Nobody is dropped because nobody sees them.
    private static boolean isChaired(Tx tx, Restriction only) {
        return tx.parties().directory().users().stream()
                .filter(user -> only.namedUsers().contains(user.id()) && !user.retired())
                .map(User::actor)
                .anyMatch(Actor::signs);
    }

    /// What was discussed meanwhile was discussed of the record that was kept: nobody is dropped, so the
    /// next meeting hears of the other.
    private DatedReturn heardOf(SubjectId again, String by) {
        return new DatedReturn(
                again,
                DatedReturn.Kind.REVIEW,
                kit.today(),
                books.calendar().next(kit.today()),
                MarkedText.ours("The record stands by itself again"),
                by,
                kit.now());
    }

    private static void mustBeLast(Tx tx, JoinedRecord join) {
        boolean last = tx.pairs()
                .joins()
                .last(join.kept())
                .filter(each -> each.was().id().equals(join.was().id()))
                .isPresent();
        if (!last || !tx.pairs().joins().standing(join.kept()).equals(join.kept())) {
            throw new Refusal(Refusal.Kind.LATER_JOINED_FIRST);
        }
        if (tx.pairs().joins().isInTheRoom(Set.of(join.kept()))) {
            throw new Refusal(Refusal.Kind.IN_THE_ROOM);
        }
    }

    /// The pair that waited before it was made one waits no more: somebody has said what it is.
    private void areTwo(Tx tx, SubjectId one, SubjectId other, UserId by) {
        tx.pairs().of(Set.of(one)).stream()
                .filter(pair -> pair.beside(one).equals(other))
                .forEach(pair ->
                        tx.pairs().said(pair, new PossiblySame.Word(PossiblySame.Kind.DIFFERENT, by, kit.now())));
    }

    /// They are two children after all: each record has again what it had. What was added since stays
    /// with the one that was kept.
    ///
    /// @param joined the record that was joined last into its other
    /// @param why in words
    /// @return the child that has a record of its own again
    public Child takeApart(Actor actor, SubjectId joined, String why) {
        Allowed.to(Permission.SAME_CHILD, actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        AuditEvent deed = new AuditEvent("subject.take-apart", Optional.of(joined.value()), why.strip());
        Child again = kit.database().writeForTheRecord(actor, deed, (mine, tx) -> {
            JoinedRecord join = mine.pairs().joins().all().stream()
                    .filter(each -> each.was().id().equals(joined))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            mustBeLast(tx, join);
            tx.pairs().joins().takeApart(joined);
            areTwo(tx, join.kept(), joined, actor.user());
            tx.imports().toBeReadAgain(List.of(joined, join.kept()));
            tx.agendas().keep(heardOf(joined, tx.parties().directory().name(actor.user())));
            return child(tx, joined);
        });
        search.changed();
        return again;
    }
}
