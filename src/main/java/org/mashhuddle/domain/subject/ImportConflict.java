package org.mashhuddle.domain.subject;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// What the last extract says of a child, where a person had typed something else here: a person's
/// entry outranks it, and the difference stays with the record until a person decides
/// (`product.md`, rule 10).
///
/// @param extract the child as the extract has it
/// @param open the parts that wait for a person
/// @param kept the parts of which a person said that ours stays
/// @param seenAt when the extract was taken in
public record ImportConflict(Child extract, Set<ChildPart> open, Set<ChildPart> kept, Instant seenAt) {

    /// Copies the parts.
    public ImportConflict {
        open = Set.copyOf(open);
        kept = Set.copyOf(kept);
    }

    /// Whose record it is.
    public SubjectId subject() {
        return extract.id();
    }

    /// The same, where no more than these parts differ any longer.
    public ImportConflict within(Set<ChildPart> differing) {
        return new ImportConflict(extract, both(open, differing), both(kept, differing), seenAt);
    }

    /// The same, where the extract calls the child so.
    public ImportConflict calling(Names names) {
        return new ImportConflict(extract.called(names), open, kept, seenAt);
    }

    /// The same, with these parts decided: ours stays.
    public ImportConflict keeping(Set<ChildPart> parts) {
        Set<ChildPart> left = new HashSet<>(open);
        left.removeAll(parts);
        Set<ChildPart> ours = new HashSet<>(kept);
        ours.addAll(parts);
        return new ImportConflict(extract, left, ours, seenAt);
    }

    /// Whether nothing differs any more.
    public boolean isSettled() {
        return open.isEmpty() && kept.isEmpty();
    }

    private static Set<ChildPart> both(Set<ChildPart> one, Set<ChildPart> other) {
        Set<ChildPart> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    @Override
    public String toString() {
        return "ImportDiffers[" + extract.id() + "]";
    }
}
