package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.settings.section.Fields;

/// How long each rating may wait, whether its clock stands still outside office hours, and when
/// those are.
final class ClockFields {

    private final DaysViewModel model;
    private final RatingHours hours;
    private final Map<MashRating, TextField> lengths = new EnumMap<>(MashRating.class);
    private final Map<MashRating, SegmentedChoice<Boolean>> counted = new EnumMap<>(MashRating.class);
    private final TextField from;
    private final TextField until;

    ClockFields(RatingHours hours, DaysViewModel model) {
        this.model = model;
        this.hours = hours;
        this.from = narrow("office-from", hours.office().from().toString());
        this.until = narrow("office-until", hours.office().until().toString());
    }

    /// The heading, a line for each rating, the office hours, the verb.
    Node[] all() {
        List<Node> all = new ArrayList<>();
        all.add(Texts.h2(words("settings.days.clocks")));
        for (MashRating rating : MashRating.values()) {
            all.add(line(rating));
        }
        FieldBox opens = Fields.box("settings.days.office-from", from);
        FieldBox closes = Fields.box("settings.days.office-until", until);
        opens.setPrefWidth(160);
        closes.setPrefWidth(160);
        Button save = Buttons.primary("hours-save", words("settings.save"));
        save.setOnAction(_ -> model.save(typed()));
        all.add(Layout.row(16, opens, closes));
        all.add(Texts.wrapping(Texts.hint(words("settings.days.clocks-about"))));
        all.add(Layout.row(8, save));
        return all.toArray(Node[]::new);
    }

    private Node line(MashRating rating) {
        String key = rating.name().toLowerCase(Locale.ROOT);
        TextField length = narrow("hours-" + key, Long.toString(hours.of(rating).toHours()));
        lengths.put(rating, length);
        SegmentedChoice<Boolean> which = new SegmentedChoice<>(
                "hours-count-" + key,
                List.of(false, true),
                office -> words(office ? "settings.days.office" : "settings.days.round"));
        which.valueProperty().set(Optional.of(hours.inOfficeHours().contains(rating)));
        counted.put(rating, which);
        FieldBox box = Fields.box("settings.days." + key, length);
        box.setPrefWidth(160);
        VBox beside = Layout.column(4, Texts.muted(words("settings.days.counts")), which);
        return Layout.row(16, box, beside);
    }

    private static TextField narrow(String id, String value) {
        TextField field = Fields.text(id, value);
        field.setPrefWidth(120);
        return field;
    }

    private DaysViewModel.Typed typed() {
        Set<MashRating> office = EnumSet.noneOf(MashRating.class);
        counted.forEach((rating, which) -> {
            if (which.valueProperty().get().orElse(false)) {
                office.add(rating);
            }
        });
        return new DaysViewModel.Typed(
                text(MashRating.RED),
                text(MashRating.AMBER),
                text(MashRating.GREEN),
                office,
                from.getText(),
                until.getText());
    }

    private String text(MashRating rating) {
        return Optional.ofNullable(lengths.get(rating)).map(TextField::getText).orElse("");
    }
}
