package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.CHILD_NEEDS;
import static org.mashhuddle.store.db.Tables.CHILD_NUMBER;
import static org.mashhuddle.store.db.Tables.POSSIBLY_SAME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.source.NumberKind;
import org.mashhuddle.domain.source.OtherNumber;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.source.PossiblySame.Kind;
import org.mashhuddle.domain.source.PossiblySame.Word;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ChildNeedsRecord;
import org.mashhuddle.store.db.tables.records.ChildNumberRecord;
import org.mashhuddle.store.db.tables.records.PossiblySameRecord;
import org.mashhuddle.store.standing.StandingRows;

/// Who a child may also be: two records that may be of one child, and the numbers that other
/// systems know a child by. A pair is there only for those who may see both.
public final class PairStore {

    private final StoreContext desk;

    public PairStore(StoreContext desk) {
        this.desk = desk;
    }

    /// The pairs that these are in, decided or not.
    public List<PossiblySame> of(Collection<SubjectId> subjects) {
        Set<UUID> ids = subjects.stream().map(SubjectId::value).collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : desk.sql()
                        .selectFrom(POSSIBLY_SAME)
                        .where(POSSIBLY_SAME.ONE.in(ids).or(POSSIBLY_SAME.OTHER.in(ids)))
                        .and(seesBoth())
                        .orderBy(POSSIBLY_SAME.SEEN_AT, POSSIBLY_SAME.ONE, POSSIBLY_SAME.OTHER)
                        .fetch(PairStore::pair);
    }

    private Condition seesBoth() {
        return desk.visible().sees(POSSIBLY_SAME.ONE).and(desk.visible().sees(POSSIBLY_SAME.OTHER));
    }

    private static PossiblySame pair(PossiblySameRecord row) {
        return new PossiblySame(
                new SubjectId(row.getOne()),
                new SubjectId(row.getOther()),
                Arrays.stream(row.getBecause().split(","))
                        .map(DuplicateReason::valueOf)
                        .collect(Collectors.toSet()),
                row.getSeenAt(),
                word(Kind.DIFFERENT, row.getDifferentBy(), row.getDifferentAt())
                        .or(() -> word(Kind.LATER, row.getLaterBy(), row.getLaterAt())));
    }

    private static Optional<Word> word(Kind kind, @Nullable UUID by, @Nullable Instant at) {
        return by == null || at == null ? Optional.empty() : Optional.of(new Word(kind, new UserId(by), at));
    }

    /// Every pair, whatever was said of it.
    public List<PossiblySame> all() {
        return desk.sql()
                .selectFrom(POSSIBLY_SAME)
                .where(seesBoth())
                .orderBy(POSSIBLY_SAME.SEEN_AT, POSSIBLY_SAME.ONE, POSSIBLY_SAME.OTHER)
                .fetch(PairStore::pair);
    }

    /// Every pair, whoever may see it: for an import, never for a screen.
    public List<PossiblySame> allForTheRecord() {
        return desk.sql().selectFrom(POSSIBLY_SAME).fetch(PairStore::pair);
    }

    /// Marks two as possibly the same, unless they are marked: what a person said of them stands.
    ///
    /// @param run the import that found them alike
    public void keep(PossiblySame pair, long run) {
        keep(pair, Optional.of(run));
    }

    /// Marks two that a person typed as possibly the same, unless they are marked.
    public void keep(PossiblySame pair) {
        keep(pair, Optional.empty());
    }

    private void keep(PossiblySame pair, Optional<Long> run) {
        boolean there = desk.sql().fetchExists(POSSIBLY_SAME, is(pair));
        if (!there) {
            desk.add(List.of(new PossiblySameRecord(
                    pair.one().value(),
                    pair.other().value(),
                    pair.by().stream().map(DuplicateReason::name).collect(Collectors.joining(",")),
                    pair.seenAt(),
                    null,
                    null,
                    run.orElse(null),
                    null,
                    null)));
        }
    }

