package org.mashhuddle.service.hub;

import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// When the hub locks by itself, and what is laid down on this computer.
public final class LockService {

    private final ServiceContext kit;
    private final MachinePolicy policy;

    /// @param policy as it was read when the program started
    public LockService(ServiceContext kit, MachinePolicy policy) {
        this.kit = kit;
        this.policy = policy;
    }

    /// What is laid down on this computer.
    public MachinePolicy policy() {
        return policy;
    }

    /// What is in force: what the hub chose, and no longer than the policy allows.
    public IdleTime idle(Viewer viewer) {
        return kit.database()
                .read(viewer, AuditEvent.of("lock.view"), tx -> tx.hub().idle())
                .atMost(policy.idleAtMost());
    }

    /// Chooses it for the hub.
    ///
    /// @param elsewhere minutes
    /// @param inMeeting minutes
    /// @return what is in force from the next unlocking on
    public IdleTime keep(Actor actor, int elsewhere, int inMeeting) {
        Allowed.toAdminister(actor);
        if (!IdleTime.isPossible(elsewhere) || !IdleTime.isPossible(inMeeting)) {
            throw new Refusal(Refusal.Kind.IDLE_OUT_OF_BOUNDS);
        }
        IdleTime chosen = new IdleTime(elsewhere, inMeeting);
        if (!chosen.atMost(policy.idleAtMost()).equals(chosen)) {
            throw new Refusal(Refusal.Kind.POLICY_FORBIDS);
        }
        AuditEvent deed =
                new AuditEvent("lock.change", Optional.empty(), elsewhere + " minutes, in a meeting " + inMeeting);
        return kit.database().write(actor, deed, tx -> {
            tx.hub().keep(chosen);
            return chosen;
        });
    }
}
