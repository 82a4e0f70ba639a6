package org.mashhuddle.service.search;

/// Prints how often the right child is among the first five, by the error model of
/// [SearchRecallTest], for each of so many seeds.
final class SearchRecall {

    private SearchRecall() {}

    /// Three where no number is given.
    public static void main(String[] args) {
        SearchRecallTest.invent();
        int seeds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        for (long seed = 1; seed <= seeds; seed++) {
            System.out.printf(
                    "seed %d: recall at 5 with one slip %.3f, two slips %.3f, a name that the record lacks %.3f%n",
                    seed,
                    SearchRecallTest.oneSlip(seed),
                    SearchRecallTest.twoSlips(seed),
                    SearchRecallTest.nameThatTheRecordLacks(seed));
        }
    }
}
