package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.SharingBasis;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.settings.section.Fields;

/// The form of one type of meeting.
final class TypeForm {

    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());
    private static final double TICK = 176;
    private final MeetingTypeViewModel model;
    private final MeetingType type;
    private final TextField label;
    private final TextField title;
    private final TextField code;
    private final TextField starts;
    private final TextField until;
    private final TextField fresh;
    private final TextField back;
    private final TextField article;
    private final TextField condition;
    private final TextField paragraph;
    private final TextArea before;
    private final TextArea after;
    private final SegmentedChoice<Boolean> takes = new SegmentedChoice<>(
            "type-takes", List.of(true, false), all -> words(all ? "settings.meeting.all" : "settings.meeting.asked"));

    TypeForm(MeetingTypeViewModel model, MeetingType type) {
        this.model = model;
        this.type = type;
        this.label = Fields.text("type-label", type.label());
        this.title = Fields.text("type-title", type.title());
        this.code = narrow("type-code", type.habits().code());
        this.starts = narrow("type-starts", type.startsAt().toString());
        this.until = narrow("type-until", type.roomUntil().toString());
        this.fresh = narrow("type-new", Integer.toString(type.minutesNew()));
        this.back = narrow("type-back", Integer.toString(type.minutesBack()));
        this.article = Fields.text("type-article", type.habits().basis().article());
        this.condition = Fields.text("type-condition", type.habits().basis().condition());
        this.paragraph = Fields.text("type-paragraph", type.habits().basis().paragraph());
        this.before = lines("type-before", true);
        this.after = lines("type-after", false);
        takes.valueProperty().set(Optional.of(type.habits().takesAll()));
    }

    Node[] all() {
        return new Node[] {
            kept(),
            Fields.box("settings.meeting.label", label),
            Fields.box("settings.meeting.title", title),
            box("code", code, "code-hint"),
            new FieldBox(words("settings.meeting.takes"), takes),
            box("quorum", ticks("quorum", model.core()), "quorum-hint"),
            box("expected", ticks("expected", model.expected()), "expected-hint"),
            box("days", days(), "days-hint"),
            pair(Fields.box("settings.meeting.starts", starts), Fields.box("settings.meeting.until", until)),
            pair(Fields.box("settings.meeting.new", fresh), Fields.box("settings.meeting.back", back)),
            pair(box("before", before, "standing-hint"), box("after", after, "standing-hint")),
            new FieldBox(
                    words("settings.meeting.order"),
                    new OrderLines(model.order()),
                    words("settings.meeting.order-hint")),
            Fields.box("settings.meeting.article", article),
            Fields.box("settings.meeting.condition", condition),
            box("paragraph", paragraph, "basis-hint"),
            verbs(),
            Texts.wrapping(Texts.hint(words("settings.meeting.about")))
        };
    }

    private PutBackBand kept() {
        return Fields.keep(
                model.typed(type),
                label,
                title,
                code,
                starts,
                until,
                fresh,
                back,
                before,
                after,
                article,
                condition,
                paragraph);
    }

    private static FieldBox box(String key, Node field, String hint) {
        return new FieldBox(words("settings.meeting." + key), field, words("settings.meeting." + hint));
    }

    private HBox verbs() {
        Button save = Buttons.primary("type-save", words("settings.save"));
        save.setOnAction(_ -> save());
        Button turn =
                Buttons.plain("type-retire", words(type.habits().retired() ? "settings.offer" : "settings.retire"));
        turn.setOnAction(_ -> model.turn());
        return Layout.row(8, save, turn);
    }

    private void save() {
        model.save(new MeetingTypeViewModel.Typed(
                label.getText(),
                title.getText(),
                code.getText(),
                starts.getText(),
                until.getText(),
                fresh.getText(),
                back.getText(),
                takes.valueProperty().get().orElse(type.habits().takesAll()),
                before.getText(),
                after.getText(),
                new SharingBasis(
                        article.getText().strip(),
                        condition.getText().strip(),
                        paragraph.getText().strip())));
    }

    private static TextField narrow(String id, String value) {
        TextField field = Fields.text(id, value);
        field.setPrefWidth(120);
        return field;
    }

    private TextArea lines(String id, boolean first) {
        TextArea area = new GrowingArea(id, "");
        area.setText(type.habits().standing().stream()
                .filter(item -> item.first() == first)
                .map(StandingItem::label)
                .collect(Collectors.joining("\n")));
        return area;
    }

    private static HBox pair(FieldBox one, FieldBox other) {
        one.setPrefWidth(260);
        other.setPrefWidth(320);
        return Layout.row(16, one, other);
    }

    private FlowPane ticks(String id, ObservableSet<AgencyId> chosen) {
        FlowPane ticks = new FlowPane(16, 0);
        ticks.setId("type-" + id);
        int number = 0;
        for (Agency agency : model.agencies()) {
            var tick = Fields.tick(
                    id + "-" + ++number,
                    agency.label(),
                    chosen.contains(agency.id()),
                    on -> choose(chosen, agency.id(), on));
            tick.prefWidthProperty().bind(TextSize.factor(tick).map(letters -> TICK * letters));
            ticks.getChildren().add(tick);
        }
        return ticks;
    }

    private FlowPane days() {
        FlowPane ticks = new FlowPane(16, 0);
        ticks.setId("type-days");
        for (DayOfWeek day : WEEK) {
            ticks.getChildren()
                    .add(Fields.tick(
                            "day-" + day.getValue(),
                            day.getDisplayName(TextStyle.FULL, Locale.UK),
                            model.days().contains(day),
                            on -> choose(model.days(), day, on)));
        }
        return ticks;
    }

    private static <T> void choose(ObservableSet<T> chosen, T one, boolean on) {
        if (on) {
            chosen.add(one);
        } else {
            chosen.remove(one);
        }
    }
}
