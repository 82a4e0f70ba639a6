package org.mashhuddle.service.children;

import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// Links between subjects: made as somebody reports them, ended, never deleted.
public final class LinkService {

    private final ServiceContext kit;
    private final SearchService search;

    /// One for each open hub.
    public LinkService(ServiceContext kit, SearchService search) {
        this.kit = kit;
        this.search = search;
    }

    /// Brothers and sisters are a reason why two records may be of one child.
    private Link compared(Link link) {
        if (link.kind() == LinkKind.SIBLING) {
            search.changed();
        }
        return link;
    }

    /// An id for a link that is being typed.
    public LinkId fresh() {
        return new LinkId(kit.id());
    }

    /// Links two subjects that the actor may see.
    public Link add(Actor actor, Link link) {
        Allowed.to(Permission.DETAILS, actor);
        return compared(kit.database()
                .write(actor, AuditEvent.of("subject.link", link.from().value()), tx -> {
                    if (link.from().equals(link.to())
                            || tx.subjects().byId(link.from()).isEmpty()
                            || tx.subjects().byId(link.to()).isEmpty()) {
                        throw new Refusal(Refusal.Kind.NOT_FOUND);
                    }
                    tx.subjects().keep(link);
                    return link;
                }));
    }

    /// Says that a link is over since today, and why. It stays as history; the reason is in the
    /// trail.
    public Link end(Actor actor, LinkId id, String reason) {
        Allowed.to(Permission.DETAILS, actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return compared(kit.database()
                .write(actor, new AuditEvent("subject.end-link", Optional.of(id.value()), reason.strip()), tx -> {
                    Link ended = tx.subjects()
                            .link(id)
                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND))
                            .ended(kit.today());
                    tx.subjects().keep(ended);
                    return ended;
                }));
    }

    /// Takes the end of a link back.
    public Link revive(Actor actor, LinkId id) {
        Allowed.to(Permission.DETAILS, actor);
        return compared(kit.database().write(actor, AuditEvent.of("subject.revive-link", id.value()), tx -> {
            Link stands = tx.subjects()
                    .link(id)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND))
                    .standing();
            tx.subjects().keep(stands);
            return stands;
        }));
    }
}
