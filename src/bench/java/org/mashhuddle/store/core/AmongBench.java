package org.mashhuddle.store.core;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What rows of so many ids cost by a list with a place for each, and by ids that are rows
/// themselves ([Among]): processor time of one thread, turn by turn in one run, with the ratio. `main` takes: how many
/// ids (100 600 1500).
final class AmongBench {

    private static final int ROWS = 50_000;
    private static final int WARM_UP = 60;
    private static final int TURNS = 100;
    private static final Field<UUID> ID = DSL.field("person.id", SQLDataType.UUID);
    private static final Field<UUID> WANTED = DSL.field(DSL.name("among", "id"), SQLDataType.UUID);

    private AmongBench() {}

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:among")) {
            DSLContext sql = DSL.using(connection, SQLDialect.H2);
            sql.execute("create table person (id uuid primary key, name varchar(40))");
            Random random = new Random(1);
            List<UUID> all = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                all.add(new UUID(random.nextLong(), random.nextLong()));
                sql.execute("insert into person values (?, 'Test')", all.getLast());
            }
            for (String many : args.length == 0 ? List.of("100", "600", "1500") : List.of(args)) {
                compare(sql, all, Integer.parseInt(many), random);
            }
        }
    }

    private static void compare(DSLContext sql, List<UUID> all, int many, Random random) {
        long list = 0;
        long rows = 0;
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            // Never as many as the time before: what is open today is not what was open yesterday.
            int first = random.nextInt(ROWS - 2 * many);
            List<UUID> ids = all.subList(first, first + many + random.nextInt(many / 10));
            long byList = spent(ids, () -> sql.select(ID).from("person").where(ID.in(ids)));
            long byRows = spent(
                    ids,
                    () -> sql.select(ID)
                            .from(Among.ids(Set.copyOf(ids)).rows())
                            .join("person")
                            .on(ID.eq(WANTED)));
            if (turn >= WARM_UP) {
                list += byList;
                rows += byRows;
            }
        }
        double each = TURNS * (double) Duration.ofMillis(1).toNanos();
        System.out.printf(
                "%d ids: list %.2f ms, rows %.2f ms, ratio %.2f%n",
                many, list / each, rows / each, (double) rows / list);
    }

    private static long spent(List<UUID> ids, Supplier<ResultQuery<?>> question) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = question.get().fetch().size();
        if (found != ids.size()) {
            throw new IllegalStateException("Found " + found);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    }
}
