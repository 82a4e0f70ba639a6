package org.mashhuddle.store.imports;

import static org.mashhuddle.store.db.Tables.LIST_PROFILE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ListProfileRecord;

/// What the columns of agencies' own lists are, by the name of the list.
public final class ListProfiles {

    private final StoreContext desk;

    ListProfiles(StoreContext desk) {
        this.desk = desk;
    }

    /// All of them, by name.
    public List<ListProfile> all() {
        return desk.sql()
                .selectFrom(LIST_PROFILE)
                .orderBy(LIST_PROFILE.NAME_KEY)
                .fetch(ListProfiles::profile);
    }

    /// The one of this name, however it is written.
    public Optional<ListProfile> named(String name) {
        return desk.sql()
                .selectFrom(LIST_PROFILE)
                .where(LIST_PROFILE.NAME_KEY.eq(ListProfile.plain(name)))
                .fetchOptional(ListProfiles::profile);
    }

    /// Adds it, or puts it in the place of the one that has its name.
    public void keep(ListProfile profile) {
        String columns = profile.columns().stream()
                .map(column -> column.field().name() + " " + column.heading())
                .collect(Collectors.joining("\n"));
        desk.put(new ListProfileRecord(
                profile.key(),
                profile.name(),
                profile.kind().name(),
                profile.sender(),
                profile.order().name(),
                columns,
                profile.writing().between().name(),
                profile.writing().letters().name(),
                profile.writing().headings()));
    }

    private static ListProfile profile(ListProfileRecord row) {
        return new ListProfile(
                row.getName(),
                ListKind.valueOf(row.getKind()),
                row.getSender(),
                DayOrder.valueOf(row.getDayOrder()),
                new ListWriting(
                        ListWriting.Between.valueOf(row.getBetweenColumns()),
                        ListWriting.Letters.valueOf(row.getLetters()),
                        row.getHeadingRow()),
                row.getListColumns().lines().map(ListProfiles::column).toList());
    }

    private static ListProfile.Column column(String line) {
        int space = line.indexOf(' ');
        return new ListProfile.Column(line.substring(space + 1), ListField.valueOf(line.substring(0, space)));
    }

    @Override
    public String toString() {
        return "ListProfiles";
    }
}
