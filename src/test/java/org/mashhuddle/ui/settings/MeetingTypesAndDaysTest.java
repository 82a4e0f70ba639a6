package org.mashhuddle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.SharingBasis;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.ui.settings.hub.DaysViewModel;
import org.mashhuddle.ui.settings.hub.MeetingTypeViewModel;

class MeetingTypesAndDaysTest extends SettingsRoom {

    @Test
    void theMeetingIsNotSavedWhileATimeCannotBeRead() {
        MeetingTypeViewModel model = settings().meeting();
        model.save(typed("half nine", "5"));
        assertThat(model.problem().get()).contains("09:30");
        model.save(typed("9:15", "6"));
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.type().get().orElseThrow().minutesNew()).isEqualTo(6);
    }

    private static MeetingTypeViewModel.Typed typed(String starts, String fresh) {
        return new MeetingTypeViewModel.Typed(
                "Daily MASH",
                "Daily",
                "d",
                starts,
                "10:30",
                fresh,
                "4",
                true,
                "Conflicts of interest",
                "System issues\n\n Next meeting ",
                SharingBasis.usual());
    }

    @Test
    void aTypeIsAddedWithHabitsOfItsOwnAndTheLastForEverybodyCannotGo() {
        MeetingTypeViewModel model = settings().meeting();
        model.turn();
        assertThat(model.problem().get()).startsWith("One meeting at least must take everybody");
        model.save(typed("9:15", "6"));
        assertThat(model.type().get().orElseThrow().habits().standing())
                .containsExactly(
                        new StandingItem("Conflicts of interest", true),
                        new StandingItem("System issues", false),
                        new StandingItem("Next meeting", false));
        model.add("Exploitation", () -> {});
        MeetingType added = model.type().get().orElseThrow();
        assertThat(added.label()).isEqualTo("Exploitation");
        assertThat(added.habits().takesAll()).isFalse();
        model.days().add(DayOfWeek.TUESDAY);
        model.order().turn(0);
        model.save(new MeetingTypeViewModel.Typed(
                "Exploitation",
                "Panel",
                "cx",
                "14:00",
                "16:00",
                "8",
                "5",
                false,
                "",
                "",
                new SharingBasis("Article 6(1)(c): legal obligation", "", "paragraph 10")));
        MeetingType kept = model.type().get().orElseThrow();
        assertThat(kept.habits().days()).containsExactly(DayOfWeek.TUESDAY);
        assertThat(kept.habits().code()).isEqualTo("CX");
        assertThat(kept.habits().basis().sentences())
                .containsExactly("Information is shared at this meeting under UK GDPR Article 6(1)(c): legal"
                        + " obligation; Data Protection Act 2018 Schedule 1 paragraph 10.");
        assertThat(open.services().settings().order(open.viewer(), kept.id()))
                .isEqualTo(OrderRule.seed().subList(1, OrderRule.seed().size()));
        model.turn();
        assertThat(model.type().get().orElseThrow().habits().retired()).isTrue();
        assertThat(model.types()).hasSize(2);
    }

    @Test
    void closuresMoveTheNextDayAndClocksAreHours() {
        DaysViewModel model = settings().days();
        model.close(DAY.plusDays(1));
        assertThat(model.next().get()).contains("Thu 26 November 2026");
        model.open(DAY.plusDays(1));
        assertThat(model.next().get()).contains("Wed 25 November 2026");
        model.save(clocks("four", Set.of(), "09:00", "17:00"));
        assertThat(model.problem().get()).contains("whole hours");
        model.save(clocks("2", Set.of(), "17:00", "09:00"));
        assertThat(model.problem().get()).contains("the second is later");
        model.save(clocks("2", Set.of(MashRating.GREEN), "08:30", "17:30"));
        RatingHours kept = model.hours().get().orElseThrow();
        assertThat(kept.red().toHours()).isEqualTo(2);
        assertThat(kept.inOfficeHours()).containsExactly(MashRating.GREEN);
        assertThat(settings().days().hours().get()).contains(kept);
    }

    private static DaysViewModel.Typed clocks(String red, Set<MashRating> office, String from, String until) {
        return new DaysViewModel.Typed(red, "24", "72", office, from, until);
    }
}
