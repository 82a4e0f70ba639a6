package org.mashhuddle.service.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;

/// What a chair may do to the agenda of a random history before the meeting.
public final class RandomTriage {

    private final TestHub hub;
    private final Random random;
    private final OpenAccount account;
    private final List<SubjectId> known;
    private final Consumer<String> say;

    /// @param known grows while the history is played
    public RandomTriage(TestHub hub, Random random, OpenAccount account, List<SubjectId> known, Consumer<String> say) {
        this.hub = hub;
        this.random = random;
        this.account = account;
        this.known = known;
        this.say = say;
    }

    /// One that the rules of this history leave off, where there is nothing else.
    public static AReferral slight(AReferral came) {
        return came.contactFrom("Example Academy").saying("Attendance only", new SharingMark.MayBeShared());
    }

    public void switchRulesOn() {
        MeetingTypeId type = hub.services.settings().dailyType(hub.viewer()).id();
        hub.services
                .triage()
                .draft(
                        hub.chair(),
                        type,
                        List.of(new TriageRule(
                                "Attendance only",
                                false,
                                true,
                                List.of(
                                        TriageCondition.is(TriageTest.CONTACT),
                                        TriageCondition.says(TriageTest.SAYS, "attendance")),
                                "Attendance only, no harm stated")),
                        20);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
    }

    public void triage(MeetingId meeting, LocalDate day) {
        List<AgendaItem> items = hub.book(meeting).agenda().items();
        if (items.isEmpty()) {
            return;
        }
        SubjectId who = items.get(random.nextInt(items.size())).subject();
        try {
            switch (random.nextInt(8)) {
                case 0 -> {
                    LocalDate until = day.plusDays(1 + random.nextInt(5));
                    hub.services
                            .agendas()
                            .defer(
                                    hub.chair(),
                                    meeting,
                                    who,
                                    until,
                                    MarkedText.narrowest("Waiting for the hospital letter"));
                    account.deferred(who);
                    say.accept("defer " + who + " " + until);
                }
                case 1 -> {
                    hub.services
                            .agendas()
                            .leaveOff(
                                    hub.chair(),
                                    meeting,
                                    who,
                                    MarkedText.narrowest("Early help works with the family and school agrees"),
                                    Optional.empty());
                    account.leftOff(who);
                    say.accept("left off " + who);
                }
                case 2 -> {
                    hub.services.agendas().freeze(hub.chair(), meeting);
                    say.accept("frozen");
                }
                case 3 -> takeBack(meeting);
                case 4 -> ask(meeting, known.get(random.nextInt(known.size())));
                case 5 -> {
                    hub.services
                            .agendaOrder()
                            .move(hub.chair(), meeting, items.getFirst().id(), random.nextBoolean() ? 1 : -1);
                    say.accept("moved");
                }
                case 6 -> pullIn(meeting);
                case 7 -> confirm(meeting);
                default -> throw new AssertionError();
            }
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.CHANGED_MEANWHILE) {
                hub.services.agendas().propose(hub.chair(), meeting);
            }
            say.accept("refused " + refused.kind());
        }
    }

    private void takeBack(MeetingId meeting) {
        hub.book(meeting).agenda().leftOff().stream().findFirst().ifPresent(left -> {
            hub.services.agendas().takeBack(hub.chair(), meeting, left.subject());
            account.arrived(left.subject());
            say.accept("taken back " + left.subject());
        });
    }

    private void pullIn(MeetingId meeting) {
        hub.book(meeting).agenda().leftOff().stream()
                .filter(LeftOff::isByRule)
                .findFirst()
                .ifPresent(left -> {
                    hub.services
                            .triage()
                            .pullIn(
                                    hub.chair(),
                                    meeting,
                                    left.subject(),
                                    MarkedText.narrowest("the school rang again"));
                    account.arrived(left.subject());
                    say.accept("pulled in " + left.subject());
                });
    }

    private void confirm(MeetingId meeting) {
        hub.book(meeting).agenda().leftOff().stream()
                .filter(left ->
                        left.rule().filter(LeftOff.ByRule::waitsForTheChair).isPresent())
                .findFirst()
                .ifPresent(left -> {
                    hub.services.triage().confirm(hub.chair(), meeting, left.subject());
                    say.accept("confirmed " + left.subject());
                });
    }

    private void ask(MeetingId meeting, SubjectId who) {
        AgencyId agency =
                hub.book(meeting).hub().directory().agencies().getFirst().id();
        hub.services
                .agendas()
                .add(hub.chair(), meeting, who, agency, "M. Osei", MarkedText.narrowest("excluded today"));
        account.arrived(who);
        say.accept("asked for " + who);
    }
}
