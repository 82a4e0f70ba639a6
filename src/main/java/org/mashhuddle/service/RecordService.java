package org.mashhuddle.service;

import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.service.record.RecordReading;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.TrailEntry;

import java.util.List;

/// Opens the record of a child, a person of concern or a place. Who opened it is in the trail.
public final class RecordService {

    private static final int LOOKS = 100;
    private final Kit kit;
    private final WorkingDays days;

    /// One for each open hub.
    public RecordService(Kit kit, WorkingDays days) {
        this.kit = kit;
        this.days = days;
    }

    /// The record, as the viewer may see it.
    public OpenedRecord open(Viewer viewer, SubjectId id) {
        return read(viewer, id, SubjectService.OPENED);
    }

    /// The record again, after something on it was changed here.
    public OpenedRecord again(Viewer viewer, SubjectId id) {
        return read(viewer, id, "subject.view");
    }

    private OpenedRecord read(Viewer viewer, SubjectId id, String verb) {
        Allowed.toOpenRecords(viewer);
        OpenedRecord opened =
                kit.database()
                        .read(
                                viewer,
                                Deed.of(verb, id.value()),
                                tx ->
                                        new RecordReading(tx, viewer, days.calendar(), kit.now())
                                                .of(
                                                        tx.subjects()
                                                                .byId(id)
                                                                .orElseThrow(
                                                                        () ->
                                                                                new Refusal(
                                                                                        Refusal.Kind
                                                                                                .NOT_FOUND))));
        return RecordReading.showsLooks(viewer) ? opened.withLooks(looks(opened, id)) : opened;
    }

    private List<OpenedRecord.Look> looks(OpenedRecord opened, SubjectId id) {
        return kit.database().trail().about(id.value(), LOOKS).stream()
                .filter(
                        entry ->
                                entry.deed().equals(SubjectService.OPENED)
                                        || entry.deed().equals("subject.view"))
                .map((TrailEntry entry) -> look(opened, entry))
                .toList();
    }

    private static OpenedRecord.Look look(OpenedRecord opened, TrailEntry entry) {
        return new OpenedRecord.Look(entry.at(), opened.directory().name(entry.actor()));
    }
}
