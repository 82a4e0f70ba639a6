package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mashhuddle.store.db.Tables.DESTRUCTION;
import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.SIGNED_MINUTES;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.store.db.tables.records.DestructionRecord;
import org.mashhuddle.store.db.tables.records.IssuedPaperRecord;
import org.mashhuddle.store.db.tables.records.MeetingRecord;
import org.mashhuddle.store.db.tables.records.SignedMinutesRecord;

/// What a day begins with, among the meetings of many years.
class MeetingsAroundTest {

    private static final LocalDate YEARS_AGO = Hub.TODAY.minusYears(9);

    /// What was left to be done after one.
    private record Held(UUID id, LocalDate day, String state, boolean signed, boolean sent, boolean gone) {

        /// From the words of [org.mashhuddle.store.meeting.MeetingStore#around].
        boolean isWhereTheDayBegins() {
            boolean over = Set.of("CLOSED", "NOT_HELD").contains(state);
            return day.equals(Hub.TODAY)
                    || (day.isBefore(Hub.TODAY) && !over)
                    || (state.equals("CLOSED") && !gone && !(signed && sent));
        }
    }

    @ParameterizedTest
    @Seeds({41, 42, 43})
    void aDayBeginsWithWhatIsUnfinishedAndTheLatest(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Held> all = IntStream.range(0, 60)
                .mapToObj(at -> new Held(
                        new UUID(seed, at),
                        Hub.TODAY.minusDays(random.nextInt(-3, 90)),
                        List.of("PLANNED", "OPEN", "CLOSED", "CLOSED", "CLOSED", "NOT_HELD")
                                .get(random.nextInt(6)),
                        random.nextInt(3) > 0,
                        random.nextInt(3) > 0,
                        random.nextInt(5) == 0))
                .toList();
        int latest = random.nextInt(25, 60);
        try (Hub hub = Hub.withMeeting()) {
            write(hub, all);
            assertThat(around(hub, latest)).containsExactlyElementsOf(expected(all, latest));
        }
    }

    private static List<UUID> expected(List<Held> all, int latest) {
        List<Held> together = new ArrayList<>(all);
        together.add(new Held(Hub.MEETING.value(), Hub.TODAY, "PLANNED", false, false, false));
        Comparator<Held> order =
                Comparator.comparing(Held::day).thenComparing(each -> each.id().toString());
        List<Held> newest = together.stream().sorted(order.reversed()).toList();
        Set<UUID> late = new HashSet<>();
        newest.stream().limit(latest).forEach(each -> late.add(each.id()));
        return newest.stream()
                .filter(each -> each.isWhereTheDayBegins() || late.contains(each.id()))
                .map(Held::id)
                .toList();
    }

    private static List<UUID> around(Hub hub, int latest) {
        return hub.read((Tx tx) -> tx.meetings().around(Hub.TODAY, latest)).stream()
                .map(Meeting::id)
                .map(MeetingId::value)
                .toList();
    }

    /// Twelve years: a list of all that was signed, read again for each meeting, took half a minute.
    @Test
    void theMeetingsOfManyYearsAreLookedThroughOnce() {
        int many = 3000;
        try (Hub hub = Hub.withMeeting()) {
            write(
                    hub,
                    IntStream.range(0, many)
                            .mapToObj(at ->
                                    new Held(new UUID(7, at), YEARS_AGO.plusDays(at), "CLOSED", true, true, false))
                            .toList());
            assertTimeout(Duration.ofSeconds(5), () -> {
                assertThat(around(hub, 0))
                        .as("of %d only what a day begins with", many)
                        .contains(Hub.MEETING.value())
                        .hasSizeLessThan(many);
            });
        }
    }

    private static void write(Hub hub, List<Held> all) {
        DSLContext sql = RecordInside.sql(hub.database);
        MeetingRecord like = sql.fetchSingle(MEETING, MEETING.ID.eq(Hub.MEETING.value()));
        all(sql, all, each -> Optional.of(meeting(like, each)));
        all(sql, all, each -> each.signed() ? Optional.of(minutes(each)) : Optional.empty());
        all(sql, all, each -> each.sent() ? Optional.of(paper(each)) : Optional.empty());
        all(sql, all, each -> each.gone() ? Optional.of(destroyed(each)) : Optional.empty());
        assertThatCode(() -> RecordInside.connection(hub.database).commit()).doesNotThrowAnyException();
    }

    private static void all(DSLContext sql, List<Held> all, Function<Held, Optional<TableRecord<?>>> row) {
        sql.batchInsert(all.stream().map(row).flatMap(Optional::stream).toList())
                .execute();
    }

    private static TableRecord<?> meeting(MeetingRecord like, Held held) {
        MeetingRecord row = MEETING.newRecord();
        row.from(like);
        row.setId(held.id());
        row.setHeldOn(held.day());
        row.setState(held.state());
        row.setCalled((int) held.id().getLeastSignificantBits() + 1);
        row.touched(true);
        return row;
    }

    private static TableRecord<?> minutes(Held held) {
        SignedMinutesRecord row = SIGNED_MINUTES.newRecord();
        row.setMeeting(held.id());
        row.setVersion(1);
        row.setReference(held.id().toString());
        row.setManifest("{}");
        row.setManifestHash("aa");
        row.setSignedBy(Hub.CHAIR.user().value());
        row.setSignedAt(Hub.NOW);
        row.setSignedOver("");
        row.setFileHash("bb");
        return row;
    }

    private static TableRecord<?> paper(Held held) {
        IssuedPaperRecord row = ISSUED_PAPER.newRecord();
        row.setReference(held.id().toString());
        row.setMeeting(held.id());
        row.setKind("slip");
        row.setAgency(Hub.POLICE.value());
        row.setRecipient("Duty desk");
        row.setIssuedAt(Hub.NOW);
        row.setIssuedBy(Hub.CHAIR.user().value());
        row.setFileHash("cc");
        return row;
    }

    private static TableRecord<?> destroyed(Held held) {
        DestructionRecord row = DESTRUCTION.newRecord();
        row.setSubject(held.id());
        row.setClass_(RetentionClass.COVER.name());
        row.setYears(6);
        row.setKeptUntil(Hub.TODAY);
        row.setReason("over");
        row.setDestroyedAt(Hub.NOW);
        row.setDestroyedBy(Hub.CHAIR.user().value());
        row.setRowTotal(1);
        row.setDigest("dd");
        return row;
    }
}
