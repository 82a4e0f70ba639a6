package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.CopiedHub;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.theme.WindowPreferences;
import org.mashhuddle.ui.unlock.UnlockViewModel;
import org.mashhuddle.vault.KdfCost;

/// A hub whose folder was damaged or meddled with, as the person who unlocks it sees it.
class HubAtTheDoorTest {

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    private final List<Database> opened = new ArrayList<>();
    private final Notices notices = new Notices();
    private int entered;
    private HubLocation location = new HubLocation(Path.of("none"));

    @BeforeEach
    void aHubIsMadeAndLocked() {
        location = new HubLocation(folder.resolve("hub"));
        new CopiedHub(location.directory()).begin();
    }

    private HubService hubs() {
        App app = new App(location, clock, KdfCost.FLOOR);
        return new HubService(location, clock, KdfCost.FLOOR, MachinePolicy.none(), hub -> {
            opened.add(hub.database());
            return app.session(hub);
        });
    }

    private UserId user() {
        return hubs().users().getFirst().id();
    }

    private UnlockAnswer unlock() {
        return hubs().unlock(user(), DemoDay.PASSPHRASE.toCharArray());
    }

    private static Session session(UnlockAnswer answer) {
        assertThat(answer).isInstanceOf(UnlockAnswer.Opened.class);
        return ((UnlockAnswer.Opened) answer).session();
    }

    private static String sentence(UnlockAnswer answer) {
        assertThat(answer).isInstanceOf(UnlockAnswer.Unusable.class);
        return ((UnlockAnswer.Unusable) answer).sentence();
    }

    private UnlockViewModel screen() {
        return screen(door());
    }

    private HubDoor door() {
        return new HubDoor(_ -> hubs(), location.directory(), clock, new App(location, clock, KdfCost.FLOOR)::checks);
    }

    private UnlockViewModel screen(HubDoor door) {
        return new UnlockViewModel(door, navigator(), new AnsweredDialogs(), new SameThread(), notices);
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void go(Destination destination) {
                throw new AssertionError("not from here");
            }

            @Override
            public void enter(org.mashhuddle.ui.kit.WorkSession session) {
                entered++;
            }

            @Override
            public void lock() {
                throw new AssertionError("not from here");
            }
        };
    }

    @Test
    void aHubThatIsAsItWasOpensWithoutAWord() {
        screen().unlock(DemoDay.PASSPHRASE);
        assertThat(entered).isEqualTo(1);
        assertThat(notices.current().get()).isEmpty();
        opened.getLast().close();
    }

    @Test
    void whoLockedItIsAskedForTheirPassphraseFirst() {
        Session first = session(unlock());
        char[] given = "violet anchor pebble thirteen".toCharArray();
        UserId second = first.services()
                .users()
                .add(first.actor(), "Ravi Mistry", Set.of(Role.MINUTE_TAKER), given)
                .id();
        first.close();
        HubDoor door = door();
        assertThat(chosen(door)).isNotEqualTo(second);
        door.unlock(second, "violet anchor pebble thirteen");
        door.close();
        assertThat(chosen(door)).isEqualTo(second);
        assertThat(chosen(door())).isNotEqualTo(second);
    }

    /// The names stand there anyway; which of them comes first is kept as an id.
    @Test
    void whoWasHereLastIsAskedFirstAfterARestartToo() throws IOException {
        Session first = session(unlock());
        char[] given = "violet anchor pebble thirteen".toCharArray();
        UserId second = first.services()
                .users()
                .add(first.actor(), "Ravi Mistry", Set.of(Role.MINUTE_TAKER), given)
                .id();
        first.close();
        Path file = location.directory().resolve("window.properties");
        HubDoor door = door();
        door.remembersIn(WindowPreferences.in(file));
        door.unlock(second, "violet anchor pebble thirteen");
        door.end();
        HubDoor again = door();
        again.remembersIn(WindowPreferences.in(file));
        assertThat(chosen(again)).isEqualTo(second);
        assertThat(Files.readString(file)).contains(second.value().toString()).doesNotContain("Ravi", "Mistry");
        Files.writeString(file, "door.last=whoever\n");
        HubDoor odd = door();
        odd.remembersIn(WindowPreferences.in(file));
        assertThat(chosen(odd)).isEqualTo(user());
    }

    /// The processor is theirs: nothing else is made behind the door meanwhile. The recovery key is a way in as well.
    @Test
    void whoeverIsLetInCountsAsUnlockingBeforeTheHubIsOpen() {
        List<String> seen = new ArrayList<>();
        HubDoor[] door = new HubDoor[1];
        App app = new App(location, clock, KdfCost.FLOOR);
        HubService watched = new HubService(location, clock, KdfCost.FLOOR, MachinePolicy.none(), hub -> {
            seen.add(door[0].isUnlocking() + ", open " + door[0].session().isPresent());
            return app.session(hub);
        });
        door[0] = new HubDoor(_ -> watched, location.directory(), clock, app::checks);
        assertThat(door[0].isUnlocking()).isFalse();
        door[0].unlock(user(), "not the passphrase of anybody");
        assertThat(door[0].isUnlocking()).as("refused").isFalse();
        door[0].unlock(user(), DemoDay.PASSPHRASE);
        assertThat(door[0].isUnlocking()).as("let in").isTrue();
        door[0].close();
        assertThat(door[0].isUnlocking()).as("locked").isFalse();
        door[0].recover(user(), CopiedHub.recoveryKey(), "violet anchor pebble thirteen");
        door[0].close();
        assertThat(seen).containsExactly("true, open false", "true, open false");
    }

    private UserId chosen(HubDoor door) {
        return screen(door).chosen().get().orElseThrow().id();
    }

    @Test
    void aDatabaseThatIsGoneIsToldAndNoEmptyOneTakesItsPlace() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(location.database(), elsewhere);
        assertThat(sentence(unlock())).contains("hub.mv.db is missing");
        UnlockViewModel screen = screen();
        screen.unlock(DemoDay.PASSPHRASE);
        assertThat(screen.problem().get()).contains("hub.mv.db is missing");
        assertThat(entered).isZero();
        assertThat(location.database()).doesNotExist();
        Files.move(elsewhere, location.database());
        session(unlock()).close();
    }

    @Test
    void aDamagedDatabaseIsToldAndOpensOnceItIsPutBack() throws IOException {
        byte[] whole = Files.readAllBytes(location.database());
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 4096, damaged.length, (byte) 7);
        Files.write(location.database(), damaged);
        assertThat(sentence(unlock())).contains("is damaged: a part of it is not as it was written");
        assertThat(sentence(unlock())).contains("is damaged: a part of it is not as it was written");
        Files.write(location.database(), whole);
        session(unlock()).close();
    }

    @Test
    void anAlteredTrailIsToldOnTheScreenAndStaysThereUntilItIsRead() throws SQLException {
        Session session = session(unlock());
        Connection connection = TableRows.connection(opened.getLast());
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE audit_event SET deed = 'nothing' WHERE seq = 1"))
                    .isEqualTo(1);
            connection.commit();
        }
        session.close();
        screen().unlock(DemoDay.PASSPHRASE);
        assertThat(entered).isEqualTo(1);
        Optional<Notice> told = notices.current().get();
        assertThat(told).isPresent();
        assertThat(told.get().lasting()).isTrue();
        assertThat(told.get().words()).contains("altered outside this program, at entry 1.");
        opened.getLast().close();
    }
}
