package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.record.OpenEvents;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.text.MomentReading;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Something that happened is typed, or an entry is said otherwise with the reason. Nothing is
/// preselected; words start where SharingMark says.
public abstract class EventForm<T> extends SideForm<T> {

    /// What a person can type that happened.
    public enum Kind {
        CONTACT,
        REFERRAL,
        POLICE_NOTICE,
        RATING,
        MISSING,
        STILL_MISSING,
        RETURNED,
        INTERVIEW,
        CUSTODY,
        STILL_HELD,
        EXTENDED,
        LEFT_CUSTODY,
        PROTECTION;

        /// Its name in ids and messages.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// "Went missing".
        public String said() {
            return words("event.kind." + key());
        }

        /// What a user must be allowed to type it.
        public Permission permission() {
            return switch (this) {
                case CONTACT, REFERRAL, POLICE_NOTICE, MISSING, STILL_MISSING, RETURNED, INTERVIEW -> Permission.EVENTS;
                case RATING -> Permission.RATING;
                case CUSTODY, STILL_HELD, EXTENDED, LEFT_CUSTODY, PROTECTION -> Permission.PROTECTION;
            };
        }

        /// Those that can be typed of a subject as it now stands, by this user.
        public static List<Kind> of(Subject subject, OpenEvents happened, Actor actor) {
            return of(subject, happened).stream()
                    .filter(kind -> actor.has(kind.permission()))
                    .toList();
        }

        private static List<Kind> of(Subject subject, OpenEvents happened) {
            List<Kind> all = new ArrayList<>(List.of(CONTACT, REFERRAL, POLICE_NOTICE));
            happened.waits().ifPresent(_ -> all.add(RATING));
            if (!(subject instanceof Child)) {
                return all;
            }
            all.addAll(happened.missingNow().isPresent() ? List.of(STILL_MISSING, RETURNED) : List.of(MISSING));
            happened.interviewWaits().ifPresent(_ -> all.add(INTERVIEW));
            boolean held = happened.inCustody().isPresent();
            all.addAll(held ? List.of(STILL_HELD, EXTENDED, LEFT_CUSTODY) : List.of(CUSTODY));
            if (happened.protections().isEmpty()) {
                all.add(PROTECTION);
            }
            return all;
        }
    }

    /// What the form stands on: what happened before, and the day it is.
    ///
    /// @param corrects the entry that is said otherwise; none for a new one
    public record About(OpenEvents happened, LocalDate today, Instant now, Optional<EntryId> corrects) {
        @Override
        public String toString() {
            return "About";
        }
    }

    final Kind kind;
    final About about;
    public final Field<String> reason;
    public final Field<SharingMark> reasonMark;

    EventForm(Host host, About about, Kind kind) {
        super(host, title(about, kind));
        this.kind = kind;
        this.about = about;
        this.reason = last(onlyIf(
                corrects(),
                area("reason").label(words("event.field.reason")).required(words("refusal.reason-missing"))));
        this.reasonMark =
                last(onlyIf(corrects(), mark("reason-mark", host.agencies()).label(words("sharing.reason"))));
    }

    /// What happened.
    public Kind kind() {
        return kind;
    }

    private static Title title(About about, Kind kind) {
        return about.corrects()
                .map(entry -> new Title(
                        "event",
                        "event.correct." + entry.value() + ".",
                        words("event.correct-heading", kind.said()),
                        words("event.correct-verb")))
                .orElseGet(() -> new Title("event", "event." + kind.key() + ".", kind.said(), words("event.verb")));
    }

