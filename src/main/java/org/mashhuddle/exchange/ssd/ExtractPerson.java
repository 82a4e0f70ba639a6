package org.mashhuddle.exchange.ssd;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.subject.NhsNumber;

/// A person of the extract: a child, a parent, or another adult of a family.
///
/// @param id the person's id in the council's system
/// @param bornOn empty for an unborn child, and where it is not known
/// @param expectedOn the day an unborn child is expected
/// @param nhsNumber empty where there is none or its check digit is wrong
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
        Optional<NhsNumber> nhsNumber,
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
