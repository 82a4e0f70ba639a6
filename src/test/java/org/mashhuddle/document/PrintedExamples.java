package org.mashhuddle.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// Minutes and papers of an invented meeting, for the layouts to print.
public final class PrintedExamples {

    static final String HASH = "4f2a91c07be3d218".repeat(4);
    public static final List<String> NAMES =
            List.of("Nguyễn Thị Ánh", "Łukasz Wójcik", "Ștefan Țurcanu", "İpek Şahinoğlu", "Aoife O'Brien", "Siân Ŵyn");

    private PrintedExamples() {}

    public static Minutes minutes(int items) {
        List<Minutes.Attendee> attendance = NAMES.stream()
                .map(name -> new Minutes.Attendee("Education", name, "Designated lead", "Present, 09:30 to 10:52"))
                .toList();
        return new Minutes(
                new Minutes.Head(
                        "Sampleshire MASH",
                        "OFFICIAL-SENSITIVE",
                        "Daily Multi-Agency Safeguarding Meeting: Minutes",
                        "SAM-2026-11-24-D",
                        "Tuesday 24 November 2026, 09:32 to 10:52",
                        1,
                        "P. Carraway-Fennimore",
                        "A. Bennett",
                        HASH,
                        true),
                attendance,
                List.of(
                        "The confidentiality and equality statements were read.",
                        "Conflicts of interest were asked for: none declared."),
                IntStream.rangeClosed(1, items).mapToObj(PrintedExamples::item).toList(),
                List.of("Item 3 has no decision. Reason: the duty worker was called away."),
                List.of(),
                List.of(PaperHead.NOT_RELEASED, "Tell the chair what is not right in it by Tuesday 8 December 2026."));
    }

