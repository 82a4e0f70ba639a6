package org.mashhuddle.exchange.ssd.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The codes of the SSDA903 return's published list, each with what its own words say that the place is, and words as
/// councils write them.
class AddressKindTest {

    @ParameterizedTest
    @CsvSource({
        "A3, PLACEMENT, placed for adoption with consent with the current foster carer",
        "A4, PLACEMENT, placed for adoption with consent elsewhere",
        "A5, PLACEMENT, placed for adoption with a placement order with the current foster carer",
        "A6, PLACEMENT, placed for adoption with a placement order elsewhere",
        "H5, PLACEMENT, semi-independent living",
        "K1, CUSTODY, secure children's home",
        "K2, PLACEMENT, children's home",
        "P1, ORDINARY, placed with own parents or other person with parental responsibility",
        "p1, ORDINARY, the same in small letters",
        "P2, PLACEMENT, independent living",
        "P3, PLACEMENT, residential employment",
        "R1, PLACEMENT, residential care home",
        "R2, HOSPITAL, NHS or other establishment with nursing care",
        "R3, PLACEMENT, family centre or mother and baby unit",
        "R5, CUSTODY, young offender institution",
        "S1, PLACEMENT, residential school",
        "T0, PLACEMENT, temporary move",
        "T4, PLACEMENT, temporary accommodation",
        "U1, PLACEMENT, foster placement with a relative or friend",
        "U6, PLACEMENT, foster placement with another carer",
        "Z1, PLACEMENT, other placement",
    })
    void aCodeIsWhatTheListSays(String code, AddressKind kind, String meaning) {
        assertThat(AddressKind.of(code)).as(meaning).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Placed with parents, ORDINARY",
        "Placed with own parents, ORDINARY",
        "Placement with Parent, ORDINARY",
        "Placed with mother, ORDINARY",
        "Placed with mother and baby unit, PLACEMENT",
        "Placed with family friends, PLACEMENT",
        "Parent and child placement, PLACEMENT",
        "Placed with foster parents, PLACEMENT",
        "Placed with parents in a refuge, REFUGE",
        "Placement, PLACEMENT",
        "Home, ORDINARY",
        "P10, ORDINARY",
        "Forward address only, ORDINARY",
        "Grandparents toward the sea, ORDINARY",
    })
    void wordsAreReadAsTheyAreWritten(String words, AddressKind kind) {
        assertThat(AddressKind.of(words)).isEqualTo(kind);
    }
}
