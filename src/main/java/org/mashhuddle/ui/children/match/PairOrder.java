package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Comparator;
import java.util.List;

/// In which order the pairs stand that nobody has settled.
public enum PairOrder {
    SUREST_FIRST,
    BY_NAME;

    /// @param surestFirst as the comparison puts them
    List<PairLine> of(List<PairLine> surestFirst) {
        return switch (this) {
            case SUREST_FIRST -> surestFirst;
            case BY_NAME ->
                surestFirst.stream()
                        .sorted(Comparator.comparing(PairLine::name, String.CASE_INSENSITIVE_ORDER))
                        .toList();
        };
    }

    @Override
    public String toString() {
        return switch (this) {
            case SUREST_FIRST -> words("match.surest-first");
            case BY_NAME -> words("match.by-name");
        };
    }
}
