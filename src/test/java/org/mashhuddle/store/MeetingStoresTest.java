package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.store.AChild.aChild;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.imports.ImportRow;
import org.mashhuddle.store.imports.KnownRows;
import org.mashhuddle.store.meeting.DiscussionStore;

class MeetingStoresTest {

    private final Hub hub = Hub.withMeeting();
    private final SubjectId child = hub.known(aChild().build()).id();

    @AfterEach
    void close() {
        hub.close();
    }

    private Meeting meeting() {
        return hub.read((Tx tx) -> tx.meetings().byId(Hub.MEETING)).orElseThrow();
    }

    @Test
    void aMeetingComesBackWithItsAttendance() {
        Attendance police = new Attendance(
                        new AttendanceId(Hub.id()), Hub.POLICE, "A. Patel", "DS", AttendanceStatus.BY_VIDEO, List.of())
                .arrived(Hub.NOW)
                .left(Hub.NOW.plusSeconds(60))
                .arrived(Hub.NOW.plusSeconds(90));
        Attendance health = new Attendance(
                new AttendanceId(Hub.id()), Hub.HEALTH, "N. Osei", "", AttendanceStatus.APOLOGIES, List.of());
        Meeting open = meeting()
                .opened(Hub.NOW, Hub.CHAIR.user(), Optional.of(Hub.OTHER.user()))
                .with(List.of(police, health))
                .with(new Statements(true, true, "knows the family", true))
                .with(Optional.of(new ItemId(Hub.id())));
        Meeting kept = hub.keep(tx -> tx.meetings().keep(open));
        assertThat(kept.version()).isEqualTo(open.version() + 1);
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(open);
        assertThat(meeting()).isEqualTo(kept);
        SaveResult<Meeting> late = hub.database.write(
                Hub.CHAIR, AuditEvent.of("x"), tx -> tx.meetings().keep(open));
        assertThat(late).isEqualTo(new SaveResult.Stale<>(kept));
        Meeting closed = hub.keep(tx -> tx.meetings().keep(kept.closed(Hub.NOW.plusSeconds(99))));
        assertThat(closed.attendance()).noneMatch(Attendance::isHere);
    }

    @Test
    void meetingsAreFoundByDayAndState() {
        Meeting yesterday = Meeting.planned(new MeetingId(Hub.id()), Hub.DAILY, Hub.TODAY.minusDays(1));
        hub.keep(tx -> tx.meetings().keep(yesterday));
        assertThat(hub.read((Tx tx) -> tx.meetings().on(Hub.DAILY.id(), Hub.TODAY)))
                .contains(meeting());
        assertThat(hub.read((Tx tx) -> tx.meetings().around(Hub.TODAY, 0)))
                .extracting(Meeting::id)
                .containsExactly(Hub.MEETING, yesterday.id());
        assertThat(hub.read((Tx tx) -> tx.meetings().lastOpenedBefore(Hub.DAILY.id(), Hub.TODAY)))
                .isEmpty();
        assertThat(hub.read((Tx tx) -> tx.meetings().all()))
                .extracting(Meeting::id)
                .containsExactly(Hub.MEETING, yesterday.id());
        Meeting held = hub.read((Tx tx) -> tx.meetings().byId(yesterday.id()))
                .orElseThrow()
                .opened(Hub.NOW, Hub.CHAIR.user(), Optional.empty())
                .closed(Hub.NOW);
        hub.keep(tx -> tx.meetings().keep(held));
        assertThat(hub.read((Tx tx) -> tx.meetings().lastOpenedBefore(Hub.DAILY.id(), Hub.TODAY)))
                .contains(Hub.NOW);
        assertThat(hub.read((Tx tx) -> tx.meetings().around(Hub.TODAY, 1)))
                .extracting(Meeting::id)
                .as("yesterday has minutes to sign")
                .containsExactly(Hub.MEETING, yesterday.id());
        assertThat(hub.read((Tx tx) -> tx.meetings().around(Hub.TODAY, 2)))
                .extracting(Meeting::id)
                .containsExactly(Hub.MEETING, yesterday.id());
    }

    @Test
    void everyPartOfADiscussionComesBack() {
        ItemId item = new ItemId(Hub.id());
        Discussion given = AMeeting.discussion(item, child);
        Discussion kept = hub.keep(tx -> tx.discussions().keep(Hub.MEETING, given));
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(given);
        assertThat(hub.read((Tx tx) -> tx.discussions().of(Hub.MEETING))).containsExactly(kept);
        assertThat(hub.read((Tx tx) -> tx.discussions().meetingOf(item))).contains(Hub.MEETING);
        Discussion shorter = kept.without(kept.contributions().getFirst().id())
                .with(AMeeting.contribution("later"))
                .with(kept.strategyHeld()
                        .begun(Hub.NOW)
                        .with(StrategyDiscussion.Question.FAMILY, StrategyDiscussion.Answer.none()))
                .with(Voice.notRecorded());
        Discussion again = hub.keep(tx -> tx.discussions().keep(Hub.MEETING, shorter));
        assertThat(again).usingRecursiveComparison().ignoringFields("version").isEqualTo(shorter);
        SaveResult<Discussion> late = hub.database.write(
                Hub.CHAIR, AuditEvent.of("x"), tx -> tx.discussions().keep(Hub.MEETING, kept));
        assertThat(late).isEqualTo(new SaveResult.Stale<>(again));
    }

