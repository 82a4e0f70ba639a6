package org.mashhuddle.service.search;

import java.util.List;

/// Prints the recall of matching and the number of candidates by the model of errors, on the pairs it was
/// tuned on and on the others, how long one takes, and how often each agreement is met.
/// `-Dmatch.people=40000` for a county.
final class MatchRecall {

    private MatchRecall() {}

    /// "weights" also prints the counts of the tuned half.
    public static void main(String[] args) {
        long before = System.nanoTime();
        MatchRecallTest.invent();
        System.out.printf("known after %d ms%n", (System.nanoTime() - before) / 1_000_000);
        for (int half : List.of(0, 1)) {
            MatchRecallTest.of(half);
            long start = System.nanoTime();
            MatchRecallTest.Report report = MatchRecallTest.of(half);
            double each =
                    (System.nanoTime() - start) / 1e6 / report.candidates().size();
            System.out.printf(
                    "%s: recall %.4f, candidates median %d, nine of ten at most %.0f, %s, %.2f ms each, %.2f%%"
                            + " compared%n",
                    half == 0 ? "tuned" : "reported",
                    report.recall(),
                    report.median(),
                    report.ninety(),
                    report.sure(),
                    each,
                    100 * MatchRecallTest.compared());
            if (half == 0) {
                report.missed().stream()
                        .limit(20)
                        .forEach(pair -> System.out.println("missed "
                                + MatchRecallTest.pair(pair).found().values()
                                + " " + Math.round(MatchRecallTest.pair(pair).bits())));
            }
        }
        if (args.length > 0) {
            MatchRecallTest.counted().forEach((each, of) -> System.out.printf("%s %.6f %.6f%n", each, of[0], of[1]));
        }
    }
}
