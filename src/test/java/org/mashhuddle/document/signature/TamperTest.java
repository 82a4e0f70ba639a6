package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mashhuddle.LongForm;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.document.check.Verdict;

/// One changed bit in a small signed file, one at a time: each is refused. The seed can be set with
/// `-Dtamper.seed=`, and is printed. Every byte of the file in turn: `mvn test -Dtest=TamperTest
/// -Dtamper.whole=true`.
class TamperTest {

    private static final int POSITIONS = LongForm.or("tampered.places", 600, 3_000);
    private static final SignedFiles FILES = new SignedFiles();
    private static byte[] file = {};
    private static final PinnedAuthority AUTHORITY = FILES.authority.pinned();

    @BeforeAll
    static void sign() {
        file = FILES.bothSigned();
        assertThat(new PdfCheck().check(file, AUTHORITY)).isInstanceOf(Verdict.Trusted.class);
    }

    @Test
    void oneChangedBitAtAnyPlaceIsRefused() {
        long seed = Long.getLong("tamper.seed", System.nanoTime());
        System.out.println("tamper.seed=" + seed + ", file of " + file.length + " bytes");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int from = Attacks.text(file).lastIndexOf("/Contents<") + 10;
        int cms = Attacks.text(file).indexOf("0000000000000000", from) - from;
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < POSITIONS; i++) {
            int at = switch (i % 6) {
                case 0 -> from + random.nextInt(cms);
                case 1 -> from - 1 + random.nextInt(2 * SignatureSection.RESERVED + 2);
                default -> random.nextInt(file.length);
            };
            places.add(new int[] {at, random.nextInt(8)});
        }

        assertThat(trustedAfter(places)).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(
            named = "tamper.whole",
            matches = "true",
            disabledReason = "Every byte takes minutes: -Dtamper.whole=true")
    void oneChangedBitAtEveryByteIsRefused() {
        List<int[]> places = new ArrayList<>();
        int from = Attacks.text(file).lastIndexOf("/Contents<") + 10;
        int to = Attacks.text(file).indexOf("0000000000000000", from);
        for (int at = 0; at < file.length; at++) {
            places.add(new int[] {at, at % 8});
            for (int bit = 0; at >= from && at < to && bit < 8; bit++) {
                places.add(new int[] {at, bit});
            }
        }

        assertThat(trustedAfter(places)).isEmpty();
    }

    private static List<String> trustedAfter(List<int[]> places) {
        return places.parallelStream()
                .filter(place -> new PdfCheck().check(changed(place), AUTHORITY) instanceof Verdict.Trusted)
                .map(TamperTest::described)
                .toList();
    }

    private static String described(int[] place) {
        int from = Math.max(0, place[0] - 40);
        int to = Math.min(file.length, place[0] + 40);
        return "byte %d bit %d, between %s and %s"
                .formatted(
                        place[0],
                        place[1],
                        Attacks.text(file).substring(from, place[0]),
                        Attacks.text(file).substring(place[0], to));
    }

    private static byte[] changed(int[] place) {
        byte[] copy = file.clone();
        copy[place[0]] ^= (byte) (1 << place[1]);
        return copy;
    }
}
