package org.mashhuddle.domain.paper.reader;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesTexts;
import org.mashhuddle.domain.minutes.PrintedText;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// Every text of a paper that somebody typed, with its place.
public final class PaperTexts {

    private final List<PrintedText> texts = new ArrayList<>();

    private PaperTexts() {}

    /// In the order of the pages.
    public static List<PrintedText> of(Paper paper) {
        PaperTexts found = new PaperTexts();
        found.head(paper.head());
        switch (paper) {
            case Paper.ActionList list ->
                list.groups().forEach(group -> {
                    found.add("An agency’s name", group.agency());
                    group.rows().forEach(found::row);
                });
            case Paper.AgencySlip slip -> slip.rows().forEach(found::row);
            case Paper.Plan plan -> found.plan(plan);
            case Paper.AgendaSheet agenda -> found.agenda(agenda);
            case Paper.Sheet sheet -> sheet.parts().forEach(found::part);
            case Paper.Extract extract -> {
                extract.facts().forEach(fact -> found.add(fact.label(), fact.words()));
                found.texts.addAll(MinutesTexts.of(extract.items()));
            }
            case Paper.CoverSheet cover -> {
                cover.facts().forEach(fact -> found.add(fact.label(), fact.words()));
                found.add("What to do with it if found", cover.ifFound());
            }
        }
        return List.copyOf(found.texts);
    }

    private void head(PaperHead head) {
        add("The hub’s name", head.hub());
        add("The title", head.title());
        add("The recipient", head.recipient());
        add("Whom to return it to", head.returnTo());
    }

    private void row(Paper.Row row) {
        add("Action " + row.number() + ", for whom", row.subject());
        add("Action " + row.number(), row.text());
        add("Who has action " + row.number(), row.who());
    }

    private void plan(Paper.Plan plan) {
        plan.facts().forEach(fact -> add(fact.label(), fact.words()));
        plan.why().ifPresent(why -> add("Why there is a plan", why));
        plan.voice().ifPresent(voice -> add("The child’s voice", voice.whose() + " " + voice.text()));
        plan.decided().ifPresent(decided -> add("What was decided", decided));
        plan.strategy().ifPresent(held -> {
            add("Strategy discussion", held.when());
            held.answers().forEach(each -> add("Strategy discussion, " + each.question(), each.text()));
        });
        plan.yours().forEach(this::action);
        plan.others().forEach(this::action);
        add("If something happens", plan.ifSomethingHappens());
    }

    private void part(Paper.Part part) {
        String place = part.heading().isBlank() ? "Its first lines" : part.heading();
        add("A heading", part.heading());
        for (Paper.Piece piece : part.pieces()) {
            switch (piece) {
                case Paper.Piece.Words words -> add(place, words.text());
                case Paper.Piece.Facts facts ->
                    facts.facts().forEach(fact -> add(place, fact.label() + " " + fact.words()));
                case Paper.Piece.Chart _ -> {}
                case Paper.Piece.Table table -> table.rows().forEach(row -> add(place, String.join(" ", row)));
            }
        }
    }

    private void action(Minutes.ActionLine action) {
        add("Action " + action.number(), action.text());
        add("Who has action " + action.number(), action.agency() + " " + action.who());
    }

    private void agenda(Paper.AgendaSheet agenda) {
        for (Paper.AgendaGroup group : agenda.groups()) {
            for (Paper.AgendaRow row : group.rows()) {
                texts.add(new PrintedText(row.number(), "the name", row.subject()));
                texts.add(new PrintedText(row.number(), "why today", row.why()));
            }
        }
        int line = 0;
        for (Paper.LeftOffRow row : agenda.leftOff()) {
            line++;
            add("Left off, line " + line + ", the name", row.subject());
            add("Left off, line " + line + ", why", row.why() + " " + row.considered() + " " + row.by());
        }
        add("The foot", agenda.foot());
    }

    private void add(String field, String text) {
        texts.add(new PrintedText(0, field, text));
    }
}
