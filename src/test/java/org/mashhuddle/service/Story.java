package org.mashhuddle.service;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Marked;
import org.mashhuddle.domain.hub.Habits;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Reason;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;

/// One child and another, referred on Monday morning.
final class Story implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final TestHub hub;
    final Child child = AChild.aChild().build();
    final Child other = AChild.aChild().called("Other", "Child").build();
    final MeetingId meeting;

    Story(Path folder) {
        hub = TestHub.at(java.time.Instant.parse("2026-11-23T08:00:00Z"), folder);
        for (Child each : java.util.List.of(child, other)) {
            hub.services.subjects().keep(hub.chair(), "subject.add", each);
            refers(each);
        }
        hub.clock.pass(Duration.ofMinutes(5));
        meeting = hub.services.agendas().plan(hub.chair(), MONDAY);
    }

    org.mashhuddle.domain.access.Actor chair() {
        return hub.chair();
    }

    void refers() {
        refers(child);
    }

    private void refers(Child who) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(who.id(), hub.clock.instant()).build());
    }

    void opens() {
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
    }

    org.mashhuddle.domain.meeting.ItemId otherItem() {
        return hub.item(meeting, other.id()).id();
    }

    void discusses(OutcomeKind kind, String because) {
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, child.id(), hub.decision(kind, Optional.empty(), because));
    }

    void closes() {
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    MeetingBook tomorrow() {
        MeetingId next = hub.services.agendas().plan(hub.chair(), MONDAY.plusDays(1));
        return hub.services.agendas().propose(hub.chair(), next);
    }

    boolean isOn(LocalDate day) {
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        return hub.services
                .agendas()
                .propose(hub.chair(), next)
                .agenda()
                .itemOf(child.id())
                .isPresent();
    }

    boolean isOn(LocalDate day, SubjectId who) {
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        return hub.services
                .agendas()
                .propose(hub.chair(), next)
                .agenda()
                .itemOf(who)
                .isPresent();
    }

    /// An ad-hoc meeting about the child.
    MeetingId calls() {
        return hub.services
                .schedule()
                .call(
                        hub.chair(),
                        hub.services.settings().dailyType(hub.viewer()).id(),
                        List.of(child.id()),
                        Marked.narrowest(""));
    }

    /// What the room decides on the child, while it is at the item.
    void decides(MeetingId at, OutcomeKind kind, String because) {
        hub.services.meetings().goTo(hub.chair(), at, hub.item(at, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(at, child.id(), hub.decision(kind, Optional.empty(), because));
        hub.clock.pass(Duration.ofMinutes(1));
    }

    /// An agency asks for somebody who is not known yet.
    Child asksFor(Child who) {
        hub.services.subjects().keep(hub.chair(), "subject.add", who);
        asksFor(meeting, who.id());
        return who;
    }

    void asksFor(MeetingId at, SubjectId who) {
        AgencyId agency = hub.services
                .settings()
                .directory(hub.viewer())
                .agencies()
                .getFirst()
                .id();
        hub.services.agendas().add(hub.chair(), at, who, agency, "M. Osei", Marked.narrowest("excluded"));
        hub.clock.pass(Duration.ofMinutes(1));
    }

    /// The one missing episode of the child.
    void episode(Moment since, Optional<Moment> returned) {
        hub.services
                .missing()
                .wentMissing(
                        hub.chair(),
                        new MissingEpisode(
                                new EpisodeId(new UUID(7, 1)),
                                child.id(),
                                since,
                                Optional.empty(),
                                returned,
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
        hub.clock.pass(Duration.ofMinutes(1));
    }

    /// A second type of meeting, for whom it is asked for.
    MeetingType panel(Set<DayOfWeek> days) {
        SettingsService settings = hub.services.settings();
        MeetingType added = settings.addType(hub.chair(), "Exploitation", "Exploitation panel");
        return settings.keep(
                hub.chair(), added.with(new Habits(added.habits().code(), days, Set.of(), List.of(), false, false)));
    }

    boolean isOnTomorrow() {
        return tomorrow().agenda().itemOf(child.id()).isPresent();
    }

    /// The chair leaves the child off, with no date to come back on.
    void leavesOffForGood(String why) {
        hub.services.agendas().leaveOff(chair(), meeting, child.id(), Marked.narrowest(why), Optional.empty());
        hub.clock.pass(Duration.ofMinutes(5));
    }

    /// The chair defers the child until a day three weeks ahead.
    void defers() {
        defers(meeting, MONDAY.plusDays(21));
    }

    void defers(MeetingId from, LocalDate until) {
        hub.services
                .agendas()
                .defer(chair(), from, child.id(), until, Marked.narrowest("Waiting for the hospital letter"));
        hub.clock.pass(Duration.ofMinutes(5));
    }

    /// Why the child is on tomorrow's agenda; nothing where it is not.
    List<Reason> whyTomorrow() {
        return tomorrow().agenda().itemOf(child.id()).map(AgendaItem::reasons).orElse(List.of());
    }

    @Override
    public void close() {
        hub.close();
    }
}
