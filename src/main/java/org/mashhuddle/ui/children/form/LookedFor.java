package org.mashhuddle.ui.children.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.ui.children.words.FactWords;
import org.mashhuddle.ui.children.words.NumberWords;

/// What somebody looked for before a record was begun: a number, or a name, with a day of birth behind
/// it or without. What it does not say is empty.
record LookedFor(String given, String family, String born, String nhs) {

    private static final Pattern DAY_BEHIND =
            Pattern.compile("(?<=\\p{L})[ ,]+(?:born )?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})$");

    static LookedFor of(String looked) {
        String whole = looked.strip();
        Matcher day = DAY_BEHIND.matcher(whole);
        boolean hasDay = day.find();
        String text = hasDay ? whole.substring(0, day.start()) : whole;
        String born = hasDay ? day.group(1) : "";
        if (NumberWords.nhsProblem(text).isEmpty()) {
            return new LookedFor("", "", born, text);
        }
        if (!text.matches("[\\p{L}\\p{M}'\u2019 -]+")) {
            return new LookedFor("", "", born, "");
        }
        int last = text.lastIndexOf(' ');
        return new LookedFor(
                FactWords.capital(text.substring(0, Math.max(0, last)).strip()),
                FactWords.capital(text.substring(last + 1)),
                born,
                "");
    }

    @Override
    public String toString() {
        return "LookedFor";
    }
}
