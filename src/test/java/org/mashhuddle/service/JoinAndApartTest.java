package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.db.DefaultSchema;
import org.mashhuddle.store.db.Tables;

/// Weeks of meetings, and then 200 pairs of records that are made one and taken apart again: every
/// row of every table but the trail says what it said, and in between the one record holds what an
/// account of the test's own says.
class JoinAndApartTest {

    private static final int HUBS = LongForm.or("joined.hubs", 1, 4);
    private static final int PAIRS = LongForm.or("joined.pairs", 8, 50);
    private static final Set<String> TRAIL = Set.of("audit_event", "trail_head");
    /// The one place where an id that leads elsewhere may stand.
    private static final Set<String> MAY_NAME_IT = Set.of("subject", "joined_record", "joined_row", "audit_event");

    @TempDir
    Path folder;

    private int pairs;
    private final Set<String> moved = new TreeSet<>();

    @Test
    void apartAgainEveryRowSaysWhatItSaid() {
        for (int seed = 0; seed < HUBS; seed++) {
            try (TestHub hub = TestHub.demoDay(folder.resolve("hub" + seed))) {
                new RandomHistory(hub, seed).play(LocalDate.of(2026, 11, 25), 9);
                Random random = new Random(seed);
                for (int i = 0; i < PAIRS; i++) {
                    pair(hub, random);
                }
            }
        }
        assertThat(pairs).isEqualTo(HUBS * PAIRS);
        assertThat(moved).as("tables in which something stood of both").hasSizeGreaterThan(25);
    }

    private void pair(TestHub hub, Random random) {
        List<SubjectId> children = children(hub);
        SubjectId kept = children.get(random.nextInt(children.size()));
        SubjectId joined = children.get(random.nextInt(children.size()));
        if (kept.equals(joined)) {
            pair(hub, random);
            return;
        }
        fill(hub, random, List.of(kept.value(), joined.value()));
        Map<String, Set<String>> before = rows(hub);
        Held mine = Held.of(hub, kept.value());
        Held theirs = Held.of(hub, joined.value());
        join(hub, kept, joined);
        nothingNames(hub, joined.value());
        mine.with(theirs).mustBe(Held.of(hub, kept.value()));
        Map<String, Set<String>> between = rows(hub);
        for (String table : before.keySet()) {
            if (table.startsWith("signed_minutes") || table.startsWith("minutes_")) {
                if (!table.equals("minutes_correction")) {
                    assertThat(between.get(table)).as(table).isEqualTo(before.get(table));
                }
            } else if (!between.get(table).equals(before.get(table))) {
                moved.add(table);
            }
        }
        apart(hub, joined);
        Map<String, Set<String>> after = rows(hub);
        List<String> wrong = new ArrayList<>();
        before.forEach((table, said) -> {
            if (!after.get(table).equals(said)) {
                Set<String> gone = new TreeSet<>(said);
                gone.removeAll(after.get(table));
                Set<String> news = new TreeSet<>(after.get(table));
                news.removeAll(said);
                wrong.add(table + ", pair " + pairs + ": was " + gone + ", is " + news);
            }
        });
        assertThat(wrong).isEmpty();
        pairs++;
    }

    private static List<SubjectId> children(TestHub hub) {
        return hub.database.readForTheRecord(
                hub.viewer(),
                AuditEvent.of("test.children"),
                tx -> tx.subjects().all().stream()
                        .filter(Child.class::isInstance)
                        .map(subject -> subject.id())
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .toList());
    }

