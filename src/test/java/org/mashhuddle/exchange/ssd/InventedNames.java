package org.mashhuddle.exchange.ssd;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;

/// Names nobody could take for a real child's, and numbers nobody was given.
final class InventedNames {

    private static final List<String> TREES = List.of(
            "ALDER",
            "APPLE",
            "ASH",
            "ASPEN",
            "BEECH",
            "BIRCH",
            "BOX",
            "CEDAR",
            "CHERRY",
            "ELDER",
            "ELM",
            "FIR",
            "HAWTHORN",
            "HAZEL",
            "HOLLY",
            "HORNBEAM",
            "JUNIPER",
            "LARCH",
            "LIME",
            "MAPLE",
            "OAK",
            "PEAR",
            "PINE",
            "PLANE",
            "POPLAR",
            "ROWAN",
            "SPRUCE",
            "SYCAMORE",
            "WALNUT",
            "WILLOW",
            "YEW");
    private static final List<String> FORENAMES = List.of(
            "Nguyễn",
            "Łukasz",
            "Ștefan",
            "İpek",
            "Zoë",
            "Renée",
            "Siân",
            "Jürgen",
            "Seán",
            "Anne-Marie",
            "Alex",
            "Bailey",
            "Casey",
            "Drew",
            "Ellis",
            "Frankie",
            "Harper",
            "Jamie",
            "Kit",
            "Logan",
            "Morgan",
            "Noor",
            "Parker",
            "Quinn",
            "Riley",
            "Sam",
            "Tegan",
            "Uma",
            "Vesna",
            "Wren",
            "Yusuf",
            "Zaid");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Random random;
    private final Charset charset;
    private int lastNhs;
    private int lastUpn;

    InventedNames(Random random, Charset charset) {
        this.random = random;
        this.charset = charset;
    }

    /// One that the file's encoding can hold.
    String forename() {
        List<String> possible = FORENAMES.stream()
                .filter(name -> charset.newEncoder().canEncode(name))
                .toList();
        return possible.get(random.nextInt(possible.size()));
    }

    String surname() {
        String tree = TREES.get(random.nextInt(TREES.size()));
        return (random.nextInt(25) == 0 ? "O'Brien-TEST-" : "TEST-") + tree;
    }

    /// From 999 000 000x on, each with its right check digit.
    String nhsNumber() {
        while (true) {
            String nine = "999%06d".formatted(lastNhs++);
            var number = IntStream.range(0, 10)
                    .mapToObj(digit -> NhsNumber.parse(nine + digit))
                    .flatMap(java.util.Optional::stream)
                    .findFirst();
            if (number.isPresent()) {
                return number.get().digits();
            }
        }
    }

    String upn() {
        String twelve = "801%04d26%03d".formatted(9000 + lastUpn / 1000, lastUpn % 1000);
        lastUpn++;
        return LETTERS.chars()
                .mapToObj(letter -> Upn.parse((char) letter + twelve))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
