package org.mashhuddle.store.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;

class PagesReadAgainTest {

    private static final int PAGE = 4096;
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(8);

    private FileChannel file(String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private SealedPages open(String name) throws IOException {
        return SealedPages.open(file(name), KEY, () -> {});
    }

    private byte[] random(int pages) {
        byte[] bytes = new byte[pages * PAGE];
        random.nextBytes(bytes);
        return bytes;
    }

    /// What was read is kept for a while. Who reads meanwhile may have the page of before; once it is written, nobody
    /// has.
    @Test
    void whatWasWrittenOverIsNeverReadAgain() throws Exception {
        try (SealedPages pages = open("over");
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            pages.write(ByteBuffer.allocate(6 * PAGE), 0);
            AtomicBoolean over = new AtomicBoolean();
            for (int reader = 0; reader < 2; reader++) {
                readers.submit(() -> {
                    while (!over.get()) {
                        pages.read(ByteBuffer.allocate(100), 4 * PAGE + 50);
                    }
                    return null;
                });
            }
            try {
                for (int turn = 1; turn <= LongForm.or("page.turns", 2_000, 40_000); turn++) {
                    byte[] page = new byte[PAGE];
                    Arrays.fill(page, (byte) turn);
                    pages.write(ByteBuffer.wrap(page), 4 * PAGE);
                    ByteBuffer read = ByteBuffer.allocate(2);
                    pages.read(read, 4 * PAGE + 70);
                    assertThat(read.array()).as("turn %d", turn).containsOnly((byte) turn);
                }
            } finally {
                over.set(true);
            }
        }
    }

    /// The page has left the disk and is not opened yet, and is written over at this moment.
    @Test
    void whatIsWrittenOverAmidAReadIsNotKept() throws IOException {
        MeanwhileDisk disk = new MeanwhileDisk(file("amid"));
        try (SealedPages pages = SealedPages.open(disk, KEY, () -> {})) {
            byte[] was = random(6);
            byte[] is = random(1);
            pages.write(ByteBuffer.wrap(was), 0);
            disk.meanwhile = () -> pages.write(ByteBuffer.wrap(is), 4 * PAGE);
            ByteBuffer read = ByteBuffer.allocate(PAGE);
            pages.read(read, 4 * PAGE);
            assertThat(read.array()).isEqualTo(Arrays.copyOfRange(was, 4 * PAGE, 5 * PAGE));
            pages.read(read.clear(), 4 * PAGE);
            assertThat(read.array()).isEqualTo(is);
        }
    }

    @Test
    void whatWasCutOffIsNeverReadAgain() throws IOException {
        try (SealedPages pages = open("cut")) {
            pages.write(ByteBuffer.wrap(random(8)), 0);
            pages.read(ByteBuffer.allocate(PAGE), 6 * PAGE);
            pages.truncate(5 * PAGE);
            byte[] other = random(3);
            pages.write(ByteBuffer.wrap(other), 5 * PAGE);
            ByteBuffer read = ByteBuffer.allocate(PAGE);
            pages.read(read, 6 * PAGE);
            assertThat(read.array()).isEqualTo(Arrays.copyOfRange(other, PAGE, 2 * PAGE));
        }
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    /// Something happens once, just after something was read.
    private static final class MeanwhileDisk extends FileDisk {
        private Meanwhile meanwhile = () -> {};

        private MeanwhileDisk(FileChannel file) {
            super(file);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            int many = super.read(target, position);
            Meanwhile now = meanwhile;
            meanwhile = () -> {};
            now.happens();
            return many;
        }
    }
}
