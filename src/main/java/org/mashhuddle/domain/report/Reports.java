package org.mashhuddle.domain.report;

/// Every report over the same facts.
public record Reports(ReportFacts facts, ReportQuestion question, ReportRules rules) {

    /// Counts one.
    public CountedReport of(ReportKind kind) {
        return new CountedReport(
                kind,
                counts(kind),
                switch (kind) {
                    case DISCUSSED -> children().discussed();
                    case HARM -> children().harms();
                    case SEX -> children().by(ChildSplit.SEX);
                    case AGE -> children().by(ChildSplit.AGE);
                    case ETHNICITY -> children().ethnicities();
                    case PEOPLE_OF_CONCERN -> children().peopleOfConcern();
                    case DISPROPORTION -> children().disproportion();
                    case NHS_NUMBER -> children().nhsNumbers();
                    case PLACES -> children().places();
                    case OUTCOMES -> items().outcomes();
                    case ITEM_MINUTES -> new LengthReport(held()).lines();
                    case OVERTURNED -> new OverturnedReport(facts.decisions(), held()).lines();
                    case DROPPED -> items().dropped(facts);
                    case DECISIONS -> referrals().decisions();
                    case WEEKS -> referrals().weeks();
                    case REPEATS -> referrals().repeats();
                    case MISSING -> missing().lines();
                    case ACTIONS -> agencies().actions();
                    case ATTENDANCE -> agencies().attendance();
                    case SILENCE -> agencies().silence();
                    case RETURNS -> new ReturnsReport(held().meetings(), facts.listed(), question, rules).lines();
                    case DIP_SAMPLE -> DipSample.lines(facts.samples());
                    case MINUTES -> new MinutesReport(held().meetings(), rules).lines();
                });
    }

    /// What is counted, with the lengths that held.
    private String counts(ReportKind kind) {
        if (kind == ReportKind.MISSING) {
            return kind.counts() + " " + missing().due();
        }
        return kind == ReportKind.REPEATS ? kind.counts() + " " + referrals().again() : kind.counts();
    }

    private MissingReport missing() {
        return new MissingReport(facts, question.period(), rules);
    }

    private ChildReports children() {
        return new ChildReports(facts, held());
    }

    private ItemReports items() {
        return new ItemReports(held());
    }

    private ReferralReports referrals() {
        return new ReferralReports(facts, question.period(), rules);
    }

    private AgencyReports agencies() {
        return new AgencyReports(facts, held(), question, rules);
    }

    private HeldItems held() {
        return HeldItems.of(facts, question);
    }

    @Override
    public String toString() {
        return "Reports[" + facts + "]";
    }
}
