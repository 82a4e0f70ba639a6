package org.mashhuddle;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something the program did not expect: where it happened and of what kind, without the words of
/// the exception, because those may hold a name.
public record Fault(Throwable thrown) {

    /// A short code that is the same each time the same thing goes wrong in the same place:
    /// "4F1C-09AB". People read it out over the telephone; the log has the rest.
    public String code() {
        long hash = Integer.toUnsignedLong(trace().hashCode());
        return String.format(Locale.ROOT, "%04X-%04X", hash >>> 16, hash & 0xFFFF);
    }

    /// The kinds and places of the exception and its causes.
    public String trace() {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(10)
                .map(Fault::placesOf)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String placesOf(Throwable thrown) {
        return Stream.concat(
                        Stream.of(thrown.getClass().getName()),
                        Arrays.stream(thrown.getStackTrace()).map(place -> "    at " + place))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return code() + " " + trace();
    }
}
