package org.mashhuddle.domain.meeting.chair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;

/// Who typed the minutes, over long invented mornings and by an account that goes save by save.
class TypistsTest {

    private static final int MORNINGS = 5_000;
    private static final int USERS = 3;

    private final UserId chair = new UserId(new UUID(1, 0));
    private final UserId taker = new UserId(new UUID(1, 1));

    @Test
    void anAccountSaveBySaveSaysTheSame() {
        Random random = new Random(20261201);
        int typed = 0;
        for (int morning = 0; morning < MORNINGS; morning++) {
            List<int[]> saves = saves(random);
            Typists typists = new Typists(counted(saves));
            for (int user = 0; user < USERS; user++) {
                boolean has = typists.has(new UserId(new UUID(1, user)));
                assertThat(has).as("morning %d, user %d", morning, user).isEqualTo(typedMost(saves, user));
                typed += has ? 1 : 0;
            }
        }
        assertThat(typed).isBetween(MORNINGS / 10, MORNINGS * 2);
    }

    /// Of each save which item and who.
    private static List<int[]> saves(Random random) {
        List<int[]> saves = new ArrayList<>();
        int items = random.nextInt(7);
        for (int save = 0; items > 0 && save < random.nextInt(30); save++) {
            saves.add(new int[] {random.nextInt(items), random.nextInt(USERS)});
        }
        return saves;
    }

    private static Map<ItemId, Map<UserId, Integer>> counted(List<int[]> saves) {
        Map<ItemId, Map<UserId, Integer>> counted = new HashMap<>();
        saves.forEach(save -> counted.computeIfAbsent(new ItemId(new UUID(2, save[0])), _ -> new HashMap<>())
                .merge(new UserId(new UUID(1, save[1])), 1, Integer::sum));
        return counted;
    }

    /// Items in which somebody wrote as often as whoever wrote most, against all in which anybody wrote.
    private static boolean typedMost(List<int[]> saves, int user) {
        List<Integer> items = saves.stream().map(save -> save[0]).distinct().toList();
        int own = 0;
        for (int item : items) {
            List<Integer> times = new ArrayList<>(Collections.nCopies(USERS, 0));
            saves.stream().filter(save -> save[0] == item).forEach(save -> times.set(save[1], times.get(save[1]) + 1));
            own += times.get(user).equals(Collections.max(times)) ? 1 : 0;
        }
        return own * 2 > items.size();
    }

    @Test
    void aWordPutRightMakesNobodyATypist() {
        ItemId item = new ItemId(new UUID(2, 1));
        Typists typists = new Typists(Map.of(item, Map.of(taker, 9, chair, 1)));
        assertThat(typists.has(chair)).isFalse();
        assertThat(typists.has(taker)).isTrue();
        assertThat(new Typists(Map.of()).has(chair)).isFalse();
    }
}
