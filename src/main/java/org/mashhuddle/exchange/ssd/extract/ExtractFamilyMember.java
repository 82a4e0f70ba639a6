package org.mashhuddle.exchange.ssd.extract;

/// That a person belongs to a family.
///
/// @param id the row's own id; an extract without one gets family and person joined by "/"
public record ExtractFamilyMember(String id, String familyId, String personId) implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractFamilyMember[" + id + "]";
    }
}
