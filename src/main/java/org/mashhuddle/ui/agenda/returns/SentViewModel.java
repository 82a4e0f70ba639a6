package org.mashhuddle.ui.agenda.returns;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.returns.ReturnService;
import org.mashhuddle.service.returns.SentReturn;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;

/// What one agency sent about one child, as it is typed ahead of the meeting.
public final class SentViewModel {

    private final ReturnService returns;
    private final Actor actor;
    private final MeetingBook book;
    private final ReturnsViewModel.Spot at;
    private final Consumer<Callable<ReturnsBoard>> ask;
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty speaker = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Words.Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reportedBy = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark;
    private final FormDrafts drafts;

    SentViewModel(
            ReturnService returns,
            Journal journal,
            MeetingBook book,
            ReturnsViewModel.Spot at,
            Consumer<Callable<ReturnsBoard>> ask) {
        this.returns = returns;
        this.actor = journal.actor();
        this.book = book;
        this.at = at;
        this.ask = ask;
        this.mark = new SimpleObjectProperty<>(at.agency().sharingDefault());
        there().ifPresent(this::show);
        this.drafts = new FormDrafts(
                        journal,
                        // each cell that is walked over would else be a look in the trail
                        Optional.empty(),
                        "return-"
                                + at.row().item().id().value()
                                + "-"
                                + at.agency().id().value(),
                        there().map(sent -> sent.at().toString()).orElse(""))
                .text("said", said)
                .text("speaker", speaker)
                .text("reported-by", reportedBy)
                .perhaps("kind", kind, Words.Kind.class)
                .mark("mark", mark);
        drafts.open(() -> {});
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    public ReadOnlyStringProperty putBack() {
        return drafts.sentence();
    }

    private void show(Contribution sent) {
        said.set(sent.said());
        speaker.set(sent.speaker());
        mark.set(sent.mark());
        kind.set(sent.words().map(Words::kind));
        sent.words().ifPresent(words -> {
            switch (words.whose()) {
                case Words.Whose.OwnKnowledge _ -> {}
                case Words.Whose.ReportedBy other -> reportedBy.set(other.by());
            }
        });
    }

    /// What is there of the agency already.
    public Optional<Contribution> there() {
        return Optional.ofNullable(at.row().sent().get(at.agency().id()));
    }

    /// The child's name.
    public String who() {
        return at.row().subject().map(book::name).orElse("");
    }

    /// The agency.
    public Agency agency() {
        return at.agency();
    }

    /// The agencies that words may be given to.
    public List<Agency> agencies() {
        return book.hub().directory().agencies();
    }

    /// What the agency shares.
    public StringProperty said() {
        return said;
    }

    /// Who shares it.
    public StringProperty speaker() {
        return speaker;
    }

    /// Fact or opinion; nothing until somebody chose.
    public ObjectProperty<Optional<Words.Kind>> kind() {
        return kind;
    }

    /// Who told it, where the agency does not know it itself.
    public StringProperty reportedBy() {
        return reportedBy;
    }

    /// How far it may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// Whether something was typed that is not kept yet.
    public boolean isTyped() {
        return !said.get().isBlank()
                && there().filter(sent -> sent.said().equals(said.get().strip()))
                        .isEmpty();
    }

    /// Keeps what was typed.
    public void keep() {
        keep(new SentReturn(
                at.agency().id(),
                speaker.get(),
                said.get(),
                false,
                kind.get().map(chosen -> new Words(whose(), chosen)),
                mark.get()));
    }

    private Words.Whose whose() {
        return reportedBy.get().isBlank()
                ? new Words.Whose.OwnKnowledge()
                : new Words.Whose.ReportedBy(reportedBy.get().strip());
    }

    /// Keeps that nothing is held.
    public void nothingHeld() {
        keep(SentReturn.nothingHeld(at.agency().id(), speaker.get()));
    }

    private void keep(SentReturn sent) {
        ask.accept(() ->
                settled(returns.keep(actor, book.meeting().id(), at.row().item().id(), sent)));
    }

    /// It is on record, or given up: what was typed is forgotten.
    private ReturnsBoard settled(ReturnsBoard next) {
        drafts.settle();
        return next;
    }

    /// Takes back what was typed ahead.
    public void takeBack() {
        ask.accept(() -> settled(returns.takeBack(
                actor, book.meeting().id(), at.row().item().id(), at.agency().id())));
    }
}
