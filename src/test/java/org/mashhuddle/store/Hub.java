package org.mashhuddle.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.store.audit.AuditEvent;

/// A record with a chair and another user, for tests: in memory, or see [StoreEngine].
public final class Hub implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-24T09:32:07.123456Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final Actor CHAIR = new Actor(new UserId(new UUID(1, 1)), Set.of(Role.CHAIR, Role.MINUTE_TAKER));
    public static final Actor OTHER = new Actor(new UserId(new UUID(1, 2)), Set.of(Role.MINUTE_TAKER));
    public static final AgencyId POLICE = new AgencyId(new UUID(2, 1));
    public static final AgencyId HEALTH = new AgencyId(new UUID(2, 2));
    public static final MeetingType DAILY = new MeetingType(
            new MeetingTypeId(new UUID(3, 1)),
            "Daily MASH",
            "Daily Multi-Agency Safeguarding Meeting",
            Set.of(POLICE, HEALTH),
            LocalTime.of(9, 30),
            LocalTime.of(10, 30),
            6,
            4);
    public static final MeetingId MEETING = new MeetingId(new UUID(4, 1));

    public final Database database;

    private Hub(Database database) {
        this.database = database;
    }

    public static StoreKeys keys() {
        return new StoreKeys("0f".repeat(32).toCharArray(), new byte[32], new byte[32]);
    }

    public static Hub empty() {
        return new Hub(Database.on(StoreEngine.fresh(), keys(), CLOCK));
    }

    /// On which the days pass.
    static Hub on(Clock clock) {
        return new Hub(Database.on(StoreEngine.fresh(), keys(), clock));
    }

    /// With the daily meeting of today.
    public static Hub withMeeting() {
        Hub hub = empty();
        hub.write(tx -> {
            tx.hub().keep(DAILY);
            tx.meetings().keep(Meeting.planned(MEETING, DAILY, TODAY));
        });
        return hub;
    }

    public static UUID id() {
        return UUID.randomUUID();
    }

    public void write(Consumer<Tx> work) {
        writeAs(CHAIR, work);
    }

    public void writeAs(Actor actor, Consumer<Tx> work) {
        database.write(actor, AuditEvent.of("test.write"), tx -> {
            work.accept(tx);
            return true;
        });
    }

    public <T> T keep(Function<Tx, SaveResult<T>> work) {
        return switch (database.write(CHAIR, AuditEvent.of("test.keep"), work)) {
            case SaveResult.Saved<T> saved -> saved.value();
            case SaveResult.Stale<T> _ -> throw new AssertionError("Stale");
        };
    }

    public <S extends Subject> S known(S subject) {
        return keep(tx -> tx.subjects().keep(subject));
    }

    public <T> T read(Function<Tx, T> work) {
        return readAs(CHAIR.viewer(), work);
    }

    public <T> T readAs(Viewer viewer, Function<Tx, T> work) {
        return database.read(viewer, AuditEvent.of("test.read"), work);
    }

    @Override
    public void close() {
        database.close();
    }
}
