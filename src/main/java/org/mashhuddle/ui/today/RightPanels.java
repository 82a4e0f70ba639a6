package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Who is missing or in custody, what is not finished, what comes back.
final class RightPanels {

    private static final int FIRST = 5;
    private static final double VERB = 64;
    private final TodayViewModel model;
    private final VBox panels = Layout.column(16);

    RightPanels(TodayViewModel model) {
        this.model = model;
    }

    VBox panels() {
        return panels;
    }

    void show(TodayWords today) {
        panels.getChildren()
                .setAll(
                        missing(today.missing()),
                        custody(today.custody()),
                        loose(today.loose()),
                        back(today.back(), today.card().today()),
                        notOn(today.notOn(), today.card().today()));
        if (!today.reminders().isEmpty()) {
            panels.getChildren().add(2, reminders(today.reminders()));
        }
        if (!today.others().isEmpty()) {
            panels.getChildren().addFirst(others(today.others()));
        }
    }

    private TodayPanel others(List<TodayWords.Other> others) {
        List<Node> rows = new ArrayList<>();
        for (TodayWords.Other each : others) {
            rows.add(TodayPanel.row(
                    "today-other-" + (rows.size() + 1),
                    each.label() + ", " + each.state(),
                    () -> model.go(each),
                    two(Texts.strong(each.label()), each.state()),
                    styled(
                            Texts.strong(words(each.isHeld() ? "today.verb-meeting" : "today.verb-agenda")),
                            "text-accent")));
        }
        return new TodayPanel("today-others", words("today.others"), rows.size(), Optional.empty()).with(rows);
    }

    private TodayPanel reminders(List<TodayWords.Remind> reminders) {
        List<Node> rows = new ArrayList<>();
        for (TodayWords.Remind each : reminders) {
            rows.add(TodayPanel.row(
                    "today-remind-" + (rows.size() + 1),
                    each.words() + ". " + each.detail(),
                    () -> model.go(each.to()),
                    two(Texts.wrapping(Texts.body(each.words())), each.detail())));
        }
        return new TodayPanel("today-reminders", words("today.reminders"), rows.size(), Optional.empty()).with(rows);
    }

    private TodayPanel missing(List<TodayWords.Missing> missing) {
        List<Node> rows = new ArrayList<>();
        int counted = 0;
        for (TodayWords.Missing each : missing) {
            rows.add(missing(each, rows.size() + 1));
            counted += each.since().isEmpty() ? 0 : 1;
        }
        return new TodayPanel("today-missing", words("today.missing"), counted, Optional.empty())
                .with(rows)
                .empty(missing.isEmpty(), words("today.nobody-missing"));
    }

    private TodayPanel custody(List<TodayWords.Missing> custody) {
        List<Node> rows = new ArrayList<>();
        for (TodayWords.Missing each : custody) {
            rows.add(custody(each, rows.size() + 1));
        }
        return new TodayPanel("today-custody", words("today.custody"), rows.size(), Optional.empty())
                .with(rows)
                .empty(custody.isEmpty(), words("today.nobody-in-custody"));
    }

    private Button custody(TodayWords.Missing each, int at) {
        Label since = each.since().isEmpty() ? Texts.muted(words("today.not-counted")) : Texts.strong(each.since());
        return TodayPanel.row(
                "today-custody-" + at,
                words("today.custody-spoken", each.name(), each.since()),
                () -> model.go(each.to()),
                two(TodayPanel.who(each.name(), each.age()), each.detail()),
                TodayPanel.right(since, each.since().isEmpty() ? 88 : 64));
    }

    /// Beside the row that the child is missing still; `S` on the row does the same.
    private Node missing(TodayWords.Missing each, int at) {
        Label since = each.since().isEmpty()
                ? Texts.muted(words("today.not-counted"))
                : styled(Texts.strong(each.since()), "text-danger");
        List<Node> cells = new ArrayList<>(List.of(
                two(TodayPanel.who(each.name(), each.age()), each.detail()),
                TodayPanel.right(since, each.since().isEmpty() ? 88 : 64)));
        if (!model.confirms()) {
            return missing(each, at, cells);
        }
        cells.add(TodayPanel.fixed(Layout.row(0), VERB));
        return TodayPanel.withVerb(
                missing(each, at, cells), confirming(each, at), KeyCode.S, () -> model.stillMissing(each));
    }

