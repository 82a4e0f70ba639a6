package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An NHS number whose check digit is right (`domain.md` 3.1): ten digits, weights 10 to 2 on the
/// first nine, modulo 11. Numbers from 999 000 0000 on are valid but never issued; invented people
/// carry those.
///
/// @param digits the ten digits, without spaces
public record NhsNumber(String digits) {

    /// How it is known that a number is the child's.
    ///
    /// @param on the day on which it was looked up or told; empty where nobody said
    /// @param source who or what says so: "PDS, by the health visitor"
    public record Verified(How how, Optional<LocalDate> on, String source) {

        /// In which way; what says most first.
        public enum How {
            /// Looked up in the register of the NHS.
            TRACED,
            /// By the child, a parent or a carer.
            TOLD,
            /// It came with an extract, and whoever made that may have traced it.
            FROM_EXTRACT,
            /// Nobody has said.
            NOT_VERIFIED;

            /// Whether somebody answers for it: what came with an extract nobody here has looked up.
            public boolean isVerified() {
                return this == TRACED || this == TOLD;
            }
        }

        /// Nobody has said how.
        public static Verified not() {
            return new Verified(How.NOT_VERIFIED, Optional.empty(), "");
        }

        /// It came with an extract or a list that was read on this day.
        public static Verified fromExtract(LocalDate on) {
            return new Verified(How.FROM_EXTRACT, Optional.of(on), "");
        }

        /// Whether anybody has said how.
        public boolean isSaid() {
            return how != How.NOT_VERIFIED;
        }

        /// Of the same number in two records: what says more, and this where neither does.
        public Verified orStronger(Verified other) {
            return other.how.compareTo(how) < 0 ? other : this;
        }

        @Override
        public String toString() {
            return "Verified[" + how + "]";
        }
    }

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern SPACING = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\-\\u2010\\u2011]+");
    // 1111111111, 2222222222 ... all pass modulo 11; they are what people type into a field they
    // must fill.
    private static final Pattern ONE_DIGIT_REPEATED = Pattern.compile("([0-9])\\1{9}");

    /// @throws IllegalArgumentException if these are not ten digits with a right check digit; the
    ///   text does not name them
    public NhsNumber {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("Not an NHS number: ten digits with a right check digit expected.");
        }
    }

    /// Reads a number as people write it: with or without spaces and hyphens. Empty if it is not
    /// one.
    public static Optional<NhsNumber> parse(String text) {
        String digits = SPACING.matcher(text).replaceAll("");
        return isRight(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /// As it is written on paper: `943 476 5919`.
    public String canonical() {
        return String.format(
                Locale.ROOT, "%s %s %s", digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    }

    /// In the range that is never issued to anybody.
    public boolean isInvented() {
        return digits.startsWith("999");
    }

    private static boolean isRight(String digits) {
        if (!TEN_DIGITS.matcher(digits).matches()
                || ONE_DIGIT_REPEATED.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /// Hides the number: it names a person.
    @Override
    public String toString() {
        return "NhsNumber[hidden]";
    }
}
