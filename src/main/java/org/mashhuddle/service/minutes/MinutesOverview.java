package org.mashhuddle.service.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesCheck;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.work.Amendment;

/// What the Minutes screen shows beside the pages.
///
/// @param gaps as they are now; those of a signed version are history
/// @param recordHash of the signed manifest, or of the record as it stands
/// @param signatory how the viewer would sign
/// @param signed the newest version; none while there is one to sign
/// @param versions every signed one, the first one first
/// @param corrections that were asked for, about subjects that the viewer may see
/// @param requests the clocks of the requests that corrections answer
/// @param checked by whom the version that is shown was read through as it stands
/// @param destroyed items whose record is no longer here, nor the signed files that held it
/// @param moved entries that stood under the wrong child
/// @param countersignature that of the version that is signed, where it has a place for one
/// @param leftOut what the minutes do not hold, of subjects that the viewer may see
public record MinutesOverview(
        MeetingBook book,
        List<Gap> gaps,
        Minutes minutes,
        Optional<SignedMinutes> signed,
        String recordHash,
        Signatory signatory,
        List<LeftOut> leftOut,
        List<SignedMinutes> versions,
        List<Amendment> corrections,
        Map<Amendment.Id, PersonalRequest.Clock> requests,
        Optional<MinutesCheck> checked,
        List<Destruction.Section> destroyed,
        List<MovedEntry> moved,
        Optional<Countersignature> countersignature) {

    /// Copies the lists.
    public MinutesOverview {
        gaps = List.copyOf(gaps);
        leftOut = List.copyOf(leftOut);
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
        requests = Map.copyOf(requests);
        destroyed = List.copyOf(destroyed);
        moved = List.copyOf(moved);
    }

    @Override
    public String toString() {
        return minutes.toString();
    }
}
