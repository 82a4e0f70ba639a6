package org.mashhuddle.store.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HuddleFilePathTest {

    private static final long SEED = 42;
    private static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final String PASSWORD = "ab".repeat(32) + " x";

    @TempDir
    Path directory;

    @BeforeEach
    void register() {
        HuddleFilePath.register();
        HuddleFilePath.register();
    }

    @Test
    void anEncryptedDatabaseLivesUnderTheScheme() throws SQLException, IOException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t(id INT PRIMARY KEY, words VARCHAR)");
            for (int i = 0; i < 200; i++) {
                statement.execute("INSERT INTO t VALUES(" + i + ", 'Zebediah Leakchild " + i + "')");
            }
        }
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*), MAX(words) FROM t")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(200);
        }
        Path file = new HubLocation(directory).database();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("Zebediah");
        assertThat(Files.size(file) % 4096).isZero();
    }

    @Test
    void whatACommitWroteIsInACopyTakenBehindItsBack() throws SQLException, IOException {
        Path copy = directory.resolve("copy.mv.db");
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t(id INT PRIMARY KEY)");
            for (int i = 0; i < 30; i++) {
                statement.execute("INSERT INTO t VALUES(" + i + ")");
                if (i % 10 == 9) {
                    Files.copy(new HubLocation(directory).database(), copy);
                    assertThat(count(copy)).isEqualTo(i + 1);
                    Files.delete(copy);
                }
            }
        }
    }

    private int count(Path copy) throws SQLException {
        String name = copy.toString().replace(".mv.db", "");
        String url = "jdbc:h2:huddle:" + name + SETTINGS;
        try (Connection connection = DriverManager.getConnection(url, "sa", PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM t")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void aWrongFilePasswordOpensNothing() throws SQLException {
        connect().close();
        String url = new HubLocation(directory).databaseUrl() + SETTINGS;
        assertThatThrownBy(() -> DriverManager.getConnection(url, "sa", "cd".repeat(32) + " x"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void seededWritesEndAsOnAnOrdinaryFile() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        Path ours = directory.resolve("ours");
        Path plain = directory.resolve("plain");
        try (FileChannel huddle = FilePath.get("huddle:" + ours).open("rw");
                FileChannel disk = FileChannel.open(
                        plain, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            int[] lengths = {1, 511, 512, 513, 4096, 8192, 8193, 20000};
            for (int i = 0; i < 300; i++) {
                byte[] bytes = new byte[lengths[random.nextInt(lengths.length)]];
                random.nextBytes(bytes);
                long at = 4096L * random.nextInt(6);
                assertThat(huddle.write(ByteBuffer.wrap(bytes), at)).isEqualTo(bytes.length);
                disk.write(ByteBuffer.wrap(bytes), at);
                if (random.nextInt(20) == 0) {
                    huddle.truncate(10_000);
                    disk.truncate(10_000);
                }
                assertThat(huddle.size()).as("seed %d, step %d", SEED, i).isEqualTo(disk.size());
            }
        }
        assertThat(Files.mismatch(ours, plain)).as("seed %d", SEED).isEqualTo(-1);
    }

    @Test
    void twoHeadersGoOutOneAfterTheOtherAndAChunkItsLastSectorLast() throws IOException {
        Path file = directory.resolve("ordered");
        Recorder recorder = new Recorder(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        try (OrderedFile ordered = new OrderedFile(recorder)) {
            for (long header : new long[] {0, 4096}) {
                ordered.write(ByteBuffer.wrap(full(8192)), header);
                assertThat(recorder.log()).isEqualTo("%d+4096 force %d+4096 force ".formatted(header, header + 4096));
            }
            ordered.write(ByteBuffer.wrap(full(12288)), 40960);
            assertThat(recorder.log()).isEqualTo("40960+12288 force 52736+512 force ");
            assertThat(recorder.firstImage()).hasSize(12288).endsWith(new byte[512]);
        }
        assertThat(Files.size(file)).isEqualTo(53248);
        assertThat(Arrays.copyOfRange(Files.readAllBytes(file), 40960, 53248)).isEqualTo(full(12288));
    }

    private static byte[] full(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(new HubLocation(directory).databaseUrl() + SETTINGS, "sa", PASSWORD);
    }

    /// Writes down what reaches the disk, in order.
    private static final class Recorder extends org.h2.store.fs.FileBase {
        private final FileChannel disk;
        private final StringBuilder log = new StringBuilder();
        private byte[] first = {};

        Recorder(FileChannel disk) {
            super();
            this.disk = disk;
        }

        String log() {
            String text = log.toString();
            log.setLength(0);
            return text;
        }

        byte[] firstImage() {
            return first;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            first = log.isEmpty() ? bytes : first;
            log.append(position).append('+').append(bytes.length).append(' ');
            return disk.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            log.append("force ");
            disk.force(metadata);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return disk.read(target);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            throw new IOException("not used here");
        }

        @Override
        public long position() throws IOException {
            return disk.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            return disk.position(position);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        public FileChannel truncate(long length) throws IOException {
            return disk.truncate(length);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