    /// The form of a kind.
    public static EventForm<?> of(Kind kind, Host host, About about) {
        return switch (kind) {
            case CONTACT, REFERRAL, POLICE_NOTICE -> new ReferralForms.Came(host, about, kind, Optional.empty());
            case RATING -> new ReferralForms.Rate(host, about);
            case MISSING -> new MissingForms.Went(host, about, Optional.empty());
            case RETURNED -> new MissingForms.Returned(host, about);
            case INTERVIEW -> new MissingForms.Interview(host, about);
            case CUSTODY -> new CustodyForms.Detained(host, about, Optional.empty());
            case STILL_MISSING, STILL_HELD -> new Confirm(host, about, kind);
            case EXTENDED -> new CustodyForms.Extend(host, about);
            case LEFT_CUSTODY -> new CustodyForms.Left(host, about);
            case PROTECTION -> new CustodyForms.Protect(host, about, Optional.empty());
        };
    }

    /// The form of an entry with what stands in it; nothing where the entry cannot be corrected by
    /// this user.
    public static Optional<EventForm<?>> correcting(EntryId entry, Host host, About about) {
        OpenEvents happened = about.happened();
        return switch (entry.kind()) {
            case REFERRAL ->
                find(happened.referrals(), one -> one.id().value(), entry)
                        .map(one -> new ReferralForms.Came(host, about, ReferralForms.kind(one), Optional.of(one)));
            case MISSING ->
                find(happened.missing(), one -> one.id().value(), entry)
                        .map(one -> new MissingForms.Went(host, about, Optional.of(one)));
            case CUSTODY ->
                find(happened.custodies(), one -> one.id().value(), entry)
                        .map(one -> new CustodyForms.Detained(host, about, Optional.of(one)));
            case PROTECTION ->
                find(happened.protections(), one -> one.id().value(), entry)
                        .map(one -> new CustodyForms.Protect(host, about, Optional.of(one)));
        };
    }

    private static <E> Optional<E> find(List<E> all, Function<E, UUID> id, EntryId entry) {
        return all.stream().filter(one -> id.apply(one).equals(entry.value())).findFirst();
    }

    final boolean corrects() {
        return about.corrects().isPresent();
    }

    /// Why it is said otherwise; nothing for a new entry.
    final Optional<MarkedText> why() {
        return about.corrects().map(_ -> new MarkedText(reason.get(), reasonMark.get()));
    }

    /// Keeps it. Not on the window's thread.
    abstract Object record(T read);

    @Override
    final void save(T read) {
        ask(() -> record(read), _ -> {
            done(words(corrects() ? "event.corrected" : "event.recorded"));
            host.recorded();
        });
    }

    @Override
    public Length length() {
        return Length.LONG;
    }

    final Field<Optional<Moment>> moment(String name, String label) {
        return moment(name, about.today(), about.now()).label(label).hint(words("event.hint-when"));
    }

    final Field<Optional<Moment>> end(String label, Supplier<Optional<Moment>> start) {
        Field<Optional<Moment>> end = moment("end", label);
        return end.check(_ -> wrong(end, !corrects(), false)).check(at -> order(at, start.get()));
    }

    final Field<String> by(String label) {
        return text("by").label(label).hint(words("event.hint-by"));
    }

    /// A line that has its label by its name.
    final Field<String> line(String name) {
        return text(name).label(words("event.field." + name));
    }

    /// A menu of everything in a list, that asks while nothing is chosen.
    final <E extends Enum<E>> Field<Optional<E>> chosen(
            String name, String icon, List<E> all, Function<E, String> said) {
        String asks = words("event.choose." + name);
        return menu(name, icon, asks, all, said).spoken(asks);
    }

    final Field<Optional<Moment>> seen() {
        return moment("seen", words("event.field.seen")).hint(words("event.hint-time"));
    }

    final Field<String> seenBy() {
        return line("seen-by").hint(words("event.hint-by"));
    }

    /// What is wrong with a moment.
    ///
    /// @param exact whether a time is needed
    final String wrong(Field<Optional<Moment>> field, boolean needed, boolean exact) {
        return new MomentReading(field.text().get().strip(), about.today(), about.now()).problem(needed, exact);
    }

