package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.minutes.ItemText;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.PlayedHub;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.store.audit.AuditEvent;

/// `domain.md` 1.3: police and local authority chair together. `product.md`: the chair is a chair, a deputy, a
/// co-chair. Whoever chaired signs without saying why; whoever did not come chaired nothing.
class CoChairSignsTest {

    private static final String OVER = "heard by its named users only";
    private static final String OWN = "walnut bicycle harbour ribbon";
    private static final String GIVEN = "seventeen amber gates open";
    private static final SigningReasons NONE = SigningReasons.over(OVER);
    private static final SigningReasons WHY = new SigningReasons(OVER, "The chair is in court until Friday", "", "");
    private static final AttendanceId LINE = new AttendanceId(new UUID(7, 7));

    @TempDir
    private Path folder;

    private Scene scene;
    private User pat;

    @BeforeEach
    void hold() {
        begin(folder);
    }

    /// Pat was let in before the day, which was discussed.
    private static final class Played {
        private static final PlayedHub<Scene.Begun<User>> DAY = Scene.after(scene -> {
            User pat = user(scene, "Pat Osei-Bright", Role.CHAIR);
            scene.plan();
            scene.open();
            scene.discuss();
            return pat;
        });
    }

    private void begin(Path at) {
        scene = new Scene(Played.DAY, at);
        pat = Played.DAY.done().more();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static User user(Scene scene, String name, Role role) {
        User added = scene.verbs.users().add(scene.chair, name, Set.of(role), GIVEN.toCharArray());
        scene.verbs.users().changeOwnPassphrase(added.actor(), GIVEN.toCharArray(), OWN.toCharArray());
        scene.verbs.certificates().certify(scene.chair, added.id(), Scene.passphrase());
        return added;
    }

    private void isOnTheList(AttendanceId id, String name, AttendanceStatus status) {
        scene.verbs
                .meetings()
                .attend(
                        scene.chair,
                        scene.meeting,
                        new Attendance(id, scene.agency(), name, "detective inspector", status, List.of()));
    }

    private void comes() {
        scene.verbs.meetings().arrive(scene.chair, scene.meeting, LINE);
        scene.hub.clock.pass(Duration.ofMinutes(4));
    }

    private void coChair(AttendanceId id) {
        scene.verbs.schedule().coChair(scene.chair, scene.meeting, id);
    }

    private Optional<Refusal.Kind> choosing(AttendanceId id) {
        return kind(catchThrowable(() -> coChair(id)));
    }

    private Optional<Refusal.Kind> signing(Actor actor, SigningReasons reasons) {
        return kind(catchThrowable(() -> scene.verbs.minutes().sign(actor, scene.meeting, OWN.toCharArray(), reasons)));
    }

    @SuppressWarnings("NullAway")
    private static Optional<Refusal.Kind> kind(Throwable thrown) {
        if (thrown == null) {
            return Optional.empty();
        }
        assertThat(thrown).isInstanceOf(Refusal.class);
        return Optional.of(((Refusal) thrown).kind());
    }

    private Attendance line(AttendanceId id) {
        return scene.book().meeting().attendance().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private byte[] pdf() {
        return scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
    }

    private String pages() {
        try {
            return SignedWords.of(pdf()).replace("co- chair", "co-chair");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String manifest() {
        return scene.verbs.minutes().manifest(scene.viewer(), scene.meeting);
    }

    private void isHereAndChairsToo() {
        isOnTheList(LINE, pat.name(), AttendanceStatus.IN_PERSON);
        coChair(LINE);
        comes();
    }

    @Test
    void whoChairedBesideTheChairSignsWithoutAReasonAndThePageSaysAsWhat() {
        isHereAndChairsToo();
        scene.closeMeeting();
        assertThat(scene.verbs
                        .minutes()
                        .view(pat.actor().viewer(), scene.meeting)
                        .signatory()
                        .coChair())
                .isTrue();
        assertThat(signing(pat.actor(), NONE)).isEmpty();

        assertThat(pages())
                .contains("Chair Anne Bennett", "; co-chair", "Signed as co-chair by Pat Osei-Bright")
                .doesNotContain("Signed for the chair");
        assertThat(manifest()).contains("\"signedAs\":[\"CO_CHAIR\"]").doesNotContain("Osei", "Bennett");
        assertThat(Signatory.capacityIn(manifest())).isEqualTo(Signatory.Capacity.CO_CHAIR);
        String cover = scene.hub
                .database
                .readForTheRecord(
                        scene.viewer(),
                        AuditEvent.of("test.read"),
                        tx -> tx.minutes().sections(scene.meeting, 1))
                .getFirst()
                .canonical();
        assertThat(cover).contains("\"coChair\":true", "\"signedBy\":\"Pat Osei-Bright\"", "\"forChair\":\"\"");
        CheckWords said = scene.verbs.minutes().verify(scene.viewer(), pdf());
        assertThat(said.trusted()).as(said.headline()).isTrue();
        assertThat(said.lines().toString()).contains("Signed by Pat Osei-Bright, co-chair, ", "word for word");
    }

    @Test
    void theChairStillSignsAsAlways() {
        isHereAndChairsToo();
        scene.closeMeeting();
        scene.sign();
        assertThat(pages()).contains("; co-chair").doesNotContain("Signed as co-chair");
        assertThat(manifest()).doesNotContain("signedAs");
        assertThat(Signatory.capacityIn(manifest())).isEqualTo(Signatory.Capacity.CHAIR);
        assertThat(scene.verbs.minutes().verify(scene.viewer(), pdf()).lines().toString())
                .contains("Signed by Anne Bennett, chair, ");
    }

    @Test
    void theMinuteTakerCountersignsWhatACoChairSigned() {
        scene.close();
        scene = new Scene(folder.resolve("three"));
        pat = user(scene, "Pat Osei-Bright", Role.CHAIR);
        Actor taker = user(scene, "Ravi Mistry", Role.MINUTE_TAKER).actor();
        scene.verbs.countersigning().ask(scene.chair, true);
        scene.plan();
        scene.hub.clock.pass(Duration.ofHours(2));
        scene.verbs.meetings().open(taker, scene.meeting, MeetingChairs.of(scene.chair.user()));
        scene.discussHidden();
        scene.discuss();
        isHereAndChairsToo();
        scene.closeMeeting();
        assertThat(signing(pat.actor(), NONE)).isEmpty();
        scene.hub.clock.pass(Duration.ofMinutes(2));
        scene.verbs.countersigning().sign(taker, scene.meeting, OWN.toCharArray());
        assertThat(scene.verbs.minutes().verify(scene.viewer(), pdf()).lines().toString())
                .contains("Signed by Pat Osei-Bright, co-chair, ", "Countersigned by Ravi Mistry, minute-taker, ");
    }

    /// What befell somebody, and whether they signed as co-chair. The reason for the chair is asked of all others.
    private enum Befell {
        CAME(true),
        CAME_BY_VIDEO(true),
        CAME_AND_LEFT_BEFORE_THE_END(true),
        DID_NOT_COME(false),
        SENT_APOLOGIES(false),
        ONLY_WATCHED(false),
        WAS_NOT_CHOSEN(false),
        WAS_CHOSEN_BY_MISTAKE(false),
        WAS_FOUND_NOT_TO_HAVE_BEEN_THERE(false),
        ANOTHER_TOOK_THEIR_LINE(false);

        private final boolean signs;

        Befell(boolean signs) {
            this.signs = signs;
        }
    }

    private void befalls(Befell what) {
        AttendanceStatus how = switch (what) {
            case CAME_BY_VIDEO -> AttendanceStatus.BY_VIDEO;
            case SENT_APOLOGIES -> AttendanceStatus.APOLOGIES;
            case ONLY_WATCHED -> AttendanceStatus.OBSERVER;
            case CAME,
                    CAME_AND_LEFT_BEFORE_THE_END,
                    DID_NOT_COME,
                    WAS_NOT_CHOSEN,
                    WAS_CHOSEN_BY_MISTAKE,
                    WAS_FOUND_NOT_TO_HAVE_BEEN_THERE,
                    ANOTHER_TOOK_THEIR_LINE -> AttendanceStatus.IN_PERSON;
        };
        isOnTheList(LINE, pat.name(), how);
        if (what != Befell.WAS_NOT_CHOSEN) {
            coChair(LINE);
        }
        if (what != Befell.DID_NOT_COME && what != Befell.SENT_APOLOGIES) {
            comes();
        }
        if (what == Befell.WAS_CHOSEN_BY_MISTAKE) {
            coChair(LINE);
        }
        if (what == Befell.CAME_AND_LEFT_BEFORE_THE_END) {
            scene.verbs.meetings().leave(scene.chair, scene.meeting, LINE);
        }
        if (what == Befell.ANOTHER_TOOK_THEIR_LINE) {
            Attendance was = line(LINE);
            for (String name : List.of("A. Patel", pat.name())) {
                scene.verbs
                        .meetings()
                        .attend(
                                scene.chair,
                                scene.meeting,
                                new Attendance(
                                        LINE, was.agency(), name, "", was.status(), was.presences(), was.facts()));
            }
        }
        scene.closeMeeting();
        if (what == Befell.WAS_FOUND_NOT_TO_HAVE_BEEN_THERE) {
            scene.verbs.meetings().correctTimes(scene.chair, scene.meeting, LINE, List.of());
        }
    }

    @Test
    void anAccountOfWhoSignsAsCoChairAndWhoSaysWhyTheChairDoesNot() {
        for (Befell what : Befell.values()) {
            scene.close();
            begin(folder.resolve(what.name()));
            befalls(what);
            assertThat(signing(pat.actor(), NONE))
                    .as(what.name())
                    .isEqualTo(what.signs ? Optional.empty() : Optional.of(Refusal.Kind.NOT_THE_CHAIR));
            if (!what.signs) {
                assertThat(signing(pat.actor(), WHY)).as(what.name()).isEmpty();
            }
            assertThat(manifest()).as(what.name()).contains(what.signs ? "[\"CO_CHAIR\"]" : "[\"FOR_THE_CHAIR\"]");
            assertThat(Signatory.capacityIn(manifest()))
                    .as(what.name())
                    .isEqualTo(what.signs ? Signatory.Capacity.CO_CHAIR : Signatory.Capacity.FOR_CHAIR);
            assertThat(pages().replaceAll("Before: .*? Now: ", "").contains("; co-chair"))
                    .as(what.name())
                    .isEqualTo(what.signs);
            assertThat(scene.verbs
                            .minutes()
                            .verify(scene.viewer(), scene.meeting)
                            .trusted())
                    .as(what.name())
                    .isTrue();
        }
    }

    @Test
    void onlyAChairOfTheHubByTheirNameIsChosenOnceAndNotTheChairThemselves() {
        AttendanceId second = new AttendanceId(new UUID(7, 8));
        isOnTheList(LINE, "A. Stranger", AttendanceStatus.IN_PERSON);
        assertThat(choosing(LINE)).contains(Refusal.Kind.NO_CO_CHAIR);
        isOnTheList(LINE, "Sam Dunmore", AttendanceStatus.IN_PERSON);
        assertThat(choosing(LINE)).as("a deputy").contains(Refusal.Kind.NO_CO_CHAIR);
        isOnTheList(LINE, "Anne Bennett", AttendanceStatus.IN_PERSON);
        assertThat(choosing(LINE)).as("the chair").contains(Refusal.Kind.NO_CO_CHAIR);
        isOnTheList(LINE, pat.name(), AttendanceStatus.IN_PERSON);
        isOnTheList(second, " pat osei-bright", AttendanceStatus.IN_PERSON);
        assertThat(choosing(LINE)).isEmpty();
        assertThat(choosing(second)).as("on two lines").contains(Refusal.Kind.NO_CO_CHAIR);
        assertThat(choosing(new AttendanceId(new UUID(7, 9)))).contains(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void nobodyIsMadeCoChairByTheListItselfOrAfterTheClose() {
        isOnTheList(LINE, pat.name(), AttendanceStatus.IN_PERSON);
        comes();
        Attendance line = line(LINE);
        Attendance forged = line.with(line.facts().coChair(Optional.of(pat.id())));
        scene.verbs.meetings().attend(pat.actor(), scene.meeting, forged);
        assertThat(line(LINE).facts().coChair()).isEmpty();
        scene.closeMeeting();
        assertThat(choosing(LINE)).contains(Refusal.Kind.MEETING_NOT_OPEN);
        Attendance closed = line(LINE);
        scene.verbs
                .meetings()
                .attend(
                        pat.actor(),
                        scene.meeting,
                        closed.with(closed.facts().alone(true).coChair(Optional.of(pat.id()))));
        assertThat(line(LINE).facts().coChair()).isEmpty();
        assertThat(signing(pat.actor(), NONE)).contains(Refusal.Kind.NOT_THE_CHAIR);
    }

    @Test
    void whoBecomesTheChairIsNoCoChairAnyMore() {
        isHereAndChairsToo();
        scene.verbs.schedule().chair(scene.chair, scene.meeting, pat.id());
        assertThat(line(LINE).facts().coChair()).isEmpty();
        scene.closeMeeting();
        assertThat(signing(pat.actor(), NONE)).isEmpty();
        assertThat(pages()).contains("Chair Pat Osei-Bright").doesNotContain("co-chair");
    }

    @Test
    void aCoChairWhoIsMadeADeputySaysWhy() {
        isHereAndChairsToo();
        scene.closeMeeting();
        scene.verbs.users().change(scene.chair, pat.id(), pat.name(), Set.of(Role.DEPUTY_CHAIR));
        Actor deputy = new Actor(pat.id(), Set.of(Role.DEPUTY_CHAIR));
        assertThat(signing(deputy, NONE)).isPresent();
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).signed())
                .isEmpty();
    }

    @Test
    void whileTheChairIsOutOfTheRoomTheCoChairChairsTheItem() {
        AttendanceId chairs = new AttendanceId(new UUID(7, 5));
        isOnTheList(chairs, "Anne Bennett", AttendanceStatus.IN_PERSON);
        scene.verbs.meetings().arrive(scene.chair, scene.meeting, chairs);
        isHereAndChairsToo();
        var item = scene.item(scene.other.id());
        scene.verbs.meetings().goTo(scene.chair, scene.meeting, item.id());
        scene.verbs.meetings().stepOut(scene.chair, scene.meeting, chairs);
        scene.hub.clock.pass(Duration.ofMinutes(5));
        assertThat(ItemText.of(scene.book(), item, scene.hub.clock.instant())).contains("Chaired by Pat Osei-Bright");
        assertThat(Gaps.of(scene.book(), item, scene.hub.clock.instant()))
                .noneMatch(gap -> gap.kind() == GapKind.NOBODY_CHAIRED);
        scene.verbs.meetings().leave(scene.chair, scene.meeting, LINE);
        scene.hub.clock.pass(Duration.ofMinutes(5));
        assertThat(Gaps.of(scene.book(), item, scene.hub.clock.instant()))
                .anyMatch(gap -> gap.kind() == GapKind.NOBODY_CHAIRED);
    }
}
