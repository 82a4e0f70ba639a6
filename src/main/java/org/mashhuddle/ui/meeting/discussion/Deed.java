package org.mashhuddle.ui.meeting.discussion;

/// Something that was recorded of an item beside what was said of it, such as an action: it is taken back and done
/// again in its turn with the words.
public interface Deed {

    /// As if it had not been done. What was recorded of it stays in the trail.
    void takeBack();

    /// As it was before it was taken back.
    void doAgain();
}
