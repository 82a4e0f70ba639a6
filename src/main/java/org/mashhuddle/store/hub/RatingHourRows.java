package org.mashhuddle.store.hub;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.RATING_HOURS;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jooq.Field;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.OfficeHours;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.RatingHoursRecord;

/// The durations of the MASH ratings as the one row of their table.
public record RatingHourRows(StoreContext desk) {

    private static final int THE_ONE = 1;

    RatingHours hours() {
        return desk.sql()
                .selectFrom(RATING_HOURS)
                .fetchOptional(RatingHourRows::hours)
                .orElseGet(RatingHours::seed);
    }

    /// The same as a column of another statement.
    public static Field<RatingHours> column() {
        return multiset(select(RATING_HOURS).from(RATING_HOURS))
                .convertFrom(rows -> rows.stream()
                        .findFirst()
                        .map(row -> hours(row.value1()))
                        .orElseGet(RatingHours::seed));
    }

    private static RatingHours hours(RatingHoursRecord row) {
        Set<MashRating> office = EnumSet.noneOf(MashRating.class);
        if (row.getRedOffice()) {
            office.add(MashRating.RED);
        }
        if (row.getAmberOffice()) {
            office.add(MashRating.AMBER);
        }
        if (row.getGreenOffice()) {
            office.add(MashRating.GREEN);
        }
        return new RatingHours(
                Duration.ofSeconds(row.getRedSeconds()),
                Duration.ofSeconds(row.getAmberSeconds()),
                Duration.ofSeconds(row.getGreenSeconds()),
                office,
                new OfficeHours(row.getOfficeFrom(), row.getOfficeUntil()));
    }

    void keep(RatingHours hours) {
        desk.put(new RatingHoursRecord(
                THE_ONE,
                hours.red().toSeconds(),
                hours.amber().toSeconds(),
                hours.green().toSeconds(),
                null,
                null,
                hours.inOfficeHours().contains(MashRating.RED),
                hours.inOfficeHours().contains(MashRating.AMBER),
                hours.inOfficeHours().contains(MashRating.GREEN),
                hours.office().from(),
                hours.office().until()));
    }
}
