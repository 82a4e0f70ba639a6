package org.mashhuddle.domain.referral;

import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.SubjectId;

/// Something about a subject that a person typed or an extract brought, and that can be corrected
/// and withdrawn, with a reason.
public sealed interface RecordedEvent permits Referral, MissingEpisode, Custody, RunningClock {

    /// Which one it is, among those of every kind.
    default EntryId entry() {
        return switch (this) {
            case Referral referral ->
                new EntryId(EntryId.Kind.REFERRAL, referral.id().value());
            case MissingEpisode episode ->
                new EntryId(EntryId.Kind.MISSING, episode.id().value());
            case Custody custody ->
                new EntryId(EntryId.Kind.CUSTODY, custody.id().value());
            case RunningClock clock ->
                new EntryId(EntryId.Kind.PROTECTION, clock.id().value());
        };
    }

    SubjectId subject();

    /// How it stands, in one line.
    default String words() {
        return switch (this) {
            case Referral referral -> EntryWords.of(referral);
            case MissingEpisode episode -> EntryWords.of(episode);
            case Custody custody -> EntryWords.of(custody);
            case RunningClock clock -> EntryWords.ofProtection(clock);
        };
    }

    /// How far that line may travel.
    default SharingMark mark() {
        return new SharingMark.MayBeShared();
    }
}
