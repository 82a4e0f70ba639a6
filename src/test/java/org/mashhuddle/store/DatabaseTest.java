package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.store.AChild.aChild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HubLocation;

class DatabaseTest {

    @TempDir
    Path directory;

    private HubLocation location() {
        return new HubLocation(directory);
    }

    private Database open() {
        return Database.open(location(), Hub.keys(), Hub.CLOCK);
    }

    private static Child kept(Database database) {
        Child child = aChild().build();
        database.write(
                Hub.CHAIR,
                AuditEvent.of("child.add", child.id().value()),
                tx -> tx.subjects().keep(child));
        return child;
    }

    @Test
    void whatWasWrittenIsThereWhenTheFileIsOpenedAgain() throws IOException {
        UUID id;
        try (Database database = open()) {
            id = kept(database).id().value();
        }
        try (Database database = open()) {
            assertThat(database.read(
                            Hub.CHAIR.viewer(),
                            AuditEvent.of("child.open", id),
                            (Tx tx) -> tx.subjects().all()))
                    .extracting(subject -> subject.id().value())
                    .containsExactly(id);
            assertThat(database.trail().verify().holds()).isTrue();
        }
        assertThat(names()).containsExactlyInAnyOrder("hub.mv.db", "hub.header", "hub.anchor");
        assertThat(new String(Files.readAllBytes(location().database()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Jordan");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /// Left to itself the database takes a quarter of whatever the heap may grow to.
    @Test
    void whatTheDatabaseKeepsInMemoryHasALimitOfItsOwn() throws SQLException {
        assertThat(setting("info.CACHE_MAX_SIZE")).as("megabytes").isEqualTo("96");
    }

    /// Else a list that a statement looks in is read again for each of its rows: Today of ten years took 20 seconds.
    @Test
    void aListThatAStatementLooksInIsReadOnce() throws SQLException {
        open().close();
        try (Connection connection =
                new DatabaseFile(location(), Hub.keys()).source().connect()) {
            assertThat(((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
                            .getDatabase()
                            .getOptimizeReuseResults())
                    .isTrue();
        }
    }

    private String setting(String name) throws SQLException {
        open().close();
        try (Connection connection =
                        new DatabaseFile(location(), Hub.keys()).source().connect();
                ResultSet setting = connection
                        .createStatement()
                        .executeQuery("select setting_value from information_schema.settings where setting_name = '"
                                + name + "'")) {
            assertThat(setting.next()).isTrue();
            return setting.getString(1);
        }
    }

    @Test
    void anExceptionTakesEverythingBackAndLeavesNoEntry() {
        try (Hub hub = Hub.empty()) {
            assertThatThrownBy(() -> hub.write(tx -> {
                        SaveResult<Child> _ = tx.subjects().keep(aChild().build());
                        throw new IllegalArgumentException("stop");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(hub.database.trail().entries(9)).isEmpty();
            assertThat(hub.read((Tx tx) -> tx.subjects().all())).isEmpty();
        }
    }

    @Test
    void whatTheDatabaseRefusesIsSaidWithoutItsWords() {
        try (Hub hub = Hub.empty()) {
            SubjectId nobody = new SubjectId(Hub.id());
            Link link = new Link(
                    new LinkId(Hub.id()),
                    nobody,
                    nobody,
                    LinkKind.PEER,
                    "Leakchild",
                    "Leakchild",
                    SharingMark.narrowest());
            assertThatThrownBy(() -> hub.write(tx -> tx.subjects().keep(link)))
                    .isInstanceOf(StoreFailure.class)
                    .hasNoCause()
                    .hasMessageNotContaining("Leakchild")
                    .hasMessageContaining(StoreEngine.dialect() == SQLDialect.POSTGRES ? "23503" : "23506");
        }
    }

    @Test
    void aChangeInsideAReadIsRefused() {
        try (Hub hub = Hub.empty()) {
            assertThatThrownBy(() -> hub.read((Tx tx) -> tx.subjects().keep(aChild().build())))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aTransactionInsideATransactionIsRefused() {
        try (Hub hub = Hub.empty()) {
            assertThatThrownBy(() ->
                            hub.read((Tx tx) -> hub.read(inner -> inner.hub().harms())))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void callersOnManyThreadsAreLetInOneAtATime() throws Exception {
        try (Hub hub = Hub.empty();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Long>> calls = IntStream.range(0, 100)
                    .<Callable<Long>>mapToObj(_ -> () -> hub.database.write(
                            Hub.CHAIR, AuditEvent.of("count"), tx -> tx.hub().next("n")))
                    .toList();
            List<Long> numbers = threads.invokeAll(calls).stream()
                    .map(future -> future.resultNow())
                    .collect(Collectors.toList());
            assertThat(numbers).doesNotHaveDuplicates().contains(1L, 100L);
            assertThat(hub.database.trail().verify().count()).isEqualTo(100);
        }
    }

    @Test
    void twoHubsInMemoryKnowNothingOfEachOther() {
        try (Hub one = Hub.empty();
                Hub two = Hub.empty()) {
            one.known(aChild().build());
            assertThat(two.read((Tx tx) -> tx.subjects().all())).isEmpty();
        }
    }

    @Test
    void aWrongKeyAndAForeignHeaderOpenNothing() throws IOException {
        open().close();
        StoreKeys wrong = new StoreKeys("ab".repeat(32).toCharArray(), new byte[32], new byte[32]);
        assertThatThrownBy(() -> Database.open(location(), wrong, Hub.CLOCK)).isInstanceOf(StoreFailure.class);
        Files.writeString(location().header(), "something else");
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class);
        Files.delete(location().header());
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class);
        FormatHeader.fresh(Hub.id(), Clock.systemUTC().instant())
                .write(location().header());
        open().close();
    }

    @Test
    void closingTwiceDoesNoHarmAndNothingIsReadAfterwards() {
        Database first = open();
        first.close();
        first.close();
        assertThatThrownBy(() -> first.read(
                        Hub.CHAIR.viewer(), AuditEvent.of("x"), tx -> tx.hub().harms()))
                .isInstanceOf(IllegalStateException.class);
    }
}