    /// A person has said something of them; what was said before is not said any more.
    public void said(PossiblySame pair, Word word) {
        boolean later = word.kind() == Kind.LATER;
        unsaid(pair);
        desk.pen()
                .update(POSSIBLY_SAME)
                .set(
                        later ? POSSIBLY_SAME.LATER_BY : POSSIBLY_SAME.DIFFERENT_BY,
                        word.by().value())
                .set(later ? POSSIBLY_SAME.LATER_AT : POSSIBLY_SAME.DIFFERENT_AT, word.at())
                .where(is(pair))
                .execute();
    }

    /// Nothing is said of them any more: they wait again.
    public void unsaid(PossiblySame pair) {
        desk.pen()
                .update(POSSIBLY_SAME)
                .setNull(POSSIBLY_SAME.LATER_BY)
                .setNull(POSSIBLY_SAME.LATER_AT)
                .setNull(POSSIBLY_SAME.DIFFERENT_BY)
                .setNull(POSSIBLY_SAME.DIFFERENT_AT)
                .where(is(pair))
                .execute();
    }

    private static Condition is(PossiblySame pair) {
        return POSSIBLY_SAME
                .ONE
                .eq(pair.one().value())
                .and(POSSIBLY_SAME.OTHER.eq(pair.other().value()));
    }

    /// Those of which a person said that they are one child.
    public JoinedRecords joins() {
        return new JoinedRecords(desk);
    }

    /// What the last extract says of a child beyond the child's own record.
    public FromExtract fromExtract(SubjectId child) {
        List<OtherNumber> numbers = desk.sql()
                .selectFrom(CHILD_NUMBER)
                .where(CHILD_NUMBER.SUBJECT.eq(child.value()))
                .and(desk.visible().sees(CHILD_NUMBER.SUBJECT))
                .orderBy(CHILD_NUMBER.PLACE)
                .fetch(PairStore::number);
        Optional<ChildNeedsRecord> needs = desk.sql()
                .selectFrom(CHILD_NEEDS)
                .where(CHILD_NEEDS.SUBJECT.eq(child.value()))
                .and(desk.visible().sees(CHILD_NEEDS.SUBJECT))
                .fetchOptional();
        return new FromExtract(
                numbers,
                needs.map(ChildNeedsRecord::getSpecialNeeds).orElse(false),
                needs.map(ChildNeedsRecord::getUpnUnknown).orElse(""),
                ToldStatuses.nothing());
    }

    private static OtherNumber number(ChildNumberRecord row) {
        return new OtherNumber(
                NumberKind.valueOf(row.getKind()),
                row.getKindWords(),
                row.getNumberText(),
                Optional.ofNullable(row.getValidFrom()),
                Optional.ofNullable(row.getValidUntil()));
    }

    /// Puts what an extract says in the place of what the one before said.
    public void keep(SubjectId child, FromExtract says) {
        if (says.saysNumbers()) {
            numbers(child, says);
        }
        new StandingRows(desk).told(child, says.statuses());
    }

    /// What an extract says of a child who was never here.
    static List<UpdatableRecord<?>> rows(SubjectId child, FromExtract says) {
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        if (says.saysNumbers()) {
            rows.addAll(numberRows(child, says));
            rows.add(new ChildNeedsRecord(child.value(), says.specialNeeds(), says.upnUnknown()));
        }
        rows.addAll(StandingRows.rows(child, says.statuses()));
        return rows;
    }

    private void numbers(SubjectId child, FromExtract says) {
        desk.pen()
                .deleteFrom(CHILD_NUMBER)
                .where(CHILD_NUMBER.SUBJECT.eq(child.value()))
                .execute();
        numberRows(child, says).forEach(desk::put);
        desk.put(new ChildNeedsRecord(child.value(), says.specialNeeds(), says.upnUnknown()));
    }

    private static List<ChildNumberRecord> numberRows(SubjectId child, FromExtract says) {
        List<ChildNumberRecord> rows = new ArrayList<>();
        for (int i = 0; i < says.numbers().size(); i++) {
            OtherNumber number = says.numbers().get(i);
            rows.add(new ChildNumberRecord(
                    child.value(),
                    i,
                    number.kind().name(),
                    number.kindWords(),
                    number.value(),
                    number.from().orElse(null),
                    number.until().orElse(null)));
        }
        return rows;
    }
}
