package org.mashhuddle.service.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.document.layout.ReadersLayout;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.RecordReader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailQuery;

/// Who opened a child's record, as a page for whoever asked (UK GDPR article 15).
public final class ReaderService {

    private static final int ALL = 100_000;
    private final ServiceContext kit;
    private final ReadersLayout layout;

    /// One for each open hub.
    public ReaderService(ServiceContext kit, ReadersLayout layout) {
        this.kit = kit;
        this.layout = layout;
    }

    /// The page, as PDF. That it was made is in the trail too, and on the next one.
    ///
    /// @param words for each verb of the trail; one without words stands as it is kept
    public byte[] page(Viewer viewer, SubjectId subject, Map<String, String> words) {
        Allowed.to(Permission.REQUESTS, viewer);
        List<AuditTrailEntry> entries = kit.database().trail().entries(about(subject));
        record Page(HubProfile hub, Subject whose, List<RecordReader> readers) {}
        Page page = kit.database()
                .read(
                        viewer,
                        AuditEvent.of("record.readers", subject.value()),
                        tx -> new Page(
                                tx.hub().profile(),
                                tx.subjects().byId(subject).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND)),
                                readers(tx, entries, words)));
        return layout.print(page.hub(), page.whose().displayName(), page.readers(), kit.now())
                .bytes();
    }

    private static AuditTrailQuery about(SubjectId subject) {
        return new AuditTrailQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AuditTrailQuery.About(Set.of(subject.value()), Optional.empty())),
                ALL);
    }

    private record Line(LocalDate day, String who, String what) {}

    /// Somebody who did the same several times on a day is one line with its times.
    private static List<RecordReader> readers(Tx tx, List<AuditTrailEntry> newest, Map<String, String> words) {
        Directory directory = tx.parties().directory();
        Map<Line, List<String>> lines = new LinkedHashMap<>();
        for (AuditTrailEntry entry : newest.reversed()) {
            LocalDate day = LocalDate.ofInstant(entry.at(), Moment.LONDON);
            Line line = new Line(day, directory.name(entry.actor()), words(entry.deed(), words));
            List<String> times = lines.computeIfAbsent(line, _ -> new ArrayList<>());
            String time = DateWords.time(entry.at());
            if (!times.contains(time)) {
                times.add(time);
            }
        }
        return lines.entrySet().stream()
                .map(each -> new RecordReader(
                        each.getKey().day(), each.getKey().who(), each.getKey().what(), each.getValue()))
                .sorted(Comparator.comparing(RecordReader::day).reversed())
                .toList();
    }

    private static String words(String deed, Map<String, String> words) {
        return Optional.ofNullable(words.get(deed))
                .orElseGet(() -> deed.replace('.', ' ').replace('-', ' '));
    }
}
