package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.meeting.DemoRoom;

/// `domain.md` 3.4: a rating has its rationale, and a change of it too. The minutes say how an item was
/// rated when the room came to it, and each change from then until the meeting closes; nothing after.
class RatedInTheMeetingTest {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/London"));

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void sitDown() {
        room = new DemoRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Minutes.Item item(int number) {
        MinutesWriting.Around around = new MinutesWriting.Around("T", 1, "", List.of());
        MeetingBook book = room.book();
        return MinutesWriting.of(book.forTheRecord(book.actions()), around, room.clock.instant())
                .items()
                .get(number - 1);
    }

    private Referral waits(int number) {
        SubjectId subject = room.item(number).subject();
        return room.session
                .services()
                .referrals()
                .toRate(room.session.viewer(), subject)
                .orElseThrow();
    }

    private void rate(int number, MashRating rating, String why) {
        room.session
                .services()
                .referrals()
                .rate(room.session.actor(), waits(number).id(), rating, why);
    }

    private int rated(MashRating rating) {
        return IntStream.rangeClosed(1, room.book().agenda().items().size())
                .filter(number -> room.item(number)
                        .rating()
                        .filter(one -> one.rating() == rating)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theItemKeepsWhatItWasRatedWhenTheRoomCameAndSaysWhatItWasChangedTo() {
        int number = rated(MashRating.AMBER);
        room.roomTo(number, 3);
        rate(number, MashRating.RED, "Seen with a knife on Sunday");
        String at = TIME.format(room.clock.instant());
        assertThat(item(number).rating()).contains(new Minutes.Rating("A", "Amber"));
        assertThat(item(number).times()).contains("Rated Red at " + at + ", Amber before.");
        assertThat(item(number).toString() + item(number).times()).doesNotContain("knife");
    }

    @Test
    void whatIsRatedBeforeTheRoomComesIsWhatTheItemIsRated() {
        int number = rated(MashRating.AMBER);
        rate(number, MashRating.RED, "Seen with a knife on Sunday");
        room.session.services().agendas().propose(room.session.actor(), room.meeting);
        int moved = rated(MashRating.RED);
        room.roomTo(moved, 3);
        assertThat(item(moved).rating()).contains(new Minutes.Rating("R", "Red"));
        assertThat(item(moved).times()).doesNotContain("Rated");
    }

    /// What a secretary would have written on a card for each child who waits with a rating.
    private static final class Card {
        private MashRating now;
        private Optional<MashRating> whenReached = Optional.empty();
        private final List<String> lines = new ArrayList<>();

        Card(MashRating now) {
            this.now = now;
        }
    }

    @ParameterizedTest
    @Seeds({1, 2, 3})
    void theMinutesSayOfEachItemWhatTheCardSays(long seed) {
        Random random = new Random(seed);
        Map<SubjectId, Card> cards = new HashMap<>();
        for (var item : room.book().agenda().items()) {
            item.rating().ifPresent(rated -> cards.put(item.subject(), new Card(rated.rating())));
        }
        assertThat(cards).hasSizeGreaterThan(2);
        for (int step = 0; step < 40; step++) {
            int number = 1 + random.nextInt(room.book().agenda().items().size());
            SubjectId subject = room.item(number).subject();
            Card card = cards.get(subject);
            if (card == null) {
                continue;
            }
            if (random.nextBoolean()) {
                room.roomTo(number, random.nextInt(3));
                card.whenReached = card.whenReached.or(() -> Optional.of(card.now));
            } else {
                rateAsOnTheCard(number, card, MashRating.values()[random.nextInt(3)]);
            }
        }
        compare(cards);
        room.clock.pass(Duration.ofMinutes(2));
        room.meetings().close(room.session.actor(), room.meeting);
        cards.values().forEach(card -> card.whenReached = card.whenReached.or(() -> Optional.of(card.now)));
        for (SubjectId subject : Set.copyOf(cards.keySet())) {
            room.session
                    .services()
                    .referrals()
                    .toRate(room.session.viewer(), subject)
                    .ifPresent(referral -> room.session
                            .services()
                            .referrals()
                            .rate(room.session.actor(), referral.id(), MashRating.RED, "after the close"));
        }
        compare(cards);
    }

    private void rateAsOnTheCard(int number, Card card, MashRating to) {
        if (to != card.now && card.whenReached.isPresent()) {
            card.lines.add("Rated %s at %s, %s before."
                    .formatted(word(to), TIME.format(room.clock.instant()), word(card.now)));
        }
        card.now = to;
        rate(number, to, "because the sender says so");
        room.session.services().agendas().propose(room.session.actor(), room.meeting);
    }

    private static String word(MashRating rating) {
        return switch (rating) {
            case RED -> "Red";
            case AMBER -> "Amber";
            case GREEN -> "Green";
        };
    }

    private void compare(Map<SubjectId, Card> cards) {
        Set<SubjectId> met = new HashSet<>();
        for (var item : room.book().agenda().items()) {
            Card card = cards.get(item.subject());
            if (card == null) {
                continue;
            }
            met.add(item.subject());
            Minutes.Item written = item(item.number());
            assertThat(written.rating().orElseThrow().words()).isEqualTo(word(card.whenReached.orElse(card.now)));
            assertThat(sentences(written.times())).isEqualTo(card.lines);
        }
        assertThat(met).isEqualTo(cards.keySet());
    }

    private static List<String> sentences(String times) {
        return Pattern.compile("Rated [^.]*\\.")
                .matcher(times)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
