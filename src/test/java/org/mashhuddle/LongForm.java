package org.mashhuddle;

/// How much a test plays. `installer/test` plays each rule in its short form, `installer/test --long` as long as it is
/// worth anybody's night; tests tagged `long` are in the long form only.
public final class LongForm {

    /// Whether this run is the long one.
    public static final boolean ASKED = Boolean.getBoolean("huddle.long");

    private LongForm() {}

    /// @param property a system property that says how many, whatever the form is
    /// @return how many seeds, rounds or hubs are played
    public static int or(String property, int shortForm, int longForm) {
        return Integer.getInteger(property, ASKED ? longForm : shortForm);
    }
}
