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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.DatabaseFile;
import org.mashhuddle.store.DatabaseSource;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.durable.HubLocation;

class HuddleFilePathTest {

    private static final String SETTINGS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final int PLACE = PageCipher.PLACE;

    @TempDir
    Path directory;

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
        assertThat(Files.size(file) % PLACE).isZero();
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
        try (Connection connection = connect(copy.toString().replace(".mv.db", ""), (byte) 7);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM t")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void anotherKeyOpensNothingAndIsForgotten() throws SQLException {
        connect().close();
        String name = new HubLocation(directory).plainName();
        assertThatThrownBy(() -> connect(name, (byte) 8)).isInstanceOf(SQLException.class);
        connect().close();
    }

    @Test
    void h2KnowsTheKeyNoLongerThanTheDatabaseIsOpen() throws SQLException {
        connect().close();
        HuddleFilePath files = HuddleFilePath.inUse(directory, key((byte) 7));
        String url = files.url(new HubLocation(directory).plainName());
        files.makeKnown();
        try (Connection first = DriverManager.getConnection(url + SETTINGS, "sa", "x");
                Connection second = DriverManager.getConnection(url + SETTINGS, "sa", "x")) {
            assertThat(first.isValid(1) && second.isValid(1)).isTrue();
            assertThat(FilePath.get(files.getScheme() + ":/a")).isInstanceOf(HuddleFilePath.class);
        }
        assertThatThrownBy(() -> FilePath.get(files.getScheme() + ":" + directory.resolve("hub.mv.db"))
                        .open("r"))
                .isInstanceOf(IOException.class);
    }

    /// An address of ours is no path of the disk: on Windows it cannot be one, and H2 asks for its folder
    /// after it has closed the file.
    @Test
    void noAddressOfOursIsEverTakenForAPathOfTheDisk() throws SQLException {
        connect().close();
        assertThatThrownBy(() -> connect(new HubLocation(directory).plainName(), (byte) 8))
                .isInstanceOf(SQLException.class);
        String scheme = HuddleFilePath.inUse(directory, key((byte) 7)).getScheme();
        assertThat(FilePath.get(scheme + ":" + directory)).isInstanceOf(HuddleFilePath.class);
    }

    /// H2 takes a file in which it finds no user for a new one, is not allowed to write into it, and forgets that
    /// it has it open: whoever tried again was told that another program had it.
    @Test
    void whatIsRefusedIsNotLeftOpen() throws SQLException, IOException {
        HuddleFilePath making = HuddleFilePath.forMaking(directory, key((byte) 7));
        making.makeKnown();
        MVStore.open(making.getScheme() + ":" + new HubLocation(directory).database())
                .close();
        HuddleFilePath files = HuddleFilePath.inUse(directory, key((byte) 7));
        JdbcDataSource data = new JdbcDataSource();
        data.setURL(files.url(new HubLocation(directory).plainName()) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        DatabaseSource source = new DatabaseSource(data, Optional.of(files));
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(source::connect)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getErrorCode()).isEqualTo(ErrorCode.DATABASE_IS_READ_ONLY));
        }
    }

    @Test
    void anEmptyFileIsNoHubsDatabase() throws IOException {
        Files.createFile(new HubLocation(directory).database());
        assertThatThrownBy(() -> connect(new HubLocation(directory).plainName(), (byte) 7))
                .isInstanceOf(SQLException.class);
        assertThat(new HubLocation(directory).database()).isEmptyFile();
    }

    /// H2 writes a result that is too large for the memory into a file in the folder for temporary
    /// files, and what lies there is not sealed.
    @Test
    void aResultOfAnySizeStaysInMemory() throws SQLException, IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Database.create(new HubLocation(directory), keys(), Clock.systemUTC()).close();
        try (Connection connection = new DatabaseFile(new HubLocation(directory), keys())
                        .source()
                        .connect();
                var statement = connection.createStatement()) {
            long files = files(temporary) + files(directory);
            try (var rows = statement.executeQuery(
                    "SELECT DISTINCT \"X\", 'Zebediah ' || \"X\" FROM SYSTEM_RANGE(1, 400000) ORDER BY 1 DESC")) {
                assertThat(rows.next()).isTrue();
                assertThat(files(temporary) + files(directory)).isEqualTo(files);
            }
        }
    }

    private static StoreKeys keys() {
        return new StoreKeys("0f".repeat(32).toCharArray(), new byte[32], new byte[32]);
    }

    /// @return how many files of H2's lie in a folder
    private static long files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).matches("(?:h2|hub).*temp.*"))
                    .count();
        }
    }

    @Test
    void twoHeadersGoOutOneAfterTheOtherAndAChunkItsLastPageLast() throws IOException {
        Path file = directory.resolve("ordered");
        Recorder recorder = new Recorder(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        try (OrderedFile ordered = new OrderedFile(SealedPages.open(recorder, key((byte) 7), () -> {}))) {
            assertThat(recorder.log()).isEqualTo("force ");
            ordered.write(ByteBuffer.wrap(full(8192)), 0);
            assertThat(recorder.log()).isEqualTo("%d+%d force %d+%d force ".formatted(PLACE, PLACE, 2 * PLACE, PLACE));
            ordered.write(ByteBuffer.wrap(full(12288)), 8192);
            assertThat(recorder.log())
                    .isEqualTo("%d+%d force %d+%d force ".formatted(3 * PLACE, 2 * PLACE, 5 * PLACE, PLACE));
        }
        assertThat(Files.size(file)).isEqualTo(6L * PLACE);
        assertThat(Arrays.copyOfRange(new PagesOfAFile(file).plain(key((byte) 7)), 8192, 20480))
                .isEqualTo(full(12288));
    }

    private static byte[] full(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }

    private Connection connect() throws SQLException {
        HubLocation location = new HubLocation(directory);
        if (!Files.exists(location.database())) {
            HuddleFilePath files = HuddleFilePath.forMaking(directory, key((byte) 7));
            files.makeKnown();
            DriverManager.getConnection(files.url(location.plainName()) + SETTINGS, "sa", "x")
                    .close();
        }
        return connect(new HubLocation(directory).plainName(), (byte) 7);
    }

    private Connection connect(String name, byte key) throws SQLException {
        HuddleFilePath files = HuddleFilePath.inUse(directory, key(key));
        files.makeKnown();
        return DriverManager.getConnection(files.url(name) + SETTINGS, "sa", "x");
    }

    private static byte[] key(byte filled) {
        byte[] key = new byte[32];
        Arrays.fill(key, filled);
        return key;
    }

    /// Writes down what reaches the disk, in order.
    private static final class Recorder extends FileBaseDefault {
        private final FileChannel disk;
        private final StringBuilder log = new StringBuilder();

        Recorder(FileChannel disk) {
            super();
            this.disk = disk;
        }

        /// What was written since it was asked last, the file's own beginning aside.
        String log() {
            String text = log.toString();
            log.setLength(0);
            return text;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (position > 0) {
                log.append(position).append('+').append(source.remaining()).append(' ');
            }
            return disk.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            log.append("force ");
            disk.force(metadata);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return disk.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
