package org.mashhuddle.store.core;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What rows of so many ids cost by a list with a place for each, and standing in the
/// statement ([Among]): processor time of one thread, turn by turn in one run, with the ratio. `main` takes: how many
/// ids (100 600 1500).
final class AmongBench {

    private static final int ROWS = 50_000;
    private static final int WARM_UP = 60;
    private static final int TURNS = 100;
    private static final Field<UUID> ID = DSL.field("id", SQLDataType.UUID);

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
        long stated = 0;
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            // Never as many as the time before: what is open today is not what was open yesterday.
            int first = random.nextInt(ROWS - 2 * many);
            List<UUID> ids = all.subList(first, first + many + random.nextInt(many / 10));
            long byList = spent(sql, ids, Field::in);
            long byStated = spent(sql, ids, Among::ids);
            if (turn >= WARM_UP) {
                list += byList;
                stated += byStated;
            }
        }
        double each = TURNS * (double) Duration.ofMillis(1).toNanos();
        System.out.printf(
                "%d ids: list %.2f ms, stated %.2f ms, ratio %.2f%n",
                many, list / each, stated / each, (double) stated / list);
    }

    private static long spent(DSLContext sql, List<UUID> ids, BiFunction<Field<UUID>, List<UUID>, Condition> among) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = sql.select(ID)
                .from(DSL.table("person"))
                .where(among.apply(ID, ids))
                .fetch()
                .size();
        if (found != ids.size()) {
            throw new IllegalStateException("Found " + found);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
    }
}
