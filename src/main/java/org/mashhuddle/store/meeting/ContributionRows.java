package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.CONTRIBUTION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingLimit;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.WordsColumns;
import org.mashhuddle.store.db.tables.records.ContributionRecord;

/// Contributions as rows.
record ContributionRows(StoreContext desk) {

    Map<UUID, List<Contribution>> of(List<UUID> items) {
        return desk.sql()
                .selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.ITEM.in(items))
                .orderBy(CONTRIBUTION.ITEM, CONTRIBUTION.PLACE)
                .fetchGroups(CONTRIBUTION.ITEM, ContributionRows::contribution);
    }

    private static Contribution contribution(ContributionRecord row) {
        return new Contribution(
                new ContributionId(row.getId()),
                new AgencyId(row.getAgency()),
                row.getSpeaker(),
                row.getSaid(),
                row.getNoneHeld(),
                WordsColumns.words(row.getWhose(), row.getReportedBy(), row.getWordsKind()),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                row.getAt(),
                new SharingLimit(row.getAskedBy(), row.getAskedWhy(), row.getSharedWith(), row.getNotMore()));
    }

    /// Writes what differs, each at its place.
    void write(UUID item, List<Contribution> stored, List<Contribution> given) {
        Set<ContributionId> left = given.stream().map(Contribution::id).collect(Collectors.toSet());
        for (Contribution gone : stored) {
            if (!left.contains(gone.id())) {
                desk.pen()
                        .deleteFrom(CONTRIBUTION)
                        .where(CONTRIBUTION.ID.eq(gone.id().value()))
                        .execute();
            }
        }
        for (int place = 0; place < given.size(); place++) {
            Contribution one = given.get(place);
            if (place >= stored.size() || !stored.get(place).equals(one)) {
                desk.put(row(item, place, one));
            }
        }
    }

    private static ContributionRecord row(UUID item, int place, Contribution one) {
        MarkColumns mark = MarkColumns.of(one.mark());
        WordsColumns words = WordsColumns.of(one.words());
        return new ContributionRecord(
                one.id().value(),
                item,
                place,
                one.agency().value(),
                one.speaker(),
                one.said(),
                one.noneHeld(),
                words.whose(),
                words.reportedBy(),
                words.kind(),
                mark.kind(),
                mark.agencies(),
                one.at(),
                one.disclosure().askedBy(),
                one.disclosure().why(),
                one.disclosure().sharedWith(),
                one.disclosure().notMore());
    }
}
