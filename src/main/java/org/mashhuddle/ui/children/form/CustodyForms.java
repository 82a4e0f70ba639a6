package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.ui.kit.form.Field;

/// A child is held by the police, and leaves; a child is taken into police protection.
public final class CustodyForms {

    private CustodyForms() {}

    /// A child is in custody.
    public static final class Detained extends EventForm<Custody> {

        private final Optional<Custody> before;
        public final Field<Optional<Moment>> when =
                moment("when", words("event.when-detained")).hint(words("event.hint-relevant"));
        public final Field<String> place = text("place").label(words("event.station"));
        public final Field<String> by = by(words("event.by-told")).required(words("event.by-needed"));
        public final Field<Optional<Moment>> end;
        public final Field<Optional<Custody.How>> ended;
        public final Field<String> how;

        Detained(Host host, About about, Optional<Custody> before) {
            super(host, about, Kind.CUSTODY);
            this.before = before;
            boolean left = before.flatMap(Custody::end).isPresent();
            end = onlyIf(left, end(words("event.end-left"), when::get));
            ended = onlyIf(left, ended(this));
            how = onlyIf(left, text("how").label(words("event.towards")));
            when.check(_ -> wrong(when, true, false));
            before.ifPresent(this::fill);
        }

        @Override
        public void fill(Custody custody) {
            when.set(Optional.of(custody.since()));
            place.set(custody.where());
            by.set(custody.toldBy());
            end.set(custody.end().map(Custody.End::at));
            ended.set(custody.end().map(Custody.End::how));
            how.set(custody.end().map(Custody.End::towards).orElse(""));
        }

        @Override
        public Custody read() {
            return new Custody(
                    before.map(Custody::id)
                            .orElseGet(
                                    () -> new CustodyId(services().referrals().fresh())),
                    host.id(),
                    when.get().orElseThrow(),
                    place.get(),
                    by.get(),
                    before.flatMap(Custody::confirmation),
                    before.map(Custody::extent).orElseGet(Custody.Extent::byLaw),
                    before.flatMap(Custody::end).flatMap(this::otherwise),
                    end.get().flatMap(_ -> before.flatMap(Custody::settledAt)),
                    before.map(Custody::provenance).orElseGet(Provenance::here),
                    before.map(Custody::version).orElse(0L));
        }

        private Optional<Custody.End> otherwise(Custody.End was) {
            return end.get()
                    .map(at -> new Custody.End(at, ended.get().orElse(was.how()), how.get(), was.knownHereAt()));
        }

        @Override
        Object record(Custody read) {
            return why().map(why -> services().custody().correct(actor(), read, why))
                    .orElseGet(() -> services().custody().detained(actor(), read));
        }
    }

    private static Field<Optional<Custody.How>> ended(EventForm<?> form) {
        List<Custody.How> all = List.of(Custody.How.values());
        return form.chosen("how-ended", "fth-log-out", all, one -> words("event.ended." + one.name()));
    }

    /// A longer limit of detention was authorised.
    public static final class Extend extends EventForm<Custody.Extent> {

        public final Field<Optional<Custody.Limit>> limit = chosen(
                "limit",
                "fth-clock",
                List.of(Custody.Limit.SUPERINTENDENT, Custody.Limit.MAGISTRATES),
                one -> words("event.limit." + one.name(), hours(one)));
        public final Field<String> by = by(words("event.by-authorised")).required(words("event.by-needed"));

        Extend(Host host, About about) {
            super(host, about, Kind.EXTENDED);
        }

        /// By what was law when the child was detained.
        private int hours(Custody.Limit one) {
            LocalDate since =
                    about.happened().inCustody().map(held -> held.since().day()).orElse(about.today());
            return services().custody().limits().on(one.length(), since);
        }

        @Override
        protected String missing() {
            return limit.get().isEmpty() ? words("event.limit-needed") : "";
        }

        @Override
        public void fill(Custody.Extent extent) {
            limit.set(Optional.of(extent.limit()));
            by.set(extent.authorisedBy());
        }

        @Override
        public Custody.Extent read() {
            return new Custody.Extent(limit.get().orElseThrow(), by.get());
        }

        @Override
        Object record(Custody.Extent read) {
            CustodyId held = about.happened().inCustody().orElseThrow().id();
            return services().custody().extended(actor(), held, read);
        }
    }

    /// A child left custody.
    public static final class Left extends EventForm<Custody.End> {

        public final Field<Optional<Moment>> end =
                end(words("event.end-left"), () -> about.happened().inCustody().map(Custody::since));
        public final Field<Optional<Custody.How>> ended = ended(this);
        public final Field<String> how = text("how").label(words("event.towards"));

        Left(Host host, About about) {
            super(host, about, Kind.LEFT_CUSTODY);
        }

        @Override
        protected String missing() {
            return ended.get().isEmpty() ? words("event.how-needed") : "";
        }

        @Override
        public void fill(Custody.End left) {
            end.set(Optional.of(left.at()));
            ended.set(Optional.of(left.how()));
            how.set(left.towards());
        }

        @Override
        public Custody.End read() {
            return new Custody.End(end.get().orElseThrow(), ended.get().orElseThrow(), how.get(), about.now());
        }

        @Override
        Object record(Custody.End read) {
            CustodyId held = about.happened().inCustody().orElseThrow().id();
            return services().custody().left(actor(), held, read.at(), read.how(), read.towards());
        }
    }

    /// Since when a child is protected, and by whom.
    public record Taken(Moment since, String by) {
        @Override
        public String toString() {
            return "Taken";
        }
    }

    /// A child is taken into police protection.
    public static final class Protect extends EventForm<Taken> {

        private final Optional<RunningClock> before;
        public final Field<Optional<Moment>> when = moment("when", words("event.when-taken"));
        public final Field<String> by = by(words("event.by-taken")).required(words("event.by-needed"));

        Protect(Host host, About about, Optional<RunningClock> before) {
            super(host, about, Kind.PROTECTION);
            this.before = before;
            when.check(_ -> wrong(when, true, false));
            before.ifPresent(clock -> fill(new Taken(clock.start(), clock.towards())));
        }

        @Override
        public void fill(Taken taken) {
            when.set(Optional.of(taken.since()));
            by.set(taken.by());
        }

        @Override
        public Taken read() {
            return new Taken(when.get().orElseThrow(), by.get());
        }

        @Override
        Object record(Taken read) {
            ClockId id = before.map(RunningClock::id)
                    .orElseGet(() -> new ClockId(services().referrals().fresh()));
            return why().map(why -> services().clocks().correctProtection(actor(), id, read.since(), read.by(), why))
                    .orElseGet(() -> services().clocks().protect(actor(), id, host.id(), read.since(), read.by()));
        }
    }
}
