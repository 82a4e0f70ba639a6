package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.Phrase;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.agenda.Lists;
import org.mashhuddle.service.meeting.TypedInItem;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.Drafts;
import org.mashhuddle.ui.meeting.discussion.EarlierText;
import org.mashhuddle.ui.meeting.discussion.FormText;
import org.mashhuddle.ui.meeting.discussion.GroundsViewModel;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.discussion.NewEntries;
import org.mashhuddle.ui.meeting.family.FamilyWordsDesk;

/// The item the minute-taker writes in: one sheet, and the parts of it.
public final class ItemViewModel {

    private final AgendaItem item;
    private final Optional<Subject> subject;
    private final DiscussionEditor desk;
    private final SharedViewModel shared;
    private final VoiceViewModel voice;
    private final RiskViewModel risk;
    private final StrategyViewModel strategy;
    private final StrategyHeldViewModel strategyHeld;
    private final DecisionViewModel decision;
    private final CitesViewModel cites;
    private final GroundsViewModel grounds;
    private final DisagreementsViewModel disagreements;
    private final FormText quorumReason;
    private final ObjectProperty<SharingMark> quorumMark = new SimpleObjectProperty<>(SharingMark.usual());
    private final ReadOnlyObjectWrapper<List<ActionLine>> actions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Attachment>> attachments = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ActionLine>> earlier = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Minimum> minimum = new ReadOnlyObjectWrapper<>(new Minimum(true, true, ""));
    private final MeetingWorkspace seat;
    private final NewEntries newEntries;
    private final List<Phrase> phrases;

    /// Whether those a strategy discussion needs are in the room.
    ///
    /// @param asked whether a strategy discussion has begun that needs them
    /// @param words "Minimum is here", "Health not here"
    public record Minimum(boolean here, boolean asked, String words) {}

    public ItemViewModel(
            MeetingWorkspace seat,
            Drafts drafts,
            MeetingBook book,
            AgendaItem item,
            Lists lists,
            Consumer<? super Discussion> stored) {
        this.seat = seat;
        this.item = item;
        this.subject = book.subject(item);
        SharingMark start = book.start(item);
        Set<AgencyId> minutes = book.meeting().type().coreAgencies();
        this.newEntries = new NewEntries(seat, drafts, item.id(), start, minutes);
        this.phrases = lists.phrases();
        this.desk = new DiscussionEditor(seat, drafts, book.discussion(item), stored);
        desk.minutesGoTo(minutes);
        this.shared = new SharedViewModel(seat, desk, book, start);
        this.voice = new VoiceViewModel(desk, spoken(), isUnborn(), shared.agencies());
        this.risk = new RiskViewModel(desk, lists.harms(), lists.indicators());
        this.strategy = new StrategyViewModel(desk);
        this.strategyHeld = new StrategyHeldViewModel(seat, desk, book);
        this.decision = new DecisionViewModel(seat, desk, lists, book);
        this.grounds = new GroundsViewModel(desk, isAboutChild());
        this.cites = new CitesViewModel(desk, book.hub().directory());
        this.disagreements = new DisagreementsViewModel(desk);
        this.quorumReason =
                desk.text("quorum", Discussion::quorumReason, () -> {}).takenByHand();
        quorumReason.show(desk.shown().get().quorumReason());
        quorumMark.set(desk.shown().get().quorumMark());
        desk.shown().subscribe(this::reasonChanged);
        newEntries.mark().subscribe((_, now) -> startsAt(now));
        bookChanged(book);
    }

    /// Which item.
    public AgendaItem item() {
        return item;
    }

    /// How far what is said here may be shared, until somebody says otherwise.
    public SharingMark start() {
        return newEntries.mark().get();
    }

    /// How far what nobody has said here yet is to go.
    public NewEntries newEntries() {
        return newEntries;
    }

    private void startsAt(SharingMark now) {
        shared.startsFrom(newEntries::from);
        desk.unsaidAt(now);
    }

    /// The hub's phrases.
    public List<Phrase> phrases() {
        return phrases;
    }

    /// Whether this user may not see who it is about.
    public boolean isWithheld() {
        return subject.isEmpty();
    }

    /// Whether a child is spoken of: a child has a voice, and is asked the strategy question.
    public boolean isAboutChild() {
        return subject.filter(Child.class::isInstance).isPresent();
    }

    /// What is written for the family; nothing where no child is spoken of.
    public Optional<FamilyWordsDesk> family() {
        return subject.filter(Child.class::isInstance)
                .map(Child.class::cast)
                .map(child -> new FamilyWordsDesk(seat, child));
    }

    /// The sheet.
    public DiscussionEditor desk() {
        return desk;
    }

    /// What each agency shares.
    public SharedViewModel shared() {
        return shared;
    }

    /// The child's voice.
    public VoiceViewModel voice() {
        return voice;
    }

    /// The risk.
    public RiskViewModel risk() {
        return risk;
    }

    /// The strategy question.
    public StrategyViewModel strategy() {
        return strategy;
    }

    /// The strategy discussion the item becomes.
    public StrategyHeldViewModel strategyHeld() {
        return strategyHeld;
    }

    /// Whether why it was so decided is kept closer than the minutes: by its mark, or by what it cites. The other
    /// reasons of the decision follow it.
    ObservableValue<Boolean> closer() {
        return decision.mark()
                .flatMap(mark -> cites.narrowed().map(narrower -> !mark.isInMinutes() || !narrower.isEmpty()));
    }

