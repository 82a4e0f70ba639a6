package org.mashhuddle.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID ANNE = new UUID(0, 1);
    private static final UUID RAVI = new UUID(0, 2);

    @TempDir
    Path directory;

    @Test
    void fiveAreFreeThenWaitsGrowToAQuarterOfAnHour() throws IOException {
        Duration[] waits = {
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(15),
            Duration.ofMinutes(15)
        };
        for (Duration wait : waits) {
            again().failed(ANNE, NOW);
            assertThat(again().left(ANNE, NOW)).isEqualTo(wait);
        }
        assertThat(again().freeTriesLeft(ANNE)).isZero();
        assertThat(again().left(RAVI, NOW)).isZero();
        assertThat(again().freeTriesLeft(RAVI)).isEqualTo(5);
    }

    @Test
    void theWaitRunsDownAndTheRightPassphraseEndsIt() throws IOException {
        fail(ANNE, 6);
        assertThat(again().left(ANNE, NOW.plusSeconds(52))).isEqualTo(Duration.ofSeconds(8));
        assertThat(again().left(ANNE, NOW.plusSeconds(60))).isZero();
        again().succeeded(ANNE);
        assertThat(again().left(ANNE, NOW)).isZero();
        assertThat(again().freeTriesLeft(ANNE)).isEqualTo(5);
    }

    @Test
    void settingTheClockBackNeitherShortensNorLengthensTheWait() throws IOException {
        fail(ANNE, 5);
        assertThat(again().left(ANNE, NOW.minusSeconds(86400))).isEqualTo(Duration.ofSeconds(30));
    }

    /// Five tries while a clock was years ahead, or a line that somebody wrote into the file: everybody was told to
    /// wait 30 seconds for all those years, whatever they did.
    @Test
    void aTryOfATimeToComeIsWaitedForOnce() throws IOException {
        Instant ahead = NOW.plus(Duration.ofDays(1500));
        for (int i = 0; i < 5; i++) {
            again().failed(ANNE, ahead);
        }
        assertThat(again().left(ANNE, NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(again().left(ANNE, NOW.plusSeconds(10))).isEqualTo(Duration.ofSeconds(20));
        assertThat(again().left(ANNE, NOW.plusSeconds(31))).isZero();
    }

    @Test
    void spoilingTheFileGainsNothing() throws IOException {
        fail(ANNE, 8);
        for (String text :
                new String[] {"rubbish", ANNE + " -5 " + NOW, ANNE + " 1 yesterday", "\n", ANNE + " 99 " + NOW}) {
            Files.writeString(file(), text);
            Files.setLastModifiedTime(file(), FileTime.from(NOW));
            assertThat(again().left(ANNE, NOW)).as(text).isEqualTo(Duration.ofSeconds(30));
        }
        again().failed(RAVI, NOW);
        assertThat(again().left(RAVI, NOW)).isEqualTo(Duration.ofMinutes(1));
        again().succeeded(RAVI);
        assertThat(again().left(ANNE, NOW)).isZero();
    }

    /// Two places, as on a computer that keeps a profile: the wait holds though either of them is
    /// deleted, spoiled, or put back from before, and which one it was is found.
    @Test
    void whatIsTakenAwayInOnePlaceStandsInTheOther() throws IOException {
        Path twin = directory.resolve("profile").resolve("x.tries");
        List<Path> both = List.of(file(), twin);
        for (Path taken : both) {
            for (int wrong = 0; wrong < 7; wrong++) {
                new Backoff(both).failed(ANNE, NOW);
                if (wrong == 4) {
                    Files.copy(taken, directory.resolve("before"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            assertThat(new Backoff(both).behind()).isEmpty();
            Files.delete(taken);
            assertTaken(both, taken);
            Files.writeString(taken, "rubbish");
            assertTaken(both, taken);
            Files.copy(directory.resolve("before"), taken, StandardCopyOption.REPLACE_EXISTING);
            assertTaken(both, taken);
            new Backoff(both).succeeded(ANNE);
            assertThat(new Backoff(both).left(ANNE, NOW)).isZero();
            assertThat(new Backoff(both).behind()).isEmpty();
            Files.delete(taken);
            assertThat(new Backoff(both).behind()).as("nothing was counted").isEmpty();
        }
    }

    private static void assertTaken(List<Path> both, Path taken) throws IOException {
        assertThat(new Backoff(both).left(ANNE, NOW)).isEqualTo(Duration.ofMinutes(5));
        assertThat(new Backoff(both).behind()).contains(taken);
        new Backoff(both).mend();
        assertThat(new Backoff(both).behind()).isEmpty();
        assertThat(new Backoff(List.of(taken)).left(ANNE, NOW)).isEqualTo(Duration.ofMinutes(5));
    }

    /// A profile that nobody can write locks nobody out.
    @Test
    void aTwinThatCannotBeWrittenIsDoneWithout() throws IOException {
        Path twin = Files.writeString(directory.resolve("plain"), "").resolve("x.tries");
        Backoff backoff = new Backoff(List.of(file(), twin));
        for (int wrong = 0; wrong < 5; wrong++) {
            backoff.failed(ANNE, NOW);
        }
        assertThat(backoff.left(ANNE, NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    private void fail(UUID user, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            again().failed(user, NOW);
        }
    }

    /// As after a restart.
    private Backoff again() {
        return new Backoff(List.of(file()));
    }

    private Path file() {
        return directory.resolve("hub.tries");
    }
}
