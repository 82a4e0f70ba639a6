package org.mashhuddle.ui.meeting.family;

import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.papers.family.FamilyText;
import org.mashhuddle.service.papers.family.FamilyWordsService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// Opens the words for a family while the meeting decides.
///
/// @param child whose family
public record FamilyWordsDesk(MeetingWorkspace seat, Child child) {

    /// Reads what is there, asks, and keeps the answer. A key that comes again before the question is there
    /// asks once.
    public void open() {
        seat.background()
                .latest(
                        "family-words",
                        () -> service().of(seat.viewer(), seat.meeting(), child.id()),
                        this::ask,
                        problem -> seat.tools().notices().warn(DiscussionEditor.why(problem)));
    }

    private FamilyWordsService service() {
        return seat.session().services().familyWords();
    }

    private void ask(FamilyText there) {
        FormDrafts typed = seat.journal()
                .at("family-words." + seat.meeting().value() + "." + child.id().value());
        seat.tools()
                .dialogs()
                .familyWords(child.names().spoken(), there.words(), there::unread, typed)
                .ifPresent(said -> seat.background()
                        .run(
                                () -> {
                                    service()
                                            .write(seat.actor(), seat.meeting(), child.id(), said.words(), said.read());
                                    return said;
                                },
                                _ -> typed.settle(),
                                problem -> seat.tools().notices().warn(DiscussionEditor.why(problem))));
    }

    @Override
    public String toString() {
        return "FamilyWordsDesk[" + child.id() + "]";
    }
}
