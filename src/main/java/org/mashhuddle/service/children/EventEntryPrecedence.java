package org.mashhuddle.service.children;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;

/// A person's entry outranks an import (`product.md`, rule 10): what was typed, corrected or
/// withdrawn here stays; an extract only fills in what nobody has said.
public final class EventEntryPrecedence {

    private EventEntryPrecedence() {}

    /// Whether the extract says something else than what a person typed here, and is not heard.
    public static boolean conflicts(Referral here, Referral extract) {
        return here.provenance().typedHere()
                && !(here.provenance().stands()
                        && here.receivedAt().equals(extract.receivedAt())
                        && here.kind() == extract.kind()
                        && here.source().equalsIgnoreCase(extract.source()));
    }

    /// Whether the extract says something else than what a person typed here, and is not heard.
    public static boolean conflicts(MissingEpisode here, MissingEpisode extract) {
        return here.provenance().typedHere()
                && !(here.provenance().stands()
                        && here.since().equals(extract.since())
                        && agrees(here.returned(), extract.returned())
                        && agrees(
                                here.interview().offered(), extract.interview().offered())
                        && agrees(
                                here.interview().accepted(), extract.interview().accepted()));
    }

    private static <T> boolean agrees(Optional<T> here, Optional<T> extract) {
        return here.isEmpty() || extract.isEmpty() || here.equals(extract);
    }

    /// What waits here for a decision waits on, and what was settled here stays settled, whatever
    /// became of it at its source: only a person here decides on it (`product.md`, rule 14).
    public static Referral merged(Optional<Referral> here, Referral extract) {
        Referral standing = here.map(one -> extract.arrived(one.knownHereAt(), one.settledAt()))
                .orElse(extract);
        return here.filter(one -> one.provenance().typedHere())
                .map(one -> new Referral(
                        one.id(),
                        one.subject(),
                        one.kind(),
                        one.receivedAt(),
                        one.knownHereAt(),
                        one.source(),
                        one.summary().isBlank() ? extract.summary() : one.summary(),
                        one.mark(),
                        one.rating(),
                        one.details(),
                        one.settledAt(),
                        one.provenance(),
                        one.version()))
                .orElse(standing);
    }

    public static MissingEpisode merged(Optional<MissingEpisode> here, MissingEpisode extract) {
        return here.filter(one -> one.provenance().typedHere())
                .map(one -> filledIn(one, extract))
                .orElse(extract);
    }

    private static MissingEpisode filledIn(MissingEpisode here, MissingEpisode extract) {
        Optional<Moment> back =
                here.returned().or(() -> extract.returned().filter(at -> !at.isCertainlyBefore(here.since())));
        MissingEpisode.ReturnInterview interview = new MissingEpisode.ReturnInterview(
                here.interview().offered().or(extract.interview()::offered),
                here.interview().accepted().or(extract.interview()::accepted),
                here.interview().held());
        return new MissingEpisode(
                here.id(),
                here.subject(),
                here.since(),
                here.report(),
                here.confirmation(),
                back,
                here.returnedHow(),
                interview,
                here.provenance(),
                here.version());
    }
}
