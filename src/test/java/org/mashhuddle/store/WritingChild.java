package org.mashhuddle.store;

import static org.mashhuddle.store.AChild.aChild;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.HubLocation;

/// A process that says that it begins, opens a hub and commits until it is killed, saying each id once the
/// commit has returned.
final class WritingChild {

    private static final int MOST = 200;
    static final String BEGUN = "begun";
    static final String COMMITTED = "kept";

    /// How somebody works.
    enum Pace {
        /// One child after the other, without a pause.
        FULL_SPEED,
        /// Many children in one commit, as an extract comes in.
        SLICES,
        /// A child, and a pause in which a person types.
        PERSON;

        private int children(SplittableRandom random) {
            return this == SLICES ? 1 + random.nextInt(MOST) : 1;
        }

        private List<SubjectId> keep(Tx tx, List<Child> children) {
            if (this == SLICES) {
                tx.subjects().add(children, Map.of());
            } else {
                children.forEach(tx.subjects()::keep);
            }
            return children.stream().map(Child::id).toList();
        }

        private Duration pause(SplittableRandom random) {
            return this == PERSON ? Duration.ofMillis(100 + random.nextInt(900)) : Duration.ZERO;
        }
    }

    private WritingChild() {}

    public static void main(String[] args) {
        System.out.println(BEGUN);
        Pace pace = Pace.valueOf(args[1]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[2]));
        Database database = Database.open(new HubLocation(Path.of(args[0])), Hub.keys(), Hub.CLOCK);
        while (true) {
            List<Child> children = Stream.generate(() -> aChild().build())
                    .limit(pace.children(random))
                    .toList();
            database.write(
                    Hub.CHAIR,
                    AuditEvent.of("child.add", children.getFirst().id().value()),
                    tx -> pace.keep(tx, children));
            children.forEach(child -> System.out.println(child.id().value()));
            System.out.println(COMMITTED);
            System.out.flush();
            LockSupport.parkNanos(pace.pause(random).toNanos());
        }
    }
}
