package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.ChangedSince;
import org.mashhuddle.service.agenda.SourceChangeService;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ImportPreview;

/// Every kind of change at the source, against what was decided, deferred, left off, waits, or is
/// history: nothing reopens by itself, and nothing vanishes. The test keeps its own account of whom
/// it changed what of.
class ChangedSinceDecidedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String[] STATES = {"decided", "deferred", "leftoff", "waiting", "history"};

    @TempDir
    private Path folder;

    private TestHub hub;
    private final CsvExtract extract = new CsvExtract();
    private final Map<String, SubjectId> children = new HashMap<>();
    private MeetingId monday = new MeetingId(new java.util.UUID(0, 0));

    @BeforeEach
    void decide() throws IOException {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder.resolve("hub"));
        for (String state : STATES) {
            for (int kind = 0; kind < ChangeAtSource.all().size(); kind++) {
                child(state + kind, state.equals("history") ? "2026-09-01" : "2026-11-20");
            }
        }
        take("one");
        monday = hub.services.agendas().plan(hub.chair(), MONDAY);
        MeetingBook book = hub.services.agendas().propose(hub.chair(), monday);
        names(book);
        for (AgendaItem item : book.agenda().items()) {
            leave(item.subject());
        }
        hub.services.meetings().open(hub.chair(), monday);
        children.forEach((name, id) -> {
            if (name.startsWith("decided")) {
                hub.decide(monday, id, hub.decision(OutcomeKind.CLOSE, Optional.empty(), "The school supports"));
            }
        });
        hub.clock.pass(Duration.ofMinutes(30));
        hub.services.meetings().close(hub.chair(), monday);
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void child(String name, String day) {
        extract.put("ssd_person", name, "pers_person_id", name, "pers_forename", "Ada", "pers_surname", "TEST-" + name);
        extract.put("ssd_person", name, "pers_dob", "2012-03-14");
        extract.put("ssd_cin_episodes", "r" + name, "cine_referral_id", "r" + name, "cine_person_id", name);
        extract.put("ssd_cin_episodes", "r" + name, "cine_referral_date", day, "cine_cin_primary_need_code", "N1");
        extract.put("ssd_cin_episodes", "r" + name, "cine_referral_source_desc", "police");
        extract.put("ssd_missing", "m" + name, "miss_table_id", "m" + name, "miss_person_id", name);
        extract.put("ssd_missing", "m" + name, "miss_missing_episode_start_date", "2026-08-20");
        extract.put("ssd_missing", "m" + name, "miss_missing_episode_end_date", "2026-08-21");
        extract.put("ssd_missing", "m" + name, "miss_missing_rhi_offered", "Y", "miss_missing_rhi_accepted", "Y");
        extract.put("ssd_cp_plans", "cp" + name, "cppl_cp_plan_id", "cp" + name, "cppl_person_id", name);
        extract.put("ssd_cp_plans", "cp" + name, "cppl_cp_plan_start_date", "2019-01-15");
        extract.put("ssd_cp_plans", "cp" + name, "cppl_cp_plan_end_date", "");
        extract.put("ssd_cin_plans", "ci" + name, "cinp_cin_plan_id", "ci" + name, "cinp_person_id", name);
        extract.put("ssd_cin_plans", "ci" + name, "cinp_cin_plan_start_date", "2026-02-15");
        extract.put("ssd_legal_status", "l" + name, "lega_legal_status_id", "l" + name, "lega_person_id", name);
        extract.put("ssd_legal_status", "l" + name, "lega_legal_status", "V2");
        extract.put("ssd_legal_status", "l" + name, "lega_legal_status_start_date", "2026-02-15");
        extract.put("ssd_s47_enquiry", "e" + name, "s47e_s47_enquiry_id", "e" + name, "s47e_person_id", name);
        extract.put("ssd_s47_enquiry", "e" + name, "s47e_s47_start_date", "2025-01-15");
        extract.put("ssd_s47_enquiry", "e" + name, "s47e_s47_end_date", "");
        extract.put("ssd_address", "a" + name, "addr_table_id", "a" + name, "addr_person_id", name);
        extract.put(
                "ssd_address", "a" + name, "addr_address_postcode", "ZZ1 1ZZ", "addr_address_start_date", "2026-02-15");
        extract.put(
                "ssd_address",
                "a" + name,
                "addr_address_json",
                "{\"HOUSE\":\"12\",\"STREET\":\"Lnog Street\",\"TOWN\":\"Testham\"}");
    }

    private void take(String name) throws IOException {
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract.write(folder.resolve(name)));
        assertThat(seen.problems()).isEmpty();
        hub.services.imports().take(hub.chair(), seen);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private void names(MeetingBook book) {
        book.subjects().forEach((id, subject) -> children.put(name((Child) subject), id));
    }

    private static String name(Child child) {
        return child.identifiers().localRef().orElseThrow();
    }

    private void leave(SubjectId subject) {
        String name = children.entrySet().stream()
                .filter(each -> each.getValue().equals(subject))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        MarkedText why = MarkedText.ours("Waiting for the hospital letter");
        if (name.startsWith("deferred")) {
            hub.services.agendas().leaveOff(hub.chair(), monday, subject, why, Optional.of(MONDAY.plusDays(21)));
        } else if (name.startsWith("leftoff")) {
            hub.services.agendas().leaveOff(hub.chair(), monday, subject, why, Optional.empty());
        }
    }

    private void change(String state, int kind) {
        ChangeAtSource change = ChangeAtSource.all().get(kind);
        String name = state + kind;
        if (change.name().equals("same day anew") && state.equals("history")) {
            extract.put(change.table(), "r" + name, "cine_referral_date", "2026-09-01 00:00:00.000");
            return;
        }
        extract.put(change.table(), change.key() + name, change.cells().toArray(String[]::new));
    }

    @Test
    void nothingReopensByItselfAndNoChangeVanishes() throws IOException {
        MeetingId tuesday = hub.services.agendas().plan(hub.chair(), MONDAY.plusDays(1));
        Set<SubjectId> before = onAgenda(tuesday);
        for (String state : STATES) {
            for (int kind = 0; kind < ChangeAtSource.all().size(); kind++) {
                change(state, kind);
            }
        }
        take("two");
        Set<SubjectId> after = onAgenda(tuesday);
        assertThat(after).as("reopened by themselves").isEqualTo(before);
        ChangedSince open = hub.services.changes().open(hub.viewer());
        open.subjects().forEach((id, subject) -> children.put(name((Child) subject), id));
        Map<SubjectId, String> said = open.changes().stream()
                .collect(Collectors.groupingBy(
                        SourceChange::subject, Collectors.mapping(SourceChange::words, Collectors.joining("; "))));
        List<String> lost = new ArrayList<>();
        int played = 0;
        for (String state : STATES) {
            for (int kind = 0; kind < ChangeAtSource.all().size(); kind++) {
                played++;
                lost.addAll(lost(state, kind, after, said));
            }
        }
        assertThat(played).isGreaterThanOrEqualTo(40);
        assertThat(lost)
                .as("neither on the agenda nor in triage, or said though it is no news")
                .isEmpty();
        assertThat(said.keySet()).doesNotContainAnyElementsOf(waiting());
    }

    private Set<SubjectId> waiting() {
        return children.entrySet().stream()
                .filter(each -> each.getKey().startsWith("waiting"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private List<String> lost(String state, int kind, Set<SubjectId> agenda, Map<SubjectId, String> said) {
        ChangeAtSource change = ChangeAtSource.all().get(kind);
        SubjectId id = children.get(state + kind);
        String words = id == null ? "" : said.getOrDefault(id, "");
        String where = state + " " + change.name() + ": " + words;
        if (state.equals("waiting")) {
            return agenda.contains(id) ? List.of() : List.of(where);
        }
        if (!change.isNews()) {
            return words.isEmpty() ? List.of() : List.of(where);
        }
        boolean all = change.says().stream().allMatch(words::contains);
        return all && words.contains("was ") && words.contains(", now ") ? List.of() : List.of(where);
    }

    /// Who waits on the agenda for a referral or contact.
    private Set<SubjectId> onAgenda(MeetingId meeting) {
        Set<SubjectId> all = new HashSet<>();
        MeetingBook book = hub.services.agendas().propose(hub.chair(), meeting);
        names(book);
        book.agenda().items().stream()
                .filter(item ->
                        item.reasons().stream().anyMatch(why -> why instanceof NewReferral || why instanceof Repeat))
                .forEach(item -> all.add(item.subject()));
        return all;
    }

    @Test
    void theSameExtractAgainTellsNothingTwiceAndAnotherChangeIsToldToo() throws IOException {
        change("decided", 0);
        take("two");
        take("three");
        assertThat(open()).hasSize(1);
        change("decided", 5);
        extract.put("ssd_cin_episodes", "rdecided0", "cine_cin_primary_need_code", "N5");
        take("four");
        assertThat(open())
                .extracting(SourceChange::words)
                .contains("Need: was family in acute stress, now family dysfunction")
                .hasSize(3);
    }

    private List<SourceChange> open() {
        return hub.services.changes().open(hub.viewer()).changes();
    }

    @Test
    void aPersonPutsItOnTheAgendaOrSignsItOffAndTheTrailSaysSo() throws IOException {
        change("decided", 0);
        change("leftoff", 4);
        take("two");
        List<SourceChangeId> ids = open().stream().map(SourceChange::id).toList();
        assertThat(ids).hasSize(2);
        Actor reader = new Actor(hub.chair().user(), Set.of(Role.BUSINESS_SUPPORT));
        MeetingId tuesday = hub.services.agendas().plan(hub.chair(), MONDAY.plusDays(1));
        SourceChangeService changes = hub.services.changes();
        assertThatThrownBy(() -> changes.signOff(reader, ids, "Known")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> changes.putOnAgenda(reader, tuesday, ids)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> changes.signOff(hub.chair(), ids, " ")).isInstanceOf(Refusal.class);
        assertThat(open()).as("a refused verb changes nothing").hasSize(2);
        MeetingBook book = changes.putOnAgenda(hub.chair(), tuesday, ids.subList(0, 1));
        SubjectId first = hub.book(tuesday).agenda().items().stream()
                .filter(item -> item.reasons().stream().anyMatch(RequestedBy.class::isInstance))
                .map(AgendaItem::subject)
                .findFirst()
                .orElseThrow();
        assertThat(book.agenda().itemOf(first)).isPresent();
        changes.signOff(hub.chair(), ids.subList(1, 2), "The council told us on the day");
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> changes.signOff(hub.chair(), ids, "Again")).isInstanceOf(Refusal.class);
        assertThat(hub.database.trail().entries(400).stream()
                        .map(entry -> entry.deed())
                        .toList())
                .contains("changes.put-on-agenda", "changes.sign-off");
    }
}
