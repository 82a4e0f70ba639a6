package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.record.Measures;

/// A girl of 14, a place where children are drawn in: what can be done for whom, and what was.
class MeasureServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private TestHub hub;
    private final Child girl = AChild.aChild().build();
    private final Place station = new Place(
            new SubjectId(UUID.randomUUID()), "Test Station", "", "", new SharingMark.InMinutes(), Optional.empty(), 0);

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
        hub.services.subjects().add(hub.chair(), girl, true);
        hub.services.subjects().add(hub.chair(), station, true);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Measures of(Subject subject) {
        return hub.services
                .records()
                .open(hub.viewer(), subject.id())
                .happened()
                .held()
                .measures();
    }

    private Measure step(Subject subject, String label, MeasureState state, String why) {
        return new Measure(
                new MeasureId(UUID.randomUUID()),
                subject.id(),
                label,
                state,
                TODAY,
                Optional.empty(),
                "Police",
                "",
                MarkedText.narrowest(why),
                Provenance.here());
    }

    private void refused(Refusal.Kind why, Measure measure) {
        assertThatThrownBy(() -> hub.services.measures().add(hub.chair(), measure))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(why));
    }

    @Test
    void theStepsOfTheMechanismStandTheLatestFirstAndAMistakeStaysMarked() {
        Measure considered = step(girl, Measure.NRM, MeasureState.NRM_CONSIDERED, "");
        hub.services.measures().add(hub.chair(), considered);
        Measure positive = step(girl, Measure.NRM, MeasureState.REASONABLE_POSITIVE, "");
        hub.services.measures().add(hub.chair(), positive);
        assertThat(of(girl).taken()).containsExactlyInAnyOrder(considered, positive);
        hub.services.measures().withdraw(hub.chair(), girl.id(), positive.id(), MarkedText.narrowest("a sister’s"));
        assertThat(of(girl).taken()).hasSize(2).filteredOn(Measure::stands).containsExactly(considered);
    }

    @Test
    void whatIsNotReferredOrNotUsedHasAReason() {
        refused(Refusal.Kind.REASON_MISSING, step(girl, Measure.NRM, MeasureState.NRM_NOT_REFERRED, " "));
        refused(Refusal.Kind.REASON_MISSING, step(girl, "Recovery order", MeasureState.NOT_USED, ""));
        hub.services
                .measures()
                .add(hub.chair(), step(girl, "Recovery order", MeasureState.NOT_USED, "she is home again"));
        assertThat(of(girl).taken()).hasSize(1);
    }

    /// A respect order is for adults, and nobody chooses it before its day (`law-2026.md`).
    @Test
    void anOptionIsOfferedOnlyForWhomTheLawHasItAndOnceItIsInForce() {
        refused(Refusal.Kind.LABEL_MISSING, step(girl, "Respect order", MeasureState.CONSIDERED, ""));
        refused(Refusal.Kind.LABEL_MISSING, step(girl, "Sexual risk order", MeasureState.CONSIDERED, ""));
        refused(Refusal.Kind.LABEL_MISSING, step(girl, "Youth injunction", MeasureState.CONSIDERED, ""));
        refused(Refusal.Kind.LABEL_MISSING, step(station, "Recovery order", MeasureState.CONSIDERED, ""));
        refused(Refusal.Kind.NOT_A_CHILD, step(station, Measure.NRM, MeasureState.NRM_CONSIDERED, ""));
        hub.services
                .measures()
                .add(hub.chair(), step(station, "Closure notice or order", MeasureState.APPLIED_FOR, ""));
        assertThat(of(girl).options())
                .extracting(DisruptionOption::label)
                .contains("Child abduction warning notice", "Recovery order")
                .doesNotContain("Respect order", "Closure notice or order", "Sexual risk order");
        assertThat(of(girl).later()).extracting(DisruptionOption::label).containsExactly("Youth injunction");
        Child grown = AChild.aChild().called("Grown", "Testchild").build();
        assertThat(DisruptionOption.Whom.of(grown, TODAY)).isEqualTo(DisruptionOption.Whom.CHILD);
        LocalDate eighteen = ((Birth.Born) grown.birth()).on().plusYears(18);
        assertThat(DisruptionOption.Whom.of(grown, eighteen.minusDays(1))).isEqualTo(DisruptionOption.Whom.CHILD);
        assertThat(DisruptionOption.Whom.of(grown, eighteen)).isEqualTo(DisruptionOption.Whom.ADULT);
    }
}
