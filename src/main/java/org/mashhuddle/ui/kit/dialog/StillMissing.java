package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;

/// It is confirmed where one works, on the agenda and on Today, that a child is missing still (`domain.md` 3.5).
///
/// @param changed takes the meeting, its agenda proposed anew: its reasons say who confirmed it
public record StillMissing(
        Services services,
        Workspace tools,
        Journal journal,
        Consumer<? super MeetingBook> changed,
        Consumer<? super Exception> refused) {

    /// Asks when, and who said so; says so where the child is missing no more.
    public void ask(MeetingId meeting, SubjectId subject, String name) {
        tools.background()
                .run(
                        () -> services.missing().now(actor().viewer(), subject),
                        now -> now.ifPresentOrElse(
                                episode -> ask(meeting, episode, name),
                                () -> tools.notices().say(words("still-missing.not-missing", name))),
                        refused);
    }

    private void ask(MeetingId meeting, MissingEpisode episode, String name) {
        FormDrafts typed = journal.at("still-missing." + episode.id().value());
        Optional<MissingEpisode.Confirmation> answer =
                tools.dialogs().stillMissing(name, episode, tools.clock().instant(), typed);
        answer.ifPresent(seen -> tools.background()
                .run(
                        () -> {
                            services.missing().stillMissing(actor(), episode.id(), seen);
                            return services.agendas().propose(actor(), meeting);
                        },
                        book -> {
                            typed.settle();
                            changed.accept(book);
                            tools.notices().say(words("still-missing.confirmed", name, at(seen), seen.by()));
                        },
                        refused));
    }

    private String at(MissingEpisode.Confirmation seen) {
        return DateWords.moment(new Moment.Exactly(seen.at()), tools.session().today());
    }

    private Actor actor() {
        return tools.session().user().actor();
    }

    @Override
    public String toString() {
        return "StillMissing";
    }
}
