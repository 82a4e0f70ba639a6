package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.ui.kit.text.MarkWords;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;

/// Which contributions the rationale rests on. It is shared no further than they are.
public final class CitesViewModel {

    /// A contribution that can be cited.
    ///
    /// @param words "Police"
    public record Source(ContributionId id, String words, boolean cited) {}

    private final DiscussionEditor desk;
    private final Directory directory;
    private final ReadOnlyObjectWrapper<List<Source>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SharingMark> effective = new ReadOnlyObjectWrapper<>(SharingMark.usual());
    private final ReadOnlyStringWrapper narrowed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper strategy = new ReadOnlyStringWrapper("");

    CitesViewModel(DiscussionEditor desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
        desk.shown().subscribe(this::show);
    }

    /// The agencies heard, with whether they are cited.
    public ReadOnlyObjectProperty<List<Source>> sources() {
        return sources.getReadOnlyProperty();
    }

    /// How far the rationale is shared after all.
    public ReadOnlyObjectProperty<SharingMark> effective() {
        return effective.getReadOnlyProperty();
    }

    /// "Narrowed: cites police"; empty while it is not.
    public ReadOnlyStringProperty narrowed() {
        return narrowed.getReadOnlyProperty();
    }

    /// How far the reason for or against a strategy discussion is shared, which has no mark of its own: "As the
    /// decision: Record only"; empty while both are in the minutes.
    public ReadOnlyStringProperty strategy() {
        return strategy.getReadOnlyProperty();
    }

    /// Cites a contribution, or no longer does.
    public void toggle(ContributionId id) {
        desk.settle(all -> {
            Set<ContributionId> cites = new HashSet<>(all.decision().cites());
            if (!cites.remove(id)) {
                cites.add(id);
            }
            return all.with(citing(all.decision(), cites));
        });
    }

    private static Decision citing(Decision decision, Set<ContributionId> cites) {
        return new Decision(
                decision.outcomes(),
                decision.because(),
                decision.mark(),
                cites,
                decision.lawfulBasis(),
                decision.disagreements(),
                decision.grounds());
    }

    private void show(Discussion all) {
        Decision decision = all.decision();
        sources.set(all.contributions().stream()
                .filter(one -> !one.said().isBlank())
                .map(one -> new Source(one.id(), who(one, all), decision.cites().contains(one.id())))
                .toList());
        effective.set(decision.effectiveMark(all.contributions()));
        narrowed.set(narrowing(all));
        strategy.set(
                effective.get().equals(SharingMark.usual())
                        ? ""
                        : words("meeting.strategy.mark", MarkWords.of(effective.get(), directory::inSentence)));
    }

    /// "Police"; "Police, T. Quill" where more than one of them spoke.
    private String who(Contribution one, Discussion all) {
        String label = directory.label(one.agency());
        boolean several = all.contributions().stream()
                .anyMatch(other ->
                        other.agency().equals(one.agency()) && !other.id().equals(one.id()));
        return several && !one.speaker().isBlank() ? label + ", " + one.speaker() : label;
    }

    private String narrowing(Discussion all) {
        List<Contribution> cited = all.contributions().stream()
                .filter(one -> all.decision().cites().contains(one.id()))
                .toList();
        if (cited.isEmpty()) {
            return "";
        }
        String names = cited.stream()
                .map(one -> directory.inSentence(one.agency()))
                .distinct()
                .collect(Collectors.joining(", "));
        boolean narrower = !effective.get().equals(all.decision().mark());
        return words(narrower ? "meeting.cites.narrowed" : "meeting.cites.cited", names);
    }
}
