package org.mashhuddle.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.SubjectId;

/// How a child stood on any day, told from what was said of it (issue 18; `domain.md` 3.1).
class StandingOfADayTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 200;
    private static final SubjectId CHILD = new SubjectId(new UUID(0, 1));
    private static final List<String> LABELS = List.of(
            "Early help",
            "Child in need (s.17)",
            "Child protection plan: Neglect",
            "Child looked after: s.20 (V2)",
            "Care leaver");

    private static LocalDate day(int at) {
        return START.plusDays(at);
    }

    private static ChildStatus status(int id, String label, Span span, Provenance from) {
        return new ChildStatus(new StatusId(new UUID(7, id)), CHILD, StatusKind.HELP, label, span, from);
    }

    private static ChildStatus typed(int id, String label, Span span) {
        return status(id, label, span, Provenance.here());
    }

    private static Provenance withdrawn() {
        return Provenance.here()
                .withdrawn(new Provenance.Withdrawn(Instant.EPOCH, "A", MarkedText.narrowest("a slip")));
    }

    /// The account: a sheet of days, on which each thing said is struck in, day by day.
    private static List<Set<String>> sheet(List<ChildStatus> said) {
        List<Set<String>> days = new ArrayList<>();
        for (int at = 0; at < DAYS; at++) {
            days.add(new TreeSet<>());
        }
        for (ChildStatus one : said) {
            if (one.provenance().withdrawn().isPresent()) {
                continue;
            }
            for (int at = 0; at < DAYS; at++) {
                boolean typedToo = !one.provenance().typedHere() && isTypedToo(one, said, day(at));
                if (covers(one.span(), day(at)) && !typedToo) {
                    days.get(at).add(one.label());
                }
            }
        }
        return days;
    }

    private static boolean covers(Span span, LocalDate day) {
        boolean begun = span.from().isEmpty() || span.from().get().toEpochDay() <= day.toEpochDay();
        boolean over = span.until().isPresent() && span.until().get().toEpochDay() < day.toEpochDay();
        return begun && !over;
    }

    /// A person's word outranks the extract's on the same status, where they speak of a common day, from
    /// the person's first day on: of the days before it only the extract tells.
    private static boolean isTypedToo(ChildStatus told, List<ChildStatus> said, LocalDate day) {
        for (ChildStatus other : said) {
            boolean person = other.provenance().typedHere()
                    && other.provenance().withdrawn().isEmpty();
            boolean begun =
                    other.span().from().isEmpty() || other.span().from().get().toEpochDay() <= day.toEpochDay();
            if (person && begun && other.label().equals(told.label())) {
                for (long at = -800; at < 1200; at++) {
                    if (covers(told.span(), START.plusDays(at)) && covers(other.span(), START.plusDays(at))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89},
            shortForm = 4)
    void everyDayIsToldOverManyChanges(long seed) {
        Random dice = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<ChildStatus> said = new ArrayList<>();
            int many = 1 + dice.nextInt(14);
            for (int i = 0; i < many; i++) {
                int from = dice.nextInt(DAYS) - 20;
                Span span = new Span(
                        dice.nextInt(8) == 0 ? Optional.empty() : Optional.of(day(from)),
                        dice.nextInt(3) == 0 ? Optional.empty() : Optional.of(day(from + dice.nextInt(60))));
                Provenance by = switch (dice.nextInt(4)) {
                    case 0 -> Provenance.extract();
                    case 1 -> withdrawn();
                    default -> Provenance.here();
                };
                said.add(status(i, LABELS.get(dice.nextInt(LABELS.size())), span, by));
            }
            ChildStanding standing = new ChildStanding(said, List.of());
            List<Set<String>> sheet = sheet(said);
            for (int at = 0; at < DAYS; at++) {
                Set<String> told = standing.on(day(at), StatusKind.HELP).stream()
                        .map(ChildStatus::label)
                        .collect(Collectors.toSet());
                assertThat(told).as("seed %s round %s day %s", seed, round, at).isEqualTo(sheet.get(at));
            }
        }
    }

    @Test
    void aStatusHoldsOnItsFirstAndItsLastDay() {
        ChildStanding one = new ChildStanding(List.of(typed(1, "Early help", Span.of(day(10), day(12)))), List.of());
        assertThat(one.on(day(9), StatusKind.HELP)).isEmpty();
        assertThat(one.on(day(10), StatusKind.HELP)).hasSize(1);
        assertThat(one.on(day(12), StatusKind.HELP)).hasSize(1);
        assertThat(one.on(day(13), StatusKind.HELP)).isEmpty();
        assertThat(one.on(day(11), StatusKind.EDUCATION)).isEmpty();
    }

    @Test
    void aChildWhoIsLookedAfterIsNeverShownAsLess() {
        ChildStanding standing = new ChildStanding(
                List.of(
                        typed(1, "Section 47 enquiry", Span.since(day(30))),
                        typed(2, "Child protection plan: Neglect", Span.since(day(20))),
                        typed(3, "Child looked after: s.20 (V2)", Span.since(day(10)))),
                List.of());
        assertThat(standing.plan(day(40)))
                .isEqualTo("Child looked after: s.20 (V2), since 11/01/2026; "
                        + "Child protection plan: Neglect, since 21/01/2026; Section 47 enquiry, since 31/01/2026");
    }

    @Test
    void whereNothingStandsWhatEndedLastIsSaid() {
        ChildStanding standing = new ChildStanding(
                List.of(
                        typed(1, "Early help", Span.of(day(1), day(2))),
                        typed(2, "Child in need (s.17)", Span.of(day(3), day(20)))),
                List.of());
        assertThat(standing.plan(day(30))).isEqualTo("None now: child in need (s.17) ended 21/01/2026");
        assertThat(ChildStanding.none().plan(day(30))).isEmpty();
    }

    @Test
    void thePersonWhoLeadsIsPrintedWithTheTelephone() {
        Lead lead = new Lead(
                new LeadId(new UUID(1, 1)),
                CHILD,
                Lead.Role.LCPP,
                "J. Okoro",
                new Lead.Reached(Optional.empty(), "Social care", "01702 555 0134", "j.okoro@example.org"),
                Span.since(day(3)),
                Provenance.here());
        ChildStanding standing = new ChildStanding(List.of(), List.of(lead.endedOn(day(9)), lead));
        assertThat(standing.lead(day(20)))
                .isEqualTo("J. Okoro, lead child protection practitioner, Social care, 01702 555 0134");
        assertThat(new ChildStanding(List.of(), List.of(lead.endedOn(day(9)))).lead(day(20)))
                .isEmpty();
    }
}
