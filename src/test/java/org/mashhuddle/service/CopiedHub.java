package org.mashhuddle.service;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// A hub in a folder, and what a person does with its backups; what is in it is asked of its tables.
public final class CopiedHub {

    public final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    public final HubLocation location;
    public final List<OpenHub> opened = new ArrayList<>();

    public CopiedHub(Path folder) {
        location = new HubLocation(folder);
    }

    HubService hubs() {
        App app = new App(location, clock, KdfCost.FLOOR);
        return new HubService(location, clock, KdfCost.FLOOR, MachinePolicy.none(), hub -> {
            opened.add(hub);
            return app.session(hub);
        });
    }

    Created created() {
        return hubs().create(DemoDay.hub());
    }

    /// A hub of its own.
    public Session made() {
        return created().session();
    }

    /// The hub that every test of this program has, unlocked; where another is compared with it, that one is [#made].
    public Session begun() {
        begin();
        return session();
    }

    /// As [#begun], locked.
    public void begin() {
        Begun.HUB.copyTo(location.directory());
    }

    /// The recovery key of that hub.
    public static String recoveryKey() {
        return Begun.HUB.made();
    }

    /// What [#begun] copies.
    private static final class Begun {
        private static final HubFiles<String> HUB = HubFiles.of(folder -> {
            Created created = new CopiedHub(folder).created();
            created.session().close();
            return created.recoveryKey();
        });
    }

    UserId user() {
        return hubs().users().getFirst().id();
    }

    UnlockAnswer unlocked() {
        return hubs().unlock(user(), DemoDay.PASSPHRASE.toCharArray());
    }

    Session session() {
        if (unlocked() instanceof UnlockAnswer.Opened open && open.alteredAt().isEmpty()) {
            return open.session();
        }
        throw new AssertionError("The hub does not open as it should");
    }

    public Database database() {
        return opened.getLast().database();
    }

    RestoreAnswer restore(Path copy, UserId user, FileSteps.Watch cuts) {
        return new HubRestorer(location, clock, cuts)
                .restore(copy, user, DemoDay.PASSPHRASE.toCharArray(), new BackupProgress());
    }

    static Subject save(Session session, Child child) {
        return session.services().subjects().keep(session.actor(), "subject.add", child);
    }

    static Child child(long number, String family) {
        return AChild.aChild().numbered(number).called("Jordan", family).build();
    }

    /// The family name of each child, by its id.
    static Map<String, String> children(Database database) {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = TableRows.connection(database).createStatement();
                ResultSet rows = statement.executeQuery("SELECT subject, family FROM child")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return found;
    }
}
