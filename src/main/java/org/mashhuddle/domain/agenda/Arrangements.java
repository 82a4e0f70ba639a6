package org.mashhuddle.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;

/// What is special to one meeting beside its type.
///
/// @param called 0 for the usual meeting of its day; else the number of the ad-hoc meeting
/// @param agencies what agencies have said beforehand of their coming
/// @param standing the standing points as they were at the opening, with what was minuted
/// @param notHeld why it was not held; empty unless it was not
public record Arrangements(int called, List<Availability> agencies, List<StandingNote> standing, String notHeld) {

    /// Copies the lists.
    public Arrangements {
        agencies = List.copyOf(agencies);
        standing = List.copyOf(standing);
    }

    /// Nothing special.
    public static Arrangements none() {
        return calledAs(0);
    }

    /// Those of an ad-hoc meeting.
    ///
    /// @param number counts the ad-hoc meetings of a type on a day
    public static Arrangements calledAs(int number) {
        return new Arrangements(number, List.of(), List.of(), "");
    }

    /// Whether it was called beside the usual meetings, for chosen subjects only.
    public boolean isAdHoc() {
        return called > 0;
    }

    /// What an agency has said.
    public Optional<Availability> of(AgencyId agency) {
        return agencies.stream().filter(each -> each.agency().equals(agency)).findFirst();
    }

    /// With what an agency says now, in the place of what it said before.
    public Arrangements with(Availability said) {
        List<Availability> all = new ArrayList<>(agencies.stream()
                .filter(each -> !each.agency().equals(said.agency()))
                .toList());
        if (said.isAnything()) {
            all.add(said);
        }
        return new Arrangements(called, all, standing, notHeld);
    }

    /// With these standing points.
    public Arrangements withStanding(List<StandingNote> notes) {
        return new Arrangements(called, agencies, notes, notHeld);
    }

    /// Not held, and why.
    public Arrangements withNotHeld(String why) {
        return new Arrangements(called, agencies, standing, why);
    }

    @Override
    public String toString() {
        return "Arrangements[" + called + "]";
    }
}
