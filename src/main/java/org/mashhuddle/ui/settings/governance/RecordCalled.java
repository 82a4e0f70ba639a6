package org.mashhuddle.ui.settings.governance;

import java.util.List;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.search.Hit;

/// Whose record is meant by a name or a number that is typed where one is needed.
///
/// @param search the records that are known
record RecordCalled(SearchService search) {

    /// The one whose name it is in full, or else the only one who is found.
    ///
    /// @throws Refusal if nobody is found, or more than one
    SubjectId by(Viewer viewer, String typed) {
        List<Subject> found =
                search.find(viewer, typed).hits().stream().map(Hit::subject).toList();
        List<Subject> inFull = found.stream()
                .filter(subject -> subject.displayName().equalsIgnoreCase(typed.strip()))
                .toList();
        List<Subject> meant = inFull.isEmpty() ? found : inFull;
        if (meant.size() != 1) {
            throw new Refusal(meant.isEmpty() ? Refusal.Kind.NOT_FOUND : Refusal.Kind.SEVERAL_CALLED_SO);
        }
        return meant.getFirst().id();
    }
}
