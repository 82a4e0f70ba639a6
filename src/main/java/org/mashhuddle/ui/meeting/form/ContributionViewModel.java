package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.SharingLimit;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.DisclosureViewModel;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;
import org.mashhuddle.ui.meeting.discussion.FormTexts;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.discussion.Speaker;
import org.mashhuddle.ui.meeting.discussion.WhoseWords;

/// What one person of an agency shares about the child: the words, who says them, whose they are, and
/// how far they may be shared. An agency has one row from the start, and another for each that speaks
/// after the first.
public final class ContributionViewModel {

    private final DiscussionEditor desk;
    private final MeetingWorkspace seat;
    private final Agency agency;
    private final Place place;
    private final SharingMark start;
    private final FormText said;
    private final FormText spoken;
    private final BooleanProperty noneHeld = new SimpleBooleanProperty();
    private final WhoseWords whose;
    private final DisclosureViewModel disclosure;
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>();
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty ask = new SimpleStringProperty("");
    private final BooleanProperty another = new SimpleBooleanProperty();
    private ContributionId id;
    private Speaker speaker = Speaker.nobody();
    private List<String> present = List.of();
    private Optional<Contribution> kept = Optional.empty();
    private boolean showing;
    private boolean typing;

    /// Which row of its agency it is.
    ///
    /// @param number 1 for the row that is there from the start
    /// @param id of what is said in it
    record Place(int number, ContributionId id) {
        boolean isFirst() {
            return number == 1;
        }

        String name(Agency agency) {
            String first = "contribution." + agency.id().value();
            return isFirst() ? first : first + "." + id.value();
        }
    }

    /// @param start how far words about this subject may be shared, until somebody says otherwise
    ContributionViewModel(MeetingWorkspace seat, DiscussionEditor desk, Agency agency, Place place, SharingMark start) {
        this.seat = seat;
        this.desk = desk;
        this.agency = agency;
        this.place = place;
        this.id = place.id();
        this.start = start;
        String name = place.name(agency);
        this.said = desk.text(name, this::saidIn, this::changed);
        this.spoken = desk.text(name + ".speaker", this::speakerIn, this::changed);
        this.whose = new WhoseWords(desk.text(name + ".reported-by", this::reportedByIn, this::changed));
        this.disclosure = new DisclosureViewModel(
                desk,
                name,
                now -> now.of(id).map(Contribution::disclosure).orElseGet(SharingLimit::none),
                this::changed);
        mark.set(start);
        noneHeld.subscribe((_, _) -> accepted());
        whose.choice().subscribe((_, _) -> accepted());
        mark.subscribe((_, _) -> accepted());
        spoken.subscribe((_, _) -> name());
    }

    /// Whose row it is.
    public Agency agency() {
        return agency;
    }

    /// Which row of its agency it is.
    Place place() {
        return place;
    }

    /// Which contribution it holds, or will hold.
    ContributionId id() {
        return id;
    }

    /// The words.
    public FormText said() {
        return said;
    }

    /// Who says them, where somebody chose or typed a name; else it is who sits there for the agency.
    public FormText spoken() {
        return spoken;
    }

    /// Who of the agency is in the room.
    public List<String> present() {
        return present;
    }

    /// Takes a name of the list.
    public void speaks(String name) {
        spoken.set(name);
        desk.commit();
    }

    /// Whether another person of the agency may be given a row below this one.
    public BooleanProperty another() {
        return another;
    }

    /// The agency holds nothing.
    public BooleanProperty noneHeld() {
        return noneHeld;
    }

    /// Whose words they are and of what kind.
    public WhoseWords whose() {
        return whose;
    }

    /// What of them was refused or limited.
    public DisclosureViewModel disclosure() {
        return disclosure;
    }

    /// Opens what was refused or limited, or folds it while nothing is said there. It opens only where nothing is
    /// shared, or with some only, and else says why: whoever types on means it for there. Whether it is open.
    public boolean turnDisclosure() {
        boolean limited = !mark.get().isInMinutes() || (said.get().isBlank() && !noneHeld.get());
        boolean said = !disclosure.value().isNone();
        if (!said && !limited) {
            seat.tools().notices().say(words("meeting.disclosure.shared-with-all"));
        }
        disclosure.open().set(said || (limited && !disclosure.open().get()));
        return disclosure.open().get();
    }

    /// How far they may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What stands between it and a wider mark.
    public Releasing releasing() {
        return desk.releasing(EntryPart.SHARED, agency.label());
    }

    /// Who speaks, or when they left.
    public StringProperty who() {
        return who;
    }

    /// What the empty field asks.
    public StringProperty ask() {
        return ask;
    }

    /// "No information held 09:50".
    public String noneHeldAt() {
        return kept.map(one -> DateWords.time(one.at())).orElse("");
    }

