package org.mashhuddle.service.papers.sizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.law.ShownLaw;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.ShownActions;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.papers.IssuedEnvelope;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.papers.RecordPrintService;
import org.mashhuddle.service.reports.ReportBook;
import org.mashhuddle.service.reports.ReportService;

/// Every paper of a meeting, issued by the real services: each kind one at a time first, and the others of a
/// recipient in one go.
final class EveryPaperMade {

    static final String WITHHELD = "It is not the family's";
    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "the duty desk");
    private static final FamilyReader MOTHER =
            new FamilyReader("Dana TEST-CARER", "mother", "").by("mother, born to her");
    /// How many of a kind are issued one at a time.
    private static final int SINGLY = 2;

    private final SizedMeeting held;
    private final TestHub hub;
    private final List<MadePaper> made = new ArrayList<>();
    /// Of children whose address nobody may find out.
    int refused;

    EveryPaperMade(SizedMeeting held) {
        this.held = held;
        this.hub = held.hub;
    }

    List<MadePaper> all() {
        return List.copyOf(made);
    }

    /// Once the agenda is frozen.
    void beforeTheMeeting() {
        waiting();
        for (PaperKind kind : List.of(PaperKind.ATTENDANCE, PaperKind.CONTINGENCY)) {
            long from = System.nanoTime();
            IssuedFile file = hub.services.papers().issue(hub.chair(), held.meeting, kind);
            add(new PaperKey(held.meeting, kind, held.agencies().getFirst().id()), file, from);
        }
    }

    /// An agency that does not get the minutes asks for them.
    private void summaries() {
        for (WaitingPaper one :
                hub.services.papers().queue(hub.viewer(), held.meeting).queue().waiting()) {
            PaperKey file = one.key();
            if (file.kind() == PaperKind.CASE_FILE) {
                PaperKey any = new PaperKey(file.meeting(), PaperKind.SUMMARY, file.agency(), file.subject());
                hub.services.furtherCopies().possible(hub.viewer(), any).stream()
                        .findFirst()
                        .ifPresent(agency -> hub.services
                                .furtherCopies()
                                .choose(
                                        hub.chair(),
                                        new PaperKey(any.meeting(), PaperKind.SUMMARY, agency.id(), any.subject()),
                                        "It asked for the minutes"));
            }
        }
    }

    /// Once the minutes are signed: what waits, and what somebody asks for.
    void afterTheSignature() {
        summaries();
        PaperKey minutes = new PaperKey(
                held.meeting, PaperKind.MINUTES, held.agencies().getFirst().id());
        made.add(new MadePaper(
                "signed minutes",
                Optional.of(minutes),
                Optional.empty(),
                hub.services.minutes().pdf(hub.viewer(), held.meeting),
                -1));
        waiting();
        shownActions();
        periodSheet();
        accessCopy();
        recordPrints();
        readers();
        law();
        report();
        hub.itIs(LocalDate.of(2027, 1, 4), LocalTime.of(9, 0));
        waiting();
    }

    private void waiting() {
        Map<AgencyId, List<PaperKey>> together = new LinkedHashMap<>();
        Map<PaperKind, Integer> alone = new EnumMap<>(PaperKind.class);
        for (WaitingPaper one :
                hub.services.papers().queue(hub.viewer(), held.meeting).queue().waiting()) {
            PaperKey key = one.key();
            if (one.standing() == WaitingPaper.Standing.NEEDS_SAFE_TO_SHARE && !isSafe(key)) {
                continue;
            }
            boolean single = alone.merge(key.kind(), 1, Integer::sum) <= SINGLY;
            if (single || key.kind().isForFamily() || key.kind().isForTheChair()) {
                issue(key);
            } else {
                together.computeIfAbsent(key.agency(), _ -> new ArrayList<>()).add(key);
            }
        }
        together.values().forEach(this::inOneGo);
    }

    /// A plan for a family goes to no child at a safe address.
    private boolean isSafe(PaperKey key) {
        try {
            hub.services.papers().safeToShare(hub.chair(), key, MOTHER);
            return true;
        } catch (Refusal safeAddress) {
            assertThat(held.children)
                    .filteredOn(child -> child.id().equals(key.subject().orElseThrow()))
                    .singleElement()
                    .satisfies(child -> assertThat(SizedChildren.hidden(child)).isNotEmpty());
            refused++;
            return false;
        }
    }

    private void issue(PaperKey key) {
        long from = System.nanoTime();
        PreparedPaper seen = hub.services.papers().prepare(hub.chair(), key, "");
        Sending sending = key.kind().isOfAQuarter() ? new Sending(Channel.SECURE_EMAIL, "executive") : BY_HAND;
        add(key, hub.services.papers().issue(hub.chair(), seen, sending), from);
    }

    private void add(PaperKey key, IssuedFile file, long from) {
        made.add(MadePaper.of(key, file.pdf(), (System.nanoTime() - from) / 1_000_000));
        made.add(MadePaper.other("cover sheet", file.cover()));
        hub.services.papers().saved(hub.chair(), file);
    }

    private void inOneGo(List<PaperKey> keys) {
        IssuedEnvelope out =
                hub.services.papers().issue(hub.chair(), hub.services.papers().prepare(hub.chair(), keys, ""), BY_HAND);
        for (int place = 0; place < keys.size(); place++) {
            made.add(MadePaper.of(keys.get(place), out.files().get(place).pdf(), -1));
            hub.services.papers().saved(hub.chair(), out.files().get(place));
        }
        out.receipt().ifPresent(receipt -> made.add(MadePaper.other("receipt", receipt.sheet())));
        made.add(MadePaper.other("cover sheet", out.cover()));
    }

    /// The list of actions as whoever chairs has it on the screen.
    private void shownActions() {
        List<ShownActions.Line> lines = hub.book(held.meeting).actions().stream()
                .map(action -> new ShownActions.Line(action.id(), action.version(), "Open"))
                .toList();
        ShownActions shown = new ShownActions(
                "All that are open, by due time", hub.clock.instant(), List.of(new ShownActions.Group("", lines)), 0);
        long from = System.nanoTime();
        IssuedFile file = hub.services.actionPapers().issue(hub.chair(), shown);
        add(
                new PaperKey(
                        held.meeting,
                        PaperKind.SHOWN_ACTIONS,
                        held.agencies().getFirst().id()),
                file,
                from);
    }

    private void periodSheet() {
        long from = System.nanoTime();
        IssuedFile file = hub.services.actionPapers().issue(hub.chair(), ReportPeriod.quarterOf(SizedMeeting.DAY));
        add(
                new PaperKey(
                        held.meeting,
                        PaperKind.PERIOD,
                        held.agencies().getFirst().id()),
                file,
                from);
    }

    private Child first() {
        return held.children.getFirst();
    }

    /// What may not reach a family is withheld.
    private void accessCopy() {
        UUID request = hub.services
                .requests()
                .log(hub.chair(), PersonalRequest.Kind.ACCESS, MOTHER.name(), "A copy", SizedMeeting.DAY.minusDays(1))
                .getFirst()
                .id();
        Set<String> goes = new HashSet<>();
        held.said.stream().filter(one -> PaperJudges.mayReachFamily(one.mark())).forEach(one -> goes.add(one.word()));
        for (AccessEntry entry : hub.services
                .accessCopies()
                .choose(hub.chair(), request, first().id())
                .entries()) {
            boolean holds =
                    held.said.stream().anyMatch(one -> entry.held().words().contains(one.word()));
            boolean out = holds && goes.stream().noneMatch(entry.held().words()::contains);
            if (entry.waits() || out) {
                hub.services
                        .accessCopies()
                        .decide(
                                hub.chair(),
                                request,
                                entry.id(),
                                out ? Optional.of(Exemption.THIRD_PARTY) : Optional.empty(),
                                out ? WITHHELD : "");
            }
        }
        long from = System.nanoTime();
        PreparedPaper seen = hub.services.accessCopies().prepare(hub.chair(), request);
        IssuedFile file = hub.services.accessCopies().issue(hub.chair(), request, seen, "Herself, passport seen");
        made.add(new MadePaper(
                PaperKind.ACCESS_COPY.word(),
                Optional.of(seen.key()),
                Optional.of(first().id()),
                file.pdf(),
                (System.nanoTime() - from) / 1_000_000));
        made.add(MadePaper.other("cover sheet", file.cover()));
    }

    /// The record of a child for everybody at each agency that has something to do with them.
    private void recordPrints() {
        Actor administrator = new Actor(hub.chair().user(), Set.of(Role.ADMINISTRATOR));
        for (Agency agency : held.agencies()) {
            hub.services
                    .settings()
                    .addPerson(administrator, agency.id(), "Reader of " + agency.shortcut(), "duty desk", "");
            for (Person person : hub.book(held.meeting).hub().directory().peopleOf(agency.id()).stream()
                    .limit(1)
                    .toList()) {
                long from = System.nanoTime();
                if (!isConcerned(agency)) {
                    continue;
                }
                PreparedPaper seen = hub.services
                        .recordPrints()
                        .prepare(hub.chair(), new RecordPrintService.Wanted(first().id(), agency.id(), person.name()));
                IssuedFile file = hub.services.recordPrints().issue(hub.chair(), seen, BY_HAND);
                made.add(new MadePaper(
                        PaperKind.RECORD_PRINT.word(),
                        Optional.of(seen.key()),
                        Optional.of(first().id()),
                        file.pdf(),
                        (System.nanoTime() - from) / 1_000_000));
                made.add(MadePaper.other("cover sheet", file.cover()));
            }
        }
    }

    /// It would be refused to any other agency.
    private boolean isConcerned(Agency agency) {
        return hub.book(held.meeting).meeting().type().awaited().contains(agency.id())
                || held.told.getOrDefault(agency.id(), Set.of()).contains(first().id());
    }

    private void readers() {
        Actor steward = new Actor(new UserId(new UUID(5, 61)), Set.of(Role.DATA_STEWARD));
        SubjectId child = first().id();
        made.add(new MadePaper(
                "readers' page",
                Optional.empty(),
                Optional.of(child),
                hub.services.readers().page(steward.viewer(), child, Map.of()),
                -1));
    }

    private void law() {
        List<ShownLaw.Line> lines = hub.services.law().view(hub.viewer()).law().rules().stream()
                .map(rule -> new ShownLaw.Line(
                        rule.words(),
                        rule.says(),
                        "01/01/2026",
                        "",
                        rule.source(),
                        "24/11/2026",
                        "Review by 25/05/2027",
                        org.mashhuddle.domain.hub.law.LawState.values()[0]))
                .toList();
        ShownLaw shown =
                new ShownLaw("All " + lines.size(), "As it was checked", List.of(new ShownLaw.Group("Rules", lines)));
        made.add(MadePaper.other("law", hub.services.law().page(hub.viewer(), shown)));
    }

    private void report() {
        ReportBook book = hub.services
                .reports()
                .read(hub.viewer(), ReportQuestion.of(ReportPeriod.yearTo(SizedMeeting.DAY)), Optional.empty());
        made.add(MadePaper.other(
                "report",
                hub.services
                        .reports()
                        .file(
                                hub.chair(),
                                book,
                                Stream.of(ReportKind.values())
                                        .map(kind -> book.table(kind, ChildSplit.SEX))
                                        .toList(),
                                ReportService.FileForm.PDF)
                        .bytes()));
    }
}
