package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Script;
import org.mashhuddle.service.Verb;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.store.audit.AuditEvent;

/// Who may sign what and when; and that nothing moves what has been signed.
class SigningTest {

    /// After every so manyth verb everything signed is looked at; the long form looks after each.
    private static final int LOOKS_AFTER = 6;

    private static final String OVER = "heard by its named users only";
    private static final SigningReasons FOR_CHAIR =
            new SigningReasons(OVER, "The chair is in court until Friday", "", "");

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void aMeetingWasHeld() {
        scene = Scene.discussed(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Throwable signing(Actor actor, String passphrase, String over) {
        return signing(actor, passphrase, SigningReasons.over(over));
    }

    private Throwable signing(Actor actor, String passphrase, SigningReasons reasons) {
        return catchThrowable(
                () -> scene.verbs.minutes().sign(actor, scene.meeting, passphrase.toCharArray(), reasons));
    }

    private static void isRefused(Throwable thrown, Refusal.Kind kind) {
        assertThat(thrown).isInstanceOf(Refusal.class);
        assertThat(((Refusal) thrown).kind()).isEqualTo(kind);
    }

    private String passphrase() {
        return new String(Scene.passphrase());
    }

    private void nothingIsSigned() {
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).signed())
                .isEmpty();
    }

    @Test
    void anOpenMeetingIsNotSigned() {
        isRefused(signing(scene.chair, passphrase(), OVER), Refusal.Kind.MEETING_NOT_CLOSED);
        nothingIsSigned();
    }

    @Test
    void whoHasNotTheRoleDoesNotSign() {
        scene.closeMeeting();
        for (Role role : List.of(Role.MINUTE_TAKER, Role.BUSINESS_SUPPORT, Role.AUDITOR)) {
            Actor other = new Actor(scene.chair.user(), Set.of(role));
            isRefused(signing(other, passphrase(), OVER), Refusal.Kind.NOT_ALLOWED);
        }
        nothingIsSigned();
    }

    @Test
    void anotherChairDoesNotSignWithTheChairsKey() {
        scene.closeMeeting();
        Actor deputy = scene.named;
        isRefused(signing(deputy, passphrase(), FOR_CHAIR), Refusal.Kind.PASSPHRASE_GIVEN);
        scene.letDeputySign("walnut bicycle harbour ribbon");
        isRefused(signing(deputy, passphrase(), FOR_CHAIR), Refusal.Kind.WRONG_PASSPHRASE);
        Actor keyless = new Actor(scene.eye.user(), Set.of(Role.CHAIR));
        isRefused(signing(keyless, passphrase(), FOR_CHAIR), Refusal.Kind.NO_CERTIFICATE);
        nothingIsSigned();
    }

    @Test
    void aWrongPassphraseSignsNothing() {
        scene.closeMeeting();
        for (String wrong : List.of("copper kettle meadow lanterns", " ", "zyxmark zyxmark")) {
            Throwable thrown = signing(scene.chair, wrong, OVER);
            isRefused(thrown, Refusal.Kind.WRONG_PASSPHRASE);
            assertThat(thrown).hasMessageNotContaining("zyxmark").hasNoCause();
        }
        nothingIsSigned();
    }

    @Test
    void gapsAreSignedOverWithAReasonOnly() {
        scene.closeMeeting();
        for (String blank : List.of("", "  \n")) {
            isRefused(signing(scene.chair, passphrase(), blank), Refusal.Kind.GAPS_WITHOUT_REASON);
        }
        nothingIsSigned();
    }

    @Test
    void nobodySignsTwice() {
        scene.closeMeeting();
        scene.sign();
        byte[] first = pdf();
        isRefused(signing(scene.chair, passphrase(), OVER), Refusal.Kind.ALREADY_SIGNED);
        assertThat(pdf()).isEqualTo(first);
    }

    @Test
    void thePassphraseIsWipedWhetherItWasRightOrWrong() {
        scene.closeMeeting();
        char[] wrong = "not the passphrase".toCharArray();
        Throwable thrown = catchThrowable(
                () -> scene.verbs.minutes().sign(scene.chair, scene.meeting, wrong, SigningReasons.over(OVER)));
        isRefused(thrown, Refusal.Kind.WRONG_PASSPHRASE);
        char[] right = Scene.passphrase();
        scene.verbs.minutes().sign(scene.chair, scene.meeting, right, SigningReasons.over(OVER));
        assertThat(List.of(wrong, right)).allMatch(SigningTest::isWiped);
    }

    private static boolean isWiped(char[] typed) {
        return Arrays.equals(typed, new char[typed.length]);
    }