    /// The decision.
    public DecisionViewModel decision() {
        return decision;
    }

    /// What the decision says beside its rationale.
    public GroundsViewModel grounds() {
        return grounds;
    }

    /// What the decision rests on.
    public CitesViewModel cites() {
        return cites;
    }

    /// Who disagrees.
    public DisagreementsViewModel disagreements() {
        return disagreements;
    }

    /// The actions set.
    public ReadOnlyObjectProperty<List<ActionLine>> actions() {
        return actions.getReadOnlyProperty();
    }

    /// The files that are attached.
    public ReadOnlyObjectProperty<List<Attachment>> attachments() {
        return attachments.getReadOnlyProperty();
    }

    /// Actions of earlier meetings that are still open.
    public ReadOnlyObjectProperty<List<ActionLine>> earlier() {
        return earlier.getReadOnlyProperty();
    }

    /// Whether a strategy discussion could be held in this room.
    public ReadOnlyObjectProperty<Minimum> minimum() {
        return minimum.getReadOnlyProperty();
    }

    /// What the child is called in a sentence.
    String spoken() {
        return switch (subject.orElse(null)) {
            case null -> words("meeting.restricted");
            case Child child when child.isUnborn() -> words("meeting.unborn.spoken");
            case Child child -> child.names().spoken();
            case PersonOfConcern person -> person.names().spoken();
            case Place place -> place.name();
        };
    }

    private boolean isUnborn() {
        return subject.filter(one -> one instanceof Child child && child.isUnborn())
                .isPresent();
    }

    /// Puts back what was typed before a crash, and records what can be. Whether there was anything. What is older
    /// than the record is offered beside it.
    public boolean putBack(TypedInItem typed) {
        Map<String, String> rows = new HashMap<>();
        typed.fields().forEach((name, text) -> rows.put(EarlierText.field(name), text));
        shared.makeRoom(rows);
        boolean found = disagreements.makeRoom(typed);
        found |= desk.texts().putBack(typed);
        desk.commit();
        return found;
    }

    /// Settles a text that is older than the record: it takes its place again, or is forgotten.
    public void settle(EarlierText earlier, boolean take) {
        desk.settle(earlier, take, () -> disagreements.again(earlier.field(), earlier.typed()));
    }

    /// The chair's reason for going on without quorum, as it is typed; it is on record once it is
    /// taken.
    public FormText quorumReason() {
        return quorumReason;
    }

    /// Whether a reason is typed and neither taken nor left.
    public boolean isGivingReason() {
        return !quorumReason.isOnRecord(desk.shown().get());
    }

    /// How far the reason may be shared.
    public ObjectProperty<SharingMark> quorumMark() {
        return quorumMark;
    }

    /// Takes the reason as it is typed.
    public void takeReason() {
        String reason = quorumReason.get().strip();
        desk.edit(all -> all.withQuorumReason(reason).withQuorumMark(quorumMark.get()));
        quorumReason.show(reason);
        desk.commit();
    }

    /// Leaves the reason as it was.
    public void leaveReason() {
        quorumReason.show(desk.shown().get().quorumReason());
        quorumMark.set(desk.shown().get().quorumMark());
        desk.texts().forget(quorumReason.name());
        desk.commit();
    }

    /// A reason that is being typed stays, whatever else changes.
    private void reasonChanged(Discussion before, Discussion now) {
        if (quorumReason.isOnRecord(before)) {
            quorumReason.show(now.quorumReason());
            quorumMark.set(now.quorumMark());
        }
    }

    /// The meeting has changed around the sheet.
    public void bookChanged(MeetingBook book) {
        AgendaItem now = book.agenda().item(item.id()).orElse(item);
        desk.arrived(book.discussion(now));
        shared.bookChanged(book);
        actions.set(book.actions(now).stream()
                .map(action -> ActionLine.of(action, book, seat.onTheWall().toLocalDate()))
                .toList());
        attachments.set(book.attachments(now));
        earlier.set(book.earlier().stream()
                .filter(action -> action.subject().equals(now.subject()))
                .map(action -> ActionLine.of(action, book, seat.onTheWall().toLocalDate())
                        .overdueAt(seat.now(), book))
                .toList());
        strategyHeld.bookChanged(book);
        minimum.set(minimum(book, book.discussion(now)));
        decision.effects(said -> SetOffWords.of(book, now, said));
    }

    private Minimum minimum(MeetingBook book, Discussion said) {
        Optional<Presence> held = desk.shown().get().strategyHeld().held();
        Presence time =
                held.or(() -> said.room().reversed().stream().findFirst()).orElseGet(() -> Presence.since(seat.now()));
        List<Agency> agencies = book.hub().directory().agencies();
        List<Attendance> attendance = book.meeting().attendance();
        Set<AgencyKind> missing = held.isPresent()
                ? desk.shown()
                        .get()
                        .strategyHeld()
                        .missing(book.needed(), agencies, attendance, said.room(), seat.now())
                : StrategyDiscussion.missing(book.needed(), agencies, attendance, time, seat.now());
        String names = StrategyWriting.words(missing);
        return missing.isEmpty()
                ? new Minimum(
                        true,
                        held.isPresent(),
                        words(time.until().isEmpty() ? "meeting.strategy.minimum-now" : "meeting.strategy.minimum"))
                : new Minimum(false, held.isPresent(), words("meeting.strategy.absent", StringUtils.capitalize(names)));
    }
}
