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
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.store.actions.ActionStore;
import org.mashhuddle.store.agenda.AgendaStore;
import org.mashhuddle.store.agenda.ReturnStore;
import org.mashhuddle.store.agenda.TriageStore;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrail;
import org.mashhuddle.store.audit.AuditTrailBook;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.audit.ViewLog;
import org.mashhuddle.store.children.PairStore;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.children.SubjectStore;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.core.Visible;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.TrailAnchor;
import org.mashhuddle.store.governance.GovernanceStore;
import org.mashhuddle.store.governance.RetentionStore;
import org.mashhuddle.store.hub.HubStore;
import org.mashhuddle.store.hub.PartyStore;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.store.imports.ImportStore;
import org.mashhuddle.store.meeting.DiscussionStore;
import org.mashhuddle.store.meeting.MeetingStore;
import org.mashhuddle.store.meeting.ReleaseStore;
import org.mashhuddle.store.meeting.SnapshotStore;
import org.mashhuddle.store.minutes.CorrectionStore;
import org.mashhuddle.store.minutes.MinutesStore;
import org.mashhuddle.store.papers.PaperStore;
import org.mashhuddle.store.reports.ReportStore;

/// The hub's one door to its record. Each write is one transaction with its entry in the trail, and
/// is on the disk when [#write] returns; each read is recorded for who looked. Callers may come on
/// any thread; what they ask for is done on one that nobody else knows, since an interrupt inside
/// would close the file under everybody's feet.
@AllowedBecause(rule = 9, reason = "each transaction has stores of its own, bound to who acts")
public final class Database implements AutoCloseable {

    private final StoreThread inside;
    private final Connection connection;
    private final DSLContext sql;
    private final Clock clock;
    private final AuditTrailMac seals;
    private final AuditTrailBook book;
    private final RowSums sums;
    private final AnchoredTrail anchor;
    private final ViewLog views;
    private boolean closed;

