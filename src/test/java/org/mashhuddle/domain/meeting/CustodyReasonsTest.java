package org.mashhuddle.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.fixture.UsualLimits;

class CustodyReasonsTest extends ReasonDay {

    private Custody detained(Moment since) {
        return new Custody(
                new CustodyId(new UUID(9, custodies.size())),
                CHILD.id(),
                since,
                "Northmere",
                "police",
                Optional.empty(),
                Custody.Extent.byLaw(),
                Optional.empty(),
                Optional.empty(),
                Provenance.here(),
                0);
    }

    @Test
    void aChildInCustodyComesAfterThoseMissingWithTheLimitOfTheLaw() {
        custodies.add(detained(new Moment.Exactly(at(TUESDAY, "02:05"))));
        assertThat(words()).isEqualTo("In custody since 02:05, Northmere · Detention limit Wed 25/11 02:05");
        assertThat(propose().getFirst().section()).isEqualTo(AgendaSection.CUSTODY);
        assertThat(AgendaSection.CUSTODY)
                .isGreaterThan(AgendaSection.MISSING_NOW)
                .isLessThan(AgendaSection.NEW);
        decided.put(CHILD.id(), at(TUESDAY, "10:00"));
        assertThat(words()).as("whatever a meeting decides").contains("In custody");
    }

    /// The clocks went back on 25 October 2026: 24 hours are 24 hours, the wall clock shows 23.
    @Test
    void aDayOfDetentionOverTheNightOfTheClockChangeHasTwentyFourHours() {
        day = LocalDate.of(2026, 10, 26);
        custodies.add(detained(new Moment.Exactly(Instant.parse("2026-10-24T21:30:00Z"))));
        assertThat(words())
                .isEqualTo("In custody since Sat 22:30, Northmere" + " · Detention limit passed Sun 25/10 21:30");
        custodies.set(0, custodies.getFirst().extended(new Custody.Extent(Custody.Limit.SUPERINTENDENT, "Supt Lane")));
        assertThat(words()).contains("Detention limit today 09:30");
        custodies.set(0, custodies.getFirst().extended(new Custody.Extent(Custody.Limit.MAGISTRATES, "magistrates")));
        assertThat(words()).contains("Detention limit Wed 28/10 21:30");
    }

    @Test
    void custodyOfWhichOnlyTheDayIsKnownCountsNothing() {
        custodies.add(detained(new Moment.OnDay(TUESDAY)));
        assertThat(words()).isEqualTo("In custody since Tue 24/11, time not known, Northmere");
        assertThat(custodies.getFirst().limitAt(UsualLimits.limits())).isEmpty();
    }

    @Test
    void whoLeftCustodyIsSpokenOfUntilAMeetingHasDecided() {
        Instant left = at(TUESDAY, "06:40");
        Custody over = detained(new Moment.Exactly(at(TUESDAY, "02:05")))
                .ended(new Custody.End(new Moment.Exactly(left), Custody.How.REMANDED, "", left));
        custodies.add(over);
        assertThat(words()).isEqualTo("Left custody 06:40, remanded");
        custodies.set(
                0,
                over.from(over.provenance()
                        .withdrawn(new Provenance.Withdrawn(left, "A", MarkedText.narrowest("his brother")))));
        assertThat(propose()).isEmpty();
    }

    @Test
    void policeProtectionStandsWithCustody() {
        runs(ClockKind.POLICE_PROTECTION, TUESDAY.minusDays(1), "");
        assertThat(propose().getFirst().section()).isEqualTo(AgendaSection.CUSTODY);
    }
}
