package org.mashhuddle.service.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.source.SourceFacts;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// The changes an extract makes, ready to be written. Rows that are the same as last time are not
/// in it.
///
/// @param source what its rows come from: extracts of the dataset, or lists of one name
/// @param children as the extract has them; what a person typed here is put back when they are
///   taken
/// @param facts what the extract says of a child beyond the child's own record
/// @param pairs children of it who may be here already under another record, the surest first: for the
///   record, not for a screen
/// @param gone what is still open here and not in the extract any more, and was not told yet: for the record as
///   well
public record ImportPlan(
        String source,
        List<Change<Child>> children,
        List<Change<Referral>> referrals,
        List<Change<MissingEpisode>> episodes,
        Map<SubjectId, FromExtract> facts,
        List<Alike> pairs,
        List<GoneRow> gone) {

    /// One value to keep, and what the extract calls it.
    ///
    /// @param object the table it came from; `sourceId` its id there; `facts` what the rows say that
    ///   it was made from, with their `hash`
    /// @param isNew not here before
    public record Change<T>(
            T value, String object, String sourceId, UUID id, SourceFacts facts, String hash, boolean isNew) {
        @Override
        public String toString() {
            return "Change[" + object + "]";
        }
    }

    /// A child of the extract and one who is here, and how sure that makes one.
    public record Alike(PossiblySame pair, HowSure sure) {}

    /// Copies the lists.
    public ImportPlan {
        children = List.copyOf(children);
        referrals = List.copyOf(referrals);
        episodes = List.copyOf(episodes);
        facts = Map.copyOf(facts);
        pairs = List.copyOf(pairs);
        gone = List.copyOf(gone);
    }
}
