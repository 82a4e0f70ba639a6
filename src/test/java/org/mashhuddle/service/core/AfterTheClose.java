package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.service.meeting.MeetingService;

/// What may happen in a hub after a meeting was closed: everything that others of its verbs do.
final class AfterTheClose {

    private final TestHub hub;
    private final RandomMeeting meetings;
    private final Random random;
    private int changes;

    /// @param meetings are told what waits for the next of them
    AfterTheClose(TestHub hub, RandomMeeting meetings, long seed) {
        this.hub = hub;
        this.meetings = meetings;
        this.random = new Random(seed + 1);
    }

    void happens(MeetingId closed, LocalDate day) {
        changes++;
        MeetingBook book = hub.book(closed);
        attendanceIsRefused(book);
        SubjectId child = book.agenda().items().getFirst().subject();
        meetings.receive(book.agenda().items().getLast().subject());
        renamed(book.subjects().get(child));
        hub.services.links().add(hub.chair(), link(book));
        namesChange();
        book.actions().forEach(this::goesOn);
        hub.services.agendas().propose(hub.chair(), closed);
    }

    private void attendanceIsRefused(MeetingBook book) {
        Attendance one = book.meeting().attendance().getFirst();
        MeetingId meeting = book.meeting().id();
        MeetingService room = hub.services.meetings();
        assertThatThrownBy(() -> room.arrive(hub.chair(), meeting, one.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.leave(hub.chair(), meeting, one.id())).isInstanceOf(Refusal.class);
        Actor taker = new Actor(hub.chair().user(), Set.of(Role.MINUTE_TAKER));
        assertThatThrownBy(() -> room.attend(taker, meeting, one.at(List.of()))).isInstanceOf(Refusal.class);
    }

    private void renamed(Subject subject) {
        if (subject instanceof Child child) {
            Names names = new Names("Renamed" + changes, "Afterwards", Optional.empty(), Optional.empty());
            hub.services
                    .subjects()
                    .keep(
                            hub.chair(),
                            "subject.change",
                            new Child(
                                    child.id(),
                                    names,
                                    child.birth(),
                                    child.sex(),
                                    child.ethnicity(),
                                    child.identifiers(),
                                    child.home(),
                                    child.care(),
                                    child.household(),
                                    child.typedHere(),
                                    child.restriction(),
                                    child.version()));
        }
    }

    private Link link(MeetingBook book) {
        var items = book.agenda().items();
        return new Link(
                new LinkId(new UUID(8, random.nextLong())),
                items.getFirst().subject(),
                items.getLast().subject(),
                LinkKind.SIBLING,
                "Brother",
                "police",
                new SharingMark.MayBeShared());
    }

    /// Agencies, users, the type of meeting and the hub are called otherwise; another agency is
    /// needed for quorum. The next meeting goes by the new names.
    private void namesChange() {
        SettingsService settings = hub.services.settings();
        Agency agency = settings.directory(hub.viewer()).agencies().getLast();
        settings.renameAgency(hub.chair(), agency.id(), "Agency " + changes, agency.shortcut());
        User chair = hub.services.users().users(hub.viewer()).stream()
                .filter(user -> user.id().equals(hub.chair().user()))
                .findFirst()
                .orElseThrow();
        hub.services.users().change(hub.chair(), chair.id(), "Chair " + changes, chair.roles());
        MeetingType type = settings.dailyType(hub.viewer());
        List<AgencyId> all = settings.directory(hub.viewer()).agencies().stream()
                .map(Agency::id)
                .toList();
        settings.keep(
                hub.chair(),
                new MeetingType(
                        type.id(),
                        type.label(),
                        "Daily meeting " + changes,
                        List.of(all.get(random.nextInt(all.size())), all.get(random.nextInt(all.size()))).stream()
                                .collect(java.util.stream.Collectors.toSet()),
                        type.startsAt(),
                        type.roomUntil(),
                        type.minutesNew(),
                        type.minutesBack(),
                        type.habits()));
        HubProfile hubNow = settings.profile(hub.viewer());
        settings.keep(
                hub.chair(),
                new HubProfile(
                        "Hub " + changes, hubNow.code(), hubNow.phone(), hubNow.outOfHours(), hubNow.demonstration()));
    }

    private void goesOn(Action action) {
        Report report = new Report(
                new SaidBy(Optional.empty(), "A. Patel"), "It went on as agreed.", new SharingMark.MayBeShared());
        switch (random.nextInt(4)) {
            case 0 -> {
                hub.services.actions().accept(hub.chair(), action, report);
                meetings.toldAfterwards(action, "accepted");
            }
            case 1 -> {
                hub.services.actions().complete(hub.chair(), action, report);
                meetings.toldAfterwards(action, "done");
            }
            case 2 -> {
                hub.services.actions().nameFollows(hub.chair(), action, "B. Later", report);
                meetings.toldAfterwards(action, "to be done by B. Later");
            }
            default -> {}
        }
    }
}
