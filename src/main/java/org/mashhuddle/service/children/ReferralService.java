package org.mashhuddle.service.children;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.RatingChange;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.EntryWords;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.agenda.MeetingSnapshots;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Referrals, contacts and police notices that somebody types: taking one in, its MASH rating,
/// correcting and withdrawing it. No extract overwrites them.
public final class ReferralService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public ReferralService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// An id for what is being typed.
    public UUID fresh() {
        return kit.id();
    }

    /// Keeps a referral or contact. A MASH rating has its rationale.
    public Referral receive(Actor actor, Referral referral) {
        Allowed.toRecordEvents(actor);
        mustRate(actor, Optional.empty(), referral);
        AuditEvent received = AuditEvent.of("referral.receive", referral.id().value());
        return Entries.changed(kit, actor, received, (entries, whole) -> {
            entries.mustSee(referral.subject());
            check(entries, referral);
            Referral typed = referral.from(referral.provenance().typed());
            keep(whole, typed);
            return typed;
        });
    }

    /// Whoever types what came does not thereby rate it.
    private static void mustRate(Actor actor, Optional<MashRating> before, Referral said) {
        if (!said.rating().equals(before)) {
            Allowed.to(Permission.RATING, actor);
        }
    }

    private static void check(Entries entries, Referral referral) {
        entries.mustHaveCome(referral.receivedAt());
        Refusal.mustSay(referral.source(), Refusal.Kind.SPEAKER_MISSING);
        if (referral.rating().isPresent()) {
            Refusal.mustSay(referral.details().ratingWhy(), Refusal.Kind.RATING_WITHOUT_REASON);
        }
    }

    /// Rates one, or rates it otherwise (`domain.md` 3.4: a change needs a rationale).
    public Referral rate(Actor actor, ReferralId id, MashRating rating, String why) {
        Allowed.to(Permission.RATING, actor);
        Refusal.mustSay(why, Refusal.Kind.RATING_WITHOUT_REASON);
        return Entries.changed(kit, actor, AuditEvent.of("referral.rate", id.value()), (entries, whole) -> {
            Referral before = find(entries, id);
            Entries.mustStand(before.provenance(), 0, 0);
            if (before.rating().isPresent()) {
                entries.corrected(before, new MarkedText(why, before.mark()), EntryWords.rating(before));
            }
            keep(whole, before.rated(rating, why.strip(), kit.now()));
            return find(entries, id);
        });
    }

    /// What an item about a subject is rated by: the most urgent that waits for a decision, and where
    /// none is rated the latest.
    public Optional<Referral> toRate(Viewer viewer, SubjectId subject) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("subject.view", subject.value()), tx -> mostUrgent(tx, subject));
    }

    private static Optional<Referral> mostUrgent(Tx tx, SubjectId subject) {
        List<Referral> waiting =
                tx.referrals().of(subject).stream().filter(Referral::isOpen).toList();
        return waiting.stream()
                .filter(referral -> referral.rating().isPresent())
                .min(Comparator.comparing(referral -> referral.rating().orElseThrow()))
                .or(() -> waiting.reversed().stream().findFirst());
    }

    /// Keeps it; a meeting that is held about its subject says from now on what the rating was changed to.
    private void keep(Tx whole, Referral referral) {
        Optional<MashRating> before = mostUrgent(whole, referral.subject()).flatMap(Referral::rating);
        whole.referrals().keep(referral);
        mostUrgent(whole, referral.subject())
                .flatMap(Referral::rating)
                .filter(after -> !before.equals(Optional.of(after)))
                .ifPresent(after ->
                        MeetingSnapshots.rated(whole, referral.subject(), new RatingChange(before, after, kit.now())));
    }

    /// Says otherwise what was typed or sent, with the reason; how it stood before is kept.
    public Referral correct(Actor actor, Referral changed, MarkedText why) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(
                kit, actor, Entries.why("referral.correct", changed.id().value(), why), (entries, whole) -> {
                    Referral before = find(entries, changed.id());
                    mustRate(actor, before.rating(), changed);
                    Entries.mustStand(before.provenance(), before.version(), changed.version());
                    check(entries, changed);
                    entries.corrected(before, why);
                    keep(
                            whole,
                            changed.correctedFrom(before, kit.now())
                                    .from(before.provenance().typed()));
                    return find(entries, changed.id());
                });
    }

    /// Withdraws one that was a mistake, with the reason. It stays in the chronology, as withdrawn.
    public Referral withdraw(Actor actor, ReferralId id, MarkedText why) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(kit, actor, Entries.why("referral.withdraw", id.value(), why), (entries, whole) -> {
            Referral before = find(entries, id);
            whole.referrals().keep(before.from(entries.withdrawn(before.provenance(), why)));
            entries.tell(whole, books, before.subject());
            return find(entries, id);
        });
    }

    private static Referral find(Entries entries, ReferralId id) {
        return entries.tx().referrals().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }
}
