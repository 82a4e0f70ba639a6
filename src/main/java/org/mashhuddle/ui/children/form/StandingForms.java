package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.service.record.Held;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;

/// How a child stands, and who leads: from a day on, until a day, or by mistake.
public final class StandingForms {

    private StandingForms() {}

    /// What is typed of a status.
    ///
    /// @param instead what ends the day before
    public record TypedStatus(StatusKind kind, String label, Span span, Optional<StatusId> instead) {
        @Override
        public String toString() {
            return "TypedStatus[" + kind + "]";
        }
    }

    /// A child has a status from a day on. Nothing is preselected.
    public static final class Status extends SideForm<TypedStatus> {

        private final Held held;
        public final Field<Optional<StatusKind>> kind =
                openSegments("kind", all(StatusKind.class), one -> words("standing.kind." + one.name()));
        public final Field<String> label;
        public final Field<Optional<LocalDate>> from;
        public final Field<Optional<LocalDate>> until;
        public final Field<Optional<ChildStatus>> instead;

        /// @param now what stands now
        public Status(Host host, Held held, List<ChildStatus> now) {
            super(host, new Title("status", "standing", words("standing.heading"), words("standing.verb")));
            this.held = held;
            label = offers("label", this::with, List.of())
                    .label(words("standing.label"))
                    .required(words("standing.label-needed"))
                    .check(this::unknown);
            from = pastDay("from")
                    .label(words("standing.from"))
                    .hint(words("standing.hint-day"))
                    .check(at -> at.isEmpty() ? words("standing.day-needed") : "");
            until = day("until").label(words("standing.until")).hint(words("standing.hint-until"));
            until.check(_ -> isUnread(until) ? words("standing.year-needed") : "");
            instead = onlyIf(
                    !now.isEmpty(),
                    ended(this, now, ChildStatus::words, one -> one.id().value().toString()));
        }

        private List<String> with(String typed) {
            String looked = typed.strip().toLowerCase(Locale.UK);
            return offered().stream()
                    .filter(one -> one.toLowerCase(Locale.UK).contains(looked))
                    .toList();
        }

        private List<String> offered() {
            return kind.get().map(held::offered).orElse(List.of());
        }

        private String unknown(String typed) {
            return typed.isBlank() || kind.isEmpty() || offered().contains(typed)
                    ? ""
                    : words("standing.label-unknown");
        }

        @Override
        protected String missing() {
            return kind.get().isEmpty() ? words("standing.kind-needed") : "";
        }

        @Override
        public void fill(TypedStatus status) {
            kind.set(Optional.of(status.kind()));
            label.set(status.label());
            from.set(status.span().from());
            until.set(status.span().until());
            instead.text().set(status.instead().map(id -> id.value().toString()).orElse(""));
        }

        @Override
        public TypedStatus read() {
            return new TypedStatus(
                    kind.get().orElseThrow(),
                    label.get(),
                    new Span(from.get(), until.get()),
                    instead.get().map(ChildStatus::id));
        }

        @Override
        void save(TypedStatus typed) {
            ChildStatus status = new ChildStatus(
                    new StatusId(services().referrals().fresh()),
                    host.id(),
                    typed.kind(),
                    typed.label(),
                    typed.span(),
                    Provenance.here());
            keep(
                    () -> services().standings().status(actor(), status, typed.instead()),
                    words("standing.saved", typed.label()));
        }
    }

    private static boolean isUnread(Field<Optional<LocalDate>> day) {
        return day.get().isEmpty() && !day.text().get().isBlank();
    }

    private static <E> Field<Optional<E>> ended(
            SideForm<?> form, List<E> now, Function<E, String> said, Function<E, String> code) {
        return form.inPlaceOf(words("standing.instead-none"), now, code, said).label(words("standing.instead"));
    }

    /// What is typed of somebody who leads.
    ///
    /// @param instead who led until the day before
    public record TypedLead(
            Lead.Role role, String name, Lead.Reached reached, LocalDate from, Optional<LeadId> instead) {
        @Override
        public String toString() {
            return "TypedLead[" + role + "]";
        }
    }

    /// Somebody leads for a child from a day on.
    public static final class Leading extends SideForm<TypedLead> {

        public final Field<Optional<Lead.Role>> role = menu(
                        "role", "fth-user-check", words("standing.role-ask"), all(Lead.Role.class), Lead.Role::words)
                .label(words("standing.role"));
        public final Field<String> name =
                text("name").label(words("standing.name")).required(words("standing.name-needed"));
        public final Field<Optional<Agency>> agency =
                agency("agency", words("standing.agency"), host.agencies()).spoken(words("standing.agency"));
        public final Field<String> phone = text("phone").label(words("standing.phone"));
        public final Field<String> email = text("email").label(words("standing.email"));
        public final Field<Optional<LocalDate>> from = pastDay("from")
                .label(words("standing.from"))
                .hint(words("standing.hint-day"))
                .check(at -> at.isEmpty() ? words("standing.day-needed") : "");
        public final Field<Optional<Lead>> instead;

