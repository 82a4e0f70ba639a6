package org.mashhuddle.service.imports;

import java.util.Optional;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;

/// A row of earlier extracts that an extract does not have any more, of something that is still open
/// here.
///
/// @param of the day of the referral or contact, or since when the child is missing
record GoneRow(SubjectId subject, ImportPreview.Gone.Row row, String of) {

    /// It waits in triage until a person decides; once, however often it is missed.
    void tell(Tx tx, ServiceContext kit, long run) {
        if (!isTold(tx)) {
            tx.imports()
                    .add(
                            new SourceChange(
                                    new SourceChangeId(kit.id()),
                                    subject,
                                    SourcePart.IN_EXTRACT,
                                    was(),
                                    "not there any more",
                                    Optional.empty(),
                                    kit.now(),
                                    Optional.empty()),
                            run);
        }
    }

    /// Whether an earlier import told of it.
    boolean isTold(Tx tx) {
        return tx.imports().isTold(subject, SourcePart.IN_EXTRACT, was());
    }

    private String was() {
        return switch (row) {
            case CHILD -> "the child's own row";
            case REFERRAL -> "the referral or contact of " + of;
            case MISSING -> "missing since " + of;
        };
    }

    @Override
    public String toString() {
        return "GoneRow[" + row + "]";
    }
}
