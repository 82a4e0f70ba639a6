package org.mashhuddle.service.governance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.BreakGlass;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.service.record.RecordReading;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// One record in an emergency, for who opens none in the course of their work: with a reason, and
/// with notice to the chair. Restricted subjects stay with whom they are restricted to.
public final class BreakGlassService {

    private static final int NHS_DIGITS = 10;
    private final ServiceContext kit;
    private final WorkingDays days;

    /// One for each open hub.
    public BreakGlassService(ServiceContext kit, WorkingDays days) {
        this.kit = kit;
        this.days = days;
    }

    /// Opens a record. The notice to the chair is on the disk before anything is shown.
    ///
    /// @param who the whole name, or the NHS number
    public OpenedRecord open(Actor actor, String who, String reason) {
        Allowed.to(Permission.BREAK_GLASS, actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        SubjectId id =
                kit.database().read(actor.viewer(), AuditEvent.of("break-glass.search"), tx -> theOne(tx, who.strip()));
        AuditEvent deed = new AuditEvent("break-glass.open", Optional.of(id.value()), reason.strip());
        return kit.database().write(actor, deed, tx -> {
            tx.governance()
                    .keep(new BreakGlass(kit.id(), id, kit.now(), actor.user(), reason.strip(), Optional.empty()));
            return new RecordReading(tx, actor.viewer(), days.calendar(), days.limits(), kit.now())
                    .of(tx.subjects().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND)));
        });
    }

    private static SubjectId theOne(Tx tx, String who) {
        List<SubjectId> found = tx.subjects().all().stream()
                .filter(subject -> is(subject, who))
                .map(Subject::id)
                .toList();
        if (found.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        if (found.size() > 1) {
            throw new Refusal(Refusal.Kind.SEVERAL_CALLED_SO);
        }
        return found.getFirst();
    }

    private static boolean is(Subject subject, String who) {
        String digits = who.replace(" ", "");
        boolean number = digits.length() == NHS_DIGITS
                && subject instanceof Child child
                && child.identifiers()
                        .nhsNumber()
                        .filter(nhs -> nhs.digits().equals(digits))
                        .isPresent();
        return number || subject.displayName().toLowerCase(Locale.UK).equals(who.toLowerCase(Locale.UK));
    }

    /// What no chair has read of yet.
    ///
    /// @param name whom the record is about, where this chair may see them
    /// @param by who opened it
    public record Notice(BreakGlass opened, String name, String by) {
        @Override
        public String toString() {
            return opened.toString();
        }
    }

    /// What no chair has read of yet, the oldest first; of what they opened themselves another chair reads.
    public List<Notice> notices(Viewer viewer) {
        Allowed.to(Permission.SIGNATURE, viewer);
        return unread(viewer);
    }

    private List<Notice> unread(Viewer viewer) {
        return kit.database().read(viewer, AuditEvent.of("break-glass.view"), tx -> {
            Directory directory = tx.parties().directory();
            return tx.governance().unread().stream()
                    .filter(opened -> !opened.by().equals(viewer.user()))
                    .map(opened -> new Notice(
                            opened,
                            tx.subjects()
                                    .byId(opened.subject())
                                    .map(Subject::displayName)
                                    .orElse(""),
                            directory.name(opened.by())))
                    .toList();
        });
    }

    /// A chair has read of it: another than who opened it, who may have been given the chair since, or has both roles.
    public List<Notice> read(Actor actor, BreakGlass opened) {
        Allowed.to(Permission.SIGNATURE, actor);
        kit.database()
                .write(
                        actor,
                        AuditEvent.of("break-glass.read", opened.subject().value()),
                        tx -> tx.governance().unread().stream()
                                .filter(one -> one.id().equals(opened.id()))
                                .map(one -> keep(tx, one, actor))
                                .toList());
        return unread(actor.viewer());
    }

    private BreakGlass keep(Tx tx, BreakGlass one, Actor actor) {
        if (one.by().equals(actor.user())) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
        BreakGlass read = new BreakGlass(
                one.id(),
                one.subject(),
                one.at(),
                one.by(),
                one.reason(),
                Optional.of(new BreakGlass.Reading(kit.now(), actor.user())));
        tx.governance().keep(read);
        return read;
    }
}
