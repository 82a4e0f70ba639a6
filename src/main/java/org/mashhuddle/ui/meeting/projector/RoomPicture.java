package org.mashhuddle.ui.meeting.projector;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MashRating;

/// What stands on the second window, in words. Of a restricted item only its place and its time do.
///
/// @param place "Item 5 of 17"; "Item 5" while a guest is in
/// @param beginning the action that is being typed; empty where none is
/// @param quorum why it is not quorate; empty where it is
/// @param foot how the meeting goes; empty while a guest is in
public record RoomPicture(
        String meeting,
        String day,
        String now,
        String place,
        Who who,
        List<String> why,
        List<Heard> heard,
        List<String> outcomes,
        String because,
        List<Act> actions,
        String beginning,
        Time time,
        String quorum,
        String next,
        String foot) {

    /// Who is spoken of.
    ///
    /// @param rating none where nothing was rated
    record Who(String name, String age, Optional<MashRating> rating, String ratingWords) {
        @Override
        public String toString() {
            return "Who[withheld]";
        }
    }

    /// How long the room has been at it.
    ///
    /// @param running empty while it is not
    /// @param part of the planned time that has passed, from 0 to 1
    record Time(String running, String planned, double part) {}

    /// An agency, and whether it has spoken.
    record Heard(String agency, boolean spoke) {}

    /// An action.
    record Act(String agency, String text, String who) {
        @Override
        public String toString() {
            return "Act[withheld]";
        }
    }

    /// Copies the lists.
    public RoomPicture {
        why = List.copyOf(why);
        heard = List.copyOf(heard);
        outcomes = List.copyOf(outcomes);
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "RoomPicture[withheld]";
    }
}
