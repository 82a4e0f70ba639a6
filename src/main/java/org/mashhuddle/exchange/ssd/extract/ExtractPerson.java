package org.mashhuddle.exchange.ssd.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;

/// A person of the extract: a child, a parent, or another adult of a family.
///
/// @param id the person's id in the council's system
/// @param bornOn empty for an unborn child, and where it is not known
/// @param expectedOn the day an unborn child is expected
/// @param singleUniqueId one number for a child across services, whatever the council fills it with
/// @param nhsNumber the single unique id, where that is a right NHS number
/// @param upn empty where there is none or its check letter is wrong
/// @param upnUnknown the code that says why there is no pupil number
/// @param legacyId the id in a former system
public record ExtractPerson(
        String id,
        Optional<String> forename,
        Optional<String> surname,
        Optional<String> sex,
        Optional<String> gender,
        Optional<String> ethnicity,
        Optional<LocalDate> bornOn,
        Optional<LocalDate> expectedOn,
        Optional<LocalDate> diedOn,
        Optional<String> singleUniqueId,
        Optional<NhsNumber> nhsNumber,
        Optional<Upn> upn,
        Optional<String> upnUnknown,
        Optional<String> legacyId,
        boolean specialNeeds,
        boolean mother,
        Optional<String> nationality)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractPerson[" + id + "]";
    }
}