    private Button missing(TodayWords.Missing each, int at, List<Node> cells) {
        return TodayPanel.row(
                "today-missing-" + at,
                words("today.missing-spoken", each.name(), each.since()),
                () -> model.go(each.to()),
                cells.toArray(Node[]::new));
    }

    private static Button confirming(TodayWords.Missing each, int at) {
        Button still = Buttons.flat("today-still-missing-" + at, words("today.still-missing"));
        still.setAccessibleText(words("today.still-missing-spoken", each.name()));
        return still;
    }

    private static VBox two(Node first, String second) {
        Label detail = Texts.wrapping(Texts.hint(second));
        VBox both = Layout.column(0, first, detail);
        both.setMinWidth(0);
        return Layout.growing(styled(both, "today-two"));
    }

    private TodayPanel loose(List<TodayWords.Loose> loose) {
        List<Node> rows = new ArrayList<>();
        loose.stream().limit(FIRST).forEach(each -> rows.add(loose(each, rows.size() + 1)));
        int rest = loose.size() - FIRST;
        if (rest > 0) {
            rows.add(styled(new HBox(Texts.muted(words("today.more", rest))), "today-empty"));
        }
        Button meetings = Buttons.flat("today-meetings", words("today.meetings"));
        meetings.setOnAction(_ -> model.openMeetings());
        return new TodayPanel("today-loose", words("today.loose"), loose.size(), Optional.of(meetings))
                .with(rows)
                .empty(loose.isEmpty(), words("today.all-finished"));
    }

    private Button loose(TodayWords.Loose each, int at) {
        FontIcon icon = switch (each.kind()) {
            case SIGN -> Icons.icon(Feather.EDIT_2, "icon-warning");
            case PAPERS -> Icons.icon(Feather.SEND, "icon-warning");
            case CLOSE -> Icons.icon(Feather.ALERT_TRIANGLE, "icon-danger");
            case DECIDE -> Icons.icon(Feather.GIT_MERGE, "icon-warning");
        };
        String does = model.ends(each) ? each.verb() : words("today.verb-see");
        Label verb = styled(Texts.strong(does), "text-accent");
        verb.setMinWidth(Label.USE_PREF_SIZE);
        return TodayPanel.row(
                "today-loose-" + at,
                words("today.loose-spoken", each.words(), does),
                () -> model.go(each),
                icon,
                two(Texts.wrapping(Texts.body(each.words())), each.detail()),
                verb);
    }

    private TodayPanel back(List<TodayWords.Back> back, boolean today) {
        int sum = back.stream().mapToInt(each -> Math.toIntExact(each.count())).sum();
        return new TodayPanel("today-back", words(today ? "today.back" : "today.back-next"), sum, Optional.empty())
                .with(counts("today-back-", back))
                .empty(back.isEmpty(), words(today ? "today.nothing-back" : "today.nothing-back-next"));
    }

    private TodayPanel notOn(List<TodayWords.Back> notOn, boolean today) {
        int sum = notOn.stream().mapToInt(each -> Math.toIntExact(each.count())).sum();
        return new TodayPanel(
                        "today-not-on", words(today ? "today.not-on" : "today.not-on-next"), sum, Optional.empty())
                .with(counts("today-not-on-", notOn))
                .empty(notOn.isEmpty(), words("today.nobody-not-on"));
    }

    private List<Node> counts(String id, List<TodayWords.Back> lines) {
        List<Node> rows = new ArrayList<>();
        for (TodayWords.Back each : lines) {
            rows.add(TodayPanel.row(
                    id + (rows.size() + 1),
                    each.words() + " " + each.count(),
                    model::openAgenda,
                    Texts.body(each.words()),
                    Layout.grow(),
                    Texts.strong(Long.toString(each.count()))));
        }
        return rows;
    }
}
