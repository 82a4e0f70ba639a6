package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.record.Measures;

/// The hub's own ways of disrupting harm, and its first responders, edited as its other lists.
class MeasureListsTest {

    @TempDir
    Path folder;

    private TestHub hub;
    private ListService lists;
    private final Child girl = AChild.aChild().build();

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder);
        lists = hub.services.lists();
        hub.services.subjects().add(hub.chair(), girl, true);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Measures record() {
        return hub.services
                .records()
                .open(hub.viewer(), girl.id())
                .happened()
                .held()
                .measures();
    }

    private List<String> offered() {
        return record().options().stream().map(DisruptionOption::label).toList();
    }

    private int place(String beginsWith) {
        List<String> all = labels(HubList.DISRUPTION_OPTIONS);
        return all.indexOf(all.stream()
                .filter(one -> one.startsWith(beginsWith))
                .findFirst()
                .orElseThrow());
    }

    private List<String> labels(HubList list) {
        return lists.entries(hub.viewer(), list).stream().map(ListEntry::label).toList();
    }

    private void take(MeasureState state) {
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services
                .measures()
                .add(
                        hub.chair(),
                        new Measure(
                                new MeasureId(UUID.randomUUID()),
                                girl.id(),
                                "Recovery order",
                                state,
                                LocalDate.of(2026, 11, 24),
                                Optional.empty(),
                                "Police",
                                "",
                                MarkedText.narrowest("because"),
                                Provenance.here()));
    }

    @Test
    void anOptionOfTheHubIsOfferedForWhomItIsWritten() {
        assertThat(labels(HubList.DISRUPTION_OPTIONS))
                .contains(
                        "Recovery order = child; Children Act 1989 s.50",
                        "Travel measures, British Transport Police" + " = child, adult, place");
        lists.add(hub.chair(), HubList.DISRUPTION_OPTIONS, "Taxi marshals = place, child");
        lists.add(hub.chair(), HubList.DISRUPTION_OPTIONS, "Warning letter = adult; local protocol of 2026");
        assertThat(offered()).contains("Taxi marshals", "Recovery order").doesNotContain("Warning letter");
        assertThat(labels(HubList.DISRUPTION_OPTIONS))
                .endsWith("Taxi marshals = child, place", "Warning letter = adult; local protocol of 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taxi marshals", "Taxi marshals =", " = child", "Taxi marshals = boats", "X = ; an Act"})
    void whatDoesNotSayForWhomItIsIsRefused(String line) {
        assertThatThrownBy(() -> lists.add(hub.chair(), HubList.DISRUPTION_OPTIONS, line))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.OPTION_NOT_READ));
    }

    @Test
    void oneNameIsOneOption() {
        assertThatThrownBy(() -> lists.add(hub.chair(), HubList.DISRUPTION_OPTIONS, "recovery order = adult"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.LABEL_TAKEN));
    }

    /// An order in force must not come back for ever because nobody can say that it ended.
    @Test
    void whatWasBegunCanBeEndedWhenItIsNotOfferedAnyMore() {
        take(MeasureState.APPLIED_FOR);
        int at = place("Recovery order");
        lists.keep(
                hub.chair(),
                HubList.DISRUPTION_OPTIONS,
                at,
                new ListEntry(labels(HubList.DISRUPTION_OPTIONS).get(at), true));
        assertThat(offered()).contains("Recovery order");
        take(MeasureState.REFUSED);
        assertThat(record().back()).isEmpty();
        assertThat(offered()).doesNotContain("Recovery order");
        assertThatThrownBy(() -> take(MeasureState.APPLIED_FOR)).isInstanceOf(Refusal.class);
    }

    @Test
    void firstRespondersAreThoseOfTheList() {
        int first = labels(HubList.FIRST_RESPONDERS).indexOf("Kalayaan");
        lists.keep(hub.chair(), HubList.FIRST_RESPONDERS, first, new ListEntry("Kalayaan", true));
        lists.add(hub.chair(), HubList.FIRST_RESPONDERS, "Border Force");
        assertThat(record().responders()).contains("Police", "Border Force").doesNotContain("Kalayaan");
    }
}
