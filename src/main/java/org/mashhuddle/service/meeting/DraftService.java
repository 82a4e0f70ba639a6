package org.mashhuddle.service.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.Draft;
import org.mashhuddle.store.durable.DraftJournal;

/// Keeps what is being typed, on disk within a quarter of a second, until it is recorded
/// (`product.md`, rule 7): in a meeting's item, and in a form about a subject, where it is its
/// typist's own until it is saved.
public final class DraftService {

    private final ServiceContext kit;
    private final TypedTexts texts;
    private final Clock clock;

    /// @param journal none for the demo day, which leaves nothing on the disk
    public DraftService(ServiceContext kit, Optional<DraftJournal> journal, Clock clock) {
        this.kit = kit;
        this.texts = new TypedTexts(journal);
        this.clock = clock;
    }

    /// Notes the whole text of a field as it now stands. Quick: for every keystroke.
    ///
    /// @param field its lasting name, such as `decision.because`
    /// @return the ticket to give to [#recorded] once this text is on record
    public long draft(ItemId item, String field, String text) {
        return texts.add(item.value(), field, text, clock.instant());
    }

    /// What was typed on an item and never recorded: field and text. Nothing where the item's
    /// subject is hidden from the viewer.
    public Map<String, String> of(Viewer viewer, ItemId item) {
        Allowed.to(Permission.MEETINGS, viewer);
        boolean shown = kit.database()
                .read(viewer, AuditEvent.of("draft.view", item.value()), tx -> MeetingBookReader.shows(tx, item));
        Map<String, String> found = new HashMap<>();
        if (shown) {
            about(item.value()).forEach(draft -> found.put(draft.field(), draft.text()));
        }
        return found;
    }

    private List<Draft> about(UUID place) {
        return texts.latest().stream()
                .filter(draft -> draft.item().equals(place))
                .toList();
    }

    /// Notes the whole text of a form's field as it now stands. Quick: for every keystroke.
    ///
    /// @param about whom the form is about; none for somebody who is not there yet
    /// @param form its lasting name, such as `record` or `link`
    public void draft(Actor actor, Optional<SubjectId> about, String form, String field, String text) {
        texts.add(place(actor.user(), about), mine(actor.user(), form) + field, text, clock.instant());
    }

    /// What this user typed into a form and never saved; nothing where the subject is hidden from
    /// them. What they typed about nobody is theirs, whatever their role.
    public Optional<TypedBefore> of(Viewer viewer, Optional<SubjectId> about, String form) {
        about.ifPresent(_ -> Allowed.toOpenRecords(viewer));
        boolean shown = about.isEmpty() || shows(viewer, about.get());
        String mine = mine(viewer.user(), form);
        List<Draft> found = shown
                ? about(place(viewer.user(), about)).stream()
                        .filter(draft -> draft.field().startsWith(mine))
                        .toList()
                : List.of();
        return found.stream().map(Draft::at).max(Comparator.naturalOrder()).map(at -> before(found, mine.length(), at));
    }

    private boolean shows(Viewer viewer, SubjectId about) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("draft.view", about.value()),
                        tx -> tx.subjects().byId(about).isPresent());
    }

    private static TypedBefore before(List<Draft> found, int name, Instant at) {
        Map<String, String> fields = new HashMap<>();
        found.forEach(draft -> fields.put(draft.field().substring(name), draft.text()));
        return new TypedBefore(fields, at);
    }

    /// A form was saved, or its typist left it: what was typed into it is forgotten.
    public void settled(Actor actor, Optional<SubjectId> about, String form) {
        UUID place = place(actor.user(), about);
        String mine = mine(actor.user(), form);
        texts.forget(draft -> draft.item().equals(place) && draft.field().startsWith(mine));
    }

    /// Who is not there yet has no id that lasts: what is typed of them is kept beside its typist.
    private static UUID place(UserId typist, Optional<SubjectId> about) {
        return about.map(SubjectId::value).orElse(typist.value());
    }

    private static String mine(UserId typist, String form) {
        return "form/" + typist.value() + "/" + form + "/";
    }

    /// Whether the disk refuses what is being typed: it is then only in memory.
    public boolean isFailing() {
        return texts.isFailing();
    }

    /// These fields of an item are on record, or not wanted, as they stood at this ticket. What was
    /// typed later, or elsewhere, stays.
    public void recorded(ItemId item, long upTo, Set<String> fields) {
        texts.forget(
                draft -> draft.item().equals(item.value()) && draft.ticket() <= upTo && fields.contains(draft.field()));
    }
}
