package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.service.record.Measures;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;

/// What was done to protect: a step of the National Referral Mechanism, an option of disrupting harm,
/// and that a step was a mistake.
public final class MeasureForms {

    private MeasureForms() {}

    /// What is typed of a step.
    public record TypedMeasure(
            String label,
            MeasureState state,
            LocalDate on,
            Optional<LocalDate> until,
            String by,
            String reference,
            MarkedText why) {
        @Override
        public String toString() {
            return "TypedMeasure[" + state + "]";
        }
    }

    /// A step. Nothing is preselected but that it stays in the record.
    public abstract static class Step extends SideForm<TypedMeasure> {

        public final Field<Optional<MeasureState>> state;
        public final Field<Optional<LocalDate>> on = pastDay("on")
                .label(words("measure.on"))
                .hint(words("standing.hint-day"))
                .check(at -> at.isEmpty() ? words("standing.day-needed") : "");

        Step(Host host, Title title, boolean nrm) {
            super(host, title);
            state = menu("state", "fth-shield", words("measure.state-ask"), MeasureState.of(nrm), MeasureState::words)
                    .label(words("measure.state"));
        }

        @Override
        protected String missing() {
            return state.get().isEmpty() ? words("measure.state-needed") : "";
        }

        final Field<String> why() {
            return area("why")
                    .label(words("measure.why"))
                    .check(typed -> typed.isBlank()
                                    && state.get()
                                            .filter(MeasureState::needsReason)
                                            .isPresent()
                            ? words("refusal.reason-missing")
                            : "");
        }

        final Field<SharingMark> kept() {
            return mark("mark", host.agencies()).startsWith(SharingMark.narrowest());
        }

        @Override
        void save(TypedMeasure typed) {
            Measure measure = new Measure(
                    new MeasureId(services().referrals().fresh()),
                    host.id(),
                    typed.label(),
                    typed.state(),
                    typed.on(),
                    typed.until(),
                    typed.by(),
                    typed.reference(),
                    typed.why(),
                    Provenance.here());
            keep(() -> services().measures().add(actor(), measure), words("measure.saved"));
        }
    }

    /// A step of the National Referral Mechanism.
    public static final class Mechanism extends Step {

        public final Field<String> by;
        public final Field<String> reference = text("reference").label(words("measure.reference"));
        public final Field<String> why = why();
        public final Field<SharingMark> mark = kept();

        /// @param can who may refer
        public Mechanism(Host host, Measures can) {
            super(host, new Title("nrm", "nrm", words("measure.nrm-heading"), words("measure.verb")), true);
            by = offers("by", typed -> with(can.responders(), typed), List.of()).label(words("measure.responder"));
        }

        @Override
        public List<FormRow> rows() {
            return Stream.<Field<?>>of(state, on, by, reference, why, mark)
                    .map(field -> (FormRow) new FormRow.Fields(field))
                    .toList();
        }

        @Override
        public void fill(TypedMeasure measure) {
            state.set(Optional.of(measure.state()));
            on.set(Optional.of(measure.on()));
            by.set(measure.by());
            reference.set(measure.reference());
            why.set(measure.why().words());
            mark.set(measure.why().mark());
        }

        @Override
        public TypedMeasure read() {
            return new TypedMeasure(
                    Measure.NRM,
                    state.get().orElseThrow(),
                    on.get().orElseThrow(),
                    Optional.empty(),
                    by.get(),
                    reference.get(),
                    new MarkedText(why.get(), mark.get()));
        }
    }

    /// How far an option of disrupting harm has come.
    public static final class Disruption extends Step {

        private final Measures can;
        public final Field<String> option;
        public final Field<Optional<LocalDate>> until =
                day("until").label(words("measure.until")).hint(words("measure.hint-until"));
        public final Field<String> by = text("by").label(words("standing.agency"));
        public final Field<String> reference =
                text("reference").label(words("measure.reference")).hint(words("measure.hint-reference"));
        public final Field<String> why = why();
        public final Field<SharingMark> mark = kept();

        /// @param can what can be chosen of this subject
        public Disruption(Host host, Measures can) {
            super(
                    host,
                    new Title("disrupt", "disrupt", words("measure.disrupt-heading"), words("measure.verb")),
                    false);
            this.can = can;
            until.check(
                    _ -> until.get().isEmpty() && !until.text().get().isBlank() ? words("standing.year-needed") : "");
            option = offers("option", typed -> with(labels(), typed), List.of())
                    .label(words("measure.option"))
                    .hint(this::statute)
                    .required(words("measure.option-needed"))
                    .check(typed -> labels().contains(typed) ? "" : words("measure.option-unknown"));
        }

        @Override
        public List<FormRow> rows() {
            return Stream.<Field<?>>of(option, state, on, until, by, reference, why, mark)
                    .map(field -> (FormRow) new FormRow.Fields(field))
                    .toList();
        }

        private List<String> labels() {
            return can.options().stream().map(DisruptionOption::label).toList();
        }

        private String statute() {
            return can.later().isEmpty()
                    ? ""
                    : words(
                            "measure.later",
                            String.join(
                                    ", ",
                                    can.later().stream()
                                            .map(DisruptionOption::label)
                                            .toList()));
        }

        @Override
        public void fill(TypedMeasure measure) {
            option.set(measure.label());
            state.set(Optional.of(measure.state()));
            on.set(Optional.of(measure.on()));
            until.set(measure.until());
            by.set(measure.by());
            reference.set(measure.reference());
            why.set(measure.why().words());
            mark.set(measure.why().mark());
        }

        @Override
        public TypedMeasure read() {
            return new TypedMeasure(
                    option.get(),
                    state.get().orElseThrow(),
                    on.get().orElseThrow(),
                    until.get(),
                    by.get(),
                    reference.get(),
                    new MarkedText(why.get(), mark.get()));
        }
    }

    private static List<String> with(List<String> all, String typed) {
        String looked = typed.strip().toLowerCase(Locale.UK);
        return all.stream()
                .filter(one -> one.toLowerCase(Locale.UK).contains(looked))
                .toList();
    }

    /// A step was a mistake.
    public static SideForm<?> withdraw(SideForm.Host host, Measure measure) {
        Form.Title title = new Form.Title(
                "side",
                "withdraw." + measure.id().value(),
                words("standing.withdraw-heading", measure.label()),
                words("standing.withdraw-verb"));
        return new SideForm.Reason(
                host,
                title,
                true,
                (form, why) -> form.keep(
                        () -> {
                            form.services().measures().withdraw(form.actor(), host.id(), measure.id(), why);
                            return true;
                        },
                        words("standing.withdrawn")));
    }
}
