package org.mashhuddle.domain.governance.request;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.subject.Child;

/// A person's access request with everything that is held of the child it is about.
///
/// @param child none while nobody has said whom it is about
/// @param reference of the paper it became; none before
public record AccessReview(
        PersonalRequest request, Optional<Child> child, List<AccessEntry> entries, Optional<String> reference) {

    /// Copies the list.
    public AccessReview {
        entries = List.copyOf(entries);
    }

    /// How many wait for somebody to decide.
    public long waiting() {
        return entries.stream().filter(AccessEntry::waits).count();
    }

    /// What goes into the copy.
    public List<AccessEntry> going() {
        return entries.stream().filter(AccessEntry::goes).toList();
    }

    @Override
    public String toString() {
        return request.toString();
    }
}