    /// Says that the agency holds nothing, or takes that back. It is the agency that says so, in its
    /// first row, while nobody of it has said anything.
    public void toggleNoneHeld() {
        boolean nothingSaid = said.get().isBlank()
                && desk.shown().get().contributions().stream()
                        .noneMatch(one ->
                                one.agency().equals(agency.id()) && !one.said().isBlank());
        noneHeld.set(!noneHeld.get()
                && place.isFirst()
                && nothingSaid
                && disclosure.value().isNone());
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    /// Nobody has said anything here: what is said next goes so far.
    void startsAt(SharingMark from) {
        if (kept.isEmpty() && said.get().isBlank()) {
            mark.set(from);
        }
    }

    /// Where it starts by its agency and its subject.
    SharingMark start() {
        return start;
    }

    /// Whether nothing is in it.
    boolean isEmpty() {
        return said.get().isBlank()
                && spoken.get().isBlank()
                && disclosure.value().isNone()
                && !noneHeld.get();
    }

    /// Whether it held something that is no longer on the sheet, and nobody is writing in it.
    boolean isGone(Discussion discussion) {
        return !place.isFirst()
                && kept.isPresent()
                && !typing
                && discussion.of(id).isEmpty();
    }

    /// Holds this contribution from now on: what the agency said first, once.
    void holds(ContributionId other) {
        id = other;
    }

    /// What was typed in it is in the journal under the name of another row.
    void takesNames(Place other) {
        FormTexts texts = desk.texts();
        String name = other.name(agency);
        texts.rename(said, name);
        texts.rename(spoken, name + ".speaker");
        texts.rename(whose.reportedBy(), name + ".reported-by");
        disclosure.questions().forEach(each -> texts.rename(each.text(), name + "." + each.name()));
    }

    /// Its texts are wanted no longer.
    void drop() {
        List.of(said, spoken, whose.reportedBy()).forEach(desk.texts()::drop);
        disclosure.questions().forEach(each -> desk.texts().drop(each.text()));
    }

    /// Shows what is on the desk, without answering to it.
    void show(Discussion discussion) {
        showing = true;
        boolean undone = kept.isPresent() && !typing && discussion.of(id).isEmpty();
        kept = discussion.of(id);
        said.show(kept.map(Contribution::said).orElse(""));
        noneHeld.set(kept.filter(Contribution::noneHeld).isPresent());
        whose.show(kept.flatMap(Contribution::words));
        kept.map(Contribution::mark).ifPresent(mark::set);
        disclosure.show(kept.map(Contribution::disclosure).orElseGet(SharingLimit::none));
        kept.map(Contribution::speaker)
                .or(() -> undone ? Optional.of("") : Optional.empty())
                .ifPresent(spoken::show);
        showing = false;
        name();
    }

    /// Who sits there for the agency now.
    ///
    /// @param here everybody of it in the room
    void sits(Speaker now, List<String> here) {
        speaker = now;
        present = here;
        name();
    }

    private void name() {
        String nobody = speaker.here() && isOfNobody() ? words("meeting.speaker.not-noted") : speaker.said();
        who.set(spoken.get().isBlank() ? nobody : spoken.get());
        ask.set(speaker.here() ? question(agency) : words("meeting.shared.ask-absent"));
    }

    /// Whether it was said with nobody of the agency in the room: who came since did not say it.
    private boolean isOfNobody() {
        return kept.filter(one -> one.isHeard() && one.speaker().isBlank()).isPresent();
    }

    /// "What do police know?", "What does health know?"; a name of its own keeps its capitals.
    static String question(Agency agency) {
        boolean many = agency.part().filter(AgencyKind.POLICE::equals).isPresent();
        return words(many ? "meeting.shared.ask-many" : "meeting.shared.ask", agency.inSentence());
    }

    private String saidIn(Discussion discussion) {
        return discussion.of(id).map(Contribution::said).orElse("");
    }

    private String speakerIn(Discussion discussion) {
        return discussion.of(id).map(Contribution::speaker).orElse("");
    }

    /// Where the agency knows it itself, nobody told it, and what was typed there is not wanted.
    private String reportedByIn(Discussion discussion) {
        Optional<Words> words = discussion.of(id).flatMap(Contribution::words);
        return words.map(some -> switch (some.whose()) {
                    case Words.Whose.OwnKnowledge _ -> whose.reportedBy().get();
                    case Words.Whose.ReportedBy other -> other.by();
                })
                .orElse("");
    }

    private void accepted() {
        if (!showing && (kept.isPresent() || noneHeld.get())) {
            changed();
            desk.commit();
        }
    }

    private void changed() {
        if (!showing) {
            typing = true;
            desk.edit(this::into);
            typing = false;
        }
    }

    private Discussion into(Discussion discussion) {
        Contribution before = kept.orElseGet(this::first);
        Contribution now = new Contribution(
                before.id(),
                agency.id(),
                spoken.get().isBlank() && !isOfNobody() ? speaker.name() : spoken.get(),
                said.get(),
                noneHeld.get() && said.get().isBlank() && disclosure.value().isNone(),
                whose.words(),
                mark.get(),
                before.at(),
                disclosure.value());
        return now.isHeard() ? discussion.with(now) : discussion.without(before.id());
    }

    private Contribution first() {
        return new Contribution(id, agency.id(), speaker.name(), "", false, Optional.empty(), start, seat.now());
    }
}
