package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.reason.Reason;

/// Why an item is on the agenda today, and why it stands where it stands.
///
/// @param heading "4. Jordan TEST-ALDER, 15"
/// @param place "After item 3: its clock ends next"
public record WhyHere(String heading, List<Reason.Phrase> today, String place) {

    /// Copies the reasons.
    public WhyHere {
        today = List.copyOf(today);
    }

    public static WhyHere of(AgendaRow.Item item, Placement placed) {
        String name = item.who().name();
        String age = item.who().age();
        return new WhyHere(
                words("agenda.why-heading", item.number(), age.isEmpty() ? name : name + ", " + age),
                item.reasons(),
                item.who().withheld() ? words("agenda.placed-withheld") : said(placed, item.number() - 1));
    }

    private static String said(Placement placed, int before) {
        return switch (placed) {
            case SECTION -> words("agenda.placed-section");
            case RATING -> words("agenda.placed-rating", before);
            case CLOCK -> words("agenda.placed-clock", before);
            case LONGEST_WAITING -> words("agenda.placed-waiting", before);
            case CHILDREN_FIRST -> words("agenda.placed-children", before);
            case PARTLY_HERE -> words("agenda.placed-partly", before);
            case FAMILY -> words("agenda.placed-family");
            case NETWORK -> words("agenda.placed-network");
            case TIE -> words("agenda.placed-tie", before);
            case HAND -> words("agenda.placed-hand");
            case LATE -> words("agenda.placed-late");
        };
    }

    @Override
    public String toString() {
        return "WhyHere";
    }
}
