package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.children.DuplicateCheck;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// A hub for stories about children, people of concern and places, with short words for them.
public abstract class WithSubjects {

    public static final LocalDate BORN = LocalDate.of(2013, 5, 6);

    @TempDir
    public Path folder;

    public TestHub hub;

    @BeforeEach
    void unlock() {
        hub = TestHub.demoDay(folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    public Child child(String given, String family, String nhs, Optional<Address> home) {
        return new Child(
                hub.services.subjects().fresh(),
                Names.of(given, family),
                new Birth.Born(BORN.plusDays(given.length())),
                Sex.NOT_KNOWN,
                "",
                new Identifiers(NhsNumber.parse(nhs), Optional.empty(), Optional.empty()),
                home,
                Care.notKnown(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
    }

    public static Optional<Address> home(String lines, boolean safe) {
        return Optional.of(new Address(lines, "SS0 9ZZ", safe));
    }

    public Child added(String given, String family, String nhs, Optional<Address> home) {
        return (Child) done(hub.services.subjects().add(hub.chair(), child(given, family, nhs, home), false));
    }

    public static Subject done(DuplicateCheck keeping) {
        if (keeping instanceof DuplicateCheck.Passed(SaveResult.Saved<Subject>(Subject subject))) {
            return subject;
        }
        throw new AssertionError("Not saved");
    }

    public static Set<DuplicateReason> likeness(DuplicateCheck keeping) {
        assertThat(keeping).isInstanceOf(DuplicateCheck.MayBeKnown.class);
        return ((DuplicateCheck.MayBeKnown) keeping).alike().getFirst().by();
    }

    public List<Subject> found(String words) {
        return hub.services.search().find(hub.viewer(), words).hits().stream()
                .map(hit -> hit.subject())
                .toList();
    }

    public static Child renumbered(Child child, String nhs) {
        return with(child, NhsNumber.parse(nhs), child.home());
    }

    public static Child with(Child child, Optional<NhsNumber> number, Optional<Address> home) {
        return new Child(
                child.id(),
                child.names(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                new Identifiers(number, Optional.empty(), Optional.empty()),
                home,
                child.care(),
                child.household(),
                child.typedHere(),
                child.restriction(),
                child.version());
    }

    /// Another user of the demo day.
    UserId other(Role role) {
        hub.demo();
        return hub.services.records().standings(hub.viewer()).directory().users().stream()
                .filter(user -> user.roles().contains(role))
                .map(User::id)
                .findFirst()
                .orElseThrow();
    }

    public DuplicateCheck add(Child draft) {
        return hub.services.subjects().add(hub.chair(), draft, false);
    }

    public DuplicateCheck change(Subject changed) {
        return hub.services.subjects().change(hub.chair(), changed, false);
    }

    public List<String> reasons(String... deeds) {
        return hub.database.trail().entries(60).stream()
                .filter(entry -> Set.of(deeds).contains(entry.deed()))
                .map(AuditTrailEntry::reason)
                .toList();
    }
}
