package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.governance.KeptDraft.Kind;
import org.mashhuddle.domain.governance.KeptDraft.Waits;
import org.mashhuddle.service.MarkedChild;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.Refusal;

/// Drafts by age: each is kept until agencies can ask for corrections no more, and then a person ends
/// it. The meeting is on Tuesday 24 November 2026; ten working days later is Tuesday 8 December.
class KeptDraftsTest {

    private static final String REASON = "Nobody came back to it";

    @TempDir
    private Path folder;

    private static ItemId type(MarkedChild at) {
        ItemId item = at.hub.item(at.meeting, at.child.id()).id();
        at.verbs.drafts().draft(item, "decision.because", "quillfern half a sentence");
        at.verbs.drafts().draft(at.hub.chair(), Optional.of(at.child.id()), "record", "school", "quillfern acad");
        at.verbs.drafts().draft(at.hub.chair(), Optional.empty(), "settings.wording", "text", "half a wording");
        return item;
    }

    private static List<KeptDraft> kept(MarkedChild at) {
        return at.verbs.drafts().kept(at.hub.viewer());
    }

    private static void allWaitFor(MarkedChild at, Waits waits) {
        List<KeptDraft> drafts = kept(at);
        assertThat(drafts).hasSize(3).allSatisfy(draft -> {
            assertThat(draft.waits()).isEqualTo(waits);
            assertThatThrownBy(() -> at.verbs.drafts().end(at.hub.chair(), draft, REASON))
                    .hasMessage("DRAFT_WANTED");
        });
        assertThat(kept(at)).isEqualTo(drafts);
    }

