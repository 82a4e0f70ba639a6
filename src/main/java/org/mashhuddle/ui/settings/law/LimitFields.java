package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.DayField;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.settings.section.Fields;

/// One clock of the hub's own: how long it gives, since when, what comes, and another length from a day on.
final class LimitFields {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private final LawViewModel model;
    private final LawRow.Own row;
    private final TextField amount;
    private final DayField from;

    LimitFields(LawViewModel model, LawRow.Own row) {
        this.model = model;
        this.row = row;
        this.amount = Fields.text("law-amount", typed(row.limit()));
        this.from = new DayField("law-from-day", words("settings.law.limit-from"), model.today());
    }

    /// What was typed as a number; nothing where it cannot be read.
    static Optional<Integer> amount(TimeLimit what, String typed) {
        try {
            return switch (what.unit()) {
                case TIME -> Optional.of(LocalTime.parse(typed.strip(), TIME).toSecondOfDay() / 60);
                case WORKING_DAYS, WORKING_DAYS_BEFORE, DAYS, MONTHS, HOURS ->
                    Optional.of(Integer.valueOf(typed.strip()));
            };
        } catch (DateTimeException | NumberFormatException unread) {
            return Optional.empty();
        }
    }

    private static String typed(DatedLimit limit) {
        return limit.what().unit() == TimeLimit.Unit.TIME ? LawWords.amount(limit) : Integer.toString(limit.amount());
    }

    List<Node> all() {
        Label name = Texts.wrapping(Texts.h1(LawWords.limit(row.limit())));
        name.setId("law-name");
        List<Node> all = new ArrayList<>();
        all.add(Layout.column(4, Texts.hint(words("settings.law.kind.local")), name));
        all.add(Texts.wrapping(Texts.body(LawWords.since(row.limit()))));
        row.coming().forEach(next -> all.add(coming(next)));
        if (model.mayEdit()) {
            all.addAll(fields());
        }
        return all;
    }

    private static Label coming(DatedLimit next) {
        Label said = Texts.wrapping(
                Texts.body(words("settings.law.limit-coming", LawWords.amount(next), DateWords.date(next.from()))));
        said.setId("law-coming");
        return said;
    }

    private List<Node> fields() {
        FieldBox howLong = Fields.box("settings.law.limit-amount", amount);
        Button save = Buttons.primary("law-save", words("settings.save"));
        save.setOnAction(_ -> save());
        return List.of(
                howLong,
                Texts.wrapping(Texts.hint(words("settings.law.limit-hint."
                        + LawWords.key(row.limit().what().unit())))),
                from.box(),
                Texts.wrapping(Texts.hint(words("settings.law.limit-about"))),
                Layout.row(8, save));
    }

    private void save() {
        if (from.willDo(true)) {
            from.day().ifPresent(day -> model.lay(row.limit().what(), day, amount.getText()));
        }
    }
}
