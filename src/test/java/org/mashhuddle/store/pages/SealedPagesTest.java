package org.mashhuddle.store.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;

/// A file of pages against an ordinary array of bytes, and against somebody who may write the disk.
class SealedPagesTest {

    private static final long SEED = 27_112_026L;
    private static final int FLIPS = LongForm.or("page.flips", 600, 3_000);
    private static final int PAGE = 4096;
    private static final int PLACE = 4608;
    private static final int SECTOR = 512;
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private SealedPages open(Path file) throws IOException {
        return open(file, KEY);
    }

    private static SealedPages open(Path file, byte[] key) throws IOException {
        return SealedPages.open(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                key,
                () -> {});
    }

    private static byte[] random(SplittableRandom random, int pages) {
        byte[] bytes = new byte[pages * PAGE];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] all(SealedPages pages) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) pages.size());
        while (bytes.hasRemaining() && pages.read(bytes, bytes.position()) > 0) {
            continue;
        }
        return bytes.array();
    }

    /// Ten pages, the last three of them one write.
    private Path tenPages(String name) throws IOException {
        Path file = folder.resolve(name);
        SplittableRandom random = new SplittableRandom(SEED);
        try (SealedPages pages = open(file)) {
            pages.write(ByteBuffer.wrap(random(random, 1)), 0);
            pages.write(ByteBuffer.wrap(random(random, 1)), PAGE);
            pages.write(ByteBuffer.wrap(random(random, 5)), 2 * PAGE);
            pages.write(ByteBuffer.wrap(random(random, 3)), 7 * PAGE);
        }
        return file;
    }

    @Test
    void seededWritesAndReadsAreThoseOfAnArray() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        Path file = folder.resolve("file");
        byte[] model = {};
        SealedPages pages = open(file);
        for (int step = 0; step < 600; step++) {
            int size = model.length / PAGE;
            switch (random.nextInt(10)) {
                case 0 -> {
                    pages.close();
                    pages = open(file);
                }
                case 1, 2, 3, 4 -> {
                    byte[] bytes = random(random, 1 + random.nextInt(6));
                    int at = random.nextBoolean() ? size : random.nextInt(size + 1);
                    pages.write(ByteBuffer.wrap(bytes), (long) at * PAGE);
                    model = Arrays.copyOf(model, Math.max(model.length, at * PAGE + bytes.length));
                    System.arraycopy(bytes, 0, model, at * PAGE, bytes.length);
                }
                default -> {
                    int from = random.nextInt(model.length + 10);
                    ByteBuffer read = ByteBuffer.allocate(1 + random.nextInt(3 * PAGE));
                    int count = pages.read(read, from);
                    int there = Math.min(read.capacity(), model.length - from);
                    assertThat(count).as("seed %d, step %d", SEED, step).isEqualTo(there <= 0 ? -1 : there);
                    assertThat(Arrays.copyOf(read.array(), Math.max(0, count)))
                            .isEqualTo(count <= 0 ? new byte[0] : Arrays.copyOfRange(model, from, from + there));
                }
            }
            assertThat(pages.size()).isEqualTo(model.length);
        }
        pages.close();
        assertThat(new PagesOfAFile(file).plain(KEY)).isEqualTo(model);
    }

    @Test
    void aLongWriteIsThereWholeOrNotAtAll() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        Path file = folder.resolve("long");
        byte[] first = random(random, 3);
        byte[] many = random(random, 150);
        try (SealedPages pages = open(file)) {
            pages.write(ByteBuffer.wrap(first), 0);
            pages.write(ByteBuffer.wrap(many), first.length, false);
        }
        try (SealedPages pages = open(file)) {
            assertThat(pages.size()).isEqualTo(first.length);
            pages.write(ByteBuffer.wrap(many), first.length);
        }
        try (SealedPages pages = open(file)) {
            assertThat(all(pages)).startsWith(first).endsWith(many).hasSize(first.length + many.length);
        }
    }

    @Test
    void aBitAnywhereIsRefusedOrWithoutEffect() throws IOException {
        Path file = tenPages("flipped");
        byte[] right = new PagesOfAFile(file).plain(KEY);
        byte[] disk = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(SEED);
        int refused = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] altered = disk.clone();
            int at = random.nextInt(disk.length);
            altered[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, altered);
            try (SealedPages pages = open(file)) {
                if (pages.size() == 7 * PAGE) {
                    // The last write is no longer whole: the anchor of the trail says that it was.
                    assertThat(at / PLACE).isEqualTo(10);
                    assertThat(all(pages)).isEqualTo(Arrays.copyOf(right, 7 * PAGE));
                } else if (at / PLACE == 1 || at / PLACE == 2) {
                    assertThat(aHeaderIsRightOrNothing(all(pages), right)).isTrue();
                } else {
                    assertThat(Arrays.equals(all(pages), right)).isTrue();
                    assertThat(at % PLACE).isGreaterThanOrEqualTo(at < PLACE ? 94 : 12 + 1 + PAGE + 16);
                }
            } catch (IOException said) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(FLIPS / 3);
    }

    private static boolean aHeaderIsRightOrNothing(byte[] read, byte[] right) {
        byte[] first = Arrays.copyOf(read, PAGE);
        byte[] second = Arrays.copyOfRange(read, PAGE, 2 * PAGE);
        byte[] nothing = new byte[PAGE];
        boolean firstRight = Arrays.equals(first, Arrays.copyOf(right, PAGE));
        boolean secondRight = Arrays.equals(second, Arrays.copyOfRange(right, PAGE, 2 * PAGE));
        return (firstRight || Arrays.equals(first, nothing))
                && (secondRight || Arrays.equals(second, nothing))
                && (firstRight || secondRight)
                && Arrays.equals(
                        Arrays.copyOfRange(read, 2 * PAGE, read.length),
                        Arrays.copyOfRange(right, 2 * PAGE, right.length));
    }

    /// H2 takes a page that it cannot read for the end of the file, and would go on with an older state.
    @Test
    void afterOneAlteredPageNothingIsAnsweredAnyMore() throws IOException {
        Path file = tenPages("latched");
        byte[] disk = Files.readAllBytes(file);
        disk[5 * PLACE + 100] ^= 1;
        Files.write(file, disk);
        try (SealedPages pages = open(file)) {
            ByteBuffer page = ByteBuffer.allocate(PAGE);
            assertThat(pages.read(page, 3 * PAGE)).isEqualTo(PAGE);
            assertThatThrownBy(() -> pages.read(page.clear(), 4 * PAGE)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> pages.read(page.clear(), 3 * PAGE)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> pages.write(page.clear(), 10 * PAGE)).isInstanceOf(IOException.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(disk);
    }

    @Test
    void aPageInAnotherPlaceOrOfAnotherFileOrKeyIsNone() throws IOException {
        Path file = tenPages("moved");
        byte[] disk = Files.readAllBytes(file);
        byte[] other = Files.readAllBytes(tenPages("other"));
        assertThat(Arrays.equals(disk, other))
                .as("the same pages, sealed twice")
                .isFalse();
        for (byte[] source : List.of(disk, other)) {
            byte[] moved = disk.clone();
            System.arraycopy(source, (source == disk ? 4 : 5) * PLACE, moved, 5 * PLACE, PLACE);
            Files.write(file, moved);
            try (SealedPages pages = open(file)) {
                assertThatThrownBy(() -> all(pages)).isInstanceOf(IOException.class);
            }
        }
        Files.write(file, disk);
        byte[] wrong = KEY.clone();
        wrong[31] ^= 1;
        assertThatThrownBy(() -> open(file, wrong)).isInstanceOf(IOException.class);
    }

    /// What a full disk left of a write is gone before the next one, not merely passed over.
    @Test
    void whatWasNeverAcknowledgedGoesBeforeTheNextWrite() throws IOException {
        Path file = tenPages("leftover");
        byte[] right = new PagesOfAFile(file).plain(KEY);
        byte[] sound = Files.readAllBytes(file);
        byte[] longer = Arrays.copyOf(sound, sound.length + 20 * PLACE);
        Arrays.fill(longer, sound.length, longer.length, (byte) 3);
        Files.write(file, longer);
        try (SealedPages pages = open(file)) {
            assertThat(Arrays.equals(all(pages), right)).isTrue();
            assertThat(Files.size(file)).isEqualTo(longer.length);
            pages.write(ByteBuffer.wrap(Arrays.copyOf(right, PAGE)), 10 * PAGE);
        }
        assertThat(Files.size(file)).isEqualTo(sound.length + PLACE);
    }

    @Test
    void nothingIsInClear() throws IOException {
        Path file = folder.resolve("clear");
        byte[] words = Arrays.copyOf("Zebediah Leakchild".getBytes(StandardCharsets.UTF_8), PAGE);
        try (SealedPages pages = open(file)) {
            for (int page = 0; page < 5; page++) {
                pages.write(ByteBuffer.wrap(words), (long) page * PAGE);
            }
        }
        List<String> places = new ArrayList<>();
        byte[] disk = Files.readAllBytes(file);
        for (int at = PLACE; at < disk.length; at += PLACE) {
            places.add(new String(disk, at, PAGE, StandardCharsets.ISO_8859_1));
        }
        assertThat(places).hasSize(5).doesNotHaveDuplicates().noneMatch(place -> place.contains("Zebediah"));
    }

    /// Whatever sectors of a write reached the disk before a power cut: the file is as it was before the
    /// write or as it was to be.
    @Test
    void aTornWriteIsWholeOrNone() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int cut = 0; cut < 400; cut++) {
            Path file = tenPages("torn");
            byte[] before = Files.readAllBytes(file);
            byte[] right = new PagesOfAFile(file).plain(KEY);
            byte[] added = random(random, 1 + random.nextInt(4));
            Path whole = folder.resolve("whole");
            Files.write(whole, before);
            try (SealedPages pages = open(whole);
                    OrderedFile ordered = new OrderedFile(pages)) {
                ordered.write(ByteBuffer.wrap(added), 10 * PAGE);
            }
            byte[] after = Files.readAllBytes(whole);
            boolean last = random.nextBoolean();
            Files.write(file, torn(before, after, after.length - (last ? 0 : PLACE), random, last));
            byte[] found = new PagesOfAFile(file).plain(KEY);
            if (found.length == right.length) {
                assertThat(Arrays.equals(found, right)).isTrue();
            } else {
                assertThat(found)
                        .as("seed %d, cut %d", SEED, cut)
                        .startsWith(right)
                        .endsWith(added);
            }
            Files.delete(file);
        }
    }

    /// Up to the last page any sectors may be there; of the last page too, once all others are.
    private static byte[] torn(byte[] before, byte[] after, int until, SplittableRandom random, boolean last) {
        int torn = last ? after.length - PLACE : before.length;
        byte[] disk = Arrays.copyOf(before, Math.max(before.length, torn));
        System.arraycopy(after, before.length, disk, before.length, torn - before.length);
        for (int at = torn; at < until; at += SECTOR) {
            if (random.nextBoolean()) {
                disk = Arrays.copyOf(disk, Math.max(disk.length, at + SECTOR));
                System.arraycopy(after, at, disk, at, SECTOR);
            }
        }
        return disk;
    }

    /// A disk whose power fails in the middle of a write.
    private static final class FailingDisk extends FileDisk {
        private int left;

        private FailingDisk(FileChannel disk, int writes) {
            super(disk);
            this.left = writes;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (left-- == 0) {
                super.write(source.slice(source.position(), SECTOR), position);
                throw new IOException("The power failed");
            }
            return super.write(source, position);
        }
    }

    private static byte[] header(byte[] file, int number) {
        return Arrays.copyOfRange(file, number * PAGE, (number + 1) * PAGE);
    }

    /// The power fails as a header is written, and again as the next ones are, before both were whole: one of the two
    /// is there to open the database by, as it was or as it was to be.
    @Test
    void ofTwoHeadersOneIsAlwaysWholeHoweverOftenThePowerFails() throws IOException {
        for (int torn = 0; torn < 2; torn++) {
            for (int writes = 0; writes < 3; writes++) {
                Path file = tenPages("torn-" + torn + "-" + writes);
                byte[] before;
                try (SealedPages pages = open(file)) {
                    before = all(pages);
                }
                byte[] bytes = Files.readAllBytes(file);
                bytes[PLACE * (torn + 1) + SECTOR] ^= 1;
                Files.write(file, bytes);
                byte[] after = random(new SplittableRandom(SEED + 1), 2);
                FileChannel disk = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                try (OrderedFile headers =
                        new OrderedFile(SealedPages.open(new FailingDisk(disk, writes), KEY, () -> {}))) {
                    headers.write(ByteBuffer.wrap(after), 0);
                } catch (IOException cut) {
                    assertThat(cut).hasMessage("The power failed");
                }
                try (SealedPages pages = open(file)) {
                    byte[] now = all(pages);
                    assertThat(List.of(header(now, 0), header(now, 1)))
                            .as("header %d was torn, the power failed after %d writes", torn, writes)
                            .anyMatch(one -> Arrays.equals(one, header(before, 0))
                                    || Arrays.equals(one, header(before, 1))
                                    || Arrays.equals(one, header(after, 0))
                                    || Arrays.equals(one, header(after, 1)));
                }
            }
        }
    }
}
