package org.mashhuddle.service.papers.family;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.reference.SpokenWords;
import org.mashhuddle.service.core.Refusal;

/// Whether an adult may have a child's plan, as far as the child's record knows: who has parental
/// responsibility, and whom an order keeps away (`product.md`, rule 3).
public final class CaringAdult {

    private static final String AGAINST = "against";

    private CaringAdult() {}

    /// Asks whether the child's record lets somebody have the family's page.
    ///
    /// @throws Refusal for somebody whom an order keeps away; and, without a reason, for somebody whom the
    ///   record does not name with parental responsibility
    public static void check(Child child, FamilyReader reader) {
        SpokenWords orders = SpokenWords.ofOrders();
        if (said(child).filter(orders::isIn).anyMatch(text -> keepsAway(text, reader))) {
            throw new Refusal(Refusal.Kind.KEPT_AWAY);
        }
        if (!isRecorded(child.care().family(), reader) && reader.right().isBlank()) {
            throw new Refusal(Refusal.Kind.RESPONSIBILITY_NOT_KNOWN);
        }
    }

    /// Of whom one line says that they have it, and another that they have not, nothing is recorded.
    private static boolean isRecorded(Family family, FamilyReader reader) {
        List<Responsibility> said = family.people().stream()
                .filter(relative -> reader.isNamedIn(relative.name()))
                .map(Relative::responsibility)
                .toList();
        return said.contains(Responsibility.HAS) && !said.contains(Responsibility.HAS_NOT);
    }

    /// "Non-molestation order against Lee, father": whoever is named before that word is the one it protects.
    private static boolean keepsAway(String text, FamilyReader reader) {
        int against = text.toLowerCase(Locale.UK).indexOf(AGAINST);
        String whom = against < 0 ? text : text.substring(against);
        return reader.isNamedIn(whom) || reader.isRelationIn(whom);
    }

    private static Stream<String> said(Child child) {
        return List.of(
                        child.care().family().said(),
                        child.care().plan(),
                        child.care().schoolNote())
                .stream()
                .flatMap(CaringAdult::parts);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("[;\\n]|\\.\\s")).filter(part -> !part.isBlank());
    }
}
