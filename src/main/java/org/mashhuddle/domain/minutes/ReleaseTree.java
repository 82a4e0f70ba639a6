package org.mashhuddle.domain.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Release;

/// What was let go further, for the record: by whom, how, and when.
final class ReleaseTree {

    private ReleaseTree() {}

    /// Nothing is put where nothing was released: earlier records stay as they were.
    static void put(Map<String, Object> tree, MeetingBook book, Optional<SubjectId> about) {
        List<Map<String, Object>> all = book.asItWas().releases().stream()
                .filter(release -> release.subject().equals(about))
                .map(release -> tree(release, book))
                .toList();
        if (!all.isEmpty()) {
            tree.put("releases", all);
        }
    }

    private static Map<String, Object> tree(Release release, MeetingBook book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("part", release.part().words());
        tree.put("entry", release.entry());
        tree.put("from", RecordJson.mark(release.from(), book.hub().directory()));
        tree.put("to", RecordJson.mark(release.to(), book.hub().directory()));
        tree.put("releasedBy", release.said().by());
        tree.put("how", release.said().how().words());
        tree.put("at", release.at().toString());
        tree.put("typedBy", book.hub().directory().name(release.typedBy()));
        return tree;
    }
}
