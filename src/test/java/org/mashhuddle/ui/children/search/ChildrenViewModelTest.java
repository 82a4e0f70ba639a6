package org.mashhuddle.ui.children.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.form.AccessForms;
import org.mashhuddle.ui.children.form.LinkForms;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.words.EventFilter;
import org.mashhuddle.ui.children.words.LinkStar;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.Destination;

/// Finding, opening, going back; links and the restriction.
class ChildrenViewModelTest extends WithChildren {

    @Test
    void aChildIsFoundBySoundSlipAliasNumberAndDay() {
        for (String typed : List.of("jordan", "jorden", "jp", "999 000 0425", "07/08/2011", "alder jordan")) {
            assertThat(found(typed))
                    .as(typed)
                    .first()
                    .extracting(FoundRow.One::name)
                    .isEqualTo("Jordan Lee TEST-ALDER");
        }
        assertThat(found("stefan")).extracting(FoundRow.One::age).containsExactly("17");
    }

    @Test
    void aLineSaysKindAgeAndHowItStands() {
        FoundRow.One jordan = found("jordan").getFirst();
        assertThat(jordan.kind()).isEqualTo(SubjectKind.CHILD);
        assertThat(jordan.age()).isEqualTo("15");
        assertThat(jordan.status()).startsWith("Item ").contains("2 actions open");
        FoundRow.One amira = found("amira").getFirst();
        assertThat(amira.alarm()).isTrue();
        assertThat(amira.status()).startsWith("Missing now");
    }

    @Test
    void aRestrictedChildKeepsItsNumberOnTodaysListAndIsFoundByNobodyElse() {
        Subject tilly = day.found("tilly");
        restrictToTheDeputy(tilly);
        model.search();
        assertThat(found("tilly")).isEmpty();
        find().text().set("");
        assertThat(find().rows()).anyMatch(FoundRow.Restricted.class::isInstance);
        assertThat(find().rows().toString()).doesNotContainIgnoringCase("tilly");
    }

    private void restrictToTheDeputy(Subject subject) {
        User deputy = day.session.services().records().standings(day.session.viewer()).directory().users().stream()
                .filter(user -> user.roles().contains(Role.DEPUTY_CHAIR))
                .findFirst()
                .orElseThrow();
        day.session.services().subjects().restrict(day.session.actor(), subject.id(), Set.of(deputy.id()), "why");
    }

    @Test
    void arrowsPassTheHeadings() {
        find().text().set("");
        assertThat(find().rows().getFirst()).isInstanceOf(FoundRow.Heading.class);
        assertThat(find().chosen().get()).isEqualTo(1);
        find().move(-1);
        assertThat(find().chosen().get()).isEqualTo(1);
        find().move(1);
        assertThat(find().chosenSubject()).isPresent();
    }

    /// Before, the record said "Today 09:30" of a meeting that was over.
    @Test
    void aMeetingThatWasClosedBringsNobodyBack() {
        day.session.services().meetings().open(day.session.actor(), day.meeting);
        day.session.services().meetings().close(day.session.actor(), day.meeting);
        model.search();
        assertThat(found("jordan").getFirst().status()).doesNotContain("Item ").contains("2 actions open");
        RecordPage page = page(opened("jordan"));
        assertThat(page.head().back()).isNotBlank().doesNotContain("item ");
        assertThat(page.open())
                .extracting(RecordPage.Open::heading)
                .isNotEmpty()
                .noneMatch(heading -> heading.startsWith("Today’s agenda"));
    }

    @Test
    void theRecordSaysWhenTheChildComesBackAndWhatIsOpen() {
        RecordPage page = page(opened("jordan"));
        assertThat(page.head().name()).isEqualTo("Jordan Lee TEST-ALDER");
        assertThat(page.head().back()).startsWith("Today 09:30, item ");
        assertThat(page.open())
                .extracting(RecordPage.Open::heading)
                .anyMatch(heading -> heading.matches("Action 2\\.[0-9]{2}\\."));
        assertThat(page.open()).anyMatch(RecordPage.Open::overdue);
        assertThat(page.links()).isNotEmpty();
        assertThat(page.chronology()).isNotEmpty();
    }

