package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;

/// What was done to protect, as far as the reader may have it, and what can be chosen.
///
/// @param withheld steps whose mark keeps them from this reader
/// @param back on which day each step that waits for the next brings its subject back; of those withheld the day alone
/// @param options that can be used of this subject today
/// @param later what can be used of it once the law is in force
public record Measures(
        List<Measure> taken,
        int withheld,
        Map<MeasureId, LocalDate> back,
        List<DisruptionOption> options,
        List<DisruptionOption> later,
        List<String> responders) {

    /// Copies the lists.
    public Measures {
        taken = List.copyOf(taken);
        back = Map.copyOf(back);
        options = List.copyOf(options);
        later = List.copyOf(later);
        responders = List.copyOf(responders);
    }

    /// Nothing is held.
    public static Measures nothing() {
        return new Measures(List.of(), 0, Map.of(), List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return "Measures[" + taken.size() + "]";
    }
}
