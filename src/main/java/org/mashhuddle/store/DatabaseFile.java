package org.mashhuddle.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.mashhuddle.store.audit.AuditTrailBook;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.audit.AuditTrailReport;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HeaderCheck;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.pages.HuddleFilePath;

/// The database file of a hub: made whole under another name and then renamed, both when it is new
/// and when its tables change.
public record DatabaseFile(HubLocation location, StoreKeys keys) {

    /// Every setting was measured (see the decision on H2): durable commits, no reuse of space, no
    /// compaction; results stay in memory, for in a file they would lie in clear.
    private static final String SAFE =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";MAX_MEMORY_ROWS=" + Integer.MAX_VALUE;

    /// For a file that counts for nothing before it is whole, forced and has its name: written when it
    /// is closed and not at each commit, which would leave a chunk of the file for every statement.
    private static final String BUILDING =
            ";COMPRESS=TRUE;WRITE_DELAY=60000;RETENTION_TIME=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0"
                    + ";DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=" + Integer.MAX_VALUE;

    /// Nothing is written, not even a result that is too large for the memory.
    private static final String READING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1";

    private static final String PORTABLE = ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /// In memory, where a hub is small, no answer is kept for whoever asks the same again: to work out for each
    /// look whether one still holds was a seventh of what holding a meeting cost. On the disk it is kept: in a hub
    /// of many years a list that a statement looks in would else be read again for each of its rows.
    private static final String FORGETTING = ";OPTIMIZE_REUSE_RESULTS=FALSE";

    private static final String USER = "hub";

    /// In kilobytes. What was read stays in memory, unciphered, up to this much: in a hub of many
    /// years most of the time would else go into deciphering the same pages again. Fixed, because
    /// H2 would else take its share of whatever the heap may grow to.
    private static final String CACHE = ";CACHE_SIZE=" + (96 << 10);

    private static final String FRESH = "-new";

    /// A database in memory, known to nobody else.
    public static DatabaseSource memory() {
        JdbcDataSource data = new JdbcDataSource();
        data.setURL("jdbc:h2:mem:" + UUID.randomUUID() + PORTABLE + FORGETTING);
        data.setUser(USER);
        data.setPasswordChars(new char[0]);
        return new DatabaseSource(data);
    }

    /// Asks a database of nobody what an opening asks, so that the next one finds it loaded.
    public static void warmUp() {
        try (Connection connection = memory().connect()) {
            DSL.using(connection, SQLDialect.H2).selectOne().fetch();
        } catch (SQLException e) {
            throw StoreFailure.of("A database in memory refused", e);
        }
    }

    /// The database under its own name, which must be there.
    public DatabaseSource source() {
        return sealed(HuddleFilePath.inUse(location.directory(), keys.forPages()), SAFE + ";IFEXISTS=TRUE");
    }

    /// The same, for reading only: also one that an earlier program kept.
    ///
    /// @throws StoreFailure if it is not there
    DatabaseSource forReading() {
        return isEarlier()
                ? earlier()
                : sealed(HuddleFilePath.inUse(location.directory(), keys.forPages()), SAFE + READING);
    }

    /// The database under its own name, to be built, by nobody else seen: on the ordinary disk.
    DatabaseSource building() {
        return sealed(HuddleFilePath.forMaking(location.directory(), keys.forPages()), BUILDING);
    }

    private DatabaseSource fresh() {
        return sealed(HuddleFilePath.forMaking(location.directory(), keys.forPages()), FRESH + BUILDING);
    }

    private DatabaseSource sealed(HuddleFilePath files, String settings) {
        JdbcDataSource data = data(files.url(location.plainName()) + settings);
        data.setPasswordChars(keys.forUser());
        return new DatabaseSource(data, Optional.of(files));
    }

    /// One whose pages H2 enciphered itself. It is only ever read.
    private DatabaseSource earlier() {
        JdbcDataSource data = data("jdbc:h2:file:" + location.plainName() + ";CIPHER=AES" + SAFE + READING);
        data.setPasswordChars(both());
        return new DatabaseSource(data);
    }

    private static JdbcDataSource data(String url) {
        JdbcDataSource data = new JdbcDataSource();
        data.setURL(url + CACHE + PORTABLE);
        data.setUser(USER);
        return data;
    }

    /// The file's password, and the user's: whoever has the one has the other.
    private char[] both() {
        char[] file = keys.forFile();
        char[] user = keys.forUser();
        char[] both = Arrays.copyOf(file, file.length + 1 + user.length);
        both[file.length] = ' ';
        System.arraycopy(user, 0, both, file.length + 1, user.length);
        return both;
    }

    /// @throws StoreFailure if its header says that its pages are sealed, and they are not
    private boolean isEarlier() {
        try {
            if (!HuddleFilePath.isEarlier(location.database())) {
                return false;
            }
            if (FormatHeader.check(location.header()) instanceof HeaderCheck.Ours(FormatHeader said)
                    && said.version() >= FormatHeader.SEALED) {
                throw StoreFailure.damaged(
                        "An earlier database under a newer header",
                        "The hub's database is an earlier one, from before its pages were sealed.");
            }
            return true;
        } catch (IOException e) {
            throw failure("The hub's files could not be read or written", e);
        }
    }

