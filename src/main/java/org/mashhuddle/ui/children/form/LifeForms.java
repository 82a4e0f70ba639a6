package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.standing.Newborn;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.words.FactWords;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.form.Look;

/// How a child's life goes on: a birth, a death, and what a decision waited for.
public final class LifeForms {

    private LifeForms() {}

    /// A child who was expected is born; or more than one, of one pregnancy.
    public static final class Birth extends SideForm<List<Newborn>> {

        /// So many children of one pregnancy can be recorded at once.
        private static final int MOST = 4;

        private static final Field.Reading<Integer> HOW_MANY =
                new Field.Reading<>(typed -> Math.clamp(Integer.parseInt(typed), 1, MOST), String::valueOf);

        private record Baby(Field<String> given, Field<String> family, Field<Sex> sex) {}

        private final Child expected;
        public final Field<Optional<LocalDate>> day =
                day("day").label(words("children.field.born")).hint(words("day.hint-full"));
        private final Field<Integer> count =
                field("count", new Look.Line(), HOW_MANY).startsWith(1);
        private final List<Baby> babies;

        public Birth(Host host, Child expected) {
            super(host, new Title("birth", "birth", words("children.birth-heading"), words("children.birth-verb")));
            this.expected = expected;
            this.babies = IntStream.range(0, MOST).mapToObj(this::baby).toList();
            count.text().subscribe(this::redraw);
        }

        private Baby baby(int at) {
            String family = expected.names().family();
            return new Baby(
                    text("given" + at).id("birth-given-" + (at + 1)).label(words("children.field.given")),
                    text("family" + at)
                            .id("birth-family-" + (at + 1))
                            .label(words("children.field.family"))
                            .startsWith(family),
                    segments(
                                    "sex" + at,
                                    List.of(Sex.FEMALE, Sex.MALE, Sex.NOT_KNOWN),
                                    Sex.NOT_KNOWN,
                                    FactWords::sexChosen)
                            .id("birth-sex-" + (at + 1))
                            .spoken(words("children.fact-sex")));
        }

        private List<Baby> born() {
            return babies.subList(0, count.get());
        }

        @Override
        public List<FormRow> rows() {
            List<FormRow> rows = new ArrayList<>(List.of(new FormRow.Fields(day)));
            for (Baby baby : born()) {
                if (born().size() > 1) {
                    rows.add(new FormRow.Heading(words("children.birth-child", babies.indexOf(baby) + 1)));
                }
                rows.add(new FormRow.Fields(baby.given()));
                rows.add(new FormRow.Fields(baby.family()));
                rows.add(new FormRow.Fields(baby.sex()));
            }
            if (born().size() < MOST) {
                rows.add(new FormRow.Deed("birth-another", words("children.birth-another"), false, this::another));
            }
            return rows;
        }

        private void another() {
            count.set(born().size() + 1);
        }

        @Override
        protected String missing() {
            if (day.get().isEmpty()) {
                return words("children.born-no-date");
            }
            if (day.get().get().isAfter(host.desk().session().today())) {
                return words("refusal.day-not-possible");
            }
            return born().stream().anyMatch(one -> one.family().isEmpty()) ? words("children.family-needed") : "";
        }

        @Override
        public void fill(List<Newborn> all) {
            count.set(all.size());
            for (int i = 0; i < all.size(); i++) {
                day.set(Optional.of(all.get(i).on()));
                babies.get(i).given().set(all.get(i).given());
                babies.get(i).family().set(all.get(i).family());
                babies.get(i).sex().set(all.get(i).sex());
            }
        }

        @Override
        public List<Newborn> read() {
            LocalDate on = day.get().orElseThrow();
            return born().stream()
                    .map(one -> new Newborn(
                            on, one.given().get(), one.family().get(), one.sex().get()))
                    .toList();
        }

        @Override
        void save(List<Newborn> all) {
            keep(
                    () -> services().lives().born(actor(), expected.id(), all),
                    all.size() == 1 ? words("children.birth-done") : words("children.births-done", all.size()));
        }
    }

    /// A death was recorded in error.
    public static SideForm<?> living(SideForm.Host host) {
        Form.Title title =
                new Form.Title("side", "living", words("children.living-heading"), words("children.living-verb"));
        return new SideForm.Reason(
                host,
                title,
                false,
                (form, why) -> form.keep(
                        () -> form.services().lives().deathWithdrawn(form.actor(), host.id(), why.words()),
                        words("children.living-done")));
    }

    /// A record that was joined into this one is another child's after all.
    public static SideForm<?> takingApart(SideForm.Host host, SubjectId joined, String name) {
        Form.Title title =
                new Form.Title("side", "apart", words("children.apart-heading", name), words("children.take-apart"));
        return new SideForm.Reason(
                host,
                title,
                false,
                (form, why) -> form.keep(
                        () -> form.services().sameChild().takeApart(form.actor(), joined, why.words()),
                        words("children.apart-done")));
    }

    /// What a decision waited for has come: the other area has acknowledged, the conference was held.
    public static SideForm<?> answered(SideForm.Host host, ClockId clock, String awaited) {
        Form.Title title =
                new Form.Title("side", "answered", words("children.met-heading", awaited), words("children.met-verb"));
        return new SideForm.Reason(
                host,
                title,
                false,
                (form, how) -> form.ask(
                        () -> form.services().clocks().met(form.actor(), clock, how.words()), _ -> host.done()));
    }

    /// Somebody told the hub that a child has died: who, and the day where it is known.
    public static final class Died extends SideForm<Death> {

        public final Field<Optional<LocalDate>> day =
                pastDay("day").label(words("children.death-day")).hint(words("children.death-day-hint"));
        public final Field<String> saidBy = text("said-by").id("death-by").label(words("children.death-by"));

        public Died(Host host) {
            super(host, new Title("death", "death", words("children.death-heading"), words("children.death-verb")));
        }

        @Override
        public List<FormRow> rows() {
            return List.of(
                    new FormRow.Sentence(words("children.death-about")),
                    new FormRow.Fields(day),
                    new FormRow.Fields(saidBy));
        }

        @Override
        protected String missing() {
            if (day.get().isEmpty() && !day.isEmpty()) {
                return words("children.born-no-date");
            }
            return saidBy.isEmpty() ? words("children.death-by-needed") : "";
        }

        @Override
        public void fill(Death told) {
            day.set(told.on());
            saidBy.set(told.saidBy());
        }

        @Override
        public Death read() {
            return new Death(day.get(), saidBy.get());
        }

        @Override
        void save(Death told) {
            keep(() -> services().lives().died(actor(), host.id(), told), words("children.death-done"));
        }
    }
}
