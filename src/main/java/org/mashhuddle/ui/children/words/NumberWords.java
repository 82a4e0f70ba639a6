package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

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
