package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.children.SubjectBackground;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// A contact whose words do not allow a decision: its sender is asked. It waits for them, and stays on the agenda;
/// it waits for a person again when they have answered, or have not in time.
class SenderAskedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private long number;

    @BeforeEach
    void aMorning() {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        meeting = hub.services.agendas().plan(hub.chair(), MONDAY);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private SubjectId child() {
        Child child = AChild.aChild().numbered(++number).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child.id();
    }

    private Referral came(SubjectId who, SharingMark mark) {
        Referral contact = AReferral.aReferral(who, hub.clock.instant())
                .numbered(++number)
                .contactFrom("Example Academy")
                .saying("Not herself since half-term", mark)
                .build();
        hub.services.referrals().receive(hub.chair(), contact);
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services.agendas().propose(hub.chair(), meeting);
        return contact;
    }

    private Referral came() {
        return came(child(), new SharingMark.MayBeShared());
    }

    private SenderQuestion ask(Referral contact) {
        return hub.services
                .triage()
                .ask(hub.chair(), contact.id(), "Example Academy, the head", "Who lives with her now?");
    }

    private TriageList list() {
        return hub.services.triage().list(hub.viewer(), meeting);
    }

    private static TriageList.Contact of(TriageList list, Referral contact) {
        return list.groups().stream()
                .flatMap(group -> group.contacts().stream())
                .filter(each -> each.id().equals(contact.id()))
                .findFirst()
                .orElseThrow();
    }

    private TriageList.Kind kind(Referral contact) {
        return of(list(), contact).outcome().kind();
    }

    @Test
    void itWaitsForItsSenderUntilTheEndOfTheNextWorkingDayThenForAPerson() {
        Referral contact = came();
        assertThat(kind(contact)).isEqualTo(TriageList.Kind.NO_RULE);
        SenderQuestion question = ask(contact);
        assertThat(question.due().local()).isEqualTo(LocalDateTime.of(2026, 11, 24, 17, 0));
        assertThat(kind(contact)).isEqualTo(TriageList.Kind.ASKED);
        assertThat(list().nothingWaits()).isTrue();
        assertThat(hub.services.triage().waiting(hub.viewer(), meeting).toDecide())
                .isZero();
        // It is not dropped: a room that meets before the answer comes sees the child.
        assertThat(hub.book(meeting).agenda().itemOf(contact.subject())).isPresent();
        hub.services.triage().finish(hub.chair(), meeting);
        assertThat(list().finished()).isPresent();
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(17, 0));
        assertThat(kind(contact)).isEqualTo(TriageList.Kind.ASKED);
        hub.clock.pass(Duration.ofSeconds(1));
        assertThat(kind(contact)).isEqualTo(TriageList.Kind.NO_RULE);
        assertThat(list().finished()).isEmpty();
        assertThat(hub.services.triage().waiting(hub.viewer(), meeting).toDecide())
                .isEqualTo(1);
    }

    @Test
    void theHubLaysDownHowLongIsWaited() {
        hub.services.law().limit(hub.chair(), TimeLimit.SENDER_ANSWER, MONDAY.plusDays(1), 3);
        assertThat(ask(came()).due().local().toLocalDate()).isEqualTo(MONDAY.plusDays(1));
        hub.itIs(FRIDAY, LocalTime.of(8, 0));
        assertThat(ask(came()).due().local()).isEqualTo(LocalDateTime.of(2026, 12, 2, 17, 0));
    }

    @Test
    void theAnswerIsKeptAndAPersonDecidesAndMayAskAgain() {
        Referral contact = came();
        ask(contact);
        hub.clock.pass(Duration.ofHours(1));
        hub.services.triage().answer(hub.chair(), contact.id(), " An uncle ");
        TriageList.Contact answered = of(list(), contact);
        assertThat(answered.outcome().kind()).isEqualTo(TriageList.Kind.NO_RULE);
        SenderQuestion asked = answered.asked().orElseThrow();
        assertThat(asked.words()).isEqualTo("Who lives with her now?");
        assertThat(asked.whom()).isEqualTo("Example Academy, the head");
        assertThat(asked.at()).isEqualTo(hub.clock.instant().minus(Duration.ofHours(1)));
        assertThat(asked.answer())
                .contains(new SenderQuestion.Answer(
                        "An uncle",
                        hub.clock.instant(),
                        hub.book(meeting).hub().directory().name(hub.chair().user())));
        refused(Refusal.Kind.NOT_FOUND, () -> hub.services.triage().answer(hub.chair(), contact.id(), "once more"));
        assertThat(ask(contact).number()).isEqualTo(2);
        assertThat(kind(contact)).isEqualTo(TriageList.Kind.ASKED);
    }

    @Test
    void aSecondQuestionWaitsUntilTheFirstIsAnsweredOrGivenUp() {
        Referral contact = came();
        ask(contact);
        refused(Refusal.Kind.SENDER_ASKED, () -> ask(contact));
        hub.itIs(MONDAY.plusDays(2), LocalTime.of(8, 0));
        refused(Refusal.Kind.SENDER_ASKED, () -> ask(contact));
        assertThat(of(list(), contact).asked().orElseThrow().number()).isOne();
        hub.services.triage().answer(hub.chair(), contact.id(), "No answer will come");
        assertThat(ask(contact).number()).isEqualTo(2);
    }

    private static void refused(Refusal.Kind why, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(why));
    }

    @Test
    void anotherContactOfTheChildStillWaitsAndAPersonMayDecideBeforeTheAnswer() {
        SubjectId who = child();
        Referral asked = came(who, new SharingMark.MayBeShared());
        Referral other = came(who, new SharingMark.MayBeShared());
        ask(asked);
        assertThat(kind(asked)).isEqualTo(TriageList.Kind.ASKED);
        assertThat(kind(other)).isEqualTo(TriageList.Kind.NO_RULE);
        assertThat(list().nothingWaits()).isFalse();
        hub.services.triage().keepOn(hub.chair(), meeting, who, MarkedText.narrowest("the nurse is worried"));
        assertThat(kind(asked)).isEqualTo(TriageList.Kind.STAYS);
        hub.services.triage().answer(hub.chair(), asked.id(), "An uncle");
        assertThat(of(list(), asked).asked().orElseThrow().answer()).isPresent();
    }

    @Test
    void nothingIsAskedWithoutWordsOrAboutWhatIsDecided() {
        Referral contact = came();
        refused(Refusal.Kind.REASON_MISSING, () -> hub.services.triage().ask(hub.chair(), contact.id(), " ", "Who?"));
        refused(
                Refusal.Kind.REASON_MISSING,
                () -> hub.services.triage().ask(hub.chair(), contact.id(), "the head", " "));
        leaveOff(contact);
        refused(Refusal.Kind.NOT_FOUND, () -> ask(contact));
    }

    /// What is asked about a contact goes as far as the contact.
    @Test
    void whoDoesNotReadTheContactReadsNeitherQuestionNorAnswer() {
        Referral contact = came(child(), SharingMark.narrowest());
        ask(contact);
        hub.services.triage().answer(hub.chair(), contact.id(), "An uncle");
        Viewer steward = new Viewer(hub.viewer().user(), Set.of(Role.DATA_STEWARD));
        SenderQuestion read = of(hub.services.triage().list(steward, meeting), contact)
                .asked()
                .orElseThrow();
        assertThat(read.words()).isEmpty();
        assertThat(read.whom()).isEmpty();
        assertThat(read.answer().orElseThrow().words()).isEmpty();
    }

    private void leaveOff(Referral contact) {
        hub.services
                .agendas()
                .leaveOff(
                        hub.chair(),
                        meeting,
                        contact.subject(),
                        MarkedText.narrowest("Early help sees her today; no harm stated"),
                        Optional.empty());
    }

    /// What was decided meanwhile does not answer it: it is listed until somebody has written the answer down, or
    /// that none will come.
    @Test
    void aQuestionAboutWhatWasLeftOffIsOnTheLaterListsUntilItIsAnswered() {
        Referral contact = came();
        Referral other = came();
        came();
        ask(contact);
        leaveOff(contact);
        leaveOff(other);
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services.meetings().close(hub.chair(), meeting);
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        meeting = hub.services.agendas().plan(hub.chair(), MONDAY.plusDays(1));
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(ids(list())).contains(contact.id()).doesNotContain(other.id());
        assertThat(kind(contact)).isEqualTo(TriageList.Kind.ELSEWHERE);
        hub.services.triage().answer(hub.chair(), contact.id(), "No answer will come");
        assertThat(ids(list())).doesNotContain(contact.id());
    }

    private static List<ReferralId> ids(TriageList list) {
        return list.groups().stream()
                .flatMap(group -> group.contacts().stream())
                .map(TriageList.Contact::id)
                .toList();
    }

    /// Those who read the child's record read there what was asked and answered, as far as the contact goes.
    @Test
    void theRecordOfTheChildSaysWhatWasAskedAndAnswered() {
        Referral contact = came(child(), SharingMark.narrowest());
        ask(contact);
        hub.clock.pass(Duration.ofMinutes(3));
        assertThat(chronology(hub.viewer(), contact))
                .contains("Asked. Example Academy, the head: Who lives with her now? Not answered yet.");
        hub.services.triage().answer(hub.chair(), contact.id(), "An uncle");
        assertThat(chronology(hub.viewer(), contact))
                .contains("Asked. Example Academy, the head: Who lives with her now?"
                        + " Answered 23/11/2026 08:04: An uncle.");
        assertThat(aside(hub.viewer(), contact))
                .contains(
                        "Asked Example Academy, the head: Who lives with her now? Answered 23/11/2026 08:04: An uncle.",
                        "Not herself");
        Viewer support = new Viewer(hub.viewer().user(), Set.of(Role.BUSINESS_SUPPORT));
        assertThat(aside(support, contact)).doesNotContain("the head", "Who lives", "uncle", "Not herself");
        assertThat(chronology(support, contact)).doesNotContain("Academy, the head", "Who lives", "uncle");
    }

    private String aside(Viewer viewer, Referral contact) {
        return hub.services.subjects().aside(viewer, contact.subject()).chronology().stream()
                .map(SubjectBackground.Entry::words)
                .collect(Collectors.joining("\n"));
    }

    private String chronology(Viewer viewer, Referral contact) {
        return hub.services.records().open(viewer, contact.subject()).events().stream()
                .map(event -> event.heading() + " " + event.words() + " " + event.source())
                .collect(Collectors.joining("\n"));
    }

    /// The room reads beside the contact what its sender was asked and answered, and the minutes say it: as far as
    /// the contact goes.
    @Test
    void theAgendaAndTheMinutesSayWhatWasAskedAndAnswered() throws IOException {
        Referral contact = came(child(), new SharingMark.InMinutes());
        Referral closer = came(child(), SharingMark.narrowest());
        ask(contact);
        ask(closer);
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(why(contact))
                .isEqualTo("New contact 08:00, Example Academy: Not herself since half-term."
                        + " Asked Example Academy, the head: Who lives with her now? Not answered yet.");
        hub.clock.pass(Duration.ofMinutes(3));
        hub.services.triage().answer(hub.chair(), contact.id(), "An uncle");
        hub.services.triage().answer(hub.chair(), closer.id(), "A neighbour");
        hub.services.agendas().propose(hub.chair(), meeting);
        String answered = "Who lives with her now? Answered 23/11/2026 08:05: An uncle.";
        assertThat(why(contact)).endsWith(answered);
        assertThat(why(closer)).endsWith("A neighbour.");
        Viewer support = new Viewer(hub.viewer().user(), Set.of(Role.BUSINESS_SUPPORT));
        assertThat(why(support, closer)).isEqualTo("New contact 08:01, Example Academy");
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, contact.subject()).id());
        hub.services.meetings().close(hub.chair(), meeting);
        String minutes = SignedWords.of(hub.services.minutes().pdf(hub.viewer(), meeting));
        assertThat(minutes)
                .contains("Asked Example Academy, the head: " + answered)
                .doesNotContain("neighbour");
    }

    private String why(Referral contact) {
        return why(hub.viewer(), contact);
    }

    private String why(Viewer viewer, Referral contact) {
        Agenda agenda = hub.services.agendas().book(viewer, meeting).agenda();
        return ReasonWords.on(agenda)
                .line(agenda.itemOf(contact.subject()).orElseThrow().reasons().subList(0, 1));
    }

    /// After the freeze an answer is news of the row, told as such.
    @Test
    void anAnswerAfterTheFreezeChangesTheRow() {
        Referral contact = came();
        ask(contact);
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services.agendas().freeze(hub.chair(), meeting);
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(hub.item(meeting, contact.subject()).changed()).isFalse();
        hub.services.triage().answer(hub.chair(), contact.id(), "An uncle");
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(hub.item(meeting, contact.subject()).changed()).isTrue();
        assertThat(why(contact)).endsWith("An uncle.");
    }

    /// Whoever asks the sender decides, with the answer or without: no rule that is switched on meanwhile takes
    /// the child off.
    @Test
    void whoseSenderWasAskedIsForAPersonWhateverRuleIsSwitchedOn() {
        Referral asked = came();
        Referral other = came();
        ask(asked);
        switchOn("half-term");
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(kind(other)).isEqualTo(TriageList.Kind.BY_RULE);
        assertThat(hub.book(meeting).agenda().itemOf(asked.subject())).isPresent();
        assertThat(kind(asked)).isEqualTo(TriageList.Kind.ASKED);
        hub.services.triage().answer(hub.chair(), asked.id(), "She is in hospital");
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(hub.book(meeting).agenda().itemOf(asked.subject())).isPresent();
        assertThat(kind(asked)).isEqualTo(TriageList.Kind.NO_RULE);
    }

    private void switchOn(String said) {
        MeetingTypeId type = hub.services.settings().dailyType(hub.viewer()).id();
        TriageRule rule = new TriageRule(
                "Said before",
                false,
                true,
                List.of(TriageCondition.says(TriageTest.SAYS, said)),
                "Seen by early help before, no harm stated.");
        hub.services.triage().draft(hub.chair(), type, List.of(rule), 5);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
    }
}
