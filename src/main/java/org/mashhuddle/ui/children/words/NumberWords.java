package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;

/// Says what is wrong with a number as it was typed; empty when nothing is.
public final class NumberWords {

    private static final int NHS_DIGITS = 10;
    private static final int UPN_PLACES = 13;

    private NumberWords() {}

    public static String nhsProblem(String typed) {
        if (typed.isBlank() || NhsNumber.parse(typed).isPresent()) {
            return "";
        }
        String bare = typed.replaceAll("[\\s\\p{Pd}\u00a0]", "");
        if (!bare.matches("[0-9]+")) {
            return words("children.nhs-digits");
        }
        return bare.length() == NHS_DIGITS ? words("children.nhs-check") : words("children.nhs-length", bare.length());
    }

    /// How an NHS number is known, as a choice.
    public static String how(NhsNumber.Verified.How how) {
        return switch (how) {
            case TRACED -> words("children.nhs-traced");
            case TOLD -> words("children.nhs-told");
            case FROM_EXTRACT -> words("children.nhs-extract");
            case NOT_VERIFIED -> words("children.nhs-not-verified");
        };
    }

    /// "Traced, 24/11/2026, PDS".
    static String verified(NhsNumber.Verified verified) {
        return Stream.of(
                        how(verified.how()),
                        verified.on().map(DateWords::date).orElse(""),
                        verified.source().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public static String upnProblem(String typed) {
        if (typed.isBlank() || Upn.parse(typed).isPresent()) {
            return "";
        }
        String bare = typed.replaceAll("[\\s\\p{Pd}\u00a0]", "");
        if (bare.length() != UPN_PLACES) {
            return words("children.upn-length", bare.length());
        }
        return bare.matches("[A-Za-z][0-9]{11}[0-9A-Za-z]")
                ? words("children.upn-letter")
                : words("children.upn-shape");
    }
}
