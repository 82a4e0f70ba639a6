package org.mashhuddle.domain.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a decision says beside its rationale, and shares no further than it. Nothing of it is
/// preselected.
///
/// @param noFurther why nothing further is done, where something else is decided too
/// @param consent what became of consent to sharing; nothing until somebody said
/// @param consentBecause why
/// @param familyTold whether the family is told; nothing until somebody said
/// @param familyBecause why not, or by whom
public record DecisionGrounds(
        String noFurther,
        Optional<Consent> consent,
        String consentBecause,
        Optional<Boolean> familyTold,
        String familyBecause) {

    /// Nothing is said.
    public static DecisionGrounds none() {
        return new DecisionGrounds("", Optional.empty(), "", Optional.empty(), "");
    }

    /// With why nothing further is done.
    public DecisionGrounds noFurther(String because) {
        return new DecisionGrounds(because, consent, consentBecause, familyTold, familyBecause);
    }

    /// With what became of consent.
    public DecisionGrounds consent(Optional<Consent> other, String because) {
        return new DecisionGrounds(noFurther, other, because, familyTold, familyBecause);
    }

    /// With whether the family is told.
    public DecisionGrounds family(Optional<Boolean> told, String because) {
        return new DecisionGrounds(noFurther, consent, consentBecause, told, because);
    }

    /// Whether what became of consent is recorded, with its reason where it needs one.
    public boolean hasConsent() {
        return consent.filter(said -> !said.needsBecause() || !consentBecause.isBlank())
                .isPresent();
    }

    /// Whether it is recorded that the family is told, or why not.
    public boolean hasFamily() {
        return familyTold.filter(told -> told || !familyBecause.isBlank()).isPresent();
    }

    /// Every word of it.
    public String words() {
        return Stream.of(noFurther, consentBecause, familyBecause)
                .filter(one -> !one.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// As it stands on a page, a line each.
    public List<String> onPaper() {
        List<String> lines = new ArrayList<>();
        if (!noFurther.isBlank()) {
            lines.add("No further action, because: " + PageWords.ended(noFurther));
        }
        consent.ifPresent(said -> lines.add(PageWords.ended(
                "Consent: " + said.words().toLowerCase(java.util.Locale.UK) + because(consentBecause))));
        familyTold.ifPresent(told -> lines.add(PageWords.ended(
                told ? "Family: told" + besides(familyBecause) : "Family: not told" + because(familyBecause))));
        return lines;
    }

    /// Who tells a family is no reason for it.
    private static String besides(String words) {
        return words.isBlank() ? "" : (PageWords.beginsASentence(words) ? ". " : ", ") + words.strip();
    }

    private static String because(String words) {
        return words.isBlank() ? "" : PageWords.because(words);
    }

    @Override
    public String toString() {
        return "DecisionGrounds[withheld]";
    }
}