    @Test
    void draftsOutliveTheTimeForCorrectionsAndAreThenEndedByAPerson() {
        try (MarkedChild at = new MarkedChild(folder)) {
            ItemId item = type(at);
            at.confirmed();
            at.released();
            assertThat(kept(at)).extracting(KeptDraft::since).containsOnly(MarkedChild.DAY);
            assertThat(kept(at)).extracting(KeptDraft::until).containsOnly(LocalDate.of(2026, 12, 8));
            at.hub.clock.pass(Duration.ofDays(14));
            allWaitFor(at, Waits.CORRECTIONS);
            at.hub.clock.pass(Duration.ofDays(1));
            for (KeptDraft draft : kept(at)) {
                assertThat(draft.waits()).isEqualTo(Waits.NOTHING);
                assertThatThrownBy(() -> at.verbs.drafts().end(at.hub.chair(), draft, " "))
                        .hasMessage("REASON_MISSING");
                assertThat(at.verbs.drafts().end(at.hub.chair(), draft, REASON)).doesNotContain(draft);
                assertThatThrownBy(() -> at.verbs.drafts().end(at.hub.chair(), draft, REASON))
                        .hasMessage("NOT_FOUND");
            }
            assertThat(kept(at)).isEmpty();
            assertThat(at.verbs.drafts().of(at.hub.viewer(), item).fields()).isEmpty();
            assertThat(at.verbs.drafts().of(at.hub.viewer(), Optional.of(at.child.id()), "record"))
                    .isEmpty();
            assertThat(at.hub.database.trail().entries(200))
                    .filteredOn(entry -> entry.deed().equals("draft.end"))
                    .hasSize(3)
                    .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo(REASON));
        }
    }

    @Test
    void oneIsEndedAndTheOthersStay() {
        try (MarkedChild at = new MarkedChild(folder)) {
            ItemId item = type(at);
            at.confirmed();
            at.released();
            at.hub.clock.pass(Duration.ofDays(15));
            KeptDraft form = kept(at).stream()
                    .filter(draft -> draft.kind() == Kind.FORM && draft.name().equals(at.child.displayName()))
                    .findFirst()
                    .orElseThrow();
            at.verbs.drafts().draft(at.hub.chair(), Optional.of(at.child.id()), "link", "to", "somebody");
            at.verbs.drafts().end(at.hub.chair(), form, REASON);
            assertThat(at.verbs.drafts().of(at.hub.viewer(), item).fields()).hasSize(1);
            assertThat(kept(at)).extracting(KeptDraft::kind).containsExactlyInAnyOrder(Kind.ITEM, Kind.FORM, Kind.FORM);
            assertThat(at.verbs.drafts().of(at.hub.viewer(), Optional.of(at.child.id()), "record"))
                    .isEmpty();
            assertThat(at.verbs.drafts().of(at.hub.viewer(), Optional.of(at.child.id()), "link"))
                    .isPresent();
        }
    }

    @Test
    void noneIsEndedBeforeTheCouncilConfirmedNorWhileEverythingIsHeld() {
        try (MarkedChild at = new MarkedChild(folder)) {
            type(at);
            at.hub.clock.pass(Duration.ofDays(60));
            allWaitFor(at, Waits.SCHEDULE);
            at.confirmed();
            at.verbs.retention().hold(at.hub.chair(), Optional.empty(), "An inquiry");
            allWaitFor(at, Waits.HOLD);
        }
    }

    @Test
    void aHoldOnOneRecordKeepsItsDraftsAndNoOther() {
        try (MarkedChild at = new MarkedChild(folder)) {
            type(at);
            at.confirmed();
            at.released();
            at.hub.clock.pass(Duration.ofDays(60));
            at.verbs.retention().hold(at.hub.chair(), Optional.of(at.child.id()), "A claim");
            assertThat(kept(at))
                    .filteredOn(draft -> draft.waits() == Waits.HOLD)
                    .extracting(KeptDraft::kind)
                    .containsExactlyInAnyOrder(Kind.ITEM, Kind.FORM);
            assertThat(kept(at))
                    .filteredOn(draft -> draft.waits() == Waits.NOTHING)
                    .hasSize(1);
        }
    }

    @Test
    void minutesThatNobodySignedAreDraftsAndKeepWhatWasTypedInTheirMeeting() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            scene.open();
            ItemId item = scene.hub.item(scene.meeting, scene.child.id()).id();
            scene.verbs.drafts().draft(item, "decision.because", "half a sentence");
            scene.verbs.retention().confirm(scene.chair, "Head of records", "Minute 12");
            assertThat(scene.verbs.drafts().kept(scene.chair.viewer()))
                    .extracting(KeptDraft::kind, KeptDraft::waits)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ITEM, Waits.CLOSE));
            scene.closeMeeting();
            scene.hub.clock.pass(Duration.ofDays(60));
            List<KeptDraft> drafts = scene.verbs.drafts().kept(scene.chair.viewer());
            assertThat(drafts).extracting(KeptDraft::kind).containsExactly(Kind.MINUTES, Kind.ITEM);
            for (KeptDraft draft : drafts) {
                assertThat(draft.waits()).isEqualTo(Waits.SIGNATURE);
                assertThat(draft.name()).contains("24/11/2026");
                assertThatThrownBy(() -> scene.verbs.drafts().end(scene.chair, draft, REASON))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    /// Neither that there is one, nor by a number that is missing.
    @Test
    void whatIsTypedAboutARestrictedChildIsListedForHerNamedUsersOnly() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            scene.open();
            List<KeptDraft> before = new ArrayList<>(scene.verbs.drafts().kept(scene.chair.viewer()));
            ItemId item = scene.verbs
                    .meetings()
                    .book(scene.named.viewer(), scene.meeting)
                    .agenda()
                    .itemOf(scene.hidden.id())
                    .orElseThrow()
                    .id();
            scene.verbs.drafts().draft(item, "voice", Scene.MARKER);
            scene.verbs.drafts().draft(scene.named, Optional.of(scene.hidden.id()), "record", "school", Scene.MARKER);
            assertThat(scene.verbs.drafts().kept(scene.chair.viewer())).isEqualTo(before);
            List<KeptDraft> hers = scene.verbs.drafts().kept(scene.named.viewer());
            assertThat(hers).hasSize(before.size() + 2);
            assertThatThrownBy(() -> scene.verbs.drafts().end(scene.chair, hers.getLast(), REASON))
                    .hasMessage("NOT_FOUND");
        }
    }
}
