package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Look;

/// What arrives, and its MASH rating.
public final class ReferralForms {

    private ReferralForms() {}

    static EventForm.Kind kind(Referral referral) {
        return switch (referral.kind()) {
            case CONTACT -> EventForm.Kind.CONTACT;
            case REFERRAL -> EventForm.Kind.REFERRAL;
            case POLICE_NOTICE -> EventForm.Kind.POLICE_NOTICE;
        };
    }

    private static Field<Optional<MashRating>> rating(EventForm<?> form) {
        return form.chosen("rating", "fth-flag", List.of(MashRating.values()), MashRating::word);
    }

    private static Field<String> ratingWhy(EventForm<?> form, Field<Optional<MashRating>> rating) {
        return form.line("rating-why")
                .check(why -> rating.get().isPresent() && why.isEmpty() ? words("refusal.rating-without-reason") : "");
    }

    /// A contact, a referral or a police notice came.
    public static final class Came extends EventForm<Referral> {

        private final Optional<Referral> before;
        public final Field<Optional<Moment>> when = moment("when", words("event.when-came"));
        public final Field<String> source =
                line("source").hint(words("event.hint-by")).required(words("event.source-needed"));
        public final Field<String> person = line("person");
        public final Field<Optional<String>> category;
        public final Field<String> says;
        public final Field<SharingMark> mark;
        public final Field<Optional<MashRating>> rating;
        public final Field<String> ratingWhy;

        Came(Host host, About about, Kind kind, Optional<Referral> before) {
            super(host, about, kind);
            this.before = before;
            when.check(_ -> wrong(when, true, false));
            category = category();
            says = area("says").label(words("event.field.says"));
            mark = mark("mark", host.agencies());
            rating = onlyIf(actor().has(Permission.RATING), rating(this));
            ratingWhy = onlyIf(actor().has(Permission.RATING), ratingWhy(this, rating));
            before.ifPresent(this::fill);
        }

        /// What is no longer on the hub's list stays where it is.
        private Field<Optional<String>> category() {
            String asks = words("event.choose.category");
            List<String> offered = about.happened().categories();
            List<String> all = Stream.concat(
                            offered.stream(),
                            before.stream().map(one -> one.details().category()))
                    .distinct()
                    .toList();
            List<Look.Choice> choices = choices(offered, Function.identity(), Function.identity());
            return menu("category", new Look.Menu("fth-tag", asks, choices), all, Function.identity())
                    .spoken(asks);
        }

        @Override
        public void fill(Referral referral) {
            when.set(Optional.of(referral.receivedAt()));
            source.set(referral.source());
            person.set(referral.details().by());
            category.set(Optional.of(referral.details().category()).filter(one -> !one.isBlank()));
            says.set(referral.summary());
            mark.set(referral.mark());
            rating.set(referral.rating());
            ratingWhy.set(referral.details().ratingWhy());
        }

        @Override
        public Referral read() {
            return new Referral(
                    before.map(Referral::id)
                            .orElseGet(
                                    () -> new ReferralId(services().referrals().fresh())),
                    host.id(),
                    ReferralKind.valueOf(kind.name()),
                    when.get().orElseThrow(),
                    before.map(Referral::knownHereAt).orElse(about.now()),
                    source.get(),
                    says.get(),
                    mark.get(),
                    rating.get(),
                    new Referral.Details(
                            person.get(),
                            category.get().orElse(""),
                            rating.get().isEmpty() ? "" : ratingWhy.get()),
                    before.flatMap(Referral::settledAt),
                    before.map(Referral::provenance).orElseGet(Provenance::here),
                    before.map(Referral::version).orElse(0L));
        }

        @Override
        Object record(Referral read) {
            return why().map(why -> services().referrals().correct(actor(), read, why))
                    .orElseGet(() -> services().referrals().receive(actor(), read));
        }
    }

    /// How urgent it is, and why.
    public record Rated(MashRating rating, String why) {
        @Override
        public String toString() {
            return "Rated";
        }
    }

    /// The MASH rating of what waits.
    public static final class Rate extends EventForm<Rated> {

        public final Field<Optional<MashRating>> rating = rating(this);
        public final Field<String> ratingWhy = ratingWhy(this, rating);

        Rate(Host host, About about) {
            super(host, about, Kind.RATING);
        }

        @Override
        protected String missing() {
            return rating.get().isEmpty() ? words("event.rating-needed") : "";
        }

        @Override
        public void fill(Rated rated) {
            rating.set(Optional.of(rated.rating()));
            ratingWhy.set(rated.why());
        }

        @Override
        public Rated read() {
            return new Rated(rating.get().orElseThrow(), ratingWhy.get());
        }

        @Override
        Object record(Rated read) {
            ReferralId waits = about.happened().waits().orElseThrow().id();
            return services().referrals().rate(actor(), waits, read.rating(), read.why());
        }
    }
}
