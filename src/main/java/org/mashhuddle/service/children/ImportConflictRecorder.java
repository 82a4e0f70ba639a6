package org.mashhuddle.service.children;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.ImportConflict;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.store.Tx;

/// Keeps beside a record what the last extract says otherwise, until a person decides
/// (`product.md`, rule 10).
public record ImportConflictRecorder(Tx tx) {

    /// An extract was taken in over what is here. Where a person has said before that ours stays,
    /// and the extract says what it said then, that still holds. A name that was closed is not kept.
    public void taken(Child here, Child read, Instant now) {
        Child extract = here.names().hides(read.names()) ? read.called(here.names()) : read;
        Set<ChildPart> differing = ManualEntryPrecedence.conflicts(here, extract);
        Set<ChildPart> kept = new HashSet<>();
        tx.imports()
                .differs(here.id())
                .ifPresent(before -> before.kept().stream()
                        .filter(differing::contains)
                        .filter(part -> ManualEntryPrecedence.same(part, before.extract(), extract))
                        .forEach(kept::add));
        Set<ChildPart> open = new HashSet<>(differing);
        open.removeAll(kept);
        tx.imports().keep(new ImportConflict(extract, open, kept, now));
    }

    /// A person has changed the record: what agrees with the extract now, differs no more.
    void typed(Subject subject) {
        if (subject instanceof Child now) {
            tx.imports()
                    .differs(now.id())
                    .map(before -> before.within(ManualEntryPrecedence.conflicts(now, before.extract())))
                    .map(left -> now.names().hides(left.extract().names()) ? left.calling(now.names()) : left)
                    .ifPresent(left -> tx.imports().keep(left));
        }
    }
}