    @Test
    void earlierDiscussionsAreThoseOfClosedMeetings() {
        ItemId item = new ItemId(Hub.id());
        Discussion kept = hub.keep(tx -> tx.discussions().keep(Hub.MEETING, AMeeting.discussion(item, child)));
        assertThat(hub.read((Tx tx) -> tx.discussions().earlier(child, 3))).isEmpty();
        hub.keep(tx -> tx.meetings().keep(meetingIn(tx).closed(Hub.NOW)));
        assertThat(hub.read((Tx tx) -> tx.discussions().earlier(child, 3)))
                .containsExactly(new DiscussionStore.Earlier(Hub.TODAY, kept));
    }

    private static Meeting meetingIn(Tx tx) {
        return tx.meetings().byId(Hub.MEETING).orElseThrow();
    }

    @Test
    void actionsComeBackByItemAndNumber() {
        Action tenth = AMeeting.action(child, "4.10", new Owner.Named("A. Patel"));
        Action ninth = AMeeting.action(
                child, "4.9", new Owner.NameToFollow(new DueTime(LocalDateTime.of(2026, 11, 24, 12, 0))));
        Action second = AMeeting.action(child, "2.1", new Owner.Nobody());
        for (Action action : List.of(tenth, ninth, second)) {
            Action kept = hub.keep(tx -> tx.actions().keep(action));
            assertThat(kept)
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(action);
        }
        assertThat(hub.read((Tx tx) -> tx.actions().ofMeeting(Hub.MEETING)))
                .extracting(Action::number)
                .containsExactly("2.1", "4.9", "4.10");
        assertThat(hub.read((Tx tx) -> tx.actions().ofSubjects(List.of(child)))).hasSize(3);
    }

    /// Whoever gets some of an item's actions must not see from their numbers that others are kept
    /// from them: also where all are shown they do not follow one on the other.
    @Test
    void theNumbersOfActionsDoNotSayHowManyThereAre() {
        int inARow = 0;
        Set<String> first = new TreeSet<>();
        for (int item = 1; item <= 60; item++) {
            List<String> typed = actions(item, 3);
            assertThat(typed).doesNotHaveDuplicates().allMatch(number -> number.matches("[0-9]+\\.[1-9][0-9]"));
            first.add(typed.getFirst().substring(typed.getFirst().indexOf('.')));
            List<Integer> sorted = typed.stream()
                    .map(number -> Integer.valueOf(number.substring(number.indexOf('.') + 1)))
                    .sorted()
                    .toList();
            inARow += sorted.getLast() - sorted.getFirst() == 2 ? 1 : 0;
        }
        assertThat(inARow).isLessThan(10);
        assertThat(first).hasSizeGreaterThan(20);
        // Seventy are more than there are numbers of two figures to draw from for long.
        assertThat(actions(70, 70)).doesNotHaveDuplicates();
    }

    /// Sets so many actions at one and the same moment; their numbers, as they stand in the meeting.
    private List<String> actions(int item, int many) {
        List<ActionId> typed = new ArrayList<>();
        for (int each = 0; each < many; each++) {
            ActionId id = new ActionId(UUID.randomUUID());
            typed.add(id);
            hub.keep(tx -> {
                Action plain = AMeeting.action(child, item + ".1", new Owner.Nobody());
                Action drawn = new Action(
                        id,
                        plain.meeting(),
                        plain.subject(),
                        item + "." + tx.actions().drawNumber(plain.meeting(), item, id),
                        plain.text(),
                        plain.agency(),
                        plain.owner(),
                        plain.dueAt(),
                        plain.mark(),
                        plain.status(),
                        tx.actions().setAfterOthers(plain.meeting(), item, plain.setAt()),
                        0);
                return tx.actions().keep(drawn);
            });
        }
        List<Action> all = hub.read((Tx tx) -> tx.actions().ofMeeting(Hub.MEETING)).stream()
                .filter(action -> action.number().startsWith(item + "."))
                .toList();
        assertThat(all).extracting(Action::id).containsExactlyElementsOf(typed);
        return all.stream().map(Action::number).toList();
    }

