package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.governance.CoverPastItsTime;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.governance.RetentionRule;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ListTabs;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.SectionPane;

/// What is past its time, what is held, the schedule, and what was destroyed.
public final class RetentionPane extends SectionPane {

    public RetentionPane(RetentionViewModel model) {
        super(Section.RETENTION, model.problem());
        refusesAt(model.problem(), model.wrongField());
        RetentionForms forms = new RetentionForms(model, this::nothing);
        Button confirm = Buttons.plain("retention-confirm", words("retention.confirm"));
        opens(confirm, () -> beside(forms.confirm()));
        Button hold = Buttons.plain("retention-hold-all", words("retention.hold-all"));
        opens(hold, () -> beside(forms.holdAll()));
        add(hold, confirm);
        Banner standing = new Banner("retention-standing", Banner.Kind.WARN, "");
        standing.sentence().textProperty().bind(model.standing());
        model.confirmed().subscribe(said -> standing.become(said ? Banner.Kind.GOOD : Banner.Kind.WARN));
        ListTabs lists = new ListTabs(_ -> {
                    model.corrected();
                    nothing();
                })
                .with(words("retention.past"), past(model, forms))
                .with(words("retention.covers"), covers(model, forms))
                .with(words("retention.drafts"), drafts(model))
                .with(words("retention.holds"), holds(model, forms))
                .with(words("retention.rules"), rules(model, forms))
                .with(words("retention.destroyed"), destroyed(model));
        setCenter(new VBox(standing, Layout.growing(lists)));
        nothing();
    }

    private TableView<KeptDraft> drafts(RetentionViewModel model) {
        DraftForm form = new DraftForm(model, this::nothing);
        TableView<KeptDraft> table = form.table();
        Tables.chosen(table, draft -> beside(form.nodes(draft)));
        return table;
    }

    private void nothing() {
        beside(
                Texts.wrapping(Texts.body(words("retention.not-destroyed"))),
                Texts.wrapping(Texts.muted(words("retention.pick"))));
    }

    private TableView<RetentionRule> rules(RetentionViewModel model, RetentionForms forms) {
        TableView<RetentionRule> table =
                Tables.of("retention-rules", words("settings.section.retention"), model.rules(), "");
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.what"), 280, rule -> GovernanceFields.said("retention.class.", rule.of())));
        table.getColumns().add(Columns.text(words("retention.years"), 80, rule -> Integer.toString(rule.years())));
        table.getColumns().add(Columns.wrapped(words("retention.source"), 320, RetentionRule::source));
        Columns.first(table);
        Tables.ofLines(table);
        Tables.chosen(table, rule -> beside(forms.rule(rule)));
        return table;
    }

    private TableView<LegalHold> holds(RetentionViewModel model, RetentionForms forms) {
        TableView<LegalHold> table =
                Tables.of("retention-holds", words("retention.holds"), model.holds(), words("retention.no-holds"));
        table.getColumns().add(Columns.wrapped(words("retention.what"), 280, model::what));
        table.getColumns().add(Columns.wrapped(words("retention.reason"), 320, LegalHold::reason));
        table.getColumns().add(Columns.whole(words("retention.since"), 100, hold -> DateWords.date(hold.since())));
        table.getColumns()
                .add(Columns.whole(
                        words("settings.state"),
                        88,
                        hold -> words(hold.stands() ? "retention.stands" : "retention.ended")));
        Columns.first(table);
        Tables.ofLines(table);
        Tables.chosen(table, hold -> beside(forms.lift(hold)));
        return table;
    }

    private TableView<PastItsTime> past(RetentionViewModel model, RetentionForms forms) {
        TableView<PastItsTime> table =
                Tables.of("retention-past", words("retention.past"), model.past(), words("retention.none-past"));
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.whose"), 200, line -> line.subject().displayName()));
        table.getColumns().add(Columns.whole(words("retention.until"), 100, line -> DateWords.date(line.until())));
        table.getColumns()
                .add(Columns.wrapped(words("retention.under"), 150, line -> RetentionPane.under(line.rule())));
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.hold"),
                        140,
                        line -> line.held().map(RetentionPane::held).orElse("")));
        Columns.first(table);
        Tables.ofLines(table);
        Tables.chosen(table, line -> beside(forms.past(line)));
        return table;
    }

    /// Short: the form beside the list says all of it.
    private static String under(RetentionRule rule) {
        return words("retention.under-short", GovernanceFields.said("retention.short.", rule.of()), rule.years());
    }

    private static String held(LegalHold hold) {
        return GovernanceFields.said("retention.held-short.", hold.scope());
    }

    private TableView<CoverPastItsTime> covers(RetentionViewModel model, RetentionForms forms) {
        TableView<CoverPastItsTime> table =
                Tables.of("retention-covers", words("retention.covers"), model.covers(), words("retention.none-past"));
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.meeting"),
                        200,
                        line -> words("retention.meeting-of", line.name(), DateWords.date(line.heldOn()))));
        table.getColumns().add(Columns.whole(words("retention.until"), 100, line -> DateWords.date(line.until())));
        table.getColumns()
                .add(Columns.wrapped(words("retention.under"), 150, line -> RetentionPane.under(line.rule())));
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.hold"),
                        180,
                        line -> line.held()
                                .map(RetentionPane::held)
                                .orElseGet(() -> words("retention.cover-items-short", line.items()))));
        Columns.first(table);
        Tables.ofLines(table);
        Tables.chosen(table, line -> beside(forms.cover(line)));
        return table;
    }

    private TableView<Destruction> destroyed(RetentionViewModel model) {
        TableView<Destruction> table = Tables.of(
                "retention-destroyed",
                words("retention.destroyed"),
                model.destroyed(),
                words("retention.none-destroyed"));
        table.getColumns()
                .add(Columns.whole(words("retention.destroyed-on"), 148, done -> DateWords.dateTime(done.at())));
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.destroyed-what"),
                        280,
                        done -> GovernanceFields.said("retention.class.", done.of())));
        table.getColumns().add(Columns.wrapped(words("retention.reason"), 280, Destruction::reason));
        table.getColumns()
                .add(Columns.wrapped(
                        words("retention.last-backup"),
                        140,
                        done -> done.lastBackup().map(DateWords::dateTime).orElse(words("retention.no-backup"))));
        Columns.first(table);
        Tables.ofLines(table);
        return table;
    }
}