    static String order(Optional<Moment> at, Optional<Moment> start) {
        return at.filter(moment -> start.filter(moment::isCertainlyBefore).isPresent())
                .map(_ -> RefusalWords.of(Refusal.Kind.BEFORE_THE_START))
                .orElse("");
    }

    static Optional<Instant> exactly(Optional<Moment> moment) {
        return moment.filter(Moment.Exactly.class::isInstance).map(at -> ((Moment.Exactly) at).at());
    }

    /// Which kind of thing happened is asked.
    public static final class Choose extends SideForm<List<Kind>> {

        private final List<Kind> kinds;
        private final Consumer<Kind> begin;

        public Choose(Host host, List<Kind> kinds, Consumer<Kind> begin) {
            super(host, new Title("event-kind", "choose", words("event.heading"), ""));
            this.kinds = kinds;
            this.begin = begin;
        }

        @Override
        public List<FormRow> rows() {
            return kinds.stream()
                    .map(kind -> (FormRow)
                            new FormRow.Deed("event-kind-" + kind.key(), kind.said(), true, () -> begin.accept(kind)))
                    .toList();
        }

        @Override
        protected double gap() {
            return 4;
        }

        @Override
        public void fill(List<Kind> chosen) {
            chosen.forEach(begin);
        }

        @Override
        public List<Kind> read() {
            return kinds;
        }

        @Override
        void save(List<Kind> read) {
            // A kind is begun by its own button.
        }
    }

    /// Somebody confirmed that it goes on: a child is missing still, or held still.
    public static final class Confirm extends EventForm<MissingEpisode.Confirmation> {

        public final Field<Optional<Moment>> seen = seen();
        public final Field<String> seenBy = seenBy().required(words("event.by-needed"));

        Confirm(Host host, About about, Kind kind) {
            super(host, about, kind);
            seen.check(_ -> wrong(seen, true, true)).check(at -> order(at, start()));
        }

        private Optional<Moment> start() {
            return kind == Kind.STILL_MISSING
                    ? about.happened().missingNow().map(MissingEpisode::since)
                    : about.happened().inCustody().map(Custody::since);
        }

        @Override
        public void fill(MissingEpisode.Confirmation confirmed) {
            seen.set(Optional.of(new Moment.Exactly(confirmed.at())));
            seenBy.set(confirmed.by());
        }

        @Override
        public MissingEpisode.Confirmation read() {
            return new MissingEpisode.Confirmation(exactly(seen.get()).orElseThrow(), seenBy.get());
        }

        @Override
        Object record(MissingEpisode.Confirmation read) {
            OpenEvents open = about.happened();
            return kind == Kind.STILL_MISSING
                    ? services()
                            .missing()
                            .stillMissing(
                                    actor(), open.missingNow().orElseThrow().id(), read)
                    : services()
                            .custody()
                            .stillHeld(actor(), open.inCustody().orElseThrow().id(), read);
        }
    }

    /// An entry was a mistake.
    public static SideForm<?> withdraw(Host host, EntryId entry) {
        String place = "withdraw." + entry.value();
        Title title = new Title("side", place, words("event.withdraw-heading"), words("event.withdraw-verb"));
        return new Reason(
                host,
                title,
                true,
                (form, why) -> form.keep(
                        () -> withdrawn(form.services(), form.actor(), entry, why), words("event.withdrawn")));
    }

    private static Object withdrawn(Services verbs, Actor actor, EntryId entry, MarkedText why) {
        UUID id = entry.value();
        return switch (entry.kind()) {
            case REFERRAL -> verbs.referrals().withdraw(actor, new ReferralId(id), why);
            case MISSING -> verbs.missing().withdraw(actor, new EpisodeId(id), why);
            case CUSTODY -> verbs.custody().withdraw(actor, new CustodyId(id), why);
            case PROTECTION -> verbs.clocks().withdrawProtection(actor, new ClockId(id), why);
        };
    }
}
