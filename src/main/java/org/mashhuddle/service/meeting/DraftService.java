package org.mashhuddle.service.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.TypedTexts;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailQuery;
import org.mashhuddle.store.durable.Draft;

/// Keeps what is being typed, on disk within a quarter of a second, until it is recorded
/// (`product.md`, rule 7): in a meeting's item, and in a form about a subject, where it is its
/// typist's own until it is saved.
public final class DraftService {

    /// The field of an item in which an action is typed.
    public static final String LINE = "quick";

    /// How far what is typed there is to go.
    public static final String LINE_MARK = "quick.mark";

    /// The field of an item in which pasted lines wait to become actions.
    public static final String PASTED = "quick.pasted";

    /// How the form begins its name in which an action is typed again; the action's id ends it.
    public static final String CHANGE = "action-line.";

    /// How the form begins its name in which it is typed what became of an action of an earlier meeting; the action's
    /// id
    /// ends it.
    public static final String ANSWER = "earlier-action.";

    /// The field of that form that says in which meeting it was told: no words that anybody typed.
    public static final String ANSWER_IN = "in";

    /// The one that says what became of it.
    public static final String ANSWER_HOW = "how";

    /// The field of an item that says how far its new entries go: no words that anybody typed.
    public static final String NEW_ENTRIES = "new-entries";

    private static final String FORM = "form/";

    private final ServiceContext kit;
    private final WorkingDays days;
    private final TypedTexts texts;
    private final Clock clock;

    /// @param texts what is being typed in the hub, by all its users
    public DraftService(ServiceContext kit, WorkingDays days, TypedTexts texts, Clock clock) {
        this.kit = kit;
        this.days = days;
        this.texts = texts;
        this.clock = clock;
    }

    /// Notes the whole text of a field as it now stands. Quick: for every keystroke.
    ///
    /// @param field its lasting name, such as `decision.because`
    /// @return the ticket to give to [#recorded] once this text is on record
    public long draft(ItemId item, String field, String text) {
        return texts.add(item.value(), field, text, clock.instant());
    }

    /// What was typed on an item and never recorded. Nothing where the item's subject is hidden from the
    /// viewer. A journal of an earlier time that was put beside the hub holds what was recorded since: what
    /// was typed before the item was recorded last is said to be older.
    public TypedInItem of(Viewer viewer, ItemId item) {
        Allowed.to(Permission.MEETINGS, viewer);
        boolean shown = kit.database()
                .read(viewer, AuditEvent.of("draft.view", item.value()), tx -> MeetingBookReader.shows(tx, item));
        Map<String, String> fields = new HashMap<>();
        Map<String, Instant> older = new HashMap<>();
        List<Draft> found = shown ? about(item.value()) : List.of();
        Optional<Instant> recorded = found.isEmpty() ? Optional.empty() : recordedLast(item);
        found.forEach(draft -> {
            fields.put(draft.field(), draft.text());
            recorded.filter(draft.at()::isBefore).ifPresent(_ -> older.put(draft.field(), draft.at()));
        });
        return new TypedInItem(fields, older);
    }

    /// As the trail has it.
    private Optional<Instant> recordedLast(ItemId item) {
        AuditTrailQuery.About about = new AuditTrailQuery.About(Set.of(item.value()), Optional.empty());
        AuditTrailQuery last = new AuditTrailQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of(MeetingService.RECORDED)),
                Optional.of(about),
                1);
        return kit.database().trail().entries(last).stream()
                .map(AuditTrailEntry::at)
                .findFirst();
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

    /// Which actions were typed, or typed again, or answered, and never entered. Not their words.
    public Gaps.Unentered unentered() {
        Set<ItemId> lines = new HashSet<>();
        Set<ActionId> changes = new HashSet<>();
        for (Draft draft : texts.latest()) {
            String field = draft.field();
            if ((field.equals(LINE) || field.equals(PASTED)) && !draft.text().isBlank()) {
                lines.add(new ItemId(draft.item()));
            } else if (isOf(CHANGE, field)) {
                changes.add(action(CHANGE, field));
            }
        }
        return new Gaps.Unentered(lines, changes, answers());
    }

    /// Answers of which words were typed, each with the meeting in which it was told.
    private Map<ActionId, MeetingId> answers() {
        Map<ActionId, MeetingId> told = new HashMap<>();
        Set<ActionId> typed = new HashSet<>();
        for (Draft draft : texts.latest()) {
            String field = draft.field();
            if (!isOf(ANSWER, field) || draft.text().isBlank()) {
                continue;
            }
            if (field.endsWith("/" + ANSWER_IN)) {
                told.put(action(ANSWER, field), new MeetingId(UUID.fromString(draft.text())));
            } else if (field.endsWith("/by") || field.endsWith("/said")) {
                typed.add(action(ANSWER, field));
            }
        }
        told.keySet().retainAll(typed);
        return told;
    }

    private static boolean isOf(String form, String field) {
        return field.startsWith(FORM) && field.contains("/" + form);
    }

    private static ActionId action(String form, String field) {
        int from = field.indexOf(form) + form.length();
        return new ActionId(UUID.fromString(field.substring(from, field.indexOf('/', from))));
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
        return FORM + typist.value() + "/" + form + "/";
    }

    /// Whose form a field is of; nobody's where it is a meeting's.
    static Optional<UserId> typist(String field) {
        return field.startsWith(FORM)
                ? Optional.of(
                        new UserId(UUID.fromString(field.substring(FORM.length(), field.indexOf('/', FORM.length())))))
                : Optional.empty();
    }

    /// Minutes that nobody has signed, and what somebody typed and never saved, the oldest first, with
    /// what waits on each. Not the words, and nothing about anybody whom the viewer may not see.
    public List<KeptDraft> kept(Viewer viewer) {
        Allowed.to(Permission.RETENTION, viewer);
        return kit.database().read(viewer, AuditEvent.of("draft.list"), this::kept);
    }

    private List<KeptDraft> kept(Tx tx) {
        return new DraftsByAge(tx, days.calendar(), days.limits(), kit.today())
                .of(texts.latest().stream()
                        .filter(draft -> !draft.field().equals(NEW_ENTRIES))
                        .toList());
    }

    /// Ends a draft that nobody saved: what was typed is gone.
    ///
    /// @param reason stays on the trail; it names nobody
    /// @throws Refusal while something waits on it
    public List<KeptDraft> end(Actor actor, KeptDraft draft, String reason) {
        Allowed.to(Permission.RETENTION, actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        AuditEvent deed = new AuditEvent("draft.end", Optional.of(draft.of()), reason.strip());
        Set<Draft> ended = new HashSet<>();
        List<KeptDraft> left = kit.database().write(actor, deed, tx -> {
            List<KeptDraft> all = kept(tx);
            KeptDraft now = all.stream()
                    .filter(draft::isSame)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            if (!now.mayBeEnded()) {
                throw new Refusal(Refusal.Kind.DRAFT_WANTED);
            }
            texts.latest().stream()
                    .filter(typed -> DraftsByAge.isOf(now, typed))
                    .forEach(ended::add);
            return all.stream().filter(each -> !each.isSame(now)).toList();
        });
        // What was typed meanwhile is another text, and stays.
        texts.forget(ended::contains);
        return left;
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