    @Test
    void theChronologyShowsOneKindWhenAsked() {
        RecordViewModel record = opened("amira");
        record.filter().set(EventFilter.MISSING);
        assertThat(record.entries()).hasSize(3);
        record.filter().set(EventFilter.ALL);
        assertThat(record.entries()).hasSizeGreaterThan(3);
    }

    @Test
    void oneGoesBackTheWayOneCame() {
        Destination agenda = new Destination.Agenda(
                ChildrenDay.DAY,
                Optional.empty(),
                Optional.of(new ItemId(new UUID(0, 1))),
                Destination.Agenda.First.ROWS);
        model = day.model(
                new Destination.Children(Optional.of(day.found("jordan").id()), Optional.of(agenda)));
        RecordViewModel jordan = ((ChildrenPage.Opened) model.page().get()).record();
        model.open(page(jordan).links().getFirst().other());
        model.back();
        assertThat(model.page().get()).isEqualTo(new ChildrenPage.Opened(jordan));
        model.back();
        assertThat(day.gone).containsExactly(agenda);
    }

    @Test
    void aLinkNeedsWhoAndWhatAndWhoReportsExploitation() {
        RecordViewModel record = opened("amira");
        record.side().link();
        LinkForms.Add form = side(record, LinkForms.Add.class);
        record.side().confirm();
        assertThat(form.other.error().get()).contains("to whom");
        form.look("stefan");
        form.other.set(Optional.of(form.found().getFirst()));
        record.side().confirm();
        assertThat(form.other.error().get()).isEmpty();
        assertThat(form.kind.error().get()).contains("kind");
        form.kind.set(Optional.of(LinkKind.REPORTED_TO_EXPLOIT));
        record.side().confirm();
        assertThat(form.agency.error().get()).contains("agency");
        form.agency.set(Optional.of(record.agencies().getFirst()));
        record.side().confirm();
        assertThat(page(record).links())
                .filteredOn(link -> link.id().isPresent())
                .hasSize(3);
    }

    /// The demonstration has no extract: the agenda of its day is all that is said beside the household. Her brother
    /// was linked by hand as well, and stands there once, with both.
    @Test
    void aBrotherWhoWasLinkedByHandStandsOnceAmongTheLinksAndSaysTheHouseholdToo() {
        RecordViewModel record = opened("amira");
        assertThat(page(record).links())
                .filteredOn(link -> link.name().contains("TEST-BIRCH"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.name()).isEqualTo("Yusuf TEST-BIRCH, 11");
                    assertThat(link.id()).as("the link by hand can be ended").isPresent();
                    assertThat(link.said())
                            .startsWith("Brother")
                            .endsWith(". Same household: together on the agenda of 24/11/2026");
                });
        assertThat(page(record).links()).extracting(RecordPage.Linked::other).doesNotHaveDuplicates();
        assertThat(page(record).star().ends())
                .extracting(LinkStar.End::record)
                .filteredOn(Optional::isPresent)
                .doesNotHaveDuplicates();
    }

    /// What was typed in her record is said of him: in his record she is not his brother.
    @Test
    void inHisRecordSheIsNotHisBrother() {
        RecordPage his = page(opened("yusuf"));
        RecordPage.Linked amira = his.links().getFirst();
        assertThat(amira.name()).isEqualTo("Amira TEST-BIRCH, 14");
        assertThat(amira.said())
                .startsWith("Brother or sister. Of Yusuf TEST-BIRCH it says: Brother, same household. ");
        assertThat(his.star().ends())
                .first()
                .satisfies(end -> assertThat(end.words()).startsWith("Brother or sister, item "));
    }

    @Test
    void whoRestrictsARecordToOthersNoLongerSeesIt() {
        RecordViewModel record = opened("amira");
        record.side().restrict();
        AccessForms.Restrict form = side(record, AccessForms.Restrict.class);
        form.named.set(Set.of());
        form.reason.set("a parent works here");
        record.side().confirm();
        assertThat(form.problem().get()).contains("chair");
        form.named.set(record.opened().get().orElseThrow().directory().users().stream()
                .filter(user -> user.roles().contains(Role.DEPUTY_CHAIR))
                .collect(Collectors.toSet()));
        record.side().confirm();
        assertThat(model.page().get()).isInstanceOf(ChildrenPage.Finding.class);
        assertThat(found("amira")).isEmpty();
    }
}
