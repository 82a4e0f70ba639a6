package org.mashhuddle.service.children;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.search.PossibleDuplicate;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Children, people of concern and places: adding one by hand, changing one, for whose eyes one is,
/// what stands beside one.
public final class SubjectService {

    /// The verb under which the trail holds that a record was opened.
    /// A record was opened.
    public static final String OPENED = "subject.open";

    private final ServiceContext kit;
    private final SearchService search;
    private final MeetingBookReader books;

    /// One for each open hub.
    public SubjectService(ServiceContext kit, MeetingBookReader books, SearchService search) {
        this.kit = kit;
        this.books = books;
        this.search = search;
    }

    /// An id for a subject that is being typed.
    public SubjectId fresh() {
        return new SubjectId(kit.id());
    }

    /// Adds a subject by hand, unless it may be known already and nobody said that it is another.
    /// What is typed here outranks every import.
    ///
    /// @param another whether the person has looked at those alike and says that it is none of them
    public DuplicateCheck add(Actor actor, Subject draft, boolean another) {
        Allowed.to(Permission.DETAILS, actor);
        mustBeOfAge(draft);
        List<PossibleDuplicate> alike = search.alike(actor.viewer(), draft);
        if (!another && !alike.isEmpty()) {
            return new DuplicateCheck.MayBeKnown(alike);
        }
        Subject typed = draft instanceof Child child ? child.withTypedHere(EnumSet.allOf(ChildPart.class)) : draft;
        Subject added = write(
                actor,
                AuditEvent.of("subject.add", typed.id().value()),
                tx -> typed(tx, typed),
                (tx, kept) -> mark(tx, kept, alike));
        return new DuplicateCheck.Passed(new SaveResult.Saved<>(added));
    }

    /// Saved in a hurry as another is not said to be another for good: where it is likely one child,
    /// both records are marked, and somebody looks.
    private void mark(Tx tx, Subject added, List<PossibleDuplicate> alike) {
        if (added instanceof Child) {
            alike.stream()
                    .filter(each -> each.subject() instanceof Child && each.sure() != HowSure.POSSIBLE)
                    .forEach(each -> tx.pairs()
                            .keep(PossiblySame.of(added.id(), each.subject().id(), each.by(), kit.now())));
        }
    }

    /// Changes what is held about a subject, unless the change makes it like another one and nobody
    /// said that it is another. What is typed here outranks every import.
    ///
    /// @param another whether the person has looked at those alike and says that it is none of them
    public DuplicateCheck change(Actor actor, Subject changed, boolean another) {
        Allowed.to(Permission.DETAILS, actor);
        mustBeOfAge(changed);
        List<PossibleDuplicate> alike = another ? List.of() : newlyAlike(actor, changed);
        if (!alike.isEmpty()) {
            return new DuplicateCheck.MayBeKnown(alike);
        }
        AuditEvent deed = new AuditEvent(
                "subject.change",
                Optional.of(changed.id().value()),
                ChangedParts.words(search.known(actor.viewer(), changed.id()), changed));
        SaveResult<Subject> answer = kit.database().write(actor, deed, tx -> {
            Subject before = visible(tx, changed.id());
            SaveResult<Subject> kept = kept(tx, marked(tx, changed));
            if (kept instanceof SaveResult.Saved<Subject>(Subject now)) {
                MeetingNotification.ofBirth(tx, kit, actor, before, now);
            }
            return kept;
        });
        if (answer instanceof SaveResult.Saved<Subject>(Subject now)) {
            search.kept(now);
        }
        return new DuplicateCheck.Passed(answer);
    }

    /// Those that this is like only since the change: brothers and sisters share an address.
    private List<PossibleDuplicate> newlyAlike(Actor actor, Subject changed) {
        List<PossibleDuplicate> now = search.alike(actor.viewer(), changed);
        if (now.isEmpty()) {
            return now;
        }
        Map<SubjectId, Set<DuplicateReason>> before = search.indexed(changed.id()).stream()
                .flatMap(was -> search.alike(actor.viewer(), was).stream())
                .collect(Collectors.toMap(like -> like.subject().id(), PossibleDuplicate::by));
        return now.stream()
                .filter(like ->
                        !before.getOrDefault(like.subject().id(), Set.of()).containsAll(like.by()))
                .toList();
    }

    /// Anyone under 18 stays a child.
    private void mustBeOfAge(Subject subject) {
        if (subject instanceof PersonOfConcern person && person.isUnder18(kit.today())) {
            throw new Refusal(Refusal.Kind.UNDER_18);
        }
    }

    /// The restriction is no part of what a form changes.
    private static Subject marked(Tx tx, Subject changed) {
        Subject before = visible(tx, changed.id());
        Subject after = changed.restrictedTo(before.restriction());
        return typed(tx, after);
    }

