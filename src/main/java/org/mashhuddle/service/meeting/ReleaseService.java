package org.mashhuddle.service.meeting;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// Who let an entry go further than it went, and how: kept before the entry does.
public final class ReleaseService {

    private final ServiceContext kit;

    /// One for each open hub.
    public ReleaseService(ServiceContext kit) {
        this.kit = kit;
    }

    /// Keeps that the owner of an entry let it go further.
    ///
    /// @param meeting in which, and about whom
    public void keep(Actor actor, MeetingId meeting, Optional<SubjectId> subject, Wider wider) {
        Allowed.toWrite(actor);
        Release release = new Release(
                meeting,
                subject,
                wider.part(),
                wider.entry(),
                wider.from(),
                wider.to(),
                wider.said(),
                kit.now(),
                actor.user());
        AuditEvent deed = new AuditEvent(
                "mark.release",
                Optional.of(subject.map(SubjectId::value).orElseGet(meeting::value)),
                wider.part().words() + ", " + wider.said().how().words() + ", by "
                        + wider.said().by());
        kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            MeetingBookReader.mustNotBeSigned(whole, meeting);
            if (subject.filter(about -> tx.subjects().byId(about).isEmpty()).isPresent()) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            whole.releases().add(kit.id(), release);
            return release;
        });
    }

    /// Gives an entry that stays out of the minutes another mark; where that lets somebody read it,
    /// its owner has released it.
    ///
    /// @param said who released it, and how; not needed to narrow
    public void mark(Actor actor, MeetingId id, LeftOut entry, SharingMark to, Optional<Release.Said> said) {
        Allowed.toWrite(actor);
        kit.database().writeForTheRecord(actor, deed(id, entry, said), (tx, whole) -> {
            MeetingBookReader.mustNotBeSigned(whole, id);
            Meeting meeting = MeetingBookReader.meeting(whole, id);
            Optional<SubjectId> about = new MarkWriter(whole, meeting, said.isPresent()).write(entry, to);
            if (about.filter(subject -> tx.subjects().byId(subject).isEmpty()).isPresent()) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            said.map(one -> new Release(
                            id, about, entry.part(), entry.whose(), entry.mark(), to, one, kit.now(), actor.user()))
                    .ifPresent(release -> whole.releases().addUsed(kit.id(), release));
            return meeting;
        });
    }

    private static AuditEvent deed(MeetingId id, LeftOut entry, Optional<Release.Said> said) {
        return new AuditEvent(
                said.isPresent() ? "mark.release" : "mark.narrow",
                Optional.of(entry.item().map(ItemId::value).orElseGet(id::value)),
                entry.part().words()
                        + said.map(one -> ", " + one.how().words() + ", by " + one.by())
                                .orElse(""));
    }

    /// An entry that goes further.
    ///
    /// @param entry which of its part: the agency that said it, the number of an action
    public record Wider(EntryPart part, String entry, SharingMark from, SharingMark to, Release.Said said) {
        @Override
        public String toString() {
            return "Wider[" + part + "]";
        }
    }

    /// What was released in a meeting, about subjects that the viewer may see.
    public List<Release> of(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("releases.view", meeting.value()),
                        tx -> tx.releases().of(meeting));
    }
}
