package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.discussion.Speaker;
import org.mashhuddle.ui.meeting.discussion.WhoseWords;

/// What one agency shares about the child: its words, whose they are, and how far they may be shared.
public final class ContributionViewModel {

    private final DiscussionEditor desk;
    private final MeetingWorkspace seat;
    private final Agency agency;
    private final SharingMark start;
    private final FormText said;
    private final BooleanProperty noneHeld = new SimpleBooleanProperty();
    private final WhoseWords whose;
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>();
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty ask = new SimpleStringProperty("");
    private Speaker speaker = Speaker.nobody();
    private Optional<Contribution> kept = Optional.empty();
    private boolean showing;

    /// @param start how far words about this subject may be shared, until somebody says otherwise
    ContributionViewModel(MeetingWorkspace seat, DiscussionEditor desk, Agency agency, SharingMark start) {
        this.seat = seat;
        this.desk = desk;
        this.agency = agency;
        String name = "contribution." + agency.id().value();
        this.said = desk.text(name, this::saidIn, this::changed);
        this.whose = new WhoseWords(desk.text(name + ".reported-by", this::reportedByIn, this::changed));
        this.start = start;
        mark.set(start);
        noneHeld.subscribe((_, _) -> accepted());
        whose.choice().subscribe((_, _) -> accepted());
        mark.subscribe((_, _) -> accepted());
    }

    /// Whose row it is.
    public Agency agency() {
        return agency;
    }

    /// The words.
    public FormText said() {
        return said;
    }

    /// The agency holds nothing.
    public BooleanProperty noneHeld() {
        return noneHeld;
    }

    /// Whose words they are and of what kind.
    public WhoseWords whose() {
        return whose;
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

    /// Says that the agency holds nothing, or takes that back.
    public void toggleNoneHeld() {
        noneHeld.set(!noneHeld.get() && said.get().isBlank());
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    /// Shows what is on the desk, without answering to it.
    void show(Optional<Contribution> contribution) {
        showing = true;
        kept = contribution;
        said.show(contribution.map(Contribution::said).orElse(""));
        noneHeld.set(contribution.filter(Contribution::noneHeld).isPresent());
        whose.show(contribution.flatMap(Contribution::words));
        contribution.map(Contribution::mark).ifPresent(mark::set);
        showing = false;
        name();
    }

    /// Who sits there for the agency now.
    void sits(Speaker now) {
        speaker = now;
        name();
    }

    private void name() {
        String spoke =
                kept.filter(Contribution::isHeard).map(Contribution::speaker).orElse("");
        who.set(spoke.isBlank() ? speaker.said() : spoke);
        String label = agency.label().toLowerCase(Locale.UK);
        String key = label.equals("police") ? "meeting.shared.ask-many" : "meeting.shared.ask";
        ask.set(speaker.here() ? words(key, label) : words("meeting.shared.ask-absent"));
    }

    private String saidIn(Discussion discussion) {
        return discussion.of(agency.id()).map(Contribution::said).orElse("");
    }

    /// Where the agency knows it itself, nobody told it, and what was typed there is not wanted.
    private String reportedByIn(Discussion discussion) {
        Optional<Words> words = discussion.of(agency.id()).flatMap(Contribution::words);
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
            desk.edit(this::into);
        }
    }

    private Discussion into(Discussion discussion) {
        Contribution before = kept.orElseGet(this::first);
        Contribution now = new Contribution(
                before.id(),
                agency.id(),
                before.speaker().isBlank() ? speaker.name() : before.speaker(),
                said.get(),
                noneHeld.get() && said.get().isBlank(),
                whose.words(),
                mark.get(),
                before.at());
        return now.isHeard() ? discussion.with(now) : discussion.without(before.id());
    }

    private Contribution first() {
        Instant at = seat.now();
        return new Contribution(
                new ContributionId(UUID.randomUUID()),
                agency.id(),
                speaker.name(),
                "",
                false,
                Optional.empty(),
                start,
                at);
    }
}
