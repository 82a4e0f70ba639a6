package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.service.Verb;

/// Each verb of each service that somebody does or looks with, called by each role. What a verb asks
/// for stands in `access/verbs.txt`, written by hand: a verb without a line there is a verb that
/// nobody has thought about. A role that lacks it is refused before anything else is looked at: the
/// arguments are blank, unknown or none.
///
/// That each check is noticed when it is taken out: `EveryRemovedCheckTest`.
class EveryVerbByEveryRoleTest {

    @TempDir
    private Path folder;

    private static boolean asks(Method verb) {
        return Arrays.stream(verb.getParameterTypes())
                .anyMatch(type -> type.equals(Actor.class) || type.equals(Viewer.class));
    }

    @Test
    void everyVerbHasALineAndEveryLineAVerb() throws IOException {
        Set<String> there = new TreeSet<>();
        Verb.methods().forEach((name, method) -> {
            if (asks(method)) {
                there.add(name);
            }
        });
        assertThat(RoleWalk.table().keySet()).containsExactlyElementsOf(there);
    }

    @Test
    void everyRoleIsRefusedWhatItLacksAndNothingElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (RoleWalk walk = new RoleWalk(folder)) {
            for (String verb : walk.verbs()) {
                wrong.addAll(walk.wrong(verb));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
