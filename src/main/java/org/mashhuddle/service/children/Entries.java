package org.mashhuddle.service.children;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.Correction;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.RecordedEvent;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.MeetingClosure;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// What the verbs by which a person types what happened have in common.
///
/// @param tx sees what the actor may see
record Entries(Tx tx, ServiceContext kit, Actor actor) {

    Subject mustSee(SubjectId id) {
        return tx.subjects().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Only children go missing, are in custody or under police protection here.
    void mustBeChild(SubjectId id) {
        if (!(mustSee(id) instanceof Child)) {
            throw new Refusal(Refusal.Kind.NOT_A_CHILD);
        }
    }

    void mustHaveCome(Moment moment) {
        if (moment.isAfter(kit.now())) {
            throw new Refusal(Refusal.Kind.IN_THE_FUTURE);
        }
    }

    void mustHaveCome(Instant at) {
        mustHaveCome(new Moment.Exactly(at));
    }

    static void mustNotBeBefore(Moment later, Moment start) {
        if (later.isCertainlyBefore(start)) {
            throw new Refusal(Refusal.Kind.BEFORE_THE_START);
        }
    }

    /// Nobody has changed it since it was read, and nobody has withdrawn it.
    static void mustStand(Provenance provenance, long stored, long read) {
        if (!provenance.stands()) {
            throw new Refusal(Refusal.Kind.HAS_ENDED);
        }
        if (stored != read) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }

    String by() {
        return tx.parties().directory().name(actor.user());
    }

    Provenance withdrawn(Provenance before, MarkedText why) {
        if (!before.stands()) {
            throw new Refusal(Refusal.Kind.HAS_ENDED);
        }
        return before.withdrawn(new Provenance.Withdrawn(kit.now(), by(), why.stripped()));
    }

    /// Keeps how it stood.
    void corrected(RecordedEvent before, MarkedText why) {
        corrected(before, why, before.words());
    }

    void corrected(RecordedEvent before, MarkedText why, String stood) {
        tx.referrals()
                .keep(
                        kit.id(),
                        new Correction(
                                before.entry(),
                                before.subject(),
                                kit.now(),
                                by(),
                                why.stripped(),
                                stood,
                                before.mark()));
    }

    /// A change of an entry is one transaction.
    static <T> T changed(ServiceContext kit, Actor actor, AuditEvent deed, BiFunction<Entries, Tx, T> change) {
        return kit.database()
                .writeForTheRecord(actor, deed, (tx, whole) -> change.apply(new Entries(tx, kit, actor), whole));
    }

    /// The deed with its reason.
    static AuditEvent why(String verb, UUID about, MarkedText why) {
        Refusal.mustSay(why.words(), Refusal.Kind.REASON_MISSING);
        return new AuditEvent(verb, Optional.of(about), why.words().strip());
    }

    /// Where nothing else is open, the next meeting hears of what was withdrawn.
    void tell(Tx whole, MeetingBookReader books, SubjectId about) {
        tell(whole, books, about, "An entry was withdrawn");
    }

    /// Where nothing else is open, the next meeting hears of this.
    void tell(Tx whole, MeetingBookReader books, SubjectId about, String why) {
        MeetingClosure.lastActionEnded(
                whole,
                about,
                new DatedReturn(
                        about,
                        DatedReturn.Kind.REVIEW,
                        kit.today(),
                        books.calendar().next(kit.today()),
                        MarkedText.ours(why),
                        by(),
                        kit.now()));
    }

    @Override
    public String toString() {
        return "Entries";
    }
}
