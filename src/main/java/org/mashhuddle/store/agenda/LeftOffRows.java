package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.field;
import static org.mashhuddle.store.db.Tables.LEFT_OFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.LeftOffRecord;

/// Those left off as rows: part of the agenda of their meeting, and standing until taken back or
/// until they come back.
record LeftOffRows(StoreContext desk) {

    /// A restricted one, for who is not named, keeps its row: by whom it was left off and when it
    /// comes back, and nothing else.
    List<LeftOff> of(MeetingId meeting) {
        return desk.sql()
                .select(LEFT_OFF, field(desk.visible().sees(LEFT_OFF.SUBJECT)))
                .from(LEFT_OFF)
                .where(LEFT_OFF.MEETING.eq(meeting.value()))
                .orderBy(LEFT_OFF.LEFT_AT, LEFT_OFF.SUBJECT)
                .fetch(row -> row.value2() ? leftOff(row.value1()) : hidden(row.value1()));
    }

    private static LeftOff hidden(LeftOffRecord row) {
        return new LeftOff(
                new SubjectId(row.getSubject()),
                "",
                MarkedText.narrowest(""),
                row.getByWhom(),
                row.getLeftAt(),
                Optional.ofNullable(row.getComesBack()));
    }

    private List<LeftOff> seen(MeetingId meeting) {
        return desk.sql()
                .selectFrom(LEFT_OFF)
                .where(LEFT_OFF.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(LEFT_OFF.SUBJECT))
                .orderBy(LEFT_OFF.LEFT_AT, LEFT_OFF.SUBJECT)
                .fetch(LeftOffRows::leftOff);
    }

    private Set<UUID> unseen(MeetingId meeting) {
        return desk.sql()
                .select(LEFT_OFF.SUBJECT)
                .from(LEFT_OFF)
                .where(LEFT_OFF.MEETING.eq(meeting.value()))
                .and(desk.visible().hides(LEFT_OFF.SUBJECT))
                .fetchSet(LEFT_OFF.SUBJECT);
    }

    List<LeftOff> standing(LocalDate day) {
        return desk.sql()
                .selectFrom(LEFT_OFF)
                .where(LEFT_OFF.STANDING.isTrue())
                .and(LEFT_OFF.COMES_BACK.isNull().or(LEFT_OFF.COMES_BACK.gt(day)))
                .and(desk.visible().sees(LEFT_OFF.SUBJECT))
                .orderBy(LEFT_OFF.LEFT_AT, LEFT_OFF.SUBJECT)
                .fetch(LeftOffRows::leftOff);
    }

    private static LeftOff leftOff(LeftOffRecord row) {
        return new LeftOff(
                new SubjectId(row.getSubject()),
                row.getConsidered(),
                MarkColumns.marked(row.getWhy(), row.getWhyMark(), row.getWhyMarkAgencies()),
                row.getByWhom(),
                row.getLeftAt(),
                Optional.ofNullable(row.getComesBack()),
                Optional.ofNullable(row.getRulePlace()).map(place -> rule(row, place)));
    }

    private static LeftOff.ByRule rule(LeftOffRecord row, int place) {
        return new LeftOff.ByRule(
                row.getRuleVersion(),
                place,
                row.getRuleName(),
                row.getSampled(),
                Optional.ofNullable(row.getConfirmedAt()).map(at -> new LeftOff.Confirmed(row.getConfirmedBy(), at)));
    }

    /// Makes the visible rows of a meeting these. One that is there already keeps standing or not.
    void replace(MeetingId meeting, List<LeftOff> wanted) {
        List<LeftOff> stored = seen(meeting);
        Set<UUID> unseen = unseen(meeting);
        for (LeftOff gone : stored) {
            if (wanted.stream().noneMatch(each -> each.subject().equals(gone.subject()))) {
                delete(meeting, gone.subject().value());
            }
        }
        wanted.stream()
                .filter(each -> !stored.contains(each))
                .filter(each -> !unseen.contains(each.subject().value()))
                .forEach(each -> put(meeting, each));
    }

    private void delete(MeetingId meeting, UUID subject) {
        desk.pen()
                .deleteFrom(LEFT_OFF)
                .where(LEFT_OFF.MEETING.eq(meeting.value()))
                .and(LEFT_OFF.SUBJECT.eq(subject))
                .execute();
    }

    void put(MeetingId meeting, LeftOff left) {
        MarkColumns mark = MarkColumns.of(left.why().mark());
        Optional<LeftOff.Confirmed> seen = left.rule().flatMap(LeftOff.ByRule::confirmed);
        desk.put(new LeftOffRecord(
                meeting.value(),
                left.subject().value(),
                left.considered(),
                left.why().words(),
                left.by(),
                left.at(),
                left.comesBack().orElse(null),
                // A rule leaves off who has nothing else; there is nothing left that it could keep away.
                !left.isByRule(),
                left.rule().map(LeftOff.ByRule::version).orElse(null),
                left.rule().map(LeftOff.ByRule::place).orElse(null),
                left.rule().map(LeftOff.ByRule::name).orElse(null),
                left.rule().filter(LeftOff.ByRule::sampled).isPresent(),
                seen.map(LeftOff.Confirmed::by).orElse(null),
                seen.map(LeftOff.Confirmed::at).orElse(null),
                mark.kind(),
                mark.agencies()));
    }

    void putForThisListOnly(MeetingId meeting, LeftOff left) {
        put(meeting, left);
        desk.pen()
                .update(LEFT_OFF)
                .set(LEFT_OFF.STANDING, false)
                .where(LEFT_OFF.MEETING.eq(meeting.value()))
                .and(LEFT_OFF.SUBJECT.eq(left.subject().value()))
                .execute();
    }

    void takeBack(SubjectId subject) {
        desk.pen()
                .update(LEFT_OFF)
                .set(LEFT_OFF.STANDING, false)
                .where(LEFT_OFF.SUBJECT.eq(subject.value()))
                .execute();
    }
}