    private static Minutes.Item item(int number) {
        if (number == 2) {
            return new Minutes.Item(
                    2,
                    true,
                    "Restricted",
                    Optional.empty(),
                    "",
                    "",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        return new Minutes.Item(
                number,
                false,
                "Jordan TEST-ALDER",
                Optional.of(new Minutes.Rating("A", "Amber, 24 h")),
                "Born 12/08/2011 (15). NHS 999 000 0018. Child protection plan: Neglect.",
                "Discussed 09:48 to 09:54; present for this item: police, social care, health,"
                        + " education. Quorate.",
                List.of("New referral 06:12, police", "Review agreed on 20/11", "GP letter overdue (health)"),
                shared(),
                Optional.of(new Minutes.Heard(
                        "Jordan",
                        "“I just want my phone back. Nobody made me.” To PC Patel, 03:10."
                                + " Frightened to tell his mum.")),
                Optional.of("High, going up (20/11: medium, same). Criminal exploitation, county lines."
                        + " Protective: trusts his form tutor; grandmother lives close; boxing"
                        + " club on Tuesdays."),
                Optional.empty(),
                strategyHeld(),
                Optional.of(new Minutes.Decided(
                        "Strategy discussion, today 14:00. NRM referral.",
                        Optional.of("third journey in a month, with cash and two phones, fits"
                                + " exploitation by others. The neglect plan does not"
                                + " answer harm outside the home. Jordan cannot consent"
                                + " to his own exploitation."),
                        "Children Act 1989 s.47; public task.",
                        number % 2 == 0
                                ? List.of()
                                : List.of("Health disagrees: section 17 first (escalation" + " level 2)."))),
                actions(number));
    }

    private static List<Minutes.Shared> shared() {
        return List.of(
                new Minutes.Shared(
                        "Police",
                        "A. Patel",
                        "Stopped at 02:40 on the 01:55 train with cash and two phones.",
                        "Own knowledge, fact"),
                new Minutes.Shared(
                        "Social care",
                        "J. Okoro",
                        "Jordan has not felt able to meet the worker twice; she will try at" + " school.",
                        "Own knowledge, fact"),
                new Minutes.Shared("Health", "S. Lindqvist", "No information held.", ""),
                new Minutes.Shared(
                        "Education",
                        "M. Osei",
                        "Attendance 61 %, was 88 % in July. Leaves by the back gate; staff think he"
                                + " avoids someone at the front.",
                        "Own knowledge, fact and opinion"));
    }

    private static List<Minutes.ActionLine> actions(int number) {
        return List.of(
                new Minutes.ActionLine(
                        number + ".1", "Social care", "Convene strategy discussion", "J. Okoro", "24/11/2026 14:00"),
                new Minutes.ActionLine(
                        number + ".2",
                        "Police",
                        "Refer to the NRM; give social care the reference",
                        "Name by 24/11 12:00",
                        "25/11/2026 12:00"),
                new Minutes.ActionLine(number + ".3", "Police", "Visit home", "A. Patel", "27/11/2026 16:00"));
    }

    static PaperHead head(String title, String copy) {
        return new PaperHead(
                "Sampleshire MASH",
                "OFFICIAL-SENSITIVE",
                title,
                "Agreed on Tuesday 24 November 2026 at the daily multi-agency safeguarding meeting",
                "SAM-2026-11-24-P07",
                "Recipient: Example Academy, M. Osei",
                copy,
                "Agreed at the meeting; minutes not yet signed",
                "Record version 1, hash 4f2a 91c0 7be3 d218.",
                "This paper is yours only. If it is not for you: do not read on, ring Sampleshire"
                        + " MASH, 01632 960 100. If it is recalled, return or destroy it and tell us.",
                true);
    }

    private static Optional<Minutes.StrategyHeld> strategyHeld() {
        return Optional.of(new Minutes.StrategyHeld(
                "Held 09:49 to 09:54; present: police, social care, health.",
                List.of(new Minutes.Answered("Section 47 enquiry", "Needed, joint."))));
    }

    public static Paper.Plan plan() {
        return new Paper.Plan(
                head("Agreed plan for Jordan TEST-ALDER", "Copy 1 of 1"),
                List.of(
                        new Paper.Fact("For", "Example Academy, designated safeguarding lead: M. Osei"),
                        new Paper.Fact("Child", "Jordan Lee TEST-ALDER, born 12/08/2011 (15), known as JP"),
                        new Paper.Fact("Lead worker", "J. Okoro, Sampleshire children’s social care, 01632 960 114"),
                        new Paper.Fact("Next review", "Daily MASH, Friday 27 November 2026")),
                Optional.of("Jordan was stopped on a train at 02:40 today, the third journey this"
                        + " month. The agencies believe he is being exploited by others. He is"
                        + " a victim and needs to be safe at school and on the way there and"
                        + " back."),
                Optional.of(new Minutes.Heard("Jordan", "“I just want my phone back. Nobody made me.”")),
                Optional.of("Strategy discussion, today 14:00. Please send the school’s safeguarding" + " lead."),
                strategyHeld(),
                List.of(
                        new Minutes.ActionLine(
                                "4.5",
                                "Education",
                                "Let J. Okoro see Jordan alone in school; quiet room, form tutor" + " near",
                                "M. Osei",
                                "Wed 25/11 11:00"),
                        new Minutes.ActionLine(
                                "4.6",
                                "Education",
                                "Change gate and leaving time; adult at the back gate 15:00 to" + " 15:30",
                                "R. Thistlewood-Amos",
                                "Wed 25/11 14:30")),
                List.of(
                        new Minutes.ActionLine(
                                "4.1", "Social care", "Convene strategy discussion", "J. Okoro", "Tue 24/11 14:00"),
                        new Minutes.ActionLine(
                                "4.3",
                                "Police",
                                "Visit home. Please do not tell Jordan",
                                "A. Patel",
                                "Fri 27/11 16:00")),
                "Jordan is not in school by 09:00, or leaves with someone you do not know: ring"
                        + " 999, then J. Okoro. Out of hours: emergency duty team, 01632 960 990.");
    }

    private static List<Paper.Row> rows(String first) {
        return NAMES.stream()
                .map(name -> new Paper.Row(
                        first + "." + (NAMES.indexOf(name) + 1),
                        name,
                        "Visit home and see the child alone",
                        "A. Patel",
                        "Fri 27/11 16:00"))
                .toList();
    }

    public static Paper.ActionList actionList() {
        return new Paper.ActionList(
                head("Action list", "Copy 2 of 6"),
                List.of(new Paper.Group("Police", rows("4")), new Paper.Group("Social care", rows("5"))));
    }

    public static Paper.AgencySlip slip() {
        return new Paper.AgencySlip(head("Action slip, Health", "Copy 1 of 1"), rows("7"));
    }

    private static final Optional<Minutes.Rating> RED = Optional.of(new Minutes.Rating("R", "Red, 4 h"));

    public static Paper.AgendaSheet agenda() {
        List<Paper.AgendaRow> rows = IntStream.rangeClosed(1, 17)
                .mapToObj(number -> new Paper.AgendaRow(
                        number,
                        number == 3 ? "Restricted" : NAMES.get(number % NAMES.size()),
                        number % 3 == 0 ? Optional.empty() : RED,
                        "New referral 06:12, police; 2 actions, 1 overdue",
                        5,
                        "09:%02d".formatted(30 + number),
                        number == 17,
                        number == 16))
                .toList();
        return new Paper.AgendaSheet(
                head("Agenda", "Copy 1 of 1"),
                List.of(
                        new Paper.AgendaGroup("Missing now", rows.subList(0, 2)),
                        new Paper.AgendaGroup("New and for review", rows.subList(2, 17))),
                List.of(new Paper.LeftOffRow(
                        "Tilly TEST-MAPLE",
                        "Contact 23/11 18:02",
                        "Already open to early help: rule 4",
                        "A. Bennett",
                        "Wed 25 November 2026")),
                "17 items, 86 min planned. Room until 10:30, ends 10:56.",
                true);
    }
}
