package org.mashhuddle.ui.meeting.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.RatingChange;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.actions.ActionBook;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// Undo and redo go over the answers to what was agreed last time, over files and over the rating, in their turn with
/// the words. What is expected is a plain list of how the item stood.
class UndoOverAnswersTest {

    /// How an action stands after each answer, as the words of the meeting say it.
    private static final Map<EarlierAnswer, ActionStatus> BECOMES = Map.of(
            EarlierAnswer.DONE, ActionStatus.COMPLETED,
            EarlierAnswer.DONE_LATE, ActionStatus.COMPLETED,
            EarlierAnswer.CARRIED, ActionStatus.IN_PROGRESS,
            EarlierAnswer.CIRCUMSTANCES_CHANGED, ActionStatus.CIRCUMSTANCES_CHANGED,
            EarlierAnswer.AGENCY_HAS_NOT_TAKEN_IT, ActionStatus.AGENCY_HAS_NOT_TAKEN_IT,
            EarlierAnswer.WITHDRAWN, ActionStatus.WITHDRAWN);

    @TempDir
    private Path folder;

    private DemoRoom room;
    private AgendaItem item;
    private MeetingViewModel model;

    /// What the child says, how each earlier action stands, and what is attached.
    private record Standing(String voice, Map<String, ActionStatus> earlier, List<String> files) {}

