package org.mashhuddle.store.exports;

import static org.jooq.impl.DSL.length;
import static org.mashhuddle.store.db.Tables.DATA_ISSUE;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.DataIssueRecord;

/// The register of files of data that went out. An entry is never changed.
public final class DataIssueStore {

    private final StoreContext desk;

    public DataIssueStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Adds a file; a reference that is there already is refused by the database.
    public void register(DataIssue issue) {
        desk.pen()
                .executeInsert(new DataIssueRecord(
                        issue.reference(),
                        issue.kind().name(),
                        issue.meeting().map(MeetingId::value).orElse(null),
                        issue.agency().map(AgencyId::value).orElse(null),
                        issue.recipient(),
                        issue.holds(),
                        issue.at(),
                        issue.by().value(),
                        issue.fileHash()));
    }

    /// Everything there is, for the way out.
    public HubTables tables() {
        return new HubTables(desk);
    }

    /// Entries of the trail with their seals, for an audit bundle.
    public TrailRows trail() {
        return new TrailRows(desk);
    }

    /// Every file, the latest first.
    public List<DataIssue> all() {
        return desk.sql()
                .selectFrom(DATA_ISSUE)
                .orderBy(
                        DATA_ISSUE.ISSUED_AT.desc(),
                        // 10 after 9
                        length(DATA_ISSUE.REFERENCE).desc(),
                        DATA_ISSUE.REFERENCE.desc())
                .fetch(row -> new DataIssue(
                        row.getReference(),
                        DataKind.valueOf(row.getKind()),
                        Optional.ofNullable(row.getMeeting()).map(MeetingId::new),
                        Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                        row.getRecipient(),
                        row.getHolds(),
                        row.getIssuedAt(),
                        new UserId(row.getIssuedBy()),
                        row.getFileHash()));
    }
}
