package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.PoliceRisk;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.ui.kit.form.Field;

/// A child goes missing, returns, and is offered the return home interview.
public final class MissingForms {

    private MissingForms() {}

    /// A child went missing.
    public static final class Went extends EventForm<MissingEpisode> {

        private final Optional<MissingEpisode> before;
        public final Field<Optional<Moment>> when = moment("when", words("event.when-seen"));
        public final Field<String> place = text("place").label(words("event.last-seen"));
        public final Field<String> from = line("from");
        public final Field<Optional<Moment>> reported = moment("reported", words("event.field.reported"));
        public final Field<String> by = by(words("event.by-reported"));
        public final Field<Optional<PoliceRisk>> risk =
                chosen("risk", "fth-alert-triangle", all(PoliceRisk.class), one -> words("event.risk." + one.name()));
        public final Field<Optional<Moment>> seen = seen();
        public final Field<String> seenBy = seenBy();
        public final Field<Optional<Moment>> end;
        public final Field<String> how;

        Went(Host host, About about, Optional<MissingEpisode> before) {
            super(host, about, Kind.MISSING);
            this.before = before;
            boolean back = before.filter(one -> !one.isMissing()).isPresent();
            end = onlyIf(back, end(words("event.end-back"), when::get));
            how = onlyIf(back, text("how").label(words("event.how-back")));
            when.check(_ -> wrong(when, true, false));
            reported.check(_ -> wrong(reported, false, false)).check(at -> order(at, when.get()));
            seen.check(_ -> wrong(seen, !seenBy.isEmpty(), true)).check(at -> order(at, when.get()));
            seenBy.check(_ -> seenBy.isEmpty() && !seen.isEmpty() ? words("event.by-needed") : "");
            before.ifPresent(this::fill);
        }

        @Override
        public void fill(MissingEpisode episode) {
            when.set(Optional.of(episode.since()));
            place.set(episode.report().lastSeen());
            from.set(episode.report().from());
            reported.set(episode.report().at());
            by.set(episode.report().by());
            risk.set(episode.report().risk());
            seen.set(episode.confirmation().map(one -> new Moment.Exactly(one.at())));
            seenBy.set(
                    episode.confirmation().map(MissingEpisode.Confirmation::by).orElse(""));
            end.set(episode.returned());
            how.set(episode.returnedHow());
        }

        @Override
        public MissingEpisode read() {
            return new MissingEpisode(
                    before.map(MissingEpisode::id)
                            .orElseGet(
                                    () -> new EpisodeId(services().referrals().fresh())),
                    host.id(),
                    when.get().orElseThrow(),
                    new MissingEpisode.Report(from.get(), place.get(), reported.get(), by.get(), risk.get()),
                    exactly(seen.get()).map(at -> new MissingEpisode.Confirmation(at, seenBy.get())),
                    end.get(),
                    how.get(),
                    before.map(MissingEpisode::interview).orElseGet(MissingEpisode.ReturnInterview::notKnown),
                    before.map(MissingEpisode::provenance).orElseGet(Provenance::here),
                    before.map(MissingEpisode::version).orElse(0L));
        }

        @Override
        Object record(MissingEpisode read) {
            return why().map(why -> services().missing().correct(actor(), read, why))
                    .orElseGet(() -> services().missing().wentMissing(actor(), read));
        }
    }

    /// A child returned or was found.
    public static final class Returned extends EventForm<MissingEpisode> {

        public final Field<Optional<Moment>> end =
                end(words("event.end-back"), () -> about.happened().missingNow().map(MissingEpisode::since));
        public final Field<String> how = text("how").label(words("event.how-back"));

        Returned(Host host, About about) {
            super(host, about, Kind.RETURNED);
        }

        @Override
        public void fill(MissingEpisode back) {
            end.set(back.returned());
            how.set(back.returnedHow());
        }

        @Override
        public MissingEpisode read() {
            return about.happened()
                    .missingNow()
                    .orElseThrow()
                    .returned(end.get().orElseThrow(), how.get());
        }

        @Override
        Object record(MissingEpisode read) {
            return services().missing().returned(actor(), read.id(), end.get().orElseThrow(), read.returnedHow());
        }
    }

    /// How far the return home interview is.
    public static final class Interview extends EventForm<MissingEpisode.ReturnInterview> {

        /// What can be said of it.
        public enum Answer {
            OFFERED,
            ACCEPTED,
            DECLINED,
            HELD
        }

        public final Field<Optional<Answer>> interview = chosen(
                "interview", "fth-message-circle", all(Answer.class), one -> words("event.interview." + one.name()));
        public final Field<Optional<Moment>> when = moment("when", words("event.when-held"));

        Interview(Host host, About about) {
            super(host, about, Kind.INTERVIEW);
            when.check(_ -> wrong(when, interview.get().equals(Optional.of(Answer.HELD)), true));
        }

        @Override
        protected String missing() {
            return interview.get().isEmpty() ? words("event.answer-needed") : "";
        }

        private MissingEpisode episode() {
            return about.happened().interviewWaits().orElseThrow();
        }

        @Override
        public void fill(MissingEpisode.ReturnInterview told) {
            Optional<Answer> taken = told.accepted().map(yes -> yes ? Answer.ACCEPTED : Answer.DECLINED);
            Optional<Answer> offered = told.offered().filter(yes -> yes).map(_ -> Answer.OFFERED);
            interview.set(told.held().isPresent() ? Optional.of(Answer.HELD) : taken.or(() -> offered));
            when.set(told.held().map(Moment.Exactly::new));
        }

        @Override
        public MissingEpisode.ReturnInterview read() {
            MissingEpisode.ReturnInterview before = episode().interview();
            Optional<Boolean> yes = Optional.of(true);
            return switch (interview.get().orElseThrow()) {
                case OFFERED -> new MissingEpisode.ReturnInterview(yes, before.accepted(), before.held());
                case ACCEPTED -> new MissingEpisode.ReturnInterview(yes, yes, before.held());
                case DECLINED -> new MissingEpisode.ReturnInterview(yes, Optional.of(false), before.held());
                case HELD -> new MissingEpisode.ReturnInterview(yes, yes, exactly(when.get()));
            };
        }

        @Override
        Object record(MissingEpisode.ReturnInterview read) {
            return services().missing().interview(actor(), episode().id(), read);
        }
    }
}
