package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.Refusal;

/// Somebody has a passphrase of their own and the number of a restricted record: in no role do they read
/// it, take it away, or learn from an answer that there is such a record at all.
class HiddenFromGovernanceTest {

    private static final SubjectId NOBODY = new SubjectId(new UUID(41, 43));
    private static final String UNKNOWN = "Nobody Ofthisname";

    @TempDir
    private Path folder;

    private Scene scene;
    private UUID request = new UUID(0, 0);

    @BeforeEach
    void aMeetingSpokeOfHer() {
        scene = new Scene(folder);
        scene.plan();
        scene.open();
        scene.discussHidden();
        scene.closeMeeting();
        request = scene.verbs
                .requests()
                .log(
                        scene.chair,
                        PersonalRequest.Kind.ACCESS,
                        "A parent",
                        "A copy of what is held",
                        LocalDate.of(2026, 11, 23))
                .getFirst()
                .id();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private interface Attack {
        Object on(SubjectId who, String name, Actor by);
    }

    /// What is asked of one record.
    private Map<String, Attack> attacks() {
        return Map.of(
                "plan its destruction",
                        (who, _, by) -> scene.verbs.destruction().plan(by.viewer(), who),
                "destroy it", (who, _, by) -> scene.verbs.destruction().destroy(by, who, "It is old"),
                "hold it", (who, _, by) -> scene.verbs.retention().hold(by, Optional.of(who), "A claim"),
                "take a copy", (who, _, by) -> scene.verbs.accessCopies().choose(by, request, who),
                "who looked", (who, _, by) -> scene.verbs.readers().page(by.viewer(), who, Map.of()),
                "compare it", (who, _, by) -> scene.verbs.sameChild().compare(by.viewer(), scene.child.id(), who),
                "its papers", (who, _, by) -> scene.verbs.sameChild().papersOut(by.viewer(), scene.child.id(), who),
                "break the glass", (_, name, by) -> scene.verbs.breakGlass().open(by, name, "An emergency tonight"));
    }

    private List<Attack> lists() {
        ReportPeriod year = new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return List.of(
                (_, _, by) -> scene.verbs.reports().read(by.viewer(), ReportQuestion.of(year), Optional.empty()),
                (_, _, by) -> scene.verbs.reports().samples(by.viewer()),
                (_, _, by) -> scene.verbs.exports().issues(by.viewer()),
                (_, _, by) -> scene.verbs.papers().queue(by.viewer()),
                (_, _, by) -> scene.verbs.minutes().meetings(by.viewer()),
                (_, _, by) -> scene.verbs.minutes().view(by.viewer(), scene.meeting),
                (_, _, by) -> scene.verbs.today().today(by.viewer(), scene.meeting),
                (_, _, by) -> scene.verbs.sameChild().pairs(by.viewer()),
                (_, _, by) -> scene.verbs.breakGlass().notices(by.viewer()));
    }

    private static Actor as(Role role) {
        return new Actor(new UserId(new UUID(7, role.ordinal())), Set.of(role));
    }

    private static String answer(Attack attack, SubjectId who, String name, Actor by) {
        try {
            return Told.by(attack.on(who, name, by));
        } catch (Refusal refused) {
            return "refused: " + refused.kind();
        }
    }

    @Test
    void noAnswerTellsThatThereIsSuchARecord() {
        List<String> told = new ArrayList<>();
        int refused = 0;
        for (Role role : Role.values()) {
            for (Map.Entry<String, Attack> attack : attacks().entrySet()) {
                String hers = answer(attack.getValue(), scene.hidden.id(), scene.hidden.displayName(), as(role));
                String nobodys = answer(attack.getValue(), NOBODY, UNKNOWN, as(role));
                if (!hers.startsWith("refused: ") || !hers.equals(nobodys)) {
                    told.add(role + ", " + attack.getKey() + ": " + hers + ", of nobody: " + nobodys);
                }
                refused++;
            }
        }
        assertThat(told).isEmpty();
        assertThat(refused).isEqualTo(Role.values().length * attacks().size());
    }

    @Test
    void noListHasHerNameOrWhatWasSaidOfHer() {
        List<String> told = new ArrayList<>();
        for (Role role : Role.values()) {
            for (int list = 0; list < lists().size(); list++) {
                String words = answer(lists().get(list), scene.hidden.id(), "", as(role))
                        .toLowerCase(Locale.UK);
                if (words.contains(Scene.MARKER) || words.contains(Scene.NHS)) {
                    told.add(role + " in list " + list);
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(answer(lists().get(5), scene.hidden.id(), "", scene.named).toLowerCase(Locale.UK))
                .contains(Scene.MARKER);
    }

    @Test
    void nobodyTakesEverythingAwayWhoMayNotSeeHer() {
        for (Role role : Role.values()) {
            Path file = folder.resolve(role + ".zip");
            assertThat(answer(
                            (_, _, by) -> scene.verbs.exports().everything(by, "Elsewhere", file),
                            NOBODY,
                            "",
                            as(role)))
                    .startsWith("refused: ");
            assertThat(Files.exists(file)).isFalse();
        }
    }
}
