package org.mashhuddle.domain.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What the hub's authority has issued and withdrawn, by SHA-256 of each certificate in lower-case
/// hex, and which certificates of its earlier authorities still count. Its authority signs it, in
/// this one way of writing it; readers get it with the authority's certificate. It names nobody.
///
/// @param number counts up with each list
/// @param at when it was made
/// @param authority the authority that signs it
public record CertificateList(int number, Instant at, String authority, List<Issued> issued, List<Earlier> earlier) {

    private static final String MAGIC = "MASH Huddle certificates";
    private static final String FORMAT = "format 1";
    private static final String SUITE = "suite ecdsa-p256-sha256 sha256";
    private static final String FINGERPRINT = "[0-9a-f]{64}";

    /// One certificate.
    ///
    /// @param owner the user's id; the hub's for its seal
    /// @param withdrawn from when on it signs nothing
    public record Issued(String fingerprint, UUID owner, Instant at, Optional<Instant> withdrawn) {
        @Override
        public String toString() {
            return owner.toString();
        }
    }

    /// An authority that issues nothing any more: of its certificates only these count, whatever
    /// else may have been issued with its key.
    public record Earlier(String authority, Instant ended, Set<String> certificates) {
        /// Copies and sorts them.
        public Earlier {
            certificates = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(certificates));
        }

        @Override
        public String toString() {
            return "Earlier";
        }
    }

    /// Copies the lists.
    public CertificateList {
        issued = List.copyOf(issued);
        earlier = List.copyOf(earlier);
    }

    /// Before an authority issued anything.
    public static CertificateList empty(String authority, Instant at) {
        return new CertificateList(0, seconds(at), authority, List.of(), List.of());
    }

    /// The list of a new authority, which has issued nothing: whatever stands here counts on, and is
    /// withdrawn here from now on.
    ///
    /// @param others certificates of this authority beside those it lists
    public CertificateList succeededBy(String next, Instant now, Set<String> others) {
        Set<String> count = new TreeSet<>(others);
        issued.stream().map(Issued::fingerprint).forEach(count::add);
        List<Earlier> all = new ArrayList<>(earlier);
        all.add(new Earlier(authority, seconds(now), count));
        return new CertificateList(0, seconds(now), next, issued, all);
    }

    private static Instant seconds(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond());
    }

    /// With one more certificate, in the place of those its owner has.
    public CertificateList issuing(String fingerprint, UUID owner, Instant now) {
        List<Issued> more = without(owner, now);
        more.add(new Issued(fingerprint, owner, seconds(now), Optional.empty()));
        return next(more, now);
    }

    /// With a user's certificates withdrawn, from the next second on: signatures are dated to the
    /// second, and what was signed before stays good.
    public CertificateList withdrawing(UUID owner, Instant now) {
        return next(without(owner, now), now);
    }

    private List<Issued> without(UUID owner, Instant now) {
        Optional<Instant> from = Optional.of(seconds(now).plusSeconds(1));
        List<Issued> all = new ArrayList<>();
        for (Issued each : issued) {
            boolean theirs = each.owner().equals(owner) && each.withdrawn().isEmpty();
            all.add(theirs ? new Issued(each.fingerprint(), owner, each.at(), from) : each);
        }
        return all;
    }

    private CertificateList next(List<Issued> other, Instant now) {
        return new CertificateList(number + 1, seconds(now), authority, other, earlier);
    }

    /// What the list says of a certificate, where it has it.
    public Optional<Issued> of(String fingerprint) {
        return issued.stream()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /// As it is signed.
    public String text() {
        List<String> lines = new ArrayList<>(
                List.of(MAGIC, FORMAT, SUITE, "number " + number, "at " + at, "authority " + authority));
        for (Issued each : issued) {
            lines.add("issued " + each.fingerprint() + " " + each.owner() + " " + each.at()
                    + each.withdrawn().map(when -> " withdrawn " + when).orElse(""));
        }
        for (Earlier each : earlier) {
            lines.add("earlier " + each.authority() + " " + each.ended());
            each.certificates().forEach(fingerprint -> lines.add("counts " + fingerprint));
        }
        lines.add("end");
        return String.join("\n", lines) + "\n";
    }

    /// Reads a list; empty for anything that this class would have written otherwise.
    public static Optional<CertificateList> parse(String text) {
        try {
            return Optional.of(read(text.lines().toList()))
                    .filter(list -> list.text().equals(text));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static CertificateList read(List<String> lines) {
        List<Issued> issued = new ArrayList<>();
        List<Earlier> earlier = new ArrayList<>();
        for (String line : lines.subList(6, lines.size() - 1)) {
            String[] words = line.split(" ", -1);
            switch (words[0].toLowerCase(Locale.ROOT)) {
                case "issued" ->
                    issued.add(new Issued(
                            fingerprint(words[1]),
                            UUID.fromString(words[2]),
                            Instant.parse(words[3]),
                            words.length > 5 ? Optional.of(Instant.parse(words[5])) : Optional.empty()));
                case "earlier" -> earlier.add(new Earlier(fingerprint(words[1]), Instant.parse(words[2]), Set.of()));
                case "counts" -> earlier.set(earlier.size() - 1, counting(earlier.getLast(), fingerprint(words[1])));
                default -> throw new IllegalArgumentException("Another line");
            }
        }
        return new CertificateList(
                Integer.parseInt(lines.get(3).substring("number ".length())),
                Instant.parse(lines.get(4).substring("at ".length())),
                fingerprint(lines.get(5).substring("authority ".length())),
                issued,
                earlier);
    }

    private static Earlier counting(Earlier before, String fingerprint) {
        Set<String> more = new TreeSet<>(before.certificates());
        more.add(fingerprint);
        return new Earlier(before.authority(), before.ended(), more);
    }

    private static String fingerprint(String word) {
        if (!word.matches(FINGERPRINT)) {
            throw new IllegalArgumentException("No fingerprint");
        }
        return word;
    }

    @Override
    public String toString() {
        return "CertificateList " + number;
    }
}
