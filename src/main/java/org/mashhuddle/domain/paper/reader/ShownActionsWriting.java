package org.mashhuddle.domain.paper.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;

/// The rows of the list of actions that somebody has before them, as a paper for their own file.
///
/// @param actions each that is shown, as they may see it
/// @param subjects whom they are about
public record ShownActionsWriting(
        ShownActions shown, Map<ActionId, Action> actions, Map<SubjectId, Subject> subjects, Directory directory) {

    private static final List<Paper.Column> COLUMNS = List.of(
            new Paper.Column("Set, no.", 70),
            new Paper.Column("For", 148),
            new Paper.Column("Action", 0),
            new Paper.Column("Who", 112),
            new Paper.Column("Due", 96),
            new Paper.Column("State", 98));

    /// Copies the actions and the subjects.
    public ShownActionsWriting {
        actions = Map.copyOf(actions);
        subjects = Map.copyOf(subjects);
    }

    /// Which rows it shows, and of which day: "Overdue, by agency. As of Tuesday 24 November 2026, 09:13".
    public static String asOf(ShownActions shown) {
        return shown.which()
                + ". As of "
                + DateWords.fullDate(LocalDate.ofInstant(shown.at(), Moment.LONDON))
                + ", "
                + DateWords.time(shown.at());
    }

    /// The paper.
    public Paper.Sheet under(PaperHead head) {
        NamesOnPage names = new NamesOnPage(subjects.values());
        List<Paper.Part> parts = new ArrayList<>();
        for (ShownActions.Group group : shown.groups()) {
            List<List<String>> rows = group.lines().stream()
                    .map(line -> row(group.heading(), line, names))
                    .toList();
            parts.add(new Paper.Part(group.heading(), List.of(new Paper.Piece.Table(COLUMNS, rows))));
        }
        if (shown.lines().isEmpty()) {
            parts.add(new Paper.Part("", List.of(new Paper.Piece.Words("No action is shown."))));
        }
        if (shown.withheld() > 0) {
            parts.add(new Paper.Part("", List.of(new Paper.Piece.Words(notHere()))));
        }
        return new Paper.Sheet(head, "Action list", false, parts);
    }

    private String notHere() {
        return "Not on this paper: "
                + (shown.withheld() == 1 ? "1 action" : shown.withheld() + " actions")
                + " withheld from whoever printed it.";
    }

    private List<String> row(String heading, ShownActions.Line line, NamesOnPage names) {
        Action action = Optional.ofNullable(actions.get(line.id())).orElseThrow();
        return List.of(
                DateWords.shortDate(LocalDate.ofInstant(action.setAt(), Moment.LONDON), today()) + " "
                        + action.number(),
                Optional.ofNullable(subjects.get(action.subject()))
                        .map(names::withoutAdultsBirth)
                        .orElse(""),
                action.text(),
                who(action, heading),
                ActionWords.due(action, today()),
                line.state());
    }

    /// Whose it is stands above it where the rows are by agency.
    private String who(Action action, String heading) {
        String agency = action.agency().map(directory::label).orElse("No agency");
        String person = ActionWords.owner(action.owner(), today());
        return agency.equals(heading) ? person : agency + ", " + person;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(shown.at(), Moment.LONDON);
    }

    @Override
    public String toString() {
        return "ShownActionsWriting[" + shown + "]";
    }
}
