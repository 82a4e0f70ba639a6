package org.mashhuddle.domain.export;

/// One part of the record: the cover (number 0) or an item, as canonical data.
///
/// @param canonical the data in its one canonical form (UTF-8 JSON with sorted keys)
/// @param sha256 of the canonical bytes, lower-case hex
public record RecordSection(int number, String canonical, String sha256) {

    @Override
    public String toString() {
        return "Section[" + number + " " + sha256 + "]";
    }
}
