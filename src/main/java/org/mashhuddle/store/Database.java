package org.mashhuddle.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrail;
import org.mashhuddle.store.audit.AuditTrailBook;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.audit.ViewLog;
import org.mashhuddle.store.core.RecordClosed;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.core.Visible;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.TrailAnchor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hub's one door to its record. Each write is one transaction with its entry in the trail, on disk
/// when [#write] returns; each read says who looked. What any thread asks for is done on a hidden one.
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    /// From here on H2's numbers say that the database itself is broken, not what it was asked.
    private static final int BROKEN = 50_000;

    private final StoreThread inside;
    private final Engine engine;
    private final Clock clock;
    private final AuditTrailMac seals;
    private final AuditTrailBook book;
    private final AnchoredTrail anchor;
    private final ViewLog views;
    private OpenRecord record;
    private boolean closed;
    private long kept;
    private volatile boolean writes;

    private Database(StoreThread inside, Engine engine, StoreKeys keys, Clock clock) throws SQLException {
        this.inside = inside;
        this.engine = engine;
        this.clock = clock;
        this.seals = new AuditTrailMac(keys.trail());
        this.book = new AuditTrailBook(seals);
        // written on the thread that comes for them
        this.views = new ViewLog(() -> ask(_ -> true));
        this.record = bound(engine.open(clock));
        this.writes = record.writes();
        this.anchor = new AnchoredTrail(engine.anchors());
    }

    /// Opens a hub's record, and makes it where there is none. Changes to the tables that the file does not
    /// have are made on a copy, which takes its place when it has been checked.
    ///
    /// @param keys closed with it
    /// @throws StoreFailure if it cannot be opened: another process has it, a wrong key, a header
    ///   that is not ours, or a header whose database is gone
    public static Database open(HubLocation location, StoreKeys keys, Clock clock) {
        return open(location, keys, clock, () -> {});
    }

    /// The same.
    ///
    /// @param beforeUpdate run before the tables are changed, where they are; nobody has the file open then
    public static Database open(HubLocation location, StoreKeys keys, Clock clock, Runnable beforeUpdate) {
        return on(new FileEngine(new DatabaseFile(location, keys), false, beforeUpdate), keys, clock);
    }

    /// Makes the record of a hub whose header was just written.
    ///
    /// @param keys closed with it
    public static Database create(HubLocation location, StoreKeys keys, Clock clock) {
        return on(new FileEngine(new DatabaseFile(location, keys), true, () -> {}), keys, clock);
    }

    /// In memory, gone when it is closed: for the demonstration day and tests. The keys may be closed then.
    public static Database inMemory(StoreKeys keys, Clock clock) {
        return on(new MemoryEngine(), keys, clock);
    }

    static Database inMemory(StoreKeys keys, Clock clock, BiConsumer<DatabaseSource, Connection> tables) {
        return on(new MemoryEngine(DatabaseFile.memory(), tables), keys, clock);
    }

    static Database on(Engine engine, StoreKeys keys, Clock clock) {
        StoreThread inside = new StoreThread();
        return inside.orEnd(() -> {
            Database database = new Database(inside, engine, keys, clock);
            database.begin();
            return database;
        });
    }

    /// Is what was kept here still there?
    private void begin() throws SQLException {
        try {
            if (anchor.isSomewhere()) {
                anchor.mustBeKnown(entry -> book.knows(record.sql(), entry));
                record.sums().mustHold(engine, record.connection());
            } else {
                record.sums().keepAll();
            }
            record.connection().commit();
        } catch (DataAccessException e) {
            record.connection().close();
            throw StoreFailure.of("The record could not be opened", e);
        } catch (SQLException | RuntimeException e) {
            record.connection().close();
            throw e;
        }
    }

    /// Does one piece of work for an actor, in one transaction with its entry in the trail. When it
    /// returns, the work is kept; when it throws, nothing of it is.
    ///
    /// @throws StoreFailure if the database refuses
    public <T> T write(Actor actor, AuditEvent deed, Function<Tx, T> work) {
        return writeIn(actor, deed, desk -> work.apply(tx(desk)));
    }

    private <T> T writeIn(Actor actor, AuditEvent deed, Function<StoreContext, T> work) {
        return inside.keep(() -> entered(() -> {
            beforeWriting();
            appendViews();
            StoreContext desk = desk(actor);
            T result = work.apply(desk);
            record.sums().keep();
            TrailAnchor.Entry entry = book.append(
                    record.sql(), actor.user(), desk.stamp().orElseThrow().at(), deed);
            committed();
            kept++;
            views.written();
            anchor.write(entry);
            return result;
        }));
    }

    /// As [#write], with a second set of stores that is blind to restrictions: for what must be
    /// whole whoever does it, such as proposing an agenda (nobody is dropped because a user who is
    /// not named prepares it), closing, sealing the record, an import. What comes out of the second
    /// set is not for the actor's eyes.
    ///
    /// @param work gets the actor's stores, then the record's
    public <T> T writeForTheRecord(Actor actor, AuditEvent deed, BiFunction<Tx, Tx, T> work) {
        return writeIn(actor, deed, desk -> work.apply(tx(desk), tx(desk.seeing(Visible.everything()))));
    }

    /// As [#read], blind to restrictions: for the record itself, never to be shown.
    public <T> T readForTheRecord(Viewer viewer, AuditEvent look, Function<Tx, T> work) {
        return read(
                viewer,
                look,
                _ -> work.apply(tx(new StoreContext(record.sql(), Visible.everything(), Optional.empty(), clock))));
    }

    private StoreContext desk(Actor actor) {
        StoreContext.Stamp stamp =
                new StoreContext.Stamp(actor.user().value(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new StoreContext(record.sql(), Visible.to(actor.viewer()), Optional.of(stamp), clock);
    }

    /// Looks something up for a viewer; what is hidden from that viewer is not there. The look is
    /// written into the trail within a second.
    ///
    /// @throws StoreFailure if the database refuses
    public <T> T read(Viewer viewer, AuditEvent look, Function<Tx, T> work) {
        return alone(() -> {
            views.add(new ViewLog.View(viewer.user(), clock.instant().truncatedTo(ChronoUnit.MICROS), look));
            return work.apply(tx(new StoreContext(record.sql(), Visible.to(viewer), Optional.empty(), clock)));
        });
    }

    /// The trail, with every view that was queued.
    public AuditTrail trail() {
        return new AuditTrail(book, this::ask);
    }

    /// Runs something while nothing is being written: what is committed is on the disk then, and stays
    /// as it is until this returns.
    ///
    /// @return how much the record holds at that moment, every look so far included
    public RecordCount whileStill(Runnable work) {
        return ask(asked -> {
            work.run();
            return RecordCount.of(asked);
        });
    }

    private <T> T ask(Function<DSLContext, T> question) {
        return inside.unhurried(() -> entered(() -> {
            if (writes) {
                commitViews();
            }
            return question.apply(record.sql());
        }));
    }

    private void commitViews() throws SQLException {
        beforeWriting();
        Optional<TrailAnchor.Entry> last = appendViews();
        committed();
        views.written();
        last.ifPresent(anchor::write);
    }

    private Optional<TrailAnchor.Entry> appendViews() {
        Optional<TrailAnchor.Entry> last = Optional.empty();
        for (ViewLog.View view : views.waiting()) {
            last = Optional.of(book.append(record.sql(), view.viewer(), view.at(), view.look()));
        }
        return last;
    }

    private <T> T alone(StoreThread.Work<T> work) {
        return inside.run(() -> entered(work));
    }

    private <T> T entered(StoreThread.Work<T> work) throws SQLException {
        if (closed) {
            throw RecordClosed.unseen();
        }
        try {
            return rollingBack(work);
        } catch (SQLException e) {
            throw broken(StoreFailure.of("The record refused", e));
        } catch (DataAccessException e) {
            throw broken(StoreFailure.of("The record refused", e));
        }
    }

    /// A database that could not write has closed itself. It is opened again, to be read from as it was.
    private StoreFailure broken(StoreFailure failure) {
        try {
            boolean wasAsked = failure.code() < BROKEN && failure.sentence().isEmpty();
            if (record.writes() && wasAsked && record.connection().isValid(1)) {
                return failure;
            }
            writes = false;
            record = again(false);
            anchor.mustStillBeKnown(entry -> book.knows(record.sql(), entry));
        } catch (SQLException stillBroken) {
            return StoreFailure.unwritten(StoreFailure.of("The record could not be opened again", stillBroken));
        } catch (DataAccessException | StoreFailure stillBroken) {
            LOG.warn("The record could not be opened again");
        }
        return StoreFailure.unwritten(failure);
    }

    /// What is half closed must be closed first: H2 would else give the same broken database again.
    private OpenRecord again(boolean toWrite) throws SQLException {
        record.leave();
        Optional<Connection> reading = toWrite ? Optional.empty() : engine.forReading();
        return bound(reading.isPresent() ? reading.get() : engine.again());
    }

    /// A record that is open for reading only is opened for writing, should the disk have room again.
    private void beforeWriting() throws SQLException {
        if (!record.writes()) {
            record = again(true);
        }
    }

    private OpenRecord bound(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return OpenRecord.on(connection, engine, seals);
    }

    private void committed() throws SQLException {
        record.connection().commit();
        writes = true;
    }

    /// Whether what was asked for last could be kept; where it could not, everything is there to be read.
    public boolean writes() {
        return writes;
    }

    /// Whether somebody waits for what is being done now to end. Who only puts views down does not.
    public boolean isAwaited() {
        return inside.isAwaited();
    }

    /// How many works were kept since it was opened; asked inside one of them.
    public long kept() {
        return kept;
    }

    /// After a commit there is nothing left to roll back; after anything else there is.
    private <T> T rollingBack(StoreThread.Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.run();
            done = true;
            return result;
        } finally {
            rollback(done);
        }
    }

    private void rollback(boolean strict) throws SQLException {
        record.sums().forget();
        try {
            record.connection().rollback();
        } catch (SQLException e) {
            if (strict) {
                throw e;
            }
        }
    }

    private Tx tx(StoreContext desk) {
        return Tx.of(desk, seals);
    }

    /// Writes the views that wait and closes the file. Closing twice does no harm.
    @Override
    public void close() {
        views.close();
        inside.end(() -> {
            if (!closed) {
                closed = true;
                writeLast();
            }
            return true;
        });
    }

    private void writeLast() {
        try {
            rollingBack(() -> {
                commitViews();
                return true;
            });
        } catch (SQLException | DataAccessException full) {
            writes = false;
            LOG.warn("The last views were not written");
        } finally {
            seals.close();
            anchor.close();
            engine.wipe();
            record.close(writes);
        }
    }
}
