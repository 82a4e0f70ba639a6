package org.mashhuddle.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.pages.HuddleFilePath;

/// A file layer that remembers which sectors of a database are read.
public final class ReadPlaces extends FilePathWrapper {

    private static final String SCHEME = "readplaces";
    static final int SECTOR = 512;
    private static final NavigableSet<Long> SEEN = new ConcurrentSkipListSet<>();

    private static void register() {
        SEEN.clear();
        FilePath.register(new ReadPlaces());
    }

    /// Where lies what these questions read, in sectors from the file's beginning.
    static long[] of(HubLocation made, List<String> questions) throws SQLException {
        register();
        HuddleFilePath files = HuddleFilePath.inUse(made.directory(), Hub.keys().forPages());
        files.makeKnown();
        String url = files.url(SCHEME + ":" + made.plainName())
                + ";IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0;"
                + "REUSE_SPACE=FALSE;ACCESS_MODE_DATA=r;FILE_LOCK=NO";
        String password = new String(Hub.keys().forUser());
        try (Connection connection = DriverManager.getConnection(url, "hub", password);
                Statement statement = connection.createStatement()) {
            for (String sql : questions) {
                statement.executeQuery(sql).close();
            }
        }
        return SEEN.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel below = super.open(mode);
        return new Reading(below);
    }

    private static final class Reading extends FileBaseDefault {
        private final FileChannel below;

        Reading(FileChannel below) {
            this.below = below;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            int read = below.read(into, position);
            for (long at = position / SECTOR; at * SECTOR < position + read; at++) {
                SEEN.add(at);
            }
            return read;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            return below.write(from, position);
        }

        @Override
        public long size() throws IOException {
            return below.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            below.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            below.force(metaData);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return below.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            below.close();
        }
    }
}
