package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.AgendaCopies;

/// Whom a school reads of, where somebody has left it, and where somebody elsewhere has the same name.
class SchoolNamesTest extends SeveralSchools {

    @Test
    void aRingListNamesNobodyWhomTheSchoolDoesNotTeachAndCountsThem() {
        random = new Random(3);
        try (TestHub opened = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            hub = opened;
            schoolsWithTheirRolls();
            Agency school = schools.getFirst();
            Child stays = (Child) pupils(school).getFirst();
            Child leaves = (Child) pupils(schools.get(1)).getFirst();
            for (Child child : List.of(stays, leaves)) {
                hub.assign(
                        hub.today,
                        child.id(),
                        "have the tutor ring " + child.names().given() + " !school0 27/11/2026 12:00");
            }
            String list = hub.services.actions().ringList(named().viewer(), school.id());

            assertThat(list).contains(stays.displayName(), "Not written here: 1 action.");
            holdsNothingOfOthers(school, "ring list", list);
            assertThat(list).doesNotContain(leaves.names().given());
            goesTo((Child) whole().subjects().get(leaves.id()), school.label());
            assertThat(hub.services.actions().ringList(named().viewer(), school.id()))
                    .contains(leaves.displayName())
                    .doesNotContain("Not written here");
        }
    }

    /// A name is longer where another has the same one. That another has it is not for the school.
    @Test
    void aNamesakeAtAnotherSchoolMakesNoNameLonger() throws IOException {
        random = new Random(3);
        try (TestHub opened = TestHub.planned(folder)) {
            hub = opened;
            schoolsWithTheirRolls();
            Child pupil = (Child) pupils(schools.getFirst()).getFirst();
            Child other = (Child) pupils(schools.get(1)).getFirst();
            hub.services.subjects().change(named(), called(other, pupil), true);
            String born = "born " + DateWords.date(((Birth.Born) pupil.birth()).on());

            assertThat(words(AgendaCopies.chairs(hub.services, hub.chair(), hub.today)))
                    .as("the chair's copy tells the two apart")
                    .contains(born);
            assertThat(words(AgendaCopies.of(
                            hub.services,
                            hub.chair(),
                            hub.today,
                            schools.getFirst().id())))
                    .contains(pupil.displayName())
                    .doesNotContain(born);
        }
    }

    private static Child called(Child child, Child like) {
        return new Child(
                child.id(),
                like.names(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                child.identifiers(),
                child.home(),
                child.care(),
                child.household(),
                child.typedHere(),
                child.restriction(),
                child.version(),
                child.death());
    }
}
