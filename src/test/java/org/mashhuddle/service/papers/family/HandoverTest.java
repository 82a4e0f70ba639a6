package org.mashhuddle.service.papers.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.store.audit.AuditEvent;

/// What the emergency duty team gets for the night: every child of the hub who is missing or in custody, and
/// nobody left away in silence.
class HandoverTest {

    @TempDir
    private Path folder;

    private TestHub hub;
    private Child elsewhere;

    @BeforeEach
    void aChildWhoIsNotOnTheAgendaGoesMissingAfterTheMeeting() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
        elsewhere = AChild.aChild().called("Imani", "Test-Quillbirch").build();
        hub.services.subjects().keep(hub.chair(), "subject.add", elsewhere);
        hub.services
                .missing()
                .wentMissing(
                        hub.chair(),
                        new MissingEpisode(
                                new EpisodeId(UUID.randomUUID()),
                                elsewhere.id(),
                                new Moment.Exactly(hub.clock.instant()),
                                Optional.empty(),
                                Optional.empty(),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
        assertThat(hub.book(hub.today).agenda().itemOf(elsewhere.id())).isEmpty();
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private PreparedPaper prepared() {
        PaperKey key = hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(one -> one.kind() == PaperKind.HANDOVER)
                .findFirst()
                .orElseThrow();
        return hub.services.papers().prepare(hub.chair(), key, "");
    }

    private static String text(PreparedPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whoIsMissingIsOnItThoughOnNoAgenda() throws IOException {
        assertThat(text(prepared())).containsIgnoringCase("Quillbirch");
    }

    /// Whoever is on duty reads it from the top.
    @Test
    void whatIsDueFirstStandsFirst() throws IOException {
        AgendaItem first = hub.book(hub.today).agenda().items().getFirst();
        QuickLine quick = hub.services.actions().quickLine(hub.viewer());
        hub.services
                .actions()
                .assign(
                        hub.chair(),
                        hub.today,
                        first.id(),
                        quick.read("ring the carer !police today 23:00", hub.local()),
                        new SharingMark.MayBeShared());
        String tonight = text(prepared());
        List<String> due = Pattern.compile("\\d\\d/\\d\\d \\d\\d:\\d\\d")
                .matcher(tonight.substring(tonight.indexOf("Due before the morning")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(due).hasSizeGreaterThan(1).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whoIsBackIsNotOnIt() throws IOException {
        EpisodeId episode = hub.database.read(
                hub.viewer(),
                AuditEvent.of("test.look"),
                tx -> tx.referrals()
                        .episodesOf(List.of(elsewhere.id()))
                        .getFirst()
                        .id());
        hub.services.missing().returned(hub.chair(), episode, new Moment.Exactly(hub.clock.instant()), "alone");
        assertThat(text(prepared())).doesNotContainIgnoringCase("Quillbirch");
    }

    @Test
    void whoIsRestrictedIsCountedWithWhomToRingAndNotNamed() throws IOException {
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        hub.services
                                .settings()
                                .profile(hub.viewer())
                                .with(new HubProfile.Numbers("P. Lane, 01632 960011", "", "", "")));
        hub.services
                .subjects()
                .restrict(hub.chair(), elsewhere.id(), Set.of(hub.chair().user()), "known to a witness");
        assertThat(text(prepared()))
                .contains("1 restricted: ring P. Lane, 01632 960011.")
                .doesNotContainIgnoringCase("Quillbirch");
    }

    @Test
    void itIsForTheDutyTeamByItsOwnName() {
        assertThat(prepared().head().recipient()).startsWith("Recipient: Emergency duty team, ");
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        hub.services
                                .settings()
                                .profile(hub.viewer())
                                .with(new HubProfile.Numbers("", "", "", "Sampleshire EDT")));
        assertThat(prepared().head().recipient()).startsWith("Recipient: Sampleshire EDT, ");
    }

    @Test
    void theRegisterKnowsTheChildWhoIsOnNoAgenda() {
        IssuedFile file =
                hub.services.papers().issue(hub.chair(), prepared(), new Sending(Channel.HANDED_OVER, "duty worker"));
        Set<SubjectId> about = Set.copyOf(
                hub.services.papers().queue(hub.viewer(), hub.today).children().get(file.reference()));
        assertThat(about).contains(elsewhere.id());
    }
}
