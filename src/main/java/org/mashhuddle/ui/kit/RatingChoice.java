package org.mashhuddle.ui.kit;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;

/// The MASH rating is given or changed where one works: on the agenda and in the meeting.
///
/// @param changed takes the meeting, its agenda proposed anew: a rating may move an item
/// @param given hears of a rating that was given
public record RatingChoice(
        Services services,
        Workspace tools,
        Journal journal,
        Consumer<? super MeetingBook> changed,
        Consumer<? super Given> given,
        Consumer<? super Exception> refused) {

    /// A rating that was given.
    ///
    /// @param before as it stood
    public record Given(MeetingId meeting, Referral before, Dialogs.RatingAnswer answer) {
        @Override
        public String toString() {
            return "Given[withheld]";
        }
    }

    /// Asks for the rating of what waits about a subject, and why; says so where nothing waits.
    public void ask(MeetingId meeting, SubjectId subject, String name) {
        tools.background()
                .run(
                        () -> services.referrals().toRate(actor().viewer(), subject),
                        waits -> waits.ifPresentOrElse(
                                referral -> ask(meeting, referral, name),
                                () -> tools.notices().say(words("rating.nothing-waits", name))),
                        refused);
    }

    private void ask(MeetingId meeting, Referral referral, String name) {
        FormDrafts typed = journal.at("rate." + referral.id().value());
        Optional<Dialogs.RatingAnswer> answer = tools.dialogs().rating(name, referral.rating(), typed);
        answer.ifPresent(said -> tools.background()
                .run(
                        () -> {
                            services.referrals().rate(actor(), referral.id(), said.rating(), said.why());
                            return services.agendas().propose(actor(), meeting);
                        },
                        book -> {
                            typed.settle();
                            changed.accept(book);
                            given.accept(new Given(meeting, referral, said));
                            tools.notices()
                                    .say(words(
                                            "rating.was-given",
                                            name,
                                            said.rating().word()));
                        },
                        refused));
    }

    private Actor actor() {
        return tools.session().user().actor();
    }

    @Override
    public String toString() {
        return "RatingChoice";
    }
}
