package org.mashhuddle.service.children;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// How a child stands, as somebody types it: a status with its days, who leads, the end of either,
/// and that it was a mistake. A row is never rewritten, so that every day can be told later.
public final class StandingService {

    private final ServiceContext kit;
    private final SearchService search;

    /// One for each open hub.
    ///
    /// @param search is told whose worker is another now
    public StandingService(ServiceContext kit, SearchService search) {
        this.kit = kit;
        this.search = search;
    }

    /// A child has a status from a day on. What stood before goes on beside it, but for the one in whose
    /// place it comes: that one ends the day before.
    public ChildStatus status(Actor actor, ChildStatus typed, Optional<StatusId> instead) {
        Allowed.to(Permission.DETAILS, actor);
        Refusal.mustSay(typed.label(), Refusal.Kind.LABEL_MISSING);
        mustBePossible(typed.span(), typed.kind() == StatusKind.EDUCATION);
        ChildStatus status = typed.from(Provenance.here());
        change(actor, "standing.status", status.child(), status.words(), tx -> {
            mustBeOffered(tx, status);
            ChildStanding before = tx.standings().of(status.child());
            if (status.kind() == StatusKind.HELP) {
                wordsBefore(tx, status, before);
            }
            instead.map(id -> find(before, id))
                    .ifPresent(old -> end(tx, old, status.span().begins().minusDays(1)));
            tx.standings().keep(status);
            return status.kind() == StatusKind.HELP;
        });
        return status;
    }

    private static void mustBeOffered(Tx tx, ChildStatus status) {
        boolean offered = tx.hub().entries(status.kind().list()).stream()
                .filter(entry -> !entry.retired())
                .map(ListEntry::label)
                .anyMatch(status.label()::equals);
        if (!offered) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
    }

    /// Words that somebody wrote before there were statuses stay, as one whose days nobody knows; but for
    /// those that say the same as the new one.
    private void wordsBefore(Tx tx, ChildStatus status, ChildStanding before) {
        Child child = child(tx, status.child());
        String words = child.care().plan().strip();
        boolean typed = child.typedHere().contains(ChildPart.CARE);
        boolean told = !typed && before.counted().stream().anyMatch(each -> each.kind() == StatusKind.HELP);
        boolean same = words.equalsIgnoreCase(status.label())
                || words.equalsIgnoreCase(status.words())
                || words.equals(before.plan(kit.today()));
        if (!before.saysPlan() && !words.isEmpty() && !told && !same) {
            tx.standings()
                    .keep(new ChildStatus(
                            new StatusId(kit.id()),
                            status.child(),
                            StatusKind.HELP,
                            words,
                            new Span(Optional.empty(), Optional.empty()),
                            Provenance.here()));
        }
    }

    /// A status ended with that day.
    public void end(Actor actor, SubjectId child, StatusId id, LocalDate last) {
        Allowed.to(Permission.DETAILS, actor);
        change(actor, "standing.status-ended", child, "", tx -> {
            ChildStatus status = find(tx.standings().of(child), id);
            mustBePossible(status.span().endedOn(last), status.kind() == StatusKind.EDUCATION);
            end(tx, status, last);
            return status.kind() == StatusKind.HELP;
        });
    }

    /// What an extract says is not rewritten: that it ended stands beside it, and outranks it.
    private void end(Tx tx, ChildStatus status, LocalDate last) {
        ChildStatus ended = status.endedOn(last);
        if (ended.span().isBackwards()) {
            throw new Refusal(Refusal.Kind.BEFORE_THE_START);
        }
        tx.standings()
                .keep(
                        status.provenance().typedHere()
                                ? ended
                                : new ChildStatus(
                                        new StatusId(kit.id()),
                                        ended.child(),
                                        ended.kind(),
                                        ended.label(),
                                        ended.span(),
                                        Provenance.here()));
    }

    /// A status was a mistake, with the reason. It stays in the record, as withdrawn.
    public void withdraw(Actor actor, SubjectId child, StatusId id, MarkedText why) {
        Allowed.to(Permission.DETAILS, actor);
        Refusal.mustSay(why.words(), Refusal.Kind.REASON_MISSING);
        change(actor, "standing.status-withdrawn", child, why.words(), tx -> {
            ChildStatus status = find(tx.standings().of(child), id);
            if (!status.provenance().typedHere()) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            tx.standings().keep(status.from(withdrawn(tx, actor, status.provenance(), why)));
            return status.kind() == StatusKind.HELP;
        });
    }

    /// Somebody leads for a child from a day on.
    ///
    /// @param instead who led before, until the day before
    public Lead lead(Actor actor, Lead typed, Optional<LeadId> instead) {
        Allowed.to(Permission.DETAILS, actor);
        Refusal.mustSay(typed.name(), Refusal.Kind.NAME_MISSING);
        mustBePossible(typed.span(), false);
        Lead lead = typed.from(Provenance.here());
        change(actor, "standing.lead", lead.child(), lead.role().words(), tx -> {
            ChildStanding before = tx.standings().of(lead.child());
            workerBefore(tx, lead, before);
            instead.map(id -> findLead(before, id))
                    .ifPresent(old -> end(tx, old, lead.span().begins().minusDays(1)));
            tx.standings().keep(lead);
            return false;
        });
        return lead;
    }

