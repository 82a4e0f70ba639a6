package org.mashhuddle.service.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.subject.SubjectId;

/// A second type of meeting in a random history: on two days of the week, for whom it is asked for.
public final class RandomPanel {

    private final TestHub hub;
    private final Random random;
    private final OpenAccount account;
    private final MeetingType type;
    private final Consumer<String> say;

    public RandomPanel(TestHub hub, Random random, OpenAccount account, Consumer<String> say) {
        this.account = account;
        this.hub = hub;
        this.random = random;
        this.say = say;
        MeetingType added = hub.services.settings().addType(hub.chair(), "Exploitation", "Exploitation panel");
        this.type = hub.services
                .settings()
                .keep(
                        hub.chair(),
                        added.with(new MeetingDefaults(
                                added.habits().code(),
                                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                                Set.of(),
                                List.of(),
                                false,
                                false)));
    }

    /// The panel of this day, where it meets.
    public Optional<MeetingId> on(LocalDate day) {
        return type.meetsOn(day, hub.services.settings().calendar())
                ? Optional.of(hub.services.schedule().plan(hub.chair(), type.id(), day))
                : Optional.empty();
    }

    /// Somebody is asked for, or left off again.
    public void prepare(MeetingId panel, List<SubjectId> known, LocalDate day) {
        AgencyId agency = hub.services
                .settings()
                .directory(hub.viewer())
                .agencies()
                .getFirst()
                .id();
        for (int i = random.nextInt(3); i > 0; i--) {
            SubjectId who = known.get(random.nextInt(known.size()));
            hub.services.agendas().add(hub.chair(), panel, who, agency, "M. Osei", MarkedText.narrowest("exploited"));
            account.askedOfThePanel(who);
            say.accept("asked of the panel " + who);
        }
        List<AgendaItem> items = hub.book(panel).agenda().items();
        if (!items.isEmpty() && random.nextInt(3) == 0) {
            SubjectId who = items.get(random.nextInt(items.size())).subject();
            Optional<LocalDate> back =
                    random.nextBoolean() ? Optional.of(day.plusDays(1 + random.nextInt(5))) : Optional.empty();
            hub.services
                    .agendas()
                    .leaveOff(hub.chair(), panel, who, MarkedText.narrowest("Not enough is known yet"), back);
            account.offThePanel(who);
            say.accept("left off the panel " + who + " " + back);
        }
    }

    /// An ad-hoc meeting about somebody, of either type.
    public MeetingId called(List<SubjectId> known) {
        SubjectId who = known.get(random.nextInt(known.size()));
        MeetingType of = random.nextBoolean() ? type : hub.services.settings().dailyType(hub.viewer());
        say.accept("ad hoc about " + who + ", " + of.label());
        return hub.services.schedule().call(hub.chair(), of.id(), List.of(who), MarkedText.narrowest(""));
    }
}
