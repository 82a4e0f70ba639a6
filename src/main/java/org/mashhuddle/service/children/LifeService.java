package org.mashhuddle.service.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.standing.Newborn;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Children live on: a birth, a death. The record stays; the next meeting hears of either, so that
/// nobody is dropped between (`product.md`, rule 1).
public final class LifeService {

    /// What a clock that stopped because of a death says.
    public static final String STOPPED = "The child has died; the clock stopped.";

    private static final String TOGETHER = "Born of one pregnancy";
    private final ServiceContext kit;
    private final SearchService search;

    /// One for each open hub.
    ///
    /// @param search is told who is called otherwise now
    public LifeService(ServiceContext kit, SearchService search) {
        this.kit = kit;
        this.search = search;
    }

    /// Records the birth of a child who was expected. The first keeps the record; each other one
    /// gets a record of its own, linked, with the same home, family and restriction. All of them
    /// come to the next meeting.
    ///
    /// @return the children, the one whose record it was first
    public List<Child> born(Actor actor, SubjectId id, List<Newborn> babies) {
        Allowed.to(Permission.DETAILS, actor);
        if (babies.isEmpty() || babies.stream().anyMatch(one -> one.on().isAfter(kit.today()))) {
            throw new Refusal(Refusal.Kind.DAY_NOT_POSSIBLE);
        }
        List<Child> children = kit.database()
                .write(actor, AuditEvent.of("subject.born", id.value()), tx -> born(tx, actor, child(tx, id), babies));
        children.forEach(search::kept);
        return children;
    }

    private List<Child> born(Tx tx, Actor actor, Child expected, List<Newborn> babies) {
        if (!expected.isUnborn()) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        List<Child> children = new ArrayList<>();
        for (Newborn baby : babies) {
            boolean first = children.isEmpty();
            Child child = kept(tx, first ? born(expected, baby) : another(expected, baby));
            comesBack(tx, actor, child.id(), DatedReturn.Kind.BIRTH_RECORDED);
            if (!first) {
                tx.subjects().keep(sibling(children.getFirst(), child));
            }
            children.add(child);
        }
        return children;
    }

    private static Child born(Child expected, Newborn baby) {
        Set<ChildPart> typed = new HashSet<>(expected.typedHere());
        typed.addAll(EnumSet.of(ChildPart.NAMES, ChildPart.BIRTH, ChildPart.SEX_AND_ETHNICITY));
        return new Child(
                expected.id(),
                new Names(
                        baby.given().strip(),
                        baby.family().strip(),
                        expected.names().knownAs(),
                        expected.names().pronoun(),
                        expected.names().others()),
                new Birth.Born(baby.on()),
                baby.sex(),
                expected.ethnicity(),
                expected.identifiers(),
                expected.home(),
                expected.care(),
                expected.household(),
                typed,
                expected.restriction(),
                expected.version());
    }

    /// What identifies the one does not identify the other.
    private Child another(Child expected, Newborn baby) {
        Child like = born(expected, baby);
        return new Child(
                new SubjectId(kit.id()),
                Names.of(baby.given().strip(), baby.family().strip()),
                like.birth(),
                like.sex(),
                like.ethnicity(),
                Identifiers.none(),
                like.home(),
                like.care(),
                like.household(),
                EnumSet.allOf(ChildPart.class),
                like.restriction(),
                0);
    }

    private Link sibling(Child first, Child other) {
        return new Link(
                new LinkId(kit.id()), first.id(), other.id(), LinkKind.SIBLING, TOGETHER, "", SharingMark.narrowest());
    }

    /// Records that a child has died. The record is kept; clocks that run for the child stop, and
    /// the next meeting hears of it and decides how its work ends.
    public Child died(Actor actor, SubjectId id, Death told) {
        Allowed.to(Permission.DETAILS, actor);
        if (told.saidBy().isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        Child child = kit.database()
                .write(actor, AuditEvent.of("subject.death", id.value()), tx -> died(tx, actor, child(tx, id), told));
        search.kept(child);
        return child;
    }

    private Child died(Tx tx, Actor actor, Child living, Death told) {
        mustBePossible(living, told);
        Child child = kept(tx, living.withDeath(Optional.of(told)));
        String by = tx.parties().directory().name(actor.user());
        RunningClock.Met stopped = new RunningClock.Met(kit.now(), by, STOPPED);
        tx.referrals().clocksOf(List.of(child.id())).stream()
                .filter(clock -> clock.met().isEmpty())
                .forEach(clock -> tx.referrals().keep(clock.met(stopped)));
        comesBack(tx, actor, child.id(), DatedReturn.Kind.DEATH_RECORDED);
        return child;
    }

    private void mustBePossible(Child child, Death told) {
        boolean later = told.on().filter(day -> day.isAfter(kit.today())).isPresent();
        boolean before = child.birth() instanceof Birth.Born(LocalDate born)
                && told.on().filter(day -> day.isBefore(born)).isPresent();
        if (later || before) {
            throw new Refusal(Refusal.Kind.DAY_NOT_POSSIBLE);
        }
    }

    /// Takes a death back that was recorded in error, for a reason. The clocks that stopped with it
    /// run again, and the next meeting hears of it.
    public Child deathWithdrawn(Actor actor, SubjectId id, String reason) {
        Allowed.to(Permission.DETAILS, actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        AuditEvent deed = new AuditEvent("subject.death-withdrawn", Optional.of(id.value()), reason.strip());
        Child child = kit.database().write(actor, deed, tx -> lives(tx, actor, child(tx, id)));
        search.kept(child);
        return child;
    }

    private Child lives(Tx tx, Actor actor, Child child) {
        Child living = kept(tx, child.withDeath(Optional.empty()));
        tx.referrals().clocksOf(List.of(living.id())).stream()
                .filter(clock ->
                        clock.met().filter(met -> met.how().equals(STOPPED)).isPresent())
                .forEach(clock -> tx.referrals().keep(clock.runningAgain()));
        comesBack(tx, actor, living.id(), DatedReturn.Kind.REVIEW);
        return living;
    }

    /// Today's meeting hears of it, or the first one after.
    private void comesBack(Tx tx, Actor actor, SubjectId who, DatedReturn.Kind kind) {
        MeetingNotification.soon(tx, kit, actor, who, kind);
    }

    private static Child child(Tx tx, SubjectId id) {
        return tx.subjects()
                .byId(id)
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private static Child kept(Tx tx, Child child) {
        Child kept = Refusal.unlessSaved(tx.subjects().keep(child));
        new ImportConflictRecorder(tx).typed(kept);
        return kept;
    }
}