    @Test
    void anActionReturnsUntilItHasEnded() {
        Action open = hub.keep(tx -> tx.actions().keep(AMeeting.action(child, "1.1", new Owner.Nobody())));
        assertThat(hub.read((Tx tx) -> tx.actions().open())).containsExactly(open);
        Action done = new Action(
                open.id(),
                open.meeting(),
                open.subject(),
                open.number(),
                open.text(),
                Optional.empty(),
                open.owner(),
                Optional.empty(),
                open.mark(),
                ActionStatus.COMPLETED,
                open.setAt(),
                open.version());
        Action kept = hub.keep(tx -> tx.actions().keep(done));
        assertThat(hub.read((Tx tx) -> tx.actions().open())).isEmpty();
        SaveResult<Action> late = hub.database.write(
                Hub.CHAIR, AuditEvent.of("x"), tx -> tx.actions().keep(open));
        assertThat(late).isEqualTo(new SaveResult.Stale<>(kept));
    }

    @Test
    void signedMinutesKeepTheirBytesAndRefuseASecondSave() {
        byte[] pdf = new byte[1_300_000];
        new SplittableRandom(7).nextBytes(pdf);
        SignedMinutes signed = signed(1);
        List<RecordSection> sections =
                List.of(new RecordSection(0, "{\"a\":1}", "00"), new RecordSection(1, "x".repeat(9000), "11"));
        hub.write(tx -> tx.minutes().keep(signed, pdf, sections));
        hub.write(tx -> tx.minutes().keep(signed(2), new byte[] {1}, List.of()));
        assertThat(hub.read((Tx tx) -> tx.minutes().pdf(Hub.MEETING, 1))).isEqualTo(pdf);
        assertThat(hub.read((Tx tx) -> tx.minutes().sections(Hub.MEETING, 1))).isEqualTo(sections);
        assertThat(hub.read((Tx tx) -> tx.minutes().versions(Hub.MEETING))).containsExactly(signed, signed(2));
        assertThat(hub.read((Tx tx) -> tx.minutes().latest(Hub.MEETING))).contains(signed(2));
        assertThatThrownBy(() -> hub.write(tx -> tx.minutes().keep(signed, pdf, sections)))
                .isInstanceOf(StoreFailure.class);
    }

    private static SignedMinutes signed(int version) {
        return new SignedMinutes(
                Hub.MEETING,
                version,
                "SAM-2026-11-24-D",
                "{}",
                "aa",
                Hub.CHAIR.user(),
                Hub.NOW,
                new SigningReasons("over", "in court", "no one else", "A. Reader"),
                "bb");
    }

    @Test
    void anImportedRowIsKnownAgain() {
        UUID id = Hub.id();
        hub.write(tx -> {
            long run = tx.imports().runs().begin(Hub.NOW, Hub.CHAIR.user(), "extract", "ssd");
            tx.imports().add(List.of(new ImportRow("council", "persons", "7", id, "h1", "")), run);
            tx.imports().keep(new ImportRow("council", "persons", "7", id, "h2", ""));
        });
        assertThat(hub.read((Tx tx) -> tx.imports().idOf("council", "persons", "7")))
                .contains(id);
        assertThat(hub.read((Tx tx) -> tx.imports().idOf("other", "persons", "7")))
                .isEmpty();
        assertThat(hub.read((Tx tx) -> tx.imports().idsOf("council", "persons", List.of("7", "8"))))
                .isEqualTo(Map.of("7", id));
        assertThat(hub.read((Tx tx) -> tx.imports().hashesOf("council", "persons", List.of("7"))))
                .isEqualTo(Map.of("7", "h2"));
    }

    @Test
    void ofAllRowsOfAKindItIsToldWhichAreNotInTheNextExtract() {
        UUID stays = Hub.id();
        UUID goes = Hub.id();
        hub.write(tx -> {
            long run = tx.imports().runs().begin(Hub.NOW, Hub.CHAIR.user(), "extract", "ssd");
            tx.imports()
                    .add(
                            List.of(
                                    new ImportRow("council", "contact", "1", stays, "h1", "a"),
                                    new ImportRow("council", "contact", "2", stays, "h2", "b"),
                                    new ImportRow("council", "contact", "3", goes, "h3", "c"),
                                    new ImportRow("council", "referral", "1", Hub.id(), "h4", "d"),
                                    new ImportRow("list", "contact", "1", Hub.id(), "h5", "e")),
                            run);
            tx.imports().add(List.of(), run);
        });
        KnownRows known = hub.read((Tx tx) -> tx.imports().known("council", "contact"));
        assertThat(known.ids(List.of("1", "3", "9"))).isEqualTo(Map.of("1", stays, "3", goes));
        assertThat(known.hashes(List.of("2", "3", "9"))).isEqualTo(Map.of("2", "h2", "3", "h3"));
        assertThat(known.ids()).containsExactlyInAnyOrder(stays, goes);
        assertThat(known.without(List.of("1", "9"))).containsExactly(goes);
        assertThat(known.without(List.of())).containsExactlyInAnyOrder(stays, goes);
        assertThat(hub.read((Tx tx) -> tx.imports().contentsOf("council", "contact", List.of("2"))))
                .isEqualTo(Map.of("2", "b"));
    }
}