    /// The worker that somebody wrote before there were named leads stays one of them.
    private void workerBefore(Tx tx, Lead lead, ChildStanding before) {
        String words = child(tx, lead.child()).care().worker().strip();
        if (!before.saysLead() && !words.isEmpty()) {
            tx.standings()
                    .keep(new Lead(
                            new LeadId(kit.id()),
                            lead.child(),
                            Lead.Role.WORKER,
                            words,
                            Lead.Reached.notKnown(),
                            new Span(Optional.empty(), Optional.empty()),
                            Provenance.here()));
        }
    }

    /// Somebody led until the end of that day.
    public void endLead(Actor actor, SubjectId child, LeadId id, LocalDate last) {
        Allowed.to(Permission.DETAILS, actor);
        change(actor, "standing.lead-ended", child, "", tx -> {
            Lead lead = findLead(tx.standings().of(child), id);
            mustBePossible(lead.span().endedOn(last), false);
            end(tx, lead, last);
            return false;
        });
    }

    private static void end(Tx tx, Lead lead, LocalDate last) {
        Lead ended = lead.endedOn(last);
        if (ended.span().isBackwards()) {
            throw new Refusal(Refusal.Kind.BEFORE_THE_START);
        }
        tx.standings().keep(ended);
    }

    /// That somebody leads was a mistake, with the reason.
    public void withdrawLead(Actor actor, SubjectId child, LeadId id, MarkedText why) {
        Allowed.to(Permission.DETAILS, actor);
        Refusal.mustSay(why.words(), Refusal.Kind.REASON_MISSING);
        change(actor, "standing.lead-withdrawn", child, why.words(), tx -> {
            Lead lead = findLead(tx.standings().of(child), id);
            tx.standings().keep(lead.from(withdrawn(tx, actor, lead.provenance(), why)));
            return false;
        });
    }

    /// An end that is to come is known only in education: a suspension has its last day.
    private void mustBePossible(Span span, boolean endsLater) {
        if (span.isBackwards()) {
            throw new Refusal(Refusal.Kind.BEFORE_THE_START);
        }
        boolean begins = span.from().filter(kit.today()::isBefore).isPresent();
        boolean ends = span.until().filter(kit.today()::isBefore).isPresent();
        if (begins || (ends && !endsLater)) {
            throw new Refusal(Refusal.Kind.IN_THE_FUTURE);
        }
    }

    private Provenance withdrawn(Tx tx, Actor actor, Provenance before, MarkedText why) {
        return before.withdrawn(
                new Provenance.Withdrawn(kit.now(), tx.parties().directory().name(actor.user()), why.stripped()));
    }

    private static ChildStatus find(ChildStanding standing, StatusId id) {
        return found(standing.statuses(), ChildStatus::stands, each -> each.id().equals(id));
    }

    private static Lead findLead(ChildStanding standing, LeadId id) {
        return found(standing.leads(), Lead::stands, each -> each.id().equals(id));
    }

    private static <T> T found(List<T> all, Function<T, Boolean> stands, Function<T, Boolean> is) {
        return all.stream()
                .filter(each -> is.apply(each) && stands.apply(each))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private static Child child(Tx tx, SubjectId id) {
        Subject subject = tx.subjects().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        if (!(subject instanceof Child child)) {
            throw new Refusal(Refusal.Kind.NOT_A_CHILD);
        }
        return child;
    }

    /// The child is saved with it: the lines of the record follow, and whoever has it open sees that it
    /// changed.
    ///
    /// @param work says whether the plan is typed here from now on
    private void change(Actor actor, String deed, SubjectId id, String words, Function<Tx, Boolean> work) {
        AuditEvent event = new AuditEvent(deed, Optional.of(id.value()), words.strip());
        Child kept = kit.database().write(actor, event, tx -> {
            child(tx, id);
            ChildStanding before = tx.standings().of(id);
            boolean plan = work.apply(tx);
            Child child = lined(child(tx, id), before, tx.standings().of(id), plan);
            if (tx.subjects().keep(child) instanceof SaveResult.Saved<Child>(Child now)) {
                return now;
            }
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        });
        search.kept(kept);
    }

    /// Where the last status that a person typed was a mistake, the plan is the extract's again, and its
    /// next one is heard; where the last who leads was, nobody does.
    private Child lined(Child child, ChildStanding before, ChildStanding now, boolean plan) {
        Set<ChildPart> typed = EnumSet.noneOf(ChildPart.class);
        typed.addAll(child.typedHere());
        Care care = child.care();
        if (plan && now.saysPlan()) {
            typed.add(ChildPart.CARE);
        }
        if (before.saysPlan() && !now.saysPlan()) {
            typed.remove(ChildPart.CARE);
            care = care.planned(now.plan(kit.today()));
        }
        if (before.saysLead() && !now.saysLead()) {
            care = care.ledBy("");
        }
        return child.caredFor(care).withTypedHere(typed);
    }
}
