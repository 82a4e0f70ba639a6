package org.mashhuddle.service.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Which corrections of signed minutes a request for rectification led to, and what became of them.
public final class RectificationService {

    private final ServiceContext kit;

    /// One for each open hub.
    public RectificationService(ServiceContext kit) {
        this.kit = kit;
    }

    /// A correction that a person asked for.
    ///
    /// @param heldOn the day of the meeting whose minutes it is about
    public record Asked(Amendment correction, LocalDate heldOn) {
        @Override
        public String toString() {
            return correction.toString();
        }
    }

    /// The corrections of people, as a request sees them.
    ///
    /// @param named those that answer the request, in the order in which they were named
    /// @param others those that answer none yet, the latest first
    public record Corrections(List<Asked> named, List<Asked> others) {
        public Corrections {
            named = List.copyOf(named);
            others = List.copyOf(others);
        }
    }

    /// What a request led to, and what it may have led to.
    public Corrections of(Viewer viewer, UUID request) {
        Allowed.to(Permission.REQUESTS, viewer);
        return kit.database().read(viewer, AuditEvent.of("request.corrections", request), tx -> {
            rectification(tx, request);
            return read(tx, request);
        });
    }

    /// Says that a correction answers a request that waits.
    ///
    /// @throws Refusal if it answers another, or was not asked by a person
    public Corrections name(Actor actor, UUID request, Amendment.Id correction) {
        return change(actor, "request.name-correction", request, tx -> {
            boolean isFree = free(tx).stream().anyMatch(one -> one.id().equals(correction));
            if (!isFree) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            tx.governance().corrections().name(request, correction, actor.user(), kit.now());
        });
    }

    /// Says that a correction does not answer a request that waits, after all.
    public Corrections release(Actor actor, UUID request, Amendment.Id correction) {
        return change(
                actor,
                "request.release-correction",
                request,
                tx -> tx.governance().corrections().release(request, correction));
    }

    private Corrections change(Actor actor, String deed, UUID id, Consumer<Tx> how) {
        Allowed.to(Permission.REQUESTS, actor);
        return kit.database().write(actor, AuditEvent.of(deed, id), tx -> {
            if (!rectification(tx, id).isOpen()) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            how.accept(tx);
            return read(tx, id);
        });
    }

    private static PersonalRequest rectification(Tx tx, UUID id) {
        return RequestService.request(tx, id)
                .filter(one -> one.kind() == PersonalRequest.Kind.RECTIFICATION)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private static Corrections read(Tx tx, UUID request) {
        return new Corrections(
                named(tx, request).stream().map(one -> asked(tx, one)).toList(),
                free(tx).stream().map(one -> asked(tx, one)).toList());
    }

    private static Asked asked(Tx tx, Amendment one) {
        return new Asked(one, MeetingBookReader.meeting(tx, one.meeting()).heldOn());
    }

    private static List<Amendment> named(Tx tx, UUID request) {
        return tx.governance().corrections().of(request).stream()
                .map(tx.corrections()::byId)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Amendment> free(Tx tx) {
        return tx.corrections().ofPersons().stream()
                .filter(one -> !one.entry().kind().isMove())
                .filter(one ->
                        tx.governance().corrections().answeredBy(one.id()).isEmpty())
                .toList();
    }

    /// Whether the chair has still to decide on a correction that a request led to.
    static boolean isUndecided(Tx tx, UUID request) {
        return named(tx, request).stream().anyMatch(Amendment::isOpen);
    }

    /// Whether nothing that a request led to is about somebody whom the viewer may not see.
    static boolean isSeen(Tx tx, UUID request) {
        return named(tx, request).size()
                == tx.governance().corrections().of(request).size();
    }
}