    private static SaveResult<Subject> kept(Tx tx, Subject subject) {
        SaveResult<Subject> answer = tx.subjects().keep(subject);
        if (answer instanceof SaveResult.Saved<Subject>(Subject now)) {
            new ImportConflictRecorder(tx).typed(now);
        }
        return answer;
    }

    /// Keeps a subject that was changed. What is changed of a child by hand outranks every import.
    public Subject keep(Actor actor, String verb, Subject subject) {
        Allowed.to(Permission.DETAILS, actor);
        return write(actor, AuditEvent.of(verb, subject.id().value()), tx -> typed(tx, subject));
    }

    private static Subject typed(Tx tx, Subject subject) {
        return subject instanceof Child now && tx.subjects().byId(now.id()).orElse(now) instanceof Child before
                ? ManualEntryPrecedence.typed(before, now)
                : subject;
    }

    /// Hides a subject from everybody but these users, for a reason. One of them must be able to
    /// chair: nobody is dropped because nobody sees them.
    public Subject restrict(Actor actor, SubjectId id, Set<UserId> named, String reason) {
        Allowed.to(Permission.RESTRICTIONS, actor);
        mustHaveReason(reason);
        AuditEvent deed = new AuditEvent("subject.restrict", Optional.of(id.value()), reason.strip());
        return write(actor, deed, tx -> {
            Set<UserId> users = new HashSet<>(named);
            boolean chaired = tx.parties().directory().users().stream()
                    .filter(user -> users.contains(user.id()) && !user.retired())
                    .map(User::actor)
                    .anyMatch(Actor::signs);
            if (!chaired) {
                throw new Refusal(Refusal.Kind.NO_CHAIR_NAMED);
            }
            return visible(tx, id).restrictedTo(Optional.of(new Restriction(users)));
        });
    }

    /// Shows a restricted subject to everybody again, for a reason.
    public Subject lift(Actor actor, SubjectId id, String reason) {
        Allowed.to(Permission.RESTRICTIONS, actor);
        mustHaveReason(reason);
        AuditEvent deed = new AuditEvent("subject.lift-restriction", Optional.of(id.value()), reason.strip());
        return write(actor, deed, tx -> visible(tx, id).restrictedTo(Optional.empty()));
    }

    private interface Change {
        Subject in(Tx tx);
    }

    private interface Then {
        void in(Tx tx, Subject kept);
    }

    private Subject write(Actor actor, AuditEvent deed, Change change) {
        return write(actor, deed, change, (_, _) -> {});
    }

    private Subject write(Actor actor, AuditEvent deed, Change change, Then then) {
        Subject written = kit.database().write(actor, deed, tx -> {
            Subject kept = Refusal.unlessSaved(kept(tx, change.in(tx)));
            then.in(tx, kept);
            return kept;
        });
        search.kept(written);
        return written;
    }

    /// Two records that looked like one child's are two children's: a person says so, and neither is
    /// marked any more.
    public void different(Actor actor, SubjectId one, SubjectId other) {
        Allowed.to(Permission.DETAILS, actor);
        AuditEvent deed = new AuditEvent("subject.different", Optional.of(one.value()), other.toString());
        kit.database().write(actor, deed, tx -> {
            PossiblySame pair = tx.pairs().of(Set.of(one)).stream()
                    .filter(each -> each.beside(one).equals(other))
                    .findFirst()
                    .orElseGet(() -> newPair(tx, one, other));
            tx.pairs().said(pair, new PossiblySame.Word(PossiblySame.Kind.DIFFERENT, actor.user(), kit.now()));
            return pair;
        });
    }

    private PossiblySame newPair(Tx tx, SubjectId one, SubjectId other) {
        if (one.equals(other) || !(visible(tx, one) instanceof Child && visible(tx, other) instanceof Child)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        PossiblySame pair = PossiblySame.of(one, other, Set.of(DuplicateReason.NAME), kit.now());
        tx.pairs().keep(pair);
        return pair;
    }

    /// The safe address of a child, for a reason that goes into the trail.
    public Address safeAddress(Actor actor, SubjectId id, String reason) {
        Allowed.toWrite(actor);
        mustHaveReason(reason);
        return kit.database()
                .read(
                        actor.viewer(),
                        new AuditEvent("address.show", Optional.of(id.value()), reason.strip()),
                        tx -> visible(tx, id) instanceof Child child
                                ? child.home().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND))
                                : nothing());
    }

    private static Address nothing() {
        throw new Refusal(Refusal.Kind.NOT_FOUND);
    }

    private static void mustHaveReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
    }

    private static Subject visible(Tx tx, SubjectId id) {
        return tx.subjects().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// What stands beside a subject.
    public SubjectBackground aside(Viewer viewer, SubjectId subject) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("subject.view", subject.value()), tx -> {
            visible(tx, subject);
            return new SubjectBackgroundReader(tx, viewer.reader(), subject, books.limits(), kit.now()).aside();
        });
    }
}
