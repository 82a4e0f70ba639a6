package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The chair's copy of the agenda holds what may not leave the meeting: only who runs the meeting
/// prints it. Whoever hands out papers prints the agencies' copies.
class ChairsCopyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "DEPUTY_CHAIR", "MINUTE_TAKER"})
    void whoRunsTheMeetingPrintsTheChairsCopy(Role role) {
        try (TestHub hub = TestHub.planned(folder)) {
            Viewer viewer = new Viewer(hub.chair().user(), Set.of(role));
            assertThat(hub.services.papers().agenda(viewer, hub.today)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CHAIR", "DEPUTY_CHAIR", "MINUTE_TAKER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoes(Role role) {
        try (TestHub hub = TestHub.planned(folder)) {
            Viewer viewer = new Viewer(hub.chair().user(), Set.of(role));
            MeetingId meeting = hub.today;
            assertThatThrownBy(() -> hub.services.papers().agenda(viewer, meeting))
                    .isInstanceOf(Refusal.class)
                    .extracting(wrong -> RefusalWords.of((Exception) wrong))
                    .asString()
                    .isEqualTo(RefusalWords.of(
                            role.opensChildrensRecords() ? Refusal.Kind.CHAIRS_COPY : Refusal.Kind.NOT_ALLOWED));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "BUSINESS_SUPPORT")
    void businessSupportPrintsEachAgencysCopy(Role role) {
        try (TestHub hub = TestHub.planned(folder)) {
            Viewer viewer = new Viewer(hub.chair().user(), Set.of(role));
            MeetingId meeting = hub.today;
            for (Agency agency : hub.book(meeting).hub().directory().agencies()) {
                assertThat(hub.services.papers().agenda(viewer, meeting, agency.id()))
                        .isNotEmpty();
            }
        }
    }
}
