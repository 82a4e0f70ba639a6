package org.mashhuddle.service.children;

import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// Links between subjects: made as somebody reports them, ended, never deleted.
public final class LinkService {

    private final ServiceContext kit;

    /// One for each open hub.
    public LinkService(ServiceContext kit) {
        this.kit = kit;
    }

    /// An id for a link that is being typed.
    public LinkId fresh() {
        return new LinkId(kit.id());
    }

    /// Links two subjects that the actor may see.
    public Link add(Actor actor, Link link) {
        Allowed.to(Permission.DETAILS, actor);
        return kit.database()
                .write(actor, AuditEvent.of("subject.link", link.from().value()), tx -> {
                    if (link.from().equals(link.to())
                            || tx.subjects().byId(link.from()).isEmpty()
                            || tx.subjects().byId(link.to()).isEmpty()) {
                        throw new Refusal(Refusal.Kind.NOT_FOUND);
                    }
                    tx.subjects().keep(link);
                    return link;
                });
    }

    /// Says that a link is over since today, and why. It stays as history; the reason is in the
    /// trail.
    public Link end(Actor actor, LinkId id, String reason) {
        Allowed.to(Permission.DETAILS, actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database()
                .write(actor, new AuditEvent("subject.end-link", Optional.of(id.value()), reason.strip()), tx -> {
                    Link ended = tx.subjects()
                            .link(id)
                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND))
                            .ended(kit.today());
                    tx.subjects().keep(ended);
                    return ended;
                });
    }

    /// Takes the end of a link back.
    public Link revive(Actor actor, LinkId id) {
        Allowed.to(Permission.DETAILS, actor);
        return kit.database().write(actor, AuditEvent.of("subject.revive-link", id.value()), tx -> {
            Link stands = tx.subjects()
                    .link(id)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND))
                    .standing();
            tx.subjects().keep(stands);
            return stands;
        });
    }
}
