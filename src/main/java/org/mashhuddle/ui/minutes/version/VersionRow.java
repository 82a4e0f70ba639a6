package org.mashhuddle.ui.minutes.version;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.minutes.MinutesOverview;

/// A signed version in the list.
///
/// @param by who signed it
/// @param standing "Holds.", "Superseded by version 2 on Tue 24 November 2026, 10:58, because: ..."
public record VersionRow(SignedMinutes signed, String by, String standing, boolean superseded) {

    /// Every signed version, the newest first.
    static List<VersionRow> all(MinutesOverview read) {
        List<SignedMinutes> versions = read.versions();
        return IntStream.range(0, versions.size())
                .mapToObj(at -> new VersionRow(
                        versions.get(at),
                        read.book().hub().directory().name(versions.get(at).signedBy()),
                        (at + 1 < versions.size()
                                        ? superseded(versions.get(at + 1), read.corrections())
                                        : holds(versions.get(at), read))
                                + sealed(versions.get(at), read),
                        at + 1 < versions.size()))
                .toList()
                .reversed();
    }

    /// " Sealed to A. Bennett, J. Okoro: it holds an entry of another child."
    private static String sealed(SignedMinutes version, MinutesOverview read) {
        return read.moved().stream()
                .filter(move -> version.version() <= move.sealedTo())
                .map(move -> " " + words("minutes.versions.sealed", String.join(", ", move.named())))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String holds(SignedMinutes newest, MinutesOverview read) {
        return read.signed().isPresent()
                ? words("minutes.versions.holds")
                : words("minutes.versions.holds-until", newest.version() + 1);
    }

    private static String superseded(SignedMinutes next, List<Amendment> corrections) {
        String because = corrections.stream()
                .filter(one ->
                        one.inVersion().filter(at -> at == next.version()).isPresent())
                .map(one -> why(one).replaceFirst("\\.$", ""))
                .distinct()
                .collect(Collectors.joining("; "));
        return words(
                "minutes.versions.superseded",
                next.version(),
                DateWords.longDate(LocalDate.ofInstant(next.signedAt(), Moment.LONDON)),
                DateWords.time(next.signedAt()),
                because.isEmpty() ? words("minutes.versions.not-for-you") : because);
    }

    /// What was accepted has its reason; what was refused stands there for its statement alone.
    private static String why(Amendment one) {
        return one.answer()
                .filter(_ -> one.isAccepted())
                .map(Amendment.Answer::reason)
                .orElseGet(() -> words("minutes.versions.statement"));
    }

    /// Its number.
    public int version() {
        return signed.version();
    }

    /// "24/11/2026 10:58".
    String when() {
        return DateWords.dateTime(signed.signedAt());
    }

    @Override
    public String toString() {
        return signed.toString();
    }
}
