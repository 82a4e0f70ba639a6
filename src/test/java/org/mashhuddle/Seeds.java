package org.mashhuddle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// The seeds of a random history, one run of the test for each. The short form plays the first of them, the long
/// form all; `-Dseeds=101-150` plays those instead.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(Seeds.Played.class)
public @interface Seeds {

    long[] value();

    /// How many the short form plays: as few as still see each fault that was made on purpose.
    int shortForm() default 1;

    /// Those of this run.
    final class Played implements ArgumentsProvider, AnnotationConsumer<Seeds> {

        private long[] seeds = {};

        @Override
        public void accept(Seeds asked) {
            long[] few = first(asked.value(), asked.shortForm());
            seeds = others(System.getProperty("seeds", "")).orElse(LongForm.ASKED ? asked.value() : few);
        }

        /// @param asked "101-150", or nothing
        static Optional<long[]> others(String asked) {
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            String[] ends = asked.split("-", -1);
            return Optional.of(LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]))
                    .toArray());
        }

        /// A short form that is longer than the list would play seeds that nobody chose.
        static long[] first(long[] all, int few) {
            if (few < 1 || few > all.length) {
                throw new IllegalArgumentException("A short form of " + few + " of " + all.length + " seeds");
            }
            return Arrays.copyOf(all, few);
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Arrays.stream(seeds).mapToObj(Arguments::of);
        }
    }
}
