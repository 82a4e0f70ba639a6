package org.mashhuddle.service.core;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which check of the services is taken out now, and which were asked since it was last looked at. The
/// services that [CheckRemover] loads ask it before each of their own checks.
public final class RemovedCheck {

    private static final Set<String> ASKED = new TreeSet<>();
    private static Optional<String> removed = Optional.empty();

    private RemovedCheck() {}

    /// Asked from within a service.
    public static boolean is(String check) {
        ASKED.add(check);
        return removed.filter(check::equals).isPresent();
    }

    static void remove(Optional<String> check) {
        removed = check;
    }

    static Set<String> takeAsked() {
        Set<String> asked = new TreeSet<>(ASKED);
        ASKED.clear();
        return asked;
    }
}
