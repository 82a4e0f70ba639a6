package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// A meeting with several schools, each with children on its roll. Who is on which is kept here, beside the
/// program.
abstract class SeveralSchools {

    private static final List<String> SCHOOLS =
            List.of("St Example’s Academy", "Beacon Hill Primary School", "Quayside College");
    private static final String NO_AGENCY = "Elsewhere Grammar School";

    @TempDir
    Path folder;

    TestHub hub;
    Random random;
    final List<Agency> schools = new ArrayList<>();
    private final Map<SubjectId, String> roll = new LinkedHashMap<>();

    /// What does not change while papers are looked at.
    private Optional<MeetingBook> read = Optional.empty();

    /// The deputy, who is named for the restricted child.
    Actor named() {
        return hub.services.settings().directory(hub.viewer()).users().stream()
                .filter(user -> user.roles().contains(Role.DEPUTY_CHAIR))
                .findFirst()
                .orElseThrow()
                .actor();
    }

    MeetingBook whole() {
        return read.orElseGet(() -> hub.services.agendas().book(named().viewer(), hub.today));
    }

    void readOnce() {
        read = Optional.empty();
        read = Optional.of(whole());
    }

    void schoolsWithTheirRolls() {
        for (String label : SCHOOLS) {
            schools.add(hub.services.settings().addAgency(hub.chair(), label, "school" + schools.size()));
        }
        List<Child> children = whole().agenda().items().stream()
                .flatMap(item -> whole().subject(item).stream())
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .toList();
        assertThat(children).hasSizeGreaterThan(9);
        assertThat(children).anyMatch(child -> child.restriction().isPresent());
        for (int i = 0; i < children.size(); i++) {
            goesTo(children.get(i), i < 3 ? schools.get(i).label() : anySchool());
        }
        MeetingType type = hub.book(hub.today).meeting().type();
        MeetingDefaults habits = type.habits();
        Set<AgencyId> expected = new HashSet<>(habits.expected());
        schools.forEach(school -> expected.add(school.id()));
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        type.with(new MeetingDefaults(
                                habits.code(),
                                habits.days(),
                                expected,
                                habits.standing(),
                                habits.takesAll(),
                                habits.retired(),
                                habits.basis())));
        if (!hub.book(hub.today).agenda().isFrozen()) {
            hub.services.agendas().freeze(hub.chair(), hub.today);
        }
    }

    private String anySchool() {
        int drawn = random.nextInt(schools.size() + 2);
        return drawn < schools.size() ? schools.get(drawn).label() : drawn == schools.size() ? NO_AGENCY : "";
    }

    void goesTo(Child child, String school) {
        roll.put(child.id(), school);
        Care care = child.care();
        String written = school.isBlank() ? "" : school.replace('’', '\'') + ", Year " + (5 + random.nextInt(7));
        hub.services
                .subjects()
                .change(
                        named(),
                        new Child(
                                child.id(),
                                child.names(),
                                child.birth(),
                                child.sex(),
                                child.ethnicity(),
                                child.identifiers(),
                                child.home(),
                                new Care(
                                        care.plan(),
                                        written,
                                        care.schoolNote(),
                                        care.doctor(),
                                        care.worker(),
                                        care.family()),
                                child.household(),
                                child.typedHere(),
                                child.restriction(),
                                child.version(),
                                child.death()),
                        true);
    }

    boolean isPupil(Agency school, SubjectId subject) {
        return school.label().equals(roll.get(subject))
                && whole().subjects().get(subject).restriction().isEmpty();
    }

    List<Subject> pupils(Agency school) {
        return whole().agenda().items().stream()
                .filter(item -> isPupil(school, item.subject()))
                .flatMap(item -> whole().subject(item).stream())
                .toList();
    }

    void holdsNothingOfOthers(Agency school, String paper, String all) {
        String closed = all.replaceAll("\\s+", "");
        for (Subject subject : whole().subjects().values()) {
            if (!isPupil(school, subject.id())) {
                assertThat(traces(subject))
                        .as("%s for %s", paper, school.label())
                        .noneMatch(trace -> all.contains(trace) || closed.contains(trace.replaceAll("\\s+", "")));
            }
        }
        Stream<String> others = schools.stream().map(Agency::label).filter(label -> !label.equals(school.label()));
        assertThat(Stream.concat(others, Stream.of(NO_AGENCY)))
                .as("%s for %s", paper, school.label())
                .noneMatch(label -> closed.toLowerCase(Locale.UK)
                        .replaceAll("['’]", "")
                        .contains(label.toLowerCase(Locale.UK).replaceAll("['’\\s]", "")));
    }

    /// What would betray somebody; a name that a child of the same family has too is no trace.
    private List<String> traces(Subject subject) {
        List<String> traces = new ArrayList<>(List.of(subject.displayName()));
        if (subject instanceof Child child) {
            long called = whole().subjects().values().stream()
                    .filter(Child.class::isInstance)
                    .filter(one ->
                            ((Child) one).names().family().equals(child.names().family()))
                    .count();
            if (called == 1) {
                traces.add(child.names().family());
            }
            child.identifiers().nhsNumber().ifPresent(nhs -> traces.add(nhs.canonical()));
            child.identifiers().localRef().ifPresent(traces::add);
            child.home().ifPresent(home -> traces.add(home.oneLine()));
            if (child.birth() instanceof Birth.Born born) {
                traces.add(DateWords.date(born.on()));
            }
        }
        return traces.stream().filter(trace -> trace.length() > 3).toList();
    }

    static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
