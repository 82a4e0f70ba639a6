package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.unlock.Door;
import org.mashhuddle.vault.KdfCost;

/// The demo day at the door: locked, entered as each of its users, signed, ended; nothing of it is lost
/// before that, and nothing is kept after it.
class DemoDayDoorTest {

    /// As the ribbon tells it.
    private static final String PASSPHRASE = "copper kettle meadow lantern";

    private static final String SAID = "Waited alone at the bus station until a teacher came by.";

    /// Who works in a hub, from the words of the field: who chairs and looks after it, who stands in, who
    /// types, who hands papers out, who looks after it alone.
    private static final List<String> KINDS = List.of(
            "Chair, administrator",
            "Deputy chair",
            "Minute-taker",
            "Business support",
            "Administrator; no children's records");

    private static final List<String> MEET = List.of("Chair", "Deputy", "Minute", "Business");

    private final Clock clock =
            Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse("2026-11-24T09:31:00Z")));

    @TempDir
    private Path folder;

    private HubDoor door() {
        return new WindowFactory(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR).door();
    }

    private static List<KnownUser> users(HubDoor door) {
        return door.hub().orElseThrow().users();
    }

    private static KnownUser user(HubDoor door, String roles) {
        return users(door).stream()
                .filter(each -> each.roles().startsWith(roles))
                .findFirst()
                .orElseThrow();
    }

    private static WorkSession enter(HubDoor door, KnownUser who) {
        Door.Answer answer;
        try {
            answer = door.unlock(who.id(), PASSPHRASE);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        assertThat(answer).isInstanceOf(Door.Answer.Opened.class);
        return ((Door.Answer.Opened) answer).session();
    }

    @Test
    void eachOfItsUsersEntersItAndFindsTheSameDayUntilItIsEnded() throws Exception {
        HubDoor door = door();
        WorkSession begun = door.demonstration();
        assertThat(begun.practice()).isEqualTo(WorkSession.Practice.DEMO_DAY);
        MeetingId meeting = begun.meeting();
        assertThat(users(door)).extracting(KnownUser::roles).containsExactlyInAnyOrderElementsOf(KINDS);
        for (KnownUser who : users(door)) {
            door.close();
            assertThat(door.session()).as("locked").isEmpty();
            assertThat(door.unlock(who.id(), "amber bicycle thistle harbour")).isInstanceOf(Door.Answer.Wrong.class);
            assertThat(door.session()).isEmpty();
            assertThat(door.waitOf(who.id())).isZero();
            WorkSession entered = enter(door, who);
            assertThat(entered.user().name()).isEqualTo(who.name());
            assertThat(entered.practice()).isEqualTo(WorkSession.Practice.DEMO_DAY);
            boolean meets = MEET.stream().anyMatch(who.roles()::startsWith);
            assertThat(entered.planned().filter(meeting::equals).isPresent())
                    .as(who.roles())
                    .isEqualTo(meets);
        }
        door.close();
        door.endPractice();
        assertThat(door.hub()).as("gone").isEmpty();
        assertThat(door.practice()).isEqualTo(WorkSession.Practice.POSSIBLE);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /// Whoever is added there comes in as into any hub: with the passphrase they were given, then with their own.
    @Test
    void whoIsAddedThereComesInAndCanBeLetSign() {
        HubDoor door = door();
        door.demonstration();
        Session chair = door.session().orElseThrow();
        String given = "violet anchor pebble thirteen";
        String own = "amber bicycle thistle harbour";
        UserId added = chair.services()
                .users()
                .add(chair.actor(), "Dana Whitlock", Set.of(Role.DEPUTY_CHAIR), given.toCharArray())
                .id();
        door.close();
        assertThat(door.unlock(added, PASSPHRASE)).isInstanceOf(Door.Answer.Wrong.class);
        assertThat(door.unlock(added, given)).isInstanceOf(Door.Answer.Opened.class);
        Session theirs = door.session().orElseThrow();
        theirs.services().users().changeOwnPassphrase(theirs.actor(), given.toCharArray(), own.toCharArray());
        door.close();
        assertThat(door.unlock(added, given)).isInstanceOf(Door.Answer.Wrong.class);
        assertThat(door.unlock(added, own)).isInstanceOf(Door.Answer.Opened.class);
        door.close();
        enter(door, user(door, "Chair"));
        Session again = door.session().orElseThrow();
        again.services().certificates().certify(again.actor(), added, PASSPHRASE.toCharArray());
        door.close();
        assertThat(door.unlock(added, own)).isInstanceOf(Door.Answer.Opened.class);
        door.close();
        door.endPractice();
    }

    /// In the night from Friday to Saturday it is Monday morning in it, for the screens too; at its end it is
    /// the night again.
    @Test
    void itIsTheMorningOfAWorkingDayInIt() {
        Instant night = Instant.parse("2026-11-28T00:35:00Z");
        HubDoor door = new WindowFactory(
                        new HubLocation(folder.resolve("hub")), Clock.fixed(night, Moment.LONDON), KdfCost.FLOOR)
                .door();
        Clock screens = door.clock();
        WorkSession begun = door.demonstration();
        assertThat(begun.today()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(screens.instant()).isEqualTo(Instant.parse("2026-11-30T08:53:00Z"));
        Session chair = door.session().orElseThrow();
        MeetingBook opened = chair.services().meetings().open(chair.actor(), begun.meeting());
        assertThat(opened.meeting().times().openedAt().orElseThrow()).isEqualTo(screens.instant());
        door.endPractice();
        assertThat(screens.instant()).isEqualTo(night);
        door.end();
    }

    @Tag("long")
    @Test
    void aMeetingInItIsTypedByOneClosedAndSignedByAnother() throws Exception {
        HubDoor door = door();
        MeetingId meeting = door.demonstration().meeting();
        Session chair = door.session().orElseThrow();
        chair.services().meetings().open(chair.actor(), meeting);
        door.close();
        enter(door, user(door, "Minute-taker"));
        AgendaItem item = type(door.session().orElseThrow(), meeting);
        door.close();
        enter(door, user(door, "Chair"));
        Session again = door.session().orElseThrow();
        MeetingBook book = again.services().meetings().book(again.viewer(), meeting);
        assertThat(book.discussion(item).contributions())
                .extracting(Contribution::said)
                .contains(SAID);
        again.services().meetings().close(again.actor(), meeting);
        again.services()
                .minutes()
                .sign(
                        again.actor(),
                        meeting,
                        PASSPHRASE.toCharArray(),
                        SigningReasons.over("Looked around, so most of it was left open."));
        assertThat(again.services().minutes().pdf(again.viewer(), meeting)).isNotEmpty();
        door.close();
        enter(door, user(door, "Business support"));
        Session support = door.session().orElseThrow();
        assertThat(support.services().minutes().pdf(support.viewer(), meeting)).isNotEmpty();
        door.end();
    }

    private static AgendaItem type(Session typing, MeetingId meeting) {
        MeetingBook book = typing.services().meetings().book(typing.viewer(), meeting);
        AgendaItem item = book.agenda().items().getFirst();
        Contribution said = new Contribution(
                new ContributionId(UUID.randomUUID()),
                book.meeting().type().coreAgencies().iterator().next(),
                "A. Patel",
                SAID,
                false,
                java.util.Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                new SharingMark.MayBeShared(),
                book.meeting().times().openedAt().orElseThrow());
        Discussion before = book.discussion(item);
        typing.services().meetings().record(typing.actor(), meeting, before.with(said));
        return item;
    }
}
