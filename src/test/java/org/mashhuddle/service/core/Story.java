package org.mashhuddle.service.core;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.actions.ActionBook;
import org.mashhuddle.service.hub.SettingsService;

/// One child and another, referred on Monday morning.
public final class Story implements AutoCloseable {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    public final TestHub hub;
    public final Child child = AChild.aChild().build();
    public final Child other = AChild.aChild().called("Other", "Child").build();
    public final MeetingId meeting;

    public Story(Path folder) {
        hub = TestHub.at(java.time.Instant.parse("2026-11-23T08:00:00Z"), folder);
        for (Child each : java.util.List.of(child, other)) {
            hub.services.subjects().keep(hub.chair(), "subject.add", each);
            refers(each);
        }
        hub.clock.pass(Duration.ofMinutes(5));
        meeting = hub.services.agendas().plan(hub.chair(), MONDAY);
    }

    public org.mashhuddle.domain.access.Actor chair() {
        return hub.chair();
    }

    public void refers() {
        refers(child);
    }

    private void refers(Child who) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(who.id(), hub.clock.instant()).build());
    }

    public void opens() {
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
    }

    public org.mashhuddle.domain.agenda.ItemId otherItem() {
        return hub.item(meeting, other.id()).id();
    }

    public void discusses(OutcomeKind kind, String because) {
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, child.id(), hub.decision(kind, Optional.empty(), because));
    }

    public void closes() {
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    /// Closes a meeting that was forgotten open, and says when it ended.
    public void closesAsEnded(LocalDate day, LocalTime time) {
        closesAsEnded(meeting, day, time);
    }

    void closesAsEnded(MeetingId at, LocalDate day, LocalTime time) {
        Instant end = day.atTime(time).atZone(Moment.LONDON).toInstant();
        hub.services.meetings().close(hub.chair(), at, end);
    }

    /// The next meeting begins, and somebody asks for the child.
    MeetingId opens(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 30));
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        asksFor(next, child.id());
        hub.services.agendas().propose(hub.chair(), next);
        hub.itIs(day, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), next);
        return next;
    }

    /// The room comes to the child.
    void comes(MeetingId at) {
        hub.services.meetings().goTo(hub.chair(), at, hub.item(at, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(1));
    }

    void closes(MeetingId at) {
        hub.services.meetings().close(hub.chair(), at);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    /// The action that was set in these words.
    Action set(String words) {
        ActionBook book = hub.services.actions().book(hub.viewer());
        return Stream.of(book.open(), book.ended())
                .flatMap(List::stream)
                .map(ActionHistory::action)
                .filter(action -> action.text().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow();
    }

    /// What the minutes of a meeting say of the child.
    Minutes.Item inMinutes(MeetingId of) {
        int number = hub.item(of, child.id()).number();
        return hub.services.minutes().view(hub.viewer(), of).minutes().items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public MeetingBook tomorrow() {
        MeetingId next = hub.services.agendas().plan(hub.chair(), MONDAY.plusDays(1));
        return hub.services.agendas().propose(hub.chair(), next);
    }

    public boolean isOn(LocalDate day) {
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
                        MarkedText.narrowest(""));
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

    public void asksFor(MeetingId at, SubjectId who) {
        AgencyId agency = hub.services
                .settings()
                .directory(hub.viewer())
                .agencies()
                .getFirst()
                .id();
        hub.services.agendas().add(hub.chair(), at, who, agency, "M. Osei", MarkedText.narrowest("excluded"));
        hub.clock.pass(Duration.ofMinutes(1));
    }

    /// The one missing episode of the child.
    public void episode(Moment since, Optional<Moment> returned) {
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
                hub.chair(),
                added.with(new MeetingDefaults(added.habits().code(), days, Set.of(), List.of(), false, false)));
    }

    public boolean isOnTomorrow() {
        return tomorrow().agenda().itemOf(child.id()).isPresent();
    }

    /// The chair leaves the child off, with no date to come back on.
    public void leavesOffForGood(String why) {
        hub.services.agendas().leaveOff(chair(), meeting, child.id(), MarkedText.narrowest(why), Optional.empty());
        hub.clock.pass(Duration.ofMinutes(5));
    }

    /// The chair defers the child until a day three weeks ahead.
    public void defers() {
        defers(meeting, MONDAY.plusDays(21));
    }

    public void defers(MeetingId from, LocalDate until) {
        hub.services
                .agendas()
                .defer(chair(), from, child.id(), until, MarkedText.narrowest("Waiting for the hospital letter"));
        hub.clock.pass(Duration.ofMinutes(5));
    }

    /// Why the child is on tomorrow's agenda; nothing where it is not.
    public List<Reason> whyTomorrow() {
        return tomorrow().agenda().itemOf(child.id()).map(AgendaItem::reasons).orElse(List.of());
    }

    @Override
    public void close() {
        hub.close();
    }
}