    private static void join(TestHub hub, SubjectId kept, SubjectId joined) {
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.join"), (_, tx) -> {
            Map<SubjectId, Child> both = new HashMap<>();
            tx.subjects().byIdsForTheRecord(List.of(kept, joined)).forEach((id, each) -> both.put(id, (Child) each));
            tx.pairs()
                    .joins()
                    .join(
                            new JoinedChild(both.get(kept), both.get(joined)).child(),
                            joined,
                            hub.chair().user(),
                            hub.clock.instant());
            return kept;
        });
    }

    private static void apart(TestHub hub, SubjectId joined) {
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.apart"), (_, tx) -> {
            tx.pairs().joins().takeApart(joined);
            return joined;
        });
    }

    private static DSLContext sql(TestHub hub) {
        return DSL.using(TableRows.connection(hub.database), SQLDialect.H2);
    }

    /// Each table gets rows about both, like those that are there, so that keys meet each other.
    private void fill(TestHub hub, Random random, List<UUID> both) {
        DSLContext sql = sql(hub);
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> reference : table.getReferences()) {
                TableField<?, ?> column = reference.getFields().getFirst();
                boolean ofSubject = reference.getKey().getTable().getName().equals("subject")
                        && !Set.of("child", "person_of_concern", "place", "joined_record", "restriction")
                                .contains(table.getName());
                if (ofSubject && random.nextInt(3) > 0) {
                    alike(sql, table, column, both, random);
                }
            }
        }
        if (random.nextInt(3) == 0) {
            restrict(sql, hub, both.get(random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            sql.execute("update \"child\" set \"home_lines\" = '4 Quiet Court', \"home_postcode\" = 'SS0 7ZZ',"
                    + " \"home_safe\" = true where \"subject\" = '" + both.get(random.nextInt(2)) + "'");
        }
        sql.execute("delete from \"possibly_same\" where cast(\"one\" as varchar) >= cast(\"other\" as varchar)");
        commit(hub);
    }

    private void alike(DSLContext sql, Table<?> table, TableField<?, ?> column, List<UUID> both, Random random) {
        List<? extends Record> there = sql.selectFrom(table).limit(40).fetch();
        Record template = there.isEmpty() ? made(sql, table) : there.get(random.nextInt(there.size()));
        for (UUID subject : random.nextBoolean() ? both : List.of(both.get(random.nextInt(2)))) {
            TableRecord<?> row = (TableRecord<?>) table.newRecord();
            row.from(template);
            row.touched(true);
            for (TableField<?, ?> key : table.getPrimaryKey().getFields()) {
                boolean own = key.getType().equals(UUID.class)
                        && table.getReferences().stream()
                                .noneMatch(each -> each.getFields().contains(key));
                if (own) {
                    row.set(key.coerce(UUID.class), new UUID(random.nextLong(), random.nextLong()));
                }
            }
            row.set(column.coerce(UUID.class), subject);
            if (table.getName().equals("link") && random.nextBoolean()) {
                row.set(DSL.field("to_subject", UUID.class), row.get("to_subject", UUID.class));
            }
            try {
                sql.transaction(inside -> DSL.using(inside).executeInsert(row));
            } catch (DataAccessException taken) {
                assertThat(taken.sqlState())
                        .as(table.getName() + " " + taken.getMessage())
                        .isIn("23505", "23506");
            }
        }
    }

    /// A row of a table that has none: whatever fits.
    private static Record made(DSLContext sql, Table<?> table) {
        Record row = table.newRecord();
        for (Field<?> field : table.fields()) {
            if (!field.getDataType().nullable()) {
                row.set(field.coerce(Object.class), some(field));
            }
        }
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            Table<?> other = reference.getKey().getTable();
            Record one = sql.selectFrom(other).limit(1).fetchOne();
            for (int i = 0; i < reference.getFields().size() && one != null; i++) {
                row.set(
                        reference.getFields().get(i).coerce(Object.class),
                        one.get(reference.getKey().getFields().get(i)));
            }
        }
        return row;
    }

    private static Object some(Field<?> field) {
        return switch (field.getType().getSimpleName()) {
            case "UUID" -> new UUID(1, 2);
            case "String" -> word(field);
            case "Boolean" -> false;
            case "Integer" -> 1;
            case "Long" -> 1L;
            case "Instant" -> java.time.Instant.EPOCH;
            case "LocalDate" -> LocalDate.of(2026, 1, 2);
            case "LocalTime" -> java.time.LocalTime.NOON;
            default -> throw new AssertionError(field.getType());
        };
    }

    private static String word(Field<?> field) {
        if (field.equals(Tables.OTHER_NAME.KIND)) {
            return "ALIAS";
        }
        if (field.equals(Tables.CHILD_STATUS.KIND)) {
            return "HELP";
        }
        if (field.equals(Tables.CHILD_LEAD.ROLE)) {
            return "LCPP";
        }
        return field.getName().endsWith("mark") ? "MINUTES" : "NAME";
    }

    private static void restrict(DSLContext sql, TestHub hub, UUID who) {
        sql.execute("delete from \"restriction_user\" where \"subject\" = '" + who + "'");
        sql.execute("delete from \"restriction\" where \"subject\" = '" + who + "'");
        sql.execute("insert into \"restriction\" values ('" + who + "')");
        sql.execute("insert into \"restriction_user\" values ('" + who + "', '"
                + hub.chair().user().value() + "')");
    }

    private static void commit(TestHub hub) {
        try {
            TableRows.connection(hub.database).commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Set<String>> rows(TestHub hub) {
        Map<String, Set<String>> all = new TreeMap<>();
        Connection connection = TableRows.connection(hub.database);
        try (Statement statement = connection.createStatement()) {
            for (String table : TableRows.of(hub.database).keySet()) {
                if (!TRAIL.contains(table)) {
                    try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                        Set<String> said = new TreeSet<>();
                        while (rows.next()) {
                            StringBuilder row = new StringBuilder();
                            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                                row.append(rows.getString(i)).append('|');
                            }
                            said.add(row.toString());
                        }
                        all.put(table, said);
                    }
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    /// After it no row may speak of an id that nobody looks at: whoever it is about would be dropped.
    private static void nothingNames(TestHub hub, UUID joined) {
        rows(hub).forEach((table, said) -> {
            if (!MAY_NAME_IT.contains(table)) {
                String part = joined.toString();
                assertThat(said).as(table).noneMatch(row -> row.contains(part));
            }
        });
    }

    /// What the record of one child holds, asked from the tables in the words of the field.
    private record Held(Map<String, Set<String>> things, Set<String> named, boolean safe, boolean restricted) {

        private static final Map<String, String> ASKED = Map.ofEntries(
                Map.entry("referral", "select \"id\" from \"referral\" where \"subject\" = '%s'"),
                Map.entry("missing", "select \"id\" from \"missing_episode\" where \"subject\" = '%s'"),
                Map.entry("custody", "select \"id\" from \"custody\" where \"subject\" = '%s'"),
                Map.entry("clock", "select \"id\" from \"running_clock\" where \"subject\" = '%s'"),
                Map.entry("discussed", "select \"item\" from \"discussion\" where \"subject\" = '%s'"),
                Map.entry(
                        "said",
                        "select c.\"id\" from \"contribution\" c join \"discussion\" d on d.\"item\" = c.\"item\""
                                + " where d.\"subject\" = '%s'"),
                Map.entry("action", "select \"id\" from \"action\" where \"subject\" = '%s'"),
                Map.entry("agreed", "select \"id\" from \"agreed_action\" where \"subject\" = '%s'"),
                Map.entry("paper", "select \"reference\" from \"issued_paper\" where \"subject\" = '%s'"),
                Map.entry("corrected", "select \"id\" from \"entry_correction\" where \"subject\" = '%s'"),
                Map.entry("hold", "select \"id\" from \"legal_hold\" where \"subject\" = '%s'"),
                Map.entry("named at the close", "select \"item\" from \"record_subject\" where \"subject\" = '%s'"),
                Map.entry(
                        "other name",
                        "select \"kind\" || \"given\" || \"family\" from \"other_name\" where \"subject\" = '%s'"),
                Map.entry(
                        "number", "select \"kind\" || \"number_text\" from \"child_number\" where \"subject\" = '%s'"),
                Map.entry("from", "select \"source_id\" from \"import_id\" where \"id\" = '%s'"),
                Map.entry(
                        "comes back",
                        "select \"kind\" || \"set_on\" || \"due_on\" from \"dated_return\""
                                + " where not \"used_up\" and \"subject\" = '%s'"),
                Map.entry(
                        "to come",
                        "select i.\"meeting\" from \"agenda_item\" i join \"meeting\" m on m.\"id\" = i.\"meeting\""
                                + " where m.\"state\" = 'PLANNED' and i.\"subject\" = '%s'"),
                Map.entry(
                        "told by agencies",
                        "select \"meeting\" || '/' || \"agency\" from \"agency_return\"" + " where \"subject\" = '%s'"),
                Map.entry(
                        "safe to share",
                        "select \"meeting\" || \"kind\" from \"safe_to_share\" where \"subject\" = '%s'"));

        static Held of(TestHub hub, UUID who) {
            Map<String, Set<String>> things = new TreeMap<>();
            ASKED.forEach((what, query) -> things.put(what, asked(hub, query, who)));
            return new Held(
                    things,
                    asked(hub, "select \"program_user\" from \"restriction_user\" where \"subject\" = '%s'", who),
                    !asked(hub, "select 1 from \"child\" where \"home_safe\" and \"subject\" = '%s'", who)
                            .isEmpty(),
                    !asked(hub, "select 1 from \"restriction\" where \"subject\" = '%s'", who)
                            .isEmpty());
        }

        private static Set<String> asked(TestHub hub, String query, UUID who) {
            return new TreeSet<>(sql(hub).fetch(query.formatted(who)).map(row -> String.valueOf(row.get(0))));
        }

        Held with(Held other) {
            Map<String, Set<String>> all = new TreeMap<>();
            things.forEach((what, mine) -> {
                Set<String> both = new TreeSet<>(mine);
                both.addAll(other.things.get(what));
                all.put(what, both);
            });
            Set<String> users = new HashSet<>(restricted ? named : other.named);
            if (restricted && other.restricted) {
                users.retainAll(other.named);
            }
            return new Held(all, users, safe || other.safe, restricted || other.restricted);
        }

        void mustBe(Held now) {
            List<String> wrong = new ArrayList<>();
            things.forEach((what, both) -> {
                Set<String> here = now.things.get(what);
                boolean fewer = what.equals("safe to share");
                if (fewer ? !both.containsAll(here) : !here.equals(both)) {
                    wrong.add(what + ": " + here + " and not " + both);
                }
            });
            assertThat(wrong).isEmpty();
            assertThat(now.named).isEqualTo(named);
            assertThat(now.safe).isEqualTo(safe);
            assertThat(now.restricted).isEqualTo(restricted);
        }
    }
}