    @BeforeEach
    void anItemWithActionsOfLastTime() {
        room = new DemoRoom(folder.resolve("hub"));
        item = room.book().agenda().items().stream()
                .filter(each -> room.book().earlier().stream()
                        .anyMatch(action -> action.subject().equals(each.subject())))
                .findFirst()
                .orElseThrow();
        room.roomTo(item.number(), 1);
        model = new MeetingViewModel(room.seat(), Optional.of(item.id()));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ItemViewModel open() {
        return model.item().get().orElseThrow();
    }

    private List<Action> all() {
        ActionBook book = room.session.services().actions().book(room.session.viewer());
        return Stream.of(book.open(), book.ended())
                .flatMap(List::stream)
                .map(ActionHistory::action)
                .filter(action -> action.subject().equals(item.subject()))
                .filter(action -> !action.meeting().equals(room.meeting))
                .toList();
    }

    private Standing standing() {
        Map<String, ActionStatus> earlier = new TreeMap<>();
        all().forEach(action -> earlier.put(action.number(), action.status()));
        return new Standing(
                open().desk().shown().get().voice().said(),
                earlier,
                open().attachments().get().stream()
                        .map(one -> one.what().title())
                        .toList());
    }

    private void answer(Action action, EarlierAnswer how) {
        Report report = new Report(
                new SaidBy(Optional.empty(), "A. Patel"), "Told by the officer on duty", SharingMark.usual());
        model.deeds()
                .actions()
                .answer(action, how, report, () -> {}, UndoOverAnswersTest::refused, _ -> refused("stale"));
    }

    private static void refused(String why) {
        throw new AssertionError(why);
    }

    private void say(String words) {
        open().voice().said().set(words);
        open().voice().left();
    }

    private void attach(String title) throws IOException {
        room.dialogs.paths.add(Files.writeString(folder.resolve("file.txt"), "Words of " + title));
        room.dialogs.attachments.add(new Attachment.About(
                title, room.book().hub().directory().agencies().getFirst().id(), SharingMark.usual()));
        model.deeds().attachments().attach(open());
    }

    private String said() {
        return room.notices.current().get().map(Notice::words).orElse("");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyHistoryGoesBackAndForthAsItStood(long seed) throws IOException {
        Random random = new Random(seed);
        List<Standing> all = new ArrayList<>(List.of(standing()));
        int at = 0;
        for (int turn = 0; turn < 40; turn++) {
            room.clock.pass(Duration.ofSeconds(20));
            if (random.nextInt(5) < 2) {
                at = back(random.nextBoolean(), at, all.size());
            } else {
                Standing next = one(random, turn, all.get(at));
                all.subList(at + 1, all.size()).clear();
                all.add(next);
                at++;
            }
            assertThat(standing()).as("seed %d, turn %d", seed, turn).isEqualTo(all.get(at));
        }
    }

    private int back(boolean redo, int at, int size) {
        if (redo) {
            model.redo();
            return Math.min(at + 1, size - 1);
        }
        model.undo();
        return Math.max(at - 1, 0);
    }

    private Standing one(Random random, int turn, Standing before) throws IOException {
        List<Action> there =
                all().stream().filter(action -> !action.status().hasEnded()).toList();
        EarlierAnswer how = EarlierAnswer.values()[random.nextInt(6)];
        int deed = random.nextInt(4);
        if (deed == 0) {
            say("said " + turn);
            return new Standing("said " + turn, before.earlier(), before.files());
        }
        if (deed == 1 || there.isEmpty()) {
            attach("File " + turn);
            List<String> files = new ArrayList<>(before.files());
            files.add("File " + turn);
            return new Standing(before.voice(), before.earlier(), files);
        }
        Action action = there.get(random.nextInt(there.size()));
        EarlierAnswer told = BECOMES.get(how) == action.status() ? EarlierAnswer.DONE : how;
        answer(action, told);
        Map<String, ActionStatus> earlier = new TreeMap<>(before.earlier());
        // An update does not say that an agency has taken what it had not taken (`domain.md` 3.8).
        boolean stays = told == EarlierAnswer.CARRIED && action.status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT;
        earlier.put(action.number(), stays ? action.status() : BECOMES.get(told));
        return new Standing(before.voice(), earlier, before.files());
    }

    /// The wrong answer, taken back: the action is asked again, and the minutes know of the right one only.
    @Test
    void anAnswerIsTakenBackAndTheActionIsAskedAgain() {
        Action action = all().getFirst();
        List<String> asked = asked();
        List<String> toldBefore = answers();
        answer(action, EarlierAnswer.WITHDRAWN);
        assertThat(asked()).doesNotContain(action.text());
        model.undo();
        assertThat(asked()).isEqualTo(asked);
        assertThat(said())
                .isEqualTo("What was told of action " + action.number() + " is taken back: Withdrawn by the chair");
        assertThat(answers()).isEqualTo(toldBefore);
        model.redo();
        assertThat(said()).isEqualTo("Told again of action " + action.number() + ": Withdrawn by the chair");
        assertThat(answers()).hasSize(toldBefore.size() + 1).endsWith("withdrawn");
    }

    private List<String> asked() {
        return open().earlier().get().stream().map(line -> line.action().text()).toList();
    }

    private List<String> answers() {
        return room.book().asItWas().items().get(item.id()).answered().stream()
                .map(answer -> answer.became())
                .toList();
    }

    /// What was made narrower after it was attached does not come back wider.
    @Test
    void whatIsAttachedAgainIsSharedNoFurther() throws IOException {
        attach("Letter");
        Attachment letter = open().attachments().get().getFirst();
        room.session.services().attachments().mark(room.session.actor(), letter.id(), new SharingMark.RecordOnly());
        model.undo();
        assertThat(room.book().asItWas().attachments()).isEmpty();
        assertThat(said()).isEqualTo("What was attached is taken back");
        model.redo();
        assertThat(room.book().asItWas().attachments()).singleElement().satisfies(again -> {
            assertThat(again.what().title()).isEqualTo("Letter");
            assertThat(again.what().mark()).isEqualTo(new SharingMark.RecordOnly());
            assertThat(again.sha256()).isEqualTo(letter.sha256());
        });
    }

    private void rate(MashRating rating, String why) {
        room.dialogs.ratings.add(new Dialogs.RatingAnswer(rating, why));
        model.deeds().rate();
    }

    private List<String> ratings() {
        return room
                .book()
                .asItWas()
                .items()
                .get(model.item().get().orElseThrow().item().id())
                .rerated()
                .stream()
                .map(RatingChange::after)
                .map(MashRating::word)
                .toList();
    }

    private String why(AgendaItem rated) {
        return room.session
                .services()
                .referrals()
                .toRate(room.session.viewer(), rated.subject())
                .orElseThrow()
                .details()
                .ratingWhy();
    }

    /// A change of the rating is a change with its rationale, and so is taking it back (`domain.md` 3.4).
    @Test
    void aRatingIsTakenBackWithItsOwnRationale() {
        AgendaItem rated = room.book().agenda().items().stream()
                .filter(each -> room.session
                        .services()
                        .referrals()
                        .toRate(room.session.viewer(), each.subject())
                        .flatMap(referral -> referral.rating())
                        .filter(rating -> rating == MashRating.AMBER)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        room.roomTo(rated.number(), 1);
        model.write(rated.id());
        String why = why(rated);
        rate(MashRating.RED, "Knife seen");
        assertThat(ratings()).containsExactly("Red");
        room.clock.pass(Duration.ofMinutes(1));
        model.undo();
        assertThat(ratings()).containsExactly("Red", "Amber");
        assertThat(said()).isEqualTo("Rated Amber again");
        assertThat(why).isNotBlank();
        assertThat(why(rated)).isEqualTo("Changed by mistake, rated as before. " + why);
        room.clock.pass(Duration.ofMinutes(1));
        model.redo();
        assertThat(ratings()).containsExactly("Red", "Amber", "Red");
        assertThat(said()).isEqualTo("Rated Red again");
    }
}
