package org.mashhuddle.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.audit.AuditEvent;

/// Somebody at work, as one number says; and what a hub must hold after each thing they did.
final class Script {

    private final SplittableRandom random;
    private final List<SubjectId> children = new ArrayList<>();
    private final Map<String, String> held = new TreeMap<>();
    private int number;

    Script(long seed) {
        random = new SplittableRandom(seed);
    }

    /// What a hub holds now.
    static Map<String, String> account(Database database) {
        return database.readForTheRecord(Hub.CHAIR.viewer(), AuditEvent.of("test.read"), tx -> {
            Map<String, String> all = new TreeMap<>();
            tx.subjects().all().forEach(each -> all.put("child " + each.id().value(), each.displayName()));
            tx.referrals().open().forEach(each -> all.put("open " + each.id().value(), each.summary()));
            return all;
        });
    }

    Map<String, String> held() {
        return new TreeMap<>(held);
    }

    /// Does the next thing. Where it throws, the hub holds what it held.
    void next(Database database) {
        number++;
        int what = children.isEmpty() ? 0 : random.nextInt(4);
        SubjectId one = children.isEmpty() ? new SubjectId(id()) : children.get(random.nextInt(children.size()));
        if (what == 0) {
            child(database);
        } else if (what == 1) {
            settle(database, one);
        } else {
            referral(database, one);
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void child(Database database) {
        Child child = AChild.aChild().numbered(number).build();
        database.write(
                Hub.CHAIR, AuditEvent.of("test.child"), tx -> tx.subjects().keep(child));
        children.add(child.id());
        held.put("child " + child.id().value(), child.displayName());
    }

    private void referral(Database database, SubjectId child) {
        String words = "Found at address " + number + " ".repeat(1) + "x".repeat(random.nextInt(4000));
        Referral referral = new Referral(
                new ReferralId(id()),
                child,
                ReferralKind.POLICE_NOTICE,
                new Moment.Exactly(Hub.NOW),
                Hub.NOW,
                "police",
                words,
                new SharingMark.MayReachFamily(),
                Optional.of(MashRating.RED),
                Optional.empty(),
                1);
        database.write(Hub.CHAIR, AuditEvent.of("test.referral"), tx -> {
            tx.referrals().keep(referral);
            return child;
        });
        held.put("open " + referral.id().value(), words);
        owners.put("open " + referral.id().value(), child);
    }

    private final Map<String, SubjectId> owners = new TreeMap<>();

    private void settle(Database database, SubjectId child) {
        database.write(Hub.CHAIR, AuditEvent.of("test.settle"), tx -> {
            tx.referrals().settle(List.of(child), Hub.NOW);
            return child;
        });
        held.keySet().removeIf(key -> child.equals(owners.get(key)));
    }
}