    /// Whether its tables, or how its pages are kept, would be changed before it can be opened.
    ///
    /// @throws StoreFailure if it cannot be opened, or a newer program has changed it
    public boolean isBehind() {
        boolean tables = forReading().isBehind();
        return tables || isEarlier();
    }

    /// Whether nothing would be changed before it is opened.
    ///
    /// @throws StoreFailure if it cannot be opened
    boolean isReady() {
        try {
            checkHeader(true);
            return !isBehind();
        } catch (IOException e) {
            throw failure("The hub's files could not be read or written", e);
        }
    }

    /// The database for reading, where nothing can be written.
    ///
    /// @throws StoreFailure if it would have to be changed first
    DatabaseSource onFullDisk() {
        try {
            checkHeader(true);
        } catch (IOException e) {
            throw failure("The hub's files could not be read or written", e);
        }
        if (forReading().isBehind()) {
            throw StoreFailure.damaged(
                    "No room for the change of the tables",
                    "The disk is full, or refuses to write: the hub has to be brought up to date first, and there is no"
                            + " room for that.");
        }
        return forReading();
    }

    /// Makes the file, or brings its tables up to date, so that it can be opened.
    ///
    /// @param isNew whether a header without a database is one that was just written; otherwise the
    ///   database has been lost, and an empty one in its place would hide that
    /// @param beforeUpdate run before the tables of one that is there are changed
    public void prepare(Clock clock, boolean isNew, Runnable beforeUpdate) {
        try {
            boolean there = Files.exists(location.database());
            checkHeader(there);
            if (!there) {
                if (!isNew && Files.exists(location.header())) {
                    throw new StoreFailure(HubLocation.DATABASE_GONE);
                }
                create(clock);
            } else if (isBehind()) {
                beforeUpdate.run();
                migrateCopy();
            }
        } catch (IOException e) {
            throw failure("The hub's files could not be read or written", e);
        } catch (SQLException e) {
            throw StoreFailure.of("The record could not be opened", e);
        }
    }

    private static StoreFailure failure(String what, IOException cause) {
        StoreFailure failure = new StoreFailure(what);
        failure.setStackTrace(cause.getStackTrace());
        return failure;
    }

    private void checkHeader(boolean there) throws IOException {
        HeaderCheck found = FormatHeader.check(location.header());
        switch (found) {
            case HeaderCheck.Ours _ -> {}
            case HeaderCheck.Missing missing -> {
                if (there) {
                    throw new StoreFailure(missing.sentence());
                }
            }
            case HeaderCheck.Foreign _, HeaderCheck.Damaged _, HeaderCheck.Newer _ ->
                throw new StoreFailure(found.sentence());
        }
    }

    private void create(Clock clock) throws IOException, SQLException {
        Files.createDirectories(location.directory());
        Files.deleteIfExists(freshFile());
        fresh().migrate();
        keepSums();
        if (FormatHeader.check(location.header()) instanceof HeaderCheck.Missing) {
            FormatHeader.fresh(UUID.randomUUID(), clock.instant()).write(location.header());
        }
        putInPlace();
    }

    private void migrateCopy() throws IOException, SQLException {
        if (isEarlier()) {
            copyRows();
        } else {
            Files.copy(location.database(), freshFile(), StandardCopyOption.REPLACE_EXISTING);
        }
        fresh().migrate();
        checkTrail();
        keepSums();
        Files.copy(location.database(), location.beforeUpdate(), StandardCopyOption.REPLACE_EXISTING);
        putInPlace();
        FormatHeader.upgrade(location.header());
    }

    /// Into pages that are sealed; and nothing else is changed.
    private void copyRows() throws IOException, SQLException {
        Files.deleteIfExists(freshFile());
        try (Connection from = earlier().connect();
                Connection to = fresh().connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            new RowCopy(from, to).make();
            if (!RecordDigest.of(from, seals).equals(RecordDigest.of(to, seals))) {
                throw new StoreFailure("The rows written anew are not those that were read");
            }
        }
    }

    private void checkTrail() throws SQLException {
        try (Connection connection = fresh().connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            AuditTrailReport report = new AuditTrailBook(seals).verify(DSL.using(connection, SQLDialect.H2));
            if (!report.holds()) {
                throw new StoreFailure("The trail does not hold at entry "
                        + report.firstBroken().getAsLong());
            }
        }
    }

    /// The tables have other columns than before, or are new.
    private void keepSums() throws SQLException {
        try (Connection connection = fresh().connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            new RowSums(DSL.using(connection, SQLDialect.H2), seals).keepAll();
        }
    }

    private void putInPlace() throws IOException {
        try (FileChannel file = FileChannel.open(freshFile(), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(
                freshFile(), location.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (location.directory().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(location.directory(), StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private Path freshFile() {
        return location.directory().resolve("hub" + FRESH + ".mv.db");
    }

    /// Seals a database that nobody has open under another key; nothing is ever in clear on the disk.
    ///
    /// @throws IOException if the keys are not those of the file, or the disk refuses
    public void sealAnew(StoreKeys fresh) throws IOException {
        byte[] before = keys.forPages();
        byte[] after = fresh.forPages();
        try {
            Files.deleteIfExists(freshFile());
            HuddleFilePath.sealAnew(location.database(), before, freshFile(), after);
            putInPlace();
        } finally {
            Arrays.fill(before, (byte) 0);
            Arrays.fill(after, (byte) 0);
        }
    }
}
