package org.mashhuddle.service.children;

import java.time.LocalDate;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;

/// What is changed on a record so that a meeting has to hear of it (`product.md`, rule 1).
public final class MeetingNotification {

    private MeetingNotification() {}

    /// The subject comes to today's meeting, or to the first one after.
    public static void soon(Tx tx, ServiceContext kit, Actor actor, SubjectId who, DatedReturn.Kind kind) {
        LocalDate today = kit.today();
        String by = tx.parties().directory().name(actor.user());
        tx.agendas().keep(new DatedReturn(who, kind, today, today, MarkedText.ours(""), by, kit.now()));
    }

    /// A child who was expected, and by this change of the record is not any more: what brought
    /// them onto the agenda as expected has ended, so something else must.
    static void ofBirth(Tx tx, ServiceContext kit, Actor actor, Subject before, Subject now) {
        if (before instanceof Child expected
                && expected.isUnborn()
                && now instanceof Child child
                && !child.isUnborn()) {
            soon(tx, kit, actor, child.id(), DatedReturn.Kind.BIRTH_RECORDED);
        }
    }
}
