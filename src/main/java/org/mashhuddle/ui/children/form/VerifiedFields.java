package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.NhsNumber.Verified;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Field.Width;

/// How it is known that an NHS number is the child's, as it is typed.
record VerifiedFields(Field<Verified.How> how, Field<Optional<LocalDate>> on, Field<String> source) {

    /// Labels them, and says what is wrong in them.
    VerifiedFields {
        how.label(words("children.nhs-how"));
        on.label(words("children.nhs-on")).width(Width.MIDDLE);
        source.label(words("children.nhs-source"))
                .hint(words("children.nhs-source-hint"))
                .width(Width.WIDE);
    }

    /// Says what is wrong with them, and follows the number.
    VerifiedFields by(LocalDate today, Field<String> nhs, Supplier<Optional<Child>> before) {
        nhs.text().subscribe(() -> corrected(before.get(), NhsNumber.parse(nhs.get())));
        how.check(said -> problem(said, nhs));
        on.check(_ -> on.get().isEmpty() && !on.isEmpty()
                ? words("children.born-no-date")
                : on.get()
                        .filter(today::isBefore)
                        .map(_ -> words("children.nhs-future"))
                        .orElse(""));
        return this;
    }

    /// What is said of no number would be lost.
    private String problem(Verified.How said, Field<String> nhs) {
        if (said != Verified.How.NOT_VERIFIED) {
            return nhs.isEmpty() ? words("children.nhs-how-of-none") : "";
        }
        return on.isEmpty() && source.isEmpty() ? "" : words("children.nhs-how-needed");
    }

    /// In a row of their own: beside the four choices they would not fit at 150 per cent.
    List<Field<?>> beside() {
        return List.of(on, source);
    }

    void fill(Verified verified) {
        how.set(verified.how());
        on.set(verified.on());
        source.set(verified.source());
    }

    /// The numbers, and how the first is known.
    Identifiers read(Optional<NhsNumber> nhs, Optional<Upn> upn, Optional<String> ref) {
        return new Identifiers(nhs, upn, ref, how.get() == Verified.How.NOT_VERIFIED ? Verified.not() : typed());
    }

    private Verified typed() {
        return new Verified(how.get(), on.get(), source.get());
    }

    /// Another number than before has to be verified again: what was said of the one before goes from
    /// the form, and comes back with that number.
    void corrected(Optional<Child> before, Optional<NhsNumber> number) {
        before.map(Child::identifiers)
                .filter(was -> was.verified().isSaid() && number.isPresent())
                .ifPresent(was -> {
                    boolean another = !was.nhsNumber().equals(number);
                    if (typed().equals(another ? was.verified() : Verified.not())) {
                        fill(another ? Verified.not() : was.verified());
                    }
                });
    }

    @Override
    public String toString() {
        return "VerifiedFields";
    }
}
