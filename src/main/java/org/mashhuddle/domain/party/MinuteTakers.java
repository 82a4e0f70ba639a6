package org.mashhuddle.domain.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.UserId;

/// Who takes the minutes of a meeting, and who took them before they were handed over.
///
/// @param now the last of them; nobody before the meeting is opened, and of one whose cover was destroyed
/// @param earlier in their order
public record MinuteTakers(Optional<UserId> now, List<Earlier> earlier) {

    /// Somebody who handed them over.
    ///
    /// @param name as they were called then
    public record Earlier(UserId who, String name, Instant until) {
        @Override
        public String toString() {
            return "Earlier[" + until + "]";
        }
    }

    /// Copies the list.
    public MinuteTakers {
        earlier = List.copyOf(earlier);
    }

    /// One of them from beginning to end, or nobody.
    public static MinuteTakers of(Optional<UserId> one) {
        return new MinuteTakers(one, List.of());
    }

    /// Whether this user took them at any time.
    public boolean has(UserId user) {
        return now.filter(user::equals).isPresent()
                || earlier.stream().anyMatch(one -> one.who().equals(user));
    }

    /// Handed over; whoever takes them already goes on.
    ///
    /// @param name of who took them until now
    public MinuteTakers handedTo(UserId next, String name, Instant at) {
        if (now.filter(next::equals).isPresent()) {
            return this;
        }
        List<Earlier> before = Stream.concat(earlier.stream(), now.map(one -> new Earlier(one, name, at)).stream())
                .toList();
        return new MinuteTakers(Optional.of(next), before);
    }

    /// "J. Okoro until 10:05, then P. Shah"; "not known" of nobody.
    ///
    /// @param name what a user is called
    /// @param moment says a moment of the meeting
    public String words(Function<UserId, String> name, Function<Instant, String> moment) {
        Stream<String> before = earlier.stream().map(one -> one.name() + " until " + moment.apply(one.until()));
        return Stream.concat(before, Stream.of(now.map(name).orElse("not known")))
                .collect(Collectors.joining(", then "));
    }

    @Override
    public String toString() {
        return "MinuteTakers[" + earlier.size() + " before]";
    }
}