    private Database(StoreThread inside, Connection connection, StoreKeys keys, Clock clock, AnchoredTrail anchor) {
        this.inside = inside;
        this.connection = connection;
        this.clock = clock;
        this.seals = new AuditTrailMac(keys.trail());
        this.anchor = anchor;
        this.sums = new RowSums(DSL.using(connection, SQLDialect.H2, settings()), seals);
        this.sql = DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.H2)
                .set(settings())
                .set(new DefaultExecuteListenerProvider(sums)));
        this.book = new AuditTrailBook(seals);
        this.views = new ViewLog(this::writeViews);
    }

    /// Values never go to a log, not even at debug level.
    private static Settings settings() {
        return new Settings().withExecuteLogging(false).withRenderSchema(false);
    }

    /// Opens a hub's record, and makes it where there is none. Where this program knows changes to
    /// the tables that the file does not have, they are made on a copy, which takes its place when
    /// it has been checked.
    ///
    /// @param keys may be closed once this returns
    /// @throws StoreFailure if it cannot be opened: another process has it, a wrong key, a header
    ///   that is not ours, or a header whose database is gone
    public static Database open(HubLocation location, StoreKeys keys, Clock clock) {
        return open(location, keys, clock, false);
    }

    /// Makes the record of a hub whose header was just written.
    ///
    /// @param keys may be closed once this returns
    public static Database create(HubLocation location, StoreKeys keys, Clock clock) {
        return open(location, keys, clock, true);
    }

    private static Database open(HubLocation location, StoreKeys keys, Clock clock, boolean isNew) {
        DatabaseFile file = new DatabaseFile(location, keys);
        return opened(
                file.source(), keys, clock, () -> file.prepare(clock, isNew), AnchoredTrail.at(location.anchor()));
    }

    /// A record in memory that is gone when it is closed: for the demonstration day and for tests.
    ///
    /// @param keys may be closed once this returns
    public static Database inMemory(StoreKeys keys, Clock clock) {
        return inMemory(keys, clock, (source, _) -> source.migrate());
    }

    /// @param tables makes the tables, empty or filled
    static Database inMemory(StoreKeys keys, Clock clock, BiConsumer<DatabaseSource, Connection> tables) {
        DatabaseSource source = DatabaseFile.memory();
        StoreThread inside = new StoreThread();
        return inside.orEnd(() -> {
            Connection connection = source.connect();
            Runnable made = () -> tables.accept(source, connection);
            return connected(inside, connection, keys, clock, made, AnchoredTrail.nowhere());
        });
    }

    private static Database opened(
            DatabaseSource source, StoreKeys keys, Clock clock, Runnable prepare, AnchoredTrail anchor) {
        StoreThread inside = new StoreThread();
        return inside.orEnd(() -> {
            prepare.run();
            return connected(inside, source.connect(), keys, clock, () -> {}, anchor);
        });
    }

    /// @param tables makes the tables where they are not there; what is in memory lives only while
    ///   the connection does
    private static Database connected(
            StoreThread inside,
            Connection connection,
            StoreKeys keys,
            Clock clock,
            Runnable tables,
            AnchoredTrail anchor)
            throws SQLException {
        try {
            tables.run();
            connection.setAutoCommit(false);
            Database database = new Database(inside, connection, keys, clock, anchor);
            if (anchor.isSomewhere()) {
                anchor.mustBeKnown(entry -> database.book.knows(database.sql, entry));
                database.sums.mustHold(connection);
            } else {
                database.sums.keepAll();
            }
            connection.commit();
            return database;
        } catch (DataAccessException e) {
            connection.close();
            throw StoreFailure.of("The record could not be opened", e);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Does one piece of work for an actor, in one transaction with its entry in the trail. When it
    /// returns, the work is kept; when it throws, nothing of it is.
    ///
    /// @throws StoreFailure if the database refuses
    public <T> T write(Actor actor, AuditEvent deed, Function<Tx, T> work) {
        return alone(() -> {
            appendViews();
            StoreContext desk = desk(actor, Visible.to(actor.viewer()));
            T result = work.apply(tx(desk));
            sums.keep();
            TrailAnchor.Entry entry =
                    book.append(sql, actor.user(), desk.stamp().orElseThrow().at(), deed);
            connection.commit();
            views.written();
            anchor.write(entry);
            return result;
        });
    }

    /// As [#write], with a second set of stores that is blind to restrictions: for what must be
    /// whole whoever does it, such as proposing an agenda (nobody is dropped because a user who is
    /// not named prepares it), closing, sealing the record, an import. What comes out of the second
    /// set is not for the actor's eyes.
    ///
    /// @param work gets the actor's stores, then the record's
    public <T> T writeForTheRecord(Actor actor, AuditEvent deed, BiFunction<Tx, Tx, T> work) {
        return write(actor, deed, tx -> work.apply(tx, tx(desk(actor, Visible.everything()))));
    }

    /// As [#read], blind to restrictions: for the record itself, never to be shown.
    public <T> T readForTheRecord(Viewer viewer, AuditEvent look, Function<Tx, T> work) {
        return read(viewer, look, _ -> work.apply(tx(new StoreContext(sql, Visible.everything(), Optional.empty()))));
    }

    private StoreContext desk(Actor actor, Visible visible) {
        StoreContext.Stamp stamp =
                new StoreContext.Stamp(actor.user().value(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new StoreContext(sql, visible, Optional.of(stamp));
    }

    /// Looks something up for a viewer; what is hidden from that viewer is not there. The look is
    /// written into the trail within a second.
    ///
    /// @throws StoreFailure if the database refuses
    public <T> T read(Viewer viewer, AuditEvent look, Function<Tx, T> work) {
        return alone(() -> {
            views.add(new ViewLog.View(viewer.user(), clock.instant().truncatedTo(ChronoUnit.MICROS), look));
            return work.apply(tx(new StoreContext(sql, Visible.to(viewer), Optional.empty())));
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
        return alone(() -> {
            commitViews();
            return question.apply(sql);
        });
    }

    /// Writes the queued views, on the thread that comes for them.
    private void writeViews() {
        alone(() -> {
            commitViews();
            return true;
        });
    }

    private void commitViews() throws SQLException {
        Optional<TrailAnchor.Entry> last = appendViews();
        connection.commit();
        views.written();
        last.ifPresent(anchor::write);
    }

    private Optional<TrailAnchor.Entry> appendViews() {
        Optional<TrailAnchor.Entry> last = Optional.empty();
        for (ViewLog.View view : views.waiting()) {
            last = Optional.of(book.append(sql, view.viewer(), view.at(), view.look()));
        }
        return last;
    }

    private <T> T alone(StoreThread.Work<T> work) {
        return inside.run(() -> {
            if (closed) {
                throw new IllegalStateException("The record is closed");
            }
            try {
                return rollingBack(work);
            } catch (SQLException e) {
                throw StoreFailure.of("The record refused", e);
            } catch (DataAccessException e) {
                throw StoreFailure.of("The record refused", e);
            }
        });
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
        sums.forget();
        try {
            connection.rollback();
        } catch (SQLException e) {
            if (strict) {
                throw e;
            }
        }
    }

    private static Tx tx(StoreContext desk) {
        return new Tx(
                new HubStore(desk),
                new PartyStore(desk),
                new SigningStore(desk),
                new SubjectStore(desk),
                new ReferralStore(desk),
                new MeetingStore(desk),
                new AgendaStore(desk),
                new DiscussionStore(desk),
                new ActionStore(desk),
                new MinutesStore(desk),
                new PaperStore(desk),
                new ImportStore(desk),
                new TriageStore(desk),
                new ReturnStore(desk),
                new SnapshotStore(desk),
                new PairStore(desk),
                new ReleaseStore(desk),
                new ReportStore(desk),
                new CorrectionStore(desk),
                new GovernanceStore(desk),
                new RetentionStore(desk));
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
        } catch (SQLException e) {
            throw StoreFailure.of("The last views were not written", e);
        } catch (DataAccessException e) {
            throw StoreFailure.of("The last views were not written", e);
        } finally {
            seals.close();
            anchor.close();
            closeConnection();
        }
    }

    private void closeConnection() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.of("The record did not close", e);
        }
    }
}
