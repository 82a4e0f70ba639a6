package org.mashhuddle.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.mashhuddle.house.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

/// What the tests of the stores run on: H2 in memory, or with `-Dhuddle.engine=postgresql` a
/// database of its own on a PostgreSQL 15 that is started once.
public final class StoreEngine {

    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("huddle.engine"));

    private StoreEngine() {}

    /// An empty one, known to nobody else.
    static Engine fresh() {
        return POSTGRESQL ? new ServerEngine(Server.STARTED.fresh()) : Tables.MIGRATED.fresh();
    }

    /// A connection to an empty record, to be closed.
    public static Connection connect() throws SQLException {
        return fresh().open(Hub.CLOCK);
    }

    public static SQLDialect dialect() {
        return POSTGRESQL ? SQLDialect.POSTGRES : SQLDialect.H2;
    }

    /// The tables and nothing else, as the statements that make them: migrated once in a program and copied,
    /// which takes a tenth of the time.
    private record Tables(List<String> statements) {

        private static final Tables MIGRATED = migrated();

        private static Tables migrated() {
            try (Connection connection = new MemoryEngine().open(Hub.CLOCK)) {
                return new Tables(CopiedDatabase.tables(connection));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Engine fresh() {
            return new MemoryEngine(DatabaseFile.memory(), (_, empty) -> CopiedDatabase.fill(empty, statements));
        }
    }

    /// A server, and a database on it that has the tables and nothing else.
    private record Server(PostgresServer postgres) {

        private static final String MIGRATED = "migrated";
        private static final Server STARTED = start();

        private static Server start() {
            try {
                Path folder = Files.createTempDirectory("postgres");
                PostgresServer postgres = PostgresServer.startIn(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                Server server = new Server(postgres);
                server.execute("create database " + MIGRATED);
                new DatabaseSource(server.source(MIGRATED)).migrate();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void stop(PostgresServer postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        PGSimpleDataSource fresh() {
            String name = "h" + UUID.randomUUID().toString().replace("-", "");
            execute("create database " + name + " template " + MIGRATED);
            return source(name);
        }

        private void execute(String sql) {
            try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", "");
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private PGSimpleDataSource source(String name) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(postgres.url().replaceFirst("/postgres$", "/" + name));
            source.setUser("postgres");
            source.setPassword("");
            return source;
        }
    }
}
