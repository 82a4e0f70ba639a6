package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The judge of roles is judged: the checks of the real services are taken out one at a time, in an
/// order by chance, and the walk by every role must notice each.
class EveryRemovedCheckTest {

    private static final int AT_LEAST = 40;
    private static final long SEED = 17;

    @TempDir
    private Path folder;

    @Tag("long")
    @Test
    void eachCheckThatIsTakenOutIsNoticed() throws Exception {
        Class<?> walks = new CheckRemover(getClass().getClassLoader()).loadClass(RoleWalk.class.getName());
        Object walk = walks.getConstructor(Path.class).newInstance(folder);
        Method wrong = walks.getMethod("wrong", String.class);
        Map<String, Set<String>> asking = asking(walk, wrong);
        List<String> checks = new ArrayList<>(asking.keySet());
        Collections.shuffle(checks, new Random(SEED));
        List<String> unnoticed = new ArrayList<>();
        for (String check : checks) {
            RemovedCheck.remove(Optional.of(check));
            if (!isNoticed(walk, wrong, asking.getOrDefault(check, Set.of()))) {
                unnoticed.add(check);
            }
            RemovedCheck.remove(Optional.empty());
        }
        ((AutoCloseable) walk).close();
        System.out.println("checks taken out: " + checks.size() + ", unnoticed: " + unnoticed.size());
        assertThat(checks).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(unnoticed).isEmpty();
    }

    /// Which verbs come past each check, while none is taken out and nothing is wrong.
    private static Map<String, Set<String>> asking(Object walk, Method wrong) throws Exception {
        Map<String, Set<String>> asking = new TreeMap<>();
        RemovedCheck.takeAsked();
        for (Object verb : (List<?>) walk.getClass().getMethod("verbs").invoke(walk)) {
            assertThat((List<?>) wrong.invoke(walk, verb)).isEmpty();
            for (String check : RemovedCheck.takeAsked()) {
                asking.computeIfAbsent(check, _ -> new TreeSet<>()).add(verb.toString());
            }
        }
        return asking;
    }

    private static boolean isNoticed(Object walk, Method wrong, Set<String> verbs) throws Exception {
        for (String verb : verbs) {
            if (!((List<?>) wrong.invoke(walk, verb)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