        /// @param now who leads now
        public Leading(Host host, List<Lead> now) {
            super(host, new Title("lead", "lead", words("standing.lead-heading"), words("standing.lead-verb")));
            instead = onlyIf(
                    !now.isEmpty(),
                    ended(this, now, Lead::onPaper, one -> one.id().value().toString()));
        }

        @Override
        protected String missing() {
            return role.get().isEmpty() ? words("standing.role-needed") : "";
        }

        @Override
        public void fill(TypedLead lead) {
            role.set(Optional.of(lead.role()));
            name.set(lead.name());
            agency.set(host.agencies().stream()
                    .filter(one ->
                            lead.reached().agency().filter(one.id()::equals).isPresent())
                    .findFirst());
            phone.set(lead.reached().phone());
            email.set(lead.reached().email());
            from.set(Optional.of(lead.from()));
            instead.text().set(lead.instead().map(id -> id.value().toString()).orElse(""));
        }

        @Override
        public TypedLead read() {
            return new TypedLead(
                    role.get().orElseThrow(),
                    name.get(),
                    new Lead.Reached(
                            agency.get().map(Agency::id),
                            agency.get().map(Agency::label).orElse(""),
                            phone.get(),
                            email.get()),
                    from.get().orElseThrow(),
                    instead.get().map(Lead::id));
        }

        @Override
        void save(TypedLead typed) {
            Lead lead = new Lead(
                    new LeadId(services().referrals().fresh()),
                    host.id(),
                    typed.role(),
                    typed.name(),
                    typed.reached(),
                    Span.since(typed.from()),
                    Provenance.here());
            keep(
                    () -> services().standings().lead(actor(), lead, typed.instead()),
                    words("standing.lead-saved", typed.name()));
        }
    }

    /// With which day something ended.
    public static final class Ended extends SideForm<LocalDate> {

        private final Function<LocalDate, Runnable> deed;
        public final Field<Optional<LocalDate>> last = day("last")
                .label(words("standing.last"))
                .hint(words("standing.hint-last"))
                .check(at -> at.isEmpty() ? words("standing.year-needed") : "");

        /// @param deed what is done with the day
        Ended(Host host, Title title, Function<LocalDate, Runnable> deed) {
            super(host, title);
            this.deed = deed;
        }

        @Override
        public void fill(LocalDate day) {
            last.set(Optional.of(day));
        }

        @Override
        public LocalDate read() {
            return last.get().orElseThrow();
        }

        @Override
        void save(LocalDate day) {
            Runnable end = deed.apply(day);
            keep(
                    () -> {
                        end.run();
                        return true;
                    },
                    words("standing.ended"));
        }
    }

    /// A status ended.
    public static Ended end(SideForm.Host host, ChildStatus status) {
        return new Ended(
                host,
                ending("end." + status.id().value(), status.label()),
                last -> () ->
                        host.desk().services().standings().end(host.desk().actor(), host.id(), status.id(), last));
    }

    /// Somebody leads no longer.
    public static Ended end(SideForm.Host host, Lead lead) {
        return new Ended(
                host,
                ending("end." + lead.id().value(), lead.name()),
                last -> () ->
                        host.desk().services().standings().endLead(host.desk().actor(), host.id(), lead.id(), last));
    }

    private static Form.Title ending(String place, String what) {
        return new Form.Title("side", place, words("standing.end-heading", what), words("standing.end-verb"));
    }

    /// A status was a mistake.
    public static SideForm<?> withdraw(SideForm.Host host, ChildStatus status) {
        return withdraw(
                host,
                status.id().value().toString(),
                status.label(),
                why -> host.desk().services().standings().withdraw(host.desk().actor(), host.id(), status.id(), why));
    }

    /// That somebody leads was a mistake.
    public static SideForm<?> withdraw(SideForm.Host host, Lead lead) {
        return withdraw(
                host,
                lead.id().value().toString(),
                lead.name(),
                why -> host.desk()
                        .services()
                        .standings()
                        .withdrawLead(host.desk().actor(), host.id(), lead.id(), why));
    }

    private static SideForm<?> withdraw(SideForm.Host host, String place, String what, Consumer<MarkedText> deed) {
        Form.Title title = new Form.Title(
                "side", "withdraw." + place, words("standing.withdraw-heading", what), words("standing.withdraw-verb"));
        return new SideForm.Reason(
                host,
                title,
                true,
                (form, why) -> form.keep(
                        () -> {
                            deed.accept(why);
                            return true;
                        },
                        words("standing.withdrawn")));
    }
}
