package org.mashhuddle.service.demo;

import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mashhuddle.domain.subject.NhsNumber;

/// Ids of the demo day, and NHS numbers from the range that is never issued.
final class InventedNumbers {

    private static final long FIRST_INVENTED = 999_000_000L;
    private static final int ELEVEN = 11;

    private final RandomGenerator random;
    private long given;

    InventedNumbers(RandomGenerator random) {
        this.random = random;
    }

    /// The next number of the range 999 that passes its check.
    NhsNumber nhs() {
        while (true) {
            given++;
            String nine = Long.toString(FIRST_INVENTED + given * 7);
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                sum += Character.digit(nine.charAt(i), 10) * (10 - i);
            }
            int check = (ELEVEN - sum % ELEVEN) % ELEVEN;
            if (check < 10) {
                return NhsNumber.parse(nine + check).orElseThrow();
            }
        }
    }

    /// An id of the same shape as the hub's own (UUID version 7), drawn from the seed.
    UUID id() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x7000L,
                (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
