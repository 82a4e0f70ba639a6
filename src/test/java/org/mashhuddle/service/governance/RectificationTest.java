package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.governance.RectificationService.Asked;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.store.audit.AuditEvent;

/// UK GDPR, articles 12 and 16: who says that signed minutes are wrong hears within a month what became of it.
/// Their request names the correction that the chair decides on, and is not closed before that without words why.
class RectificationTest {

    /// A Tuesday: the month ends on 24 December, a Thursday on which people work.
    private static final LocalDate CAME = LocalDate.of(2026, 11, 24);

    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);
    private static final Actor STEWARD = new Actor(new UserId(new UUID(7, 7)), Set.of(Role.DATA_STEWARD));

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void minutesAreSigned() {
        scene = Scene.discussed(folder);
        scene.closeMeeting();
        scene.sign();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theRequestSaysWhatBecameOfItAndTheCorrectionWhichRequestItAnswers() {
        UUID request = logged(PersonalRequest.Kind.RECTIFICATION);
        Amendment asked = ask(Amendment.Who.PARENT, scene.child.id());
        assertThat(clocks()).as("not named").isEmpty();
        scene.verbs.rectifications().name(STEWARD, request, asked.id());
        assertThat(clocks()).hasSize(1);
        assertThat(clocks().getFirst().received()).isEqualTo(CAME);
        assertThat(clocks().getFirst().due()).isEqualTo(DUE);
        assertThat(named(request).correction().isOpen()).isTrue();
        assertThat(named(request).heldOn()).isEqualTo(Scene.DAY);
        decide(asked, true, "The school confirms");
        assertThat(named(request).correction().isAccepted()).isTrue();
        assertThat(named(request).correction().inVersion()).isEmpty();
        scene.sign();
        assertThat(named(request).correction().inVersion()).contains(2);
        answer(request, "It stands in version 2", "");
        assertThat(waiting(request)).isFalse();
        assertThat(named(request).correction().inVersion()).as("still said").contains(2);
    }

    @Test
    void aRefusedOneIsDecidedAndSaysWhy() {
        UUID request = logged(PersonalRequest.Kind.RECTIFICATION);
        Amendment asked = ask(Amendment.Who.CHILD, scene.child.id());
        scene.verbs.rectifications().name(STEWARD, request, asked.id());
        decide(asked, false, "It was said so in the room");
        assertThat(named(request).correction().answer().map(Amendment.Answer::reason))
                .contains("It was said so in the room");
        answer(request, "Told them", "not needed any more");
        assertThat(given(request).undecided()).isEmpty();
    }

    @Test
    void itIsNotClosedBeforeTheChairDecidesWithoutWordsWhy() {
        UUID request = logged(PersonalRequest.Kind.RECTIFICATION);
        Amendment first = ask(Amendment.Who.PARENT, scene.child.id());
        Amendment second = ask(Amendment.Who.OTHER, scene.child.id());
        scene.verbs.rectifications().name(STEWARD, request, first.id());
        scene.verbs.rectifications().name(STEWARD, request, second.id());
        decide(first, false, "It was said so");
        for (String nothing : List.of("", "  ")) {
            assertThatThrownBy(() -> answer(request, "Done", nothing))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CORRECTION_UNDECIDED));
        }
        assertThat(waiting(request)).isTrue();
        answer(request, "Told what happens next", "The chair is away until January");
        assertThat(given(request).undecided()).isEqualTo("The chair is away until January");
        assertThat(waiting(request)).isFalse();
    }

    @Test
    void aCorrectionAnswersOneRequestOfAPersonThatWaits() {
        UUID request = logged(PersonalRequest.Kind.RECTIFICATION);
        UUID other = logged(PersonalRequest.Kind.RECTIFICATION);
        UUID objection = logged(PersonalRequest.Kind.OBJECTION);
        Amendment asked = ask(Amendment.Who.PARENT, scene.child.id());
        Amendment agencys = ask(Amendment.Who.AGENCY, scene.child.id());
        assertThat(others(request)).containsExactly(asked.id());
        mustRefuse(() -> scene.verbs.rectifications().name(STEWARD, request, agencys.id()));
        mustRefuse(() -> scene.verbs.rectifications().name(STEWARD, objection, asked.id()));
        scene.verbs.rectifications().name(STEWARD, request, asked.id());
        mustRefuse(() -> scene.verbs.rectifications().name(STEWARD, other, asked.id()));
        scene.verbs.rectifications().release(STEWARD, other, asked.id());
        assertThat(others(other))
                .as("released by another request: nothing happens")
                .isEmpty();
        scene.verbs.rectifications().release(STEWARD, request, asked.id());
        assertThat(others(other)).containsExactly(asked.id());
        scene.verbs.rectifications().name(STEWARD, other, asked.id());
        answer(other, "Told", "The parent wrote again");
        mustRefuse(() -> scene.verbs.rectifications().release(STEWARD, other, asked.id()));
    }

    @Test
    void whatIsAboutARestrictedChildIsForHerNamedUsers() {
        UUID request = logged(PersonalRequest.Kind.RECTIFICATION);
        Amendment hers = scene.verbs
                .corrections()
                .ask(scene.named, scene.meeting, wish(Amendment.Who.PARENT, scene.hidden.id()));
        assertThat(others(request)).as("nobody else is offered it").isEmpty();
        mustRefuse(() -> scene.verbs.rectifications().name(STEWARD, request, hers.id()));
        scene.verbs.rectifications().name(scene.named, request, hers.id());
        assertThat(scene.verbs.requests().requests(STEWARD.viewer()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.askedBy()).isEqualTo("Restricted");
                    assertThat(one.words()).isEmpty();
                    assertThat(one.due()).isEqualTo(DUE);
                });
        mustRefuse(() -> scene.verbs.rectifications().of(STEWARD.viewer(), request));
        mustRefuse(() -> answer(request, "Done", "Because"));
        assertThat(scene.verbs
                        .rectifications()
                        .of(scene.named.viewer(), request)
                        .named())
                .hasSize(1);
    }

    /// What is left of the request is that it came, and when.
    @Test
    void itNamesNobodyAnyMoreOnceTheRecordIsDestroyed() {
        UUID request = logged(PersonalRequest.Kind.RECTIFICATION);
        Amendment asked = ask(Amendment.Who.PARENT, scene.child.id());
        scene.verbs.rectifications().name(STEWARD, request, asked.id());
        decide(asked, false, "Said so");
        answer(request, "Dana Zebedee was told", "");
        Destruction under = new Destruction(
                scene.child.id(),
                RetentionClass.CHILD_IN_NEED,
                21,
                CAME,
                scene.hub.clock.instant(),
                scene.chair.user(),
                "Past its time",
                0,
                "",
                Optional.empty());
        scene.hub.database.writeForTheRecord(
                scene.chair,
                AuditEvent.of("retention.destroy"),
                (_, whole) -> whole.retention().destructions().destroy(under, List.of("Dana Zebedee")));
        assertThat(scene.verbs.requests().requests(STEWARD.viewer()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.received()).isEqualTo(CAME);
                    assertThat(Told.by(one).toLowerCase(Locale.UK)).doesNotContain("zebedee");
                });
    }

    private UUID logged(PersonalRequest.Kind kind) {
        List<UUID> before = scene.verbs.requests().requests(scene.eye).stream()
                .map(PersonalRequest::id)
                .toList();
        return scene
                .verbs
                .requests()
                .log(STEWARD, kind, "Dana Zebedee", "Dana Zebedee was not there that day", CAME)
                .stream()
                .map(PersonalRequest::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Amendment ask(Amendment.Who who, SubjectId about) {
        return scene.verbs.corrections().ask(scene.chair, scene.meeting, wish(who, about));
    }

    private CorrectionService.Wish wish(Amendment.Who who, SubjectId about) {
        return new CorrectionService.Wish(
                new Amendment.Asker(
                        who, Optional.of(scene.agency()).filter(_ -> who == Amendment.Who.AGENCY), "Dana Zebedee"),
                Optional.of(about),
                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                "She was not there",
                SharingMark.usual(),
                Scene.DAY);
    }

    private void decide(Amendment asked, boolean accepted, String reason) {
        scene.verbs
                .corrections()
                .answer(
                        scene.chair,
                        asked.id(),
                        new CorrectionService.Reply(accepted, reason, accepted ? "She was elsewhere" : "", false));
    }

    private void answer(UUID request, String words, String undecided) {
        scene.verbs.requests().answer(STEWARD, request, words, undecided);
    }

    private List<PersonalRequest.Clock> clocks() {
        return List.copyOf(scene.verbs
                .minutes()
                .view(scene.viewer(), scene.meeting)
                .requests()
                .values());
    }

    private Asked named(UUID request) {
        List<Asked> all =
                scene.verbs.rectifications().of(STEWARD.viewer(), request).named();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Amendment.Id> others(UUID request) {
        return scene.verbs.rectifications().of(STEWARD.viewer(), request).others().stream()
                .map(one -> one.correction().id())
                .toList();
    }

    private PersonalRequest found(UUID request) {
        return scene.verbs.requests().requests(STEWARD.viewer()).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private boolean waiting(UUID request) {
        return found(request).isOpen();
    }

    private PersonalRequest.Answer given(UUID request) {
        return found(request).answer().orElseThrow();
    }

    private static void mustRefuse(Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
