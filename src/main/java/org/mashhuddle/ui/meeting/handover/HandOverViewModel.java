package org.mashhuddle.ui.meeting.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.ui.meeting.close.GapLine;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What is open in a meeting, read anew whenever somebody asks for it.
public final class HandOverViewModel {

    private record Found(MeetingBook book, List<Gap> gaps) {}

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<Optional<OpenPoints>> points = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<GapLine> gaps = FXCollections.observableArrayList();

    /// @param changed is told when the minutes were handed over
    public HandOverViewModel(
            MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<? super Exception> failed) {
        this.seat = seat;
        this.changed = changed;
        this.failed = failed;
    }

    /// Reads what is open.
    ///
    /// @param then runs once it is there
    void read(Runnable then) {
        // What was entered just before is told to the drafts before they are asked.
        seat.background()
                .run(
                        seat::meeting,
                        _ -> seat.background()
                                .run(
                                        () -> found(seat.meetings().book(seat.viewer(), seat.meeting())),
                                        now -> {
                                            show(now);
                                            then.run();
                                        },
                                        failed),
                        failed);
    }

    private Found found(MeetingBook book) {
        return new Found(book, seat.meetings().gaps(seat.viewer(), seat.meeting()));
    }

    private void show(Found now) {
        OpenPoints open = OpenPoints.of(
                now.book(), now.gaps(), seat.actor().user(), seat.actor().writes(), seat.now());
        points.set(Optional.of(open));
        gaps.setAll(open.gaps());
    }

    /// This user takes the minutes from now on.
    ///
    /// @param then runs once that is recorded
    void take(Runnable then) {
        seat.background()
                .run(
                        () -> found(seat.session().services().schedule().takeMinutes(seat.actor(), seat.meeting())),
                        now -> {
                            show(now);
                            changed.accept(now.book());
                            then.run();
                        },
                        failed);
    }

    /// What is open; nothing before it was read.
    ReadOnlyObjectProperty<Optional<OpenPoints>> points() {
        return points.getReadOnlyProperty();
    }

    /// What is not finished.
    ObservableList<GapLine> gaps() {
        return gaps;
    }
}
