package org.mashhuddle.service.record;

import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Everybody of whom something is open, as far as the viewer may see them.
///
/// @param today the subjects of today's agenda, in its order
/// @param restricted the numbers of today's items that are kept from the viewer
/// @param directory agencies, for what is typed
public record SubjectStatuses(
        Map<SubjectId, SubjectStatus> stands, List<Subject> today, List<Integer> restricted, Directory directory) {

    /// Copies the lists.
    public SubjectStatuses {
        stands = Map.copyOf(stands);
        today = List.copyOf(today);
        restricted = List.copyOf(restricted);
    }

    /// Before anything was read.
    public static SubjectStatuses unknown() {
        return new SubjectStatuses(Map.of(), List.of(), List.of(), new Directory(List.of(), List.of(), List.of()));
    }

    /// How one stands.
    public SubjectStatus of(SubjectId id) {
        return stands.getOrDefault(id, SubjectStatus.nothingOpen());
    }

    @Override
    public String toString() {
        return "Standings[" + stands.size() + "]";
    }
}
