package org.mashhuddle.service.governance;

import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.governance.DestroyedRecords;

/// What the destruction of a record and that of a cover have in common.
final class DestructionSteps {

    private DestructionSteps() {}

    /// Refuses under a hold, and while something stands in the way.
    static void mustBeDone(Optional<LegalHold> held, boolean mayBeDone) {
        if (held.isPresent()) {
            throw new Refusal(Refusal.Kind.HELD);
        }
        if (!mayBeDone) {
            throw new Refusal(Refusal.Kind.STILL_WANTED);
        }
    }

    /// What, under which rule, and why; by whom, the entry itself says.
    static AuditEvent deed(String verb, Destruction under) {
        String words = "%s, %d years, kept until %s: %s"
                .formatted(
                        under.of().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        under.years(),
                        under.until(),
                        under.reason());
        return new AuditEvent(verb, Optional.of(under.subject().value()), words);
    }

    /// What stands in the place of what went.
    static Destruction stands(DestroyedRecords store, SubjectId subject) {
        return store.all().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
