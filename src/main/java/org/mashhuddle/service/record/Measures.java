package org.mashhuddle.service.record;

import java.util.List;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;

/// What was done to protect, as far as the reader may have it, and what can be chosen.
///
/// @param withheld steps whose mark keeps them from this reader
/// @param options that can be used of this subject today
/// @param later what can be used of it once the law is in force
public record Measures(
        List<Measure> taken,
        int withheld,
        List<DisruptionOption> options,
        List<DisruptionOption> later,
        List<String> responders) {

    /// Copies the lists.
    public Measures {
        taken = List.copyOf(taken);
        options = List.copyOf(options);
        later = List.copyOf(later);
        responders = List.copyOf(responders);
    }

    /// Nothing is held.
    public static Measures nothing() {
        return new Measures(List.of(), 0, List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return "Measures[" + taken.size() + "]";
    }
}
