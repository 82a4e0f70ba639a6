package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.CITED;
import static org.mashhuddle.store.db.Tables.DISAGREEMENT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ChosenOutcomeRecord;
import org.mashhuddle.store.db.tables.records.CitedRecord;
import org.mashhuddle.store.db.tables.records.DisagreementRecord;
import org.mashhuddle.store.db.tables.records.DiscussionRecord;

/// The lists of a decision as rows: outcomes, what it cites, disagreements.
record DecisionRows(StoreContext desk) {

    Map<UUID, Decision> of(List<DiscussionRecord> rows) {
        List<UUID> items = rows.stream().map(DiscussionRecord::getItem).toList();
        Map<UUID, List<ChosenOutcome>> outcomes = outcomes(items);
        Map<UUID, List<Disagreement>> disagreements = disagreements(items);
        Map<UUID, List<ContributionId>> cites = desk.sql()
                .selectFrom(CITED)
                .where(CITED.ITEM.in(items))
                .fetchGroups(CITED.ITEM, row -> new ContributionId(row.getContribution()));
        Map<UUID, Decision> decisions = new HashMap<>();
        for (DiscussionRecord row : rows) {
            UUID item = row.getItem();
            decisions.put(
                    item,
                    new Decision(
                            outcomes.getOrDefault(item, List.of()),
                            row.getBecause(),
                            new MarkColumns(row.getBecauseMark(), row.getBecauseMarkAgencies()).mark(),
                            new HashSet<>(cites.getOrDefault(item, List.of())),
                            row.getLawfulBasis(),
                            disagreements.getOrDefault(item, List.of()),
                            DiscussionRow.grounds(row)));
        }
        return decisions;
    }

    private Map<UUID, List<ChosenOutcome>> outcomes(List<UUID> items) {
        return desk.sql()
                .selectFrom(CHOSEN_OUTCOME)
                .where(CHOSEN_OUTCOME.ITEM.in(items))
                .orderBy(CHOSEN_OUTCOME.ITEM, CHOSEN_OUTCOME.PLACE)
                .fetchGroups(
                        CHOSEN_OUTCOME.ITEM,
                        row -> new ChosenOutcome(
                                new OutcomeId(row.getOutcome()),
                                row.getLabel(),
                                OutcomeKind.valueOf(row.getKind()),
                                Optional.ofNullable(row.getOnTime())));
    }

    private Map<UUID, List<Disagreement>> disagreements(List<UUID> items) {
        return desk.sql()
                .selectFrom(DISAGREEMENT)
                .where(DISAGREEMENT.ITEM.in(items))
                .orderBy(DISAGREEMENT.ITEM, DISAGREEMENT.PLACE)
                .fetchGroups(
                        DISAGREEMENT.ITEM,
                        row -> new Disagreement(
                                Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                                row.getHolds(),
                                row.getEscalationLevel(),
                                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark()));
    }

    /// Writes the lists that differ.
    void write(UUID item, Decision stored, Decision given) {
        if (!stored.outcomes().equals(given.outcomes())) {
            desk.pen()
                    .deleteFrom(CHOSEN_OUTCOME)
                    .where(CHOSEN_OUTCOME.ITEM.eq(item))
                    .execute();
            desk.add(outcomeRows(item, given.outcomes()));
        }
        if (!stored.cites().equals(given.cites())) {
            desk.pen().deleteFrom(CITED).where(CITED.ITEM.eq(item)).execute();
            desk.add(given.cites().stream()
                    .map(cite -> new CitedRecord(item, cite.value()))
                    .toList());
        }
        if (!stored.disagreements().equals(given.disagreements())) {
            desk.pen()
                    .deleteFrom(DISAGREEMENT)
                    .where(DISAGREEMENT.ITEM.eq(item))
                    .execute();
            desk.add(disagreementRows(item, given.disagreements()));
        }
    }

    private static List<ChosenOutcomeRecord> outcomeRows(UUID item, List<ChosenOutcome> outcomes) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(place -> {
                    ChosenOutcome one = outcomes.get(place);
                    return new ChosenOutcomeRecord(
                            item,
                            place,
                            one.outcome().value(),
                            one.label(),
                            one.kind().name(),
                            one.when().orElse(null));
                })
                .toList();
    }

    private static List<DisagreementRecord> disagreementRows(UUID item, List<Disagreement> all) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> {
                    Disagreement one = all.get(place);
                    MarkColumns mark = MarkColumns.of(one.mark());
                    return new DisagreementRecord(
                            item,
                            place,
                            one.agency().map(AgencyId::value).orElse(null),
                            one.holds(),
                            one.escalationLevel(),
                            mark.kind(),
                            mark.agencies());
                })
                .toList();
    }
}
