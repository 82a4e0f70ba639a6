package org.mashhuddle.store.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatHeaderTest {

    private static final UUID HUB = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    private static final Instant CREATED = Instant.parse("2026-11-24T08:59:00Z");

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        FormatHeader.fresh(HUB, CREATED.plusMillis(5)).write(file());
        HeaderCheck found = FormatHeader.check(file());
        assertThat(found).isEqualTo(new HeaderCheck.Ours(new FormatHeader(4, HUB, CREATED)));
    }

    @Test
    void aNewerHubIsRefusedWithASentenceWhateverElseItHolds() throws IOException {
        Files.writeString(file(), "MASH Huddle hub\nformat 5\nsomething we do not know yet\n");
        HeaderCheck found = FormatHeader.check(file());
        assertThat(found).isEqualTo(new HeaderCheck.Newer(5));
        assertThat(found.sentence()).contains("newer MASH Huddle", "format 5", "Nothing was opened");
    }

    @Test
    void aHubOfTheFirstFormatIsReadAndSaysOnceUpgradedThatOlderProgramsLeaveItAlone() throws IOException {
        new FormatHeader(1, HUB, CREATED).write(file());
        assertThat(FormatHeader.check(file())).isEqualTo(new HeaderCheck.Ours(new FormatHeader(1, HUB, CREATED)));
        FormatHeader.upgrade(file());
        assertThat(FormatHeader.check(file())).isEqualTo(new HeaderCheck.Ours(new FormatHeader(4, HUB, CREATED)));
        assertThat(Files.readString(file())).startsWith("MASH Huddle hub\nformat 4\n");
        Files.writeString(file(), "spoilt");
        FormatHeader.upgrade(file());
        assertThat(Files.readString(file())).isEqualTo("spoilt");
    }

    @Test
    void missingAndForeignFilesAreTold() throws IOException {
        assertThat(FormatHeader.check(file())).isEqualTo(new HeaderCheck.Missing());
        Files.writeString(file(), "SQLite format 4\0");
        assertThat(FormatHeader.check(file())).isEqualTo(new HeaderCheck.Foreign());
        Files.write(file(), new byte[0]);
        assertThat(FormatHeader.check(file())).isEqualTo(new HeaderCheck.Foreign());
    }

    @Test
    void everyChangedByteAndEveryCutIsRefused() throws IOException {
        FormatHeader.fresh(HUB, CREATED).write(file());
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] spoilt = whole.clone();
                spoilt[at] ^= (byte) (1 << bit);
                refused(spoilt, "bit " + bit + " of byte " + at);
            }
            refused(Arrays.copyOf(whole, at), "cut at " + at);
        }
        refused(Arrays.copyOf(whole, whole.length + 1), "one byte more");
        refused((new String(whole, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8), "a line more");
    }

    private void refused(byte[] bytes, String what) throws IOException {
        Files.write(file(), bytes);
        assertThat(FormatHeader.check(file())).as(what).isNotInstanceOf(HeaderCheck.Ours.class);
    }

    private Path file() {
        return directory.resolve("hub.header");
    }
}
