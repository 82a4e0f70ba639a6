package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.today.Today;
import org.mashhuddle.ui.kit.Destination;

/// What a hub needs before its first meeting, each with the place where it is done.
///
/// @param backedUp whether backups reach their folders
record FirstSteps(Today today, boolean backedUp) {

    /// The steps in their order; none once a meeting was closed here, or all are done.
    List<TodayWords.Check> all() {
        return today.beginning()
                .map(this::steps)
                .filter(steps -> !steps.stream().allMatch(TodayWords.Check::good))
                .orElse(List.of());
    }

    private List<TodayWords.Check> steps(Today.Beginning beginning) {
        return List.of(
                step(
                        backedUp,
                        words("today.first-backups"),
                        words("today.first-backups-verb"),
                        new Destination.Settings(Destination.Settings.Section.BACKUPS)),
                step(
                        isShared(),
                        words("today.first-users"),
                        words("today.first-users-verb"),
                        new Destination.Settings(Destination.Settings.Section.USERS)),
                step(
                        everyCoreAgencyHasPeople(),
                        words("today.first-people"),
                        words("today.first-people-verb"),
                        new Destination.Settings(Destination.Settings.Section.AGENCIES)),
                step(
                        beginning.recorded(),
                        words("today.first-children"),
                        words("today.first-children-verb"),
                        new Destination.Imports()),
                step(
                        agenda().isFrozen(),
                        words("today.first-agenda"),
                        words("today.first-agenda-verb"),
                        new Destination.Agenda(today.meeting().meeting().heldOn())));
    }

    private static TodayWords.Check step(boolean done, String said, String verb, Destination to) {
        return new TodayWords.Check(done, said, done ? "" : verb, to);
    }

    private Agenda agenda() {
        return today.meeting().agenda();
    }

    private Directory directory() {
        return today.meeting().directory();
    }

    /// One person alone cannot let another in who has lost a passphrase, nor stand in for an absent chair.
    private boolean isShared() {
        return directory().users().stream()
                        .filter(user -> !user.retired())
                        .map(User::id)
                        .count()
                > 1;
    }

    private boolean everyCoreAgencyHasPeople() {
        return today.meeting().meeting().type().coreAgencies().stream()
                .noneMatch(agency -> directory().peopleOf(agency).isEmpty());
    }
}