    @Test
    void afterTheSignatureNoVerbMovesTheRecord() throws Exception {
        scene.closeMeeting();
        scene.sign();
        Frozen signed = Frozen.of(scene);
        List<String> refused = new ArrayList<>();
        int tried = 0;
        for (Verb verb : new Script(folder).all()) {
            if (verb.reads()) {
                continue;
            }
            Throwable thrown = catchThrowable(() -> verb.call().on(scene));
            if (thrown != null) {
                assertThat(thrown).as(verb.name()).isInstanceOf(Refusal.class);
                refused.add(verb.name().replaceAll("\\(.*", ""));
            }
            if (LongForm.ASKED || tried++ % LOOKS_AFTER == 0) {
                assertThat(Frozen.of(scene)).as(verb.name()).isEqualTo(signed);
            }
        }
        assertThat(Frozen.of(scene)).isEqualTo(signed);
        assertThat(refused)
                .contains(
                        "agendaOrder.move",
                        "agendaOrder.moveBefore",
                        "agendaOrder.minutes",
                        "agendaOrder.orderBy",
                        "agendas.defer",
                        "agendas.takeBack",
                        "agendas.leaveOff",
                        "agendas.add",
                        "agendas.freeze",
                        "agendas.unfreeze",
                        "attachments.attach",
                        "attachments.mark",
                        "attachments.remove",
                        "meetings.open",
                        "meetings.state",
                        "meetings.attend",
                        "meetings.arrive",
                        "meetings.leave",
                        "meetings.goTo",
                        "meetings.set",
                        "meetings.carryOver",
                        "meetings.record",
                        "meetings.close",
                        "actions.assign",
                        "actions.edit",
                        "minutes.markChecked",
                        "minutes.sign");
    }

    @Test
    void aSignedMeetingIsNotReachedThroughAnother() {
        scene.closeMeeting();
        scene.sign();
        Frozen signed = Frozen.of(scene);
        MeetingBook before = scene.book();
        MeetingId tomorrow = anotherMeetingIsHeld();
        ItemId item = scene.item(scene.child.id()).id();
        Discussion late = scene.discussion(scene.child.id()).with(scene.contribution("afterwards"));
        Action moved = moved(scene.action(), tomorrow);
        MeetingService meetings = scene.verbs.meetings();
        DiscussionState over = DiscussionState.HELD_OVER;
        List<Throwable> thrown = List.of(
                catchThrowable(() -> meetings.record(scene.hub.typist(), tomorrow, late)),
                catchThrowable(() -> meetings.goTo(scene.chair, tomorrow, item)),
                catchThrowable(() -> meetings.set(scene.chair, tomorrow, item, over)),
                catchThrowable(() -> scene.verbs.actions().edit(scene.chair, moved, scene.line("ring"))));
        assertThat(thrown).allMatch(Refusal.class::isInstance);
        assertThat(Frozen.of(scene)).isEqualTo(signed);
        assertThat(scene.book().discussions()).isEqualTo(before.discussions());
        assertThat(scene.book().actions()).isEqualTo(before.actions());
    }

    private MeetingId anotherMeetingIsHeld() {
        MeetingId tomorrow = scene.verbs.agendas().plan(scene.chair, LocalDate.of(2026, 11, 25));
        scene.verbs
                .agendas()
                .add(scene.chair, tomorrow, scene.other.id(), scene.agency(), "M. Osei", MarkedText.narrowest("asked"));
        scene.hub.clock.pass(Duration.ofDays(1));
        scene.verbs.meetings().open(scene.chair, tomorrow);
        return tomorrow;
    }

    private byte[] pdf() {
        return scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
    }

    /// What was signed, as it stands in the store.
    private record Frozen(List<Byte> pdf, String manifest, List<String> sections) {

        static Frozen of(Scene scene) {
            List<Byte> pdf = new ArrayList<>();
            for (byte each : scene.verbs.minutes().pdf(scene.eye, scene.meeting, 1)) {
                pdf.add(each);
            }
            return new Frozen(
                    pdf,
                    scene.verbs.minutes().manifest(scene.eye, scene.meeting),
                    scene.hub.database.readForTheRecord(
                            scene.eye,
                            AuditEvent.of("test.look"),
                            tx -> tx.minutes().sections(scene.meeting, 1).stream()
                                    .map(RecordSection::canonical)
                                    .toList()));
        }
    }

    /// An action, said to be of another meeting.
    private static Action moved(Action action, MeetingId meeting) {
        return new Action(
                action.id(),
                meeting,
                action.subject(),
                action.number(),
                "something else",
                Optional.empty(),
                action.owner(),
                action.dueAt(),
                action.mark(),
                action.status(),
                action.setAt(),
                action.version());
    }
}
