package org.mashhuddle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailBook;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;
import org.mashhuddle.store.durable.TrailAnchor;

/// Writes the database of a hub that nobody has open anew: a file only grows while it is used, and
/// most of it is soon what was written over. All rows are copied into a fresh file beside it, which
/// is compared with the present one value by value, and then takes its place by the plan that a
/// restore is made by. The file before is removed when the new one was opened under its own name.
///
/// @param location of the hub, which this process holds
/// @param keys may be closed once a verb returns
@AllowedBecause(rule = 9, reason = "the new file is nobody's record before it has its name")
public record DatabaseRebuild(HubLocation location, StoreKeys keys, FileSteps steps) {

    /// A file below this size is left as it is.
    public static final long LEAST = 4L << 20;

    /// How many times larger than its rows a file may become. With three, a year of daily meetings of forty children
    /// was above 500 MB before its turn came.
    private static final int TIMES = 2;

    private static final int HUNDRED = 100;

    /// How large the file was, and is.
    public record Sizes(long before, long after) {}

    /// How much of a database file is still wanted, in bytes, as H2 itself counts it: how much of the
    /// file its chunks take, for one of which nothing is wanted is forgotten and its place is not used
    /// again; and how much of those is wanted.
    private long wanted() throws IOException, SQLException {
        try (Connection connection = file(location).forReading().connect();
                Statement asked = connection.createStatement();
                ResultSet percent = asked.executeQuery("SELECT setting_value FROM information_schema.settings"
                        + " WHERE setting_name IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")) {
            long wanted = Files.size(location.database());
            while (percent.next()) {
                wanted = wanted / HUNDRED * percent.getInt(1);
            }
            return wanted;
        }
    }

    /// Whether the file is large, and several times larger than what is wanted of it.
    ///
    /// @param most what is wanted may be so many bytes; more takes too long for where this is asked
    /// @throws StoreFailure if it cannot be opened
    public boolean isDue(long most) throws IOException {
        try {
            long size = Files.size(location.database());
            if (size < LEAST) {
                return false;
            }
            long wanted = wanted();
            return wanted <= most && wanted * TIMES < size;
        } catch (SQLException e) {
            throw StoreFailure.of("The record could not be opened", e);
        }
    }

    /// Whether something was destroyed whose rows still lie in the file.
    public boolean isOwed() {
        return Files.exists(location.owed());
    }

    /// Puts a new file in the place of the hub's. The new one's trail says so; a cut at any moment
    /// leaves the one or the other.
    ///
    /// @param who asked for it, or locked the hub
    /// @throws StoreFailure if a row of the present file cannot be read or is not as it was written, or
    ///   the new one is not equal to it
    /// @throws IOException if the disk refuses; then, too, nothing was changed, unless
    ///   [HubSwitch#isUnfinished] says that the change is to be finished
    public Sizes make(UserId who, Instant now) throws IOException {
        HubSwitch places = new HubSwitch(location, steps);
        long before = Files.size(location.database());
        HubLocation gathered = new HubLocation(places.gather());
        try {
            copyTo(gathered);
            TrailAnchor.Entry entry = noted(gathered, who, now);
            steps.force(gathered.database());
            places.replace(HubSwitch.EARLIER);
            FormatHeader.upgrade(location.header());
            mustKnow(entry);
            anchor(entry);
            sweep(location, steps);
            settle();
            return new Sizes(before, Files.size(location.database()));
        } catch (SQLException e) {
            places.forget();
            throw StoreFailure.of("The record could not be written anew", e);
        } catch (DataAccessException e) {
            places.forget();
            throw StoreFailure.of("The record could not be written anew", e);
        } catch (IOException | StoreFailure e) {
            places.forget();
            throw e;
        }
    }

    /// What was destroyed is in neither file any more: not in the one from before an update either.
    private void settle() throws IOException {
        if (isOwed()) {
            steps.delete(location.beforeUpdate());
            steps.delete(location.owed());
        }
    }

    /// Writes the database of a copy of a hub anew, in its own folder. Nothing is added to its trail.
    public void makeInCopy() throws IOException {
        HubLocation fresh = new HubLocation(location.directory().resolve(HubSwitch.GATHERED));
        steps.makeFolder(fresh.directory());
        try {
            copyTo(fresh);
            steps.force(fresh.database());
            steps.move(fresh.database(), location.database());
        } catch (SQLException e) {
            throw StoreFailure.of("The copy could not be written anew", e);
        } catch (DataAccessException e) {
            throw StoreFailure.of("The copy could not be written anew", e);
        } finally {
            steps.deleteFolder(fresh.directory());
        }
    }

    /// Removes the file that a rebuild before this replaced. Whoever calls has opened the new one.
    public static void sweep(HubLocation location, FileSteps steps) throws IOException {
        if (!HubSwitch.isUnfinished(location)) {
            steps.deleteFolder(location.directory().resolve(HubSwitch.EARLIER));
        }
    }

    private DatabaseFile file(HubLocation at) {
        return new DatabaseFile(at, keys);
    }

    private void copyTo(HubLocation fresh) throws IOException, SQLException {
        DatabaseFile present = file(location);
        RecordDigest held;
        try (Connection from = present.forReading().connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            try (Connection to = file(fresh).building().connect()) {
                new RowCopy(from, to).make();
            }
            held = RecordDigest.of(from, seals);
        }
        fresh.keepToOwner();
        steps.force(fresh.database());
        mustBe(held, file(fresh));
    }

    /// Read by itself, as it lies on the disk.
    private void mustBe(RecordDigest held, DatabaseFile fresh) throws SQLException {
        try (Connection connection = fresh.forReading().connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            if (!RecordDigest.of(connection, seals).equals(held)) {
                throw new StoreFailure("The rows written anew are not those that were read");
            }
            DSLContext sql = DSL.using(connection, SQLDialect.H2);
            new RowSums(sql, seals).mustHold(new FileEngine(fresh, false, () -> {}), connection);
            if (!new AuditTrailBook(seals).verify(sql).holds()) {
                throw StoreFailure.damaged("The trail does not hold", "The trail of the hub does not hold.");
            }
        }
    }

    /// The first entry of the new file, written with the settings that it is used with.
    private TrailAnchor.Entry noted(HubLocation fresh, UserId who, Instant now) throws SQLException {
        try (Connection connection = file(fresh).source().connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            connection.setAutoCommit(false);
            TrailAnchor.Entry entry = new AuditTrailBook(seals)
                    .append(DSL.using(connection, SQLDialect.H2), who, now, AuditEvent.of("hub.rebuild"));
            connection.commit();
            return entry;
        }
    }

    private void mustKnow(TrailAnchor.Entry entry) throws SQLException {
        try (Connection connection = file(location).forReading().connect();
                AuditTrailMac seals = new AuditTrailMac(keys.trail())) {
            if (!new AuditTrailBook(seals).knows(DSL.using(connection, SQLDialect.H2), entry)) {
                throw new StoreFailure("The file written anew is not the one that has its name");
            }
        }
    }

    private void anchor(TrailAnchor.Entry entry) throws IOException {
        List<Path> places = Stream.concat(Stream.of(location.anchor()), location.witness().stream())
                .filter(Files::exists)
                .toList();
        for (Path place : places) {
            try (TrailAnchor anchor = TrailAnchor.at(place)) {
                anchor.latest(); // which of its two places is to be written next
                anchor.write(entry);
            }
        }
    }
}
