package org.mashhuddle.service.children;

import java.util.List;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// Children in custody, as somebody types it: detained, still there, a longer limit, how it ended;
/// correcting and withdrawing it.
public final class CustodyService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public CustodyService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// By what detention is measured.
    public TimeLimits limits() {
        return books.limits();
    }

    /// A child is in custody; or was, and has left it already.
    public Custody detained(Actor actor, Custody custody) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(
                kit, actor, AuditEvent.of("custody.report", custody.id().value()), (entries, whole) -> {
                    entries.mustBeChild(custody.subject());
                    check(entries, custody);
                    if (custody.isNow() && isInCustody(entries, custody)) {
                        throw new Refusal(Refusal.Kind.IS_IN_CUSTODY_ALREADY);
                    }
                    whole.referrals().keep(custody.from(custody.provenance().typed()));
                    return find(entries, custody.id());
                });
    }

    private static boolean isInCustody(Entries entries, Custody custody) {
        return entries.tx().referrals().custodiesOf(List.of(custody.subject())).stream()
                .anyMatch(each -> each.isNow() && !each.id().equals(custody.id()));
    }

    private static void check(Entries entries, Custody custody) {
        Refusal.mustSay(custody.toldBy(), Refusal.Kind.SPEAKER_MISSING);
        entries.mustHaveCome(custody.since());
        custody.confirmation().ifPresent(seen -> MissingService.check(entries, seen, custody.since()));
        check(custody.extent());
        custody.end().ifPresent(end -> check(entries, end.at(), custody.since()));
    }

    private static void check(Custody.Extent extent) {
        if (extent.limit() != Custody.Limit.WITHOUT_LEAVE) {
            Refusal.mustSay(extent.authorisedBy(), Refusal.Kind.NAME_MISSING);
        }
    }

    private static void check(Entries entries, Moment end, Moment since) {
        entries.mustHaveCome(end);
        Entries.mustNotBeBefore(end, since);
    }

    /// Somebody confirmed that the child is still there.
    public Custody stillHeld(Actor actor, CustodyId id, MissingEpisode.Confirmation seen) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(kit, actor, AuditEvent.of("custody.confirm", id.value()), (entries, whole) -> {
            Custody before = now(entries, id);
            MissingService.check(entries, seen, before.since());
            whole.referrals().keep(before.confirmed(seen));
            return find(entries, id);
        });
    }

    /// Detention may last longer than the law gives by itself, and who authorised it (Police and Criminal Evidence
    /// Act 1984, sections 42 to 44).
    public Custody extended(Actor actor, CustodyId id, Custody.Extent extent) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(kit, actor, AuditEvent.of("custody.extend", id.value()), (entries, whole) -> {
            Custody before = now(entries, id);
            check(extent);
            if (extent.limit().compareTo(before.extent().limit()) <= 0) {
                throw new Refusal(Refusal.Kind.LIMIT_NOT_LONGER);
            }
            whole.referrals().keep(before.extended(extent));
            return find(entries, id);
        });
    }

    /// How the child left custody. The next meeting hears of it.
    ///
    /// @param towards to whom or where; may be empty
    public Custody left(Actor actor, CustodyId id, Moment at, Custody.How how, String towards) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(kit, actor, AuditEvent.of("custody.end", id.value()), (entries, whole) -> {
            Custody before = now(entries, id);
            check(entries, at, before.since());
            whole.referrals().keep(before.ended(new Custody.End(at, how, towards.strip(), kit.now())));
            return find(entries, id);
        });
    }

    /// Says otherwise what was typed, with the reason; how it stood before is kept.
    public Custody correct(Actor actor, Custody changed, MarkedText why) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(
                kit, actor, Entries.why("custody.correct", changed.id().value(), why), (entries, whole) -> {
                    Custody before = find(entries, changed.id());
                    Entries.mustStand(before.provenance(), before.version(), changed.version());
                    check(entries, changed);
                    entries.corrected(before, why);
                    whole.referrals().keep(changed.from(before.provenance().typed()));
                    return find(entries, changed.id());
                });
    }

    /// Withdraws one that was a mistake, with the reason. It stays in the chronology, as withdrawn.
    public Custody withdraw(Actor actor, CustodyId id, MarkedText why) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(kit, actor, Entries.why("custody.withdraw", id.value(), why), (entries, whole) -> {
            Custody before = find(entries, id);
            whole.referrals().keep(before.from(entries.withdrawn(before.provenance(), why)));
            entries.tell(whole, books, before.subject());
            return find(entries, id);
        });
    }

    private static Custody find(Entries entries, CustodyId id) {
        return entries.tx().referrals().custody(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private static Custody now(Entries entries, CustodyId id) {
        Custody found = find(entries, id);
        if (!found.isNow()) {
            throw new Refusal(Refusal.Kind.HAS_ENDED);
        }
        return found;
    }
}
