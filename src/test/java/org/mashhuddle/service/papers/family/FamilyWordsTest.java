package org.mashhuddle.service.papers.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.papers.PreparedPaper;

/// What goes home is what was written for home; what somebody typed is read as the family would read it
/// before it goes; and it goes to an adult who has the right to it.
class FamilyWordsTest {

    private static final FamilyReader MOTHER = new FamilyReader("Dana TEST-ALDER", "mother", "");
    private static final SharingMark HOME = new SharingMark.MayReachFamily();
    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "J. Okoro");

    @TempDir
    private Path folder;

    private TestHub hub;
    private Child child;

    @BeforeEach
    void theMeetingIsOpen() {
        hub = TestHub.planned(folder);
        hub.services.meetings().open(hub.chair(), hub.today);
        for (Attendance each : hub.book(hub.today).meeting().attendance()) {
            hub.services.meetings().arrive(hub.chair(), hub.today, each.id());
        }
        AgendaItem item = hub.book(hub.today).agenda().items().stream()
                .filter(each -> hub.book(hub.today).subjects().get(each.subject()) instanceof Child one
                        && one.names().given().startsWith("Jordan"))
                .findFirst()
                .orElseThrow();
        child = (Child) hub.book(hub.today).subjects().get(item.subject());
        hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
        hub.services
                .actions()
                .assign(
                        hub.chair(),
                        hub.today,
                        item.id(),
                        hub.services
                                .actions()
                                .quickLine(hub.viewer())
                                .read("see Jordan !police 27/11/2026 12:00", LocalDateTime.of(2026, 11, 24, 10, 0)),
                        HOME);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private void decided(OutcomeKind kind, DecisionGrounds grounds) {
        Decision made = hub.decision(kind, Optional.empty(), "Zebrasecret: mother failed to protect.");
        hub.decide(
                hub.today,
                child.id(),
                new Decision(made.outcomes(), made.because(), HOME, Set.of(), "", List.of(), grounds));
        hub.clock.pass(Duration.ofMinutes(20));
        hub.services.meetings().close(hub.chair(), hub.today);
    }

    private void decided() {
        decided(OutcomeKind.CONTINUE_PLAN, DecisionGrounds.none());
    }

    private void write(String why, String good, SharingMark mark, List<FamilyRemark> stays) {
        hub.services.familyWords().write(hub.chair(), hub.today, child.id(), new FamilyWords(why, good, mark), stays);
    }

    private PaperKey key(PaperKind kind) {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PreparedPaper made(PaperKind kind) {
        hub.services.papers().safeToShare(hub.chair(), key(kind), MOTHER);
        return hub.services.papers().prepare(hub.chair(), key(kind), "");
    }

    private static String text(PreparedPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void isRefused(Refusal.Kind why, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(why));
    }

    @Test
    void theProfessionalReasonsNeverGoHomeWhateverTheirMark() throws IOException {
        decided();
        for (PaperKind kind : List.of(PaperKind.FAMILY, PaperKind.YOUNG_PERSON)) {
            assertThat(text(made(kind)))
                    .as(kind.word())
                    .doesNotContainIgnoringCase("zebrasecret")
                    .doesNotContainIgnoringCase("failed")
                    .contains("We will go on with the plan you know.");
        }
    }

    @Test
    void whatIsWrittenForTheFamilyIsOnBothPapersAndWhatIsGood() throws IOException {
        write("We want Jordan home at night.", "His nan rings each day.", HOME, List.of());
        decided();
        for (PaperKind kind : List.of(PaperKind.FAMILY, PaperKind.YOUNG_PERSON)) {
            assertThat(text(made(kind)))
                    .as(kind.word())
                    .contains("We want Jordan home at night.", "What is good", "His nan rings each day.")
                    .doesNotContain("We will go on with the plan");
        }
    }

    @Test
    void whatMayNotReachTheFamilyIsOnNeither() throws IOException {
        write("Only for us.", "Not for them.", new SharingMark.MayBeShared(), List.of());
        decided();
        assertThat(text(made(PaperKind.FAMILY)))
                .doesNotContain("Only for us", "What is good", "Not for them")
                .contains("We will go on with the plan you know.");
    }

    @Test
    void anEnquiryIsSaidOnlyWhereItWasRecordedThatTheFamilyIsTold() throws IOException {
        decided(
                OutcomeKind.SECTION_47,
                new DecisionGrounds("", Optional.empty(), "", Optional.of(true), "J. Okoro tells them"));
        assertThat(text(made(PaperKind.FAMILY))).contains("We will look at what has been going on");
    }

    @Test
    void anEnquiryOfWhichNobodyRecordedThatIsNotSaid() throws IOException {
        decided(OutcomeKind.SECTION_47, DecisionGrounds.none());
        assertThat(text(made(PaperKind.FAMILY))).doesNotContain("going on");
    }

    @Test
    void aSentenceThatSoundsLikeBlameStaysHereUntilSomebodyLetsItStand() {
        write("You failed to ring us. We want to help.", "", HOME, List.of());
        decided();
        PreparedPaper paper = made(PaperKind.FAMILY);
        assertThat(paper.checks().unread())
                .containsExactly(new FamilyRemark(FamilyRemark.Kind.BLAME, "You failed to ring us"));
        isRefused(Refusal.Kind.FAMILY_WORDS_UNREAD, () -> hub.services.papers().issue(hub.chair(), paper, BY_HAND));
        write(
                "You failed to ring us. We want to help.",
                "",
                HOME,
                paper.checks().unread());
        PreparedPaper again = hub.services.papers().prepare(hub.chair(), paper.key(), "");
        assertThat(again.checks().unread()).isEmpty();
        assertThat(hub.services.papers().issue(hub.chair(), again, BY_HAND).kind())
                .isEqualTo(PaperKind.FAMILY);
    }

    @Test
    void aSentenceThatIsChangedIsReadAnew() {
        decided();
        write(
                "You failed to ring us.",
                "",
                HOME,
                List.of(new FamilyRemark(FamilyRemark.Kind.BLAME, "You failed to ring us")));
        assertThat(made(PaperKind.FAMILY).checks().unread()).isEmpty();
        write("You failed to ring us twice.", "", HOME, List.of());
        assertThat(made(PaperKind.FAMILY).checks().unread()).hasSize(1);
    }

    @Test
    void hardWordsOfAnActionAreFoundToo() {
        decided();
        var action = hub.book(hub.today).actions().stream()
                .filter(one -> one.mark().equals(HOME))
                .findFirst()
                .orElseThrow();
        hub.services
                .actions()
                .edit(
                        hub.chair(),
                        action,
                        hub.services
                                .actions()
                                .quickLine(hub.viewer())
                                .read(
                                        "facilitate multidisciplinary contextual safeguarding assessment !police"
                                                + " 27/11/2026 12:00",
                                        LocalDateTime.of(2026, 11, 24, 10, 0)));
        assertThat(made(PaperKind.FAMILY).checks().unread()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(FamilyRemark.Kind.HARD_TO_READ);
            assertThat(remark.sentence()).containsIgnoringCase("multidisciplinary");
        });
    }

    @Test
    void theNumbersOfTheHubAreThereAndNoneThatIsEmpty() throws IOException {
        decided();
        assertThat(text(made(PaperKind.FAMILY))).doesNotContain("The manager", "To complain", "About your data");
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        hub.services
                                .settings()
                                .profile(hub.viewer())
                                .with(new HubProfile.Numbers("P. Lane, 01632 960011", "01632 960012", "", "")));
        assertThat(text(made(PaperKind.YOUNG_PERSON)))
                .contains("The manager P. Lane, 01632 960011", "To complain 01632 960012")
                .doesNotContain("About your data");
    }

    @Test
    void anAdultWithoutParentalResponsibilityNeedsARight() {
        decided();
        PaperKey plan = key(PaperKind.FAMILY);
        FamilyReader aunt = new FamilyReader("Rita TEST-ALDER", "aunt", "");
        isRefused(
                Refusal.Kind.RESPONSIBILITY_NOT_KNOWN,
                () -> hub.services.papers().safeToShare(hub.chair(), plan, aunt));
        hub.services.papers().safeToShare(hub.chair(), plan, aunt.by("special guardian, order seen"));
        assertThat(hub.services.papers().prepare(hub.chair(), plan, "").pdf()).isNotEmpty();
    }

    @Test
    void whomAnOrderKeepsAwayGetsNothingAndWhomItProtectsDoes() {
        decided();
        PaperKey plan = key(PaperKind.FAMILY);
        livesWith("Dana TEST-ALDER, mother, PR; Lee TEST-ALDER, father, PR; Dana TEST-ALDER has a"
                + " non-molestation order against Lee TEST-ALDER");
        FamilyReader father = new FamilyReader("Lee TEST-ALDER", "father", "").by("he asks for it");
        isRefused(Refusal.Kind.KEPT_AWAY, () -> hub.services.papers().safeToShare(hub.chair(), plan, father));
        hub.services.papers().safeToShare(hub.chair(), plan, MOTHER);
        assertThat(hub.services.papers().prepare(hub.chair(), plan, "").pdf()).isNotEmpty();
        livesWith("Dana TEST-ALDER, mother, PR; occupation order against mother");
        isRefused(Refusal.Kind.KEPT_AWAY, () -> hub.services.papers().prepare(hub.chair(), plan, ""));
    }

    /// The values decide: what a person put right, and not what the words look like.
    @Test
    void whoHasParentalResponsibilityIsWhatTheRecordHoldsAsAValue() {
        decided();
        PaperKey plan = key(PaperKind.FAMILY);
        String line = "Dana TEST-ALDER, mother, father has PR";
        livesWith(line);
        isRefused(
                Refusal.Kind.RESPONSIBILITY_NOT_KNOWN,
                () -> hub.services.papers().safeToShare(hub.chair(), plan, MOTHER));
        around(Family.typed(line).with(List.of(dana(Responsibility.HAS, line))));
        hub.services.papers().safeToShare(hub.chair(), plan, MOTHER);
        livesWith("Dana TEST-ALDER, mother, PR");
        around(Family.typed("Dana TEST-ALDER, mother, PR").with(List.of(dana(Responsibility.HAS_NOT, line))));
        isRefused(
                Refusal.Kind.RESPONSIBILITY_NOT_KNOWN,
                () -> hub.services.papers().safeToShare(hub.chair(), plan, MOTHER));
        livesWith("Dana TEST-ALDER, mother, PR; Dana TEST-ALDER, PR removed by court order");
        isRefused(
                Refusal.Kind.RESPONSIBILITY_NOT_KNOWN,
                () -> hub.services.papers().safeToShare(hub.chair(), plan, MOTHER));
    }

    private static Relative dana(Responsibility has, String line) {
        return new Relative("Dana TEST-ALDER", "mother", has, Residence.THERE, line);
    }

    private void livesWith(String words) {
        around(Family.typed(words));
    }

    private void around(Family family) {
        Child now = (Child) hub.book(hub.today).subjects().get(child.id());
        hub.services
                .subjects()
                .keep(hub.chair(), "subject.edit", now.caredFor(now.care().around(family)));
    }
}
