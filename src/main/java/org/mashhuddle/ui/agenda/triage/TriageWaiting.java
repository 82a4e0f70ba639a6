package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.proposal.TriageList;

/// What waits in triage for a person, as the tab counts it.
///
/// @param toDecide contacts for which no rule is
/// @param toLook of the chair's sample
/// @param changed at their source since they were decided on
public record TriageWaiting(int toDecide, int toLook, int changed) {

    /// As it is now, and as often as it changes.
    public static ObservableValue<TriageWaiting> of(TriageListModel list, ChangedViewModel changed) {
        return Bindings.createObjectBinding(
                () -> {
                    TriageList.Waiting read = list.waiting().get();
                    return new TriageWaiting(
                            read.toDecide(), read.toLook(), changed.open().get());
                },
                list.waiting(),
                changed.open());
    }

    /// The number in the pill.
    public int all() {
        return toDecide + toLook + changed;
    }

    /// What waits, in words; empty where nothing does.
    String parts() {
        BiFunction<String, Integer, Stream<String>> said =
                (words, many) -> many == 0 ? Stream.empty() : Stream.of(words);
        return Stream.of(
                        said.apply(words("triage.waits-to-decide", toDecide), toDecide),
                        said.apply(words("triage.waits-to-look", toLook), toLook),
                        said.apply(words("triage.waits-changed", changed), changed))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    /// What a screen reader says of the tab.
    public String spoken() {
        return parts().isEmpty() ? words("triage.tab-nothing") : words("triage.tab-waits", parts());
    }
}
