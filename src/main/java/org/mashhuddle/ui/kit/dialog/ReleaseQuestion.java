package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.ui.kit.ReleaseAnswer;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;

/// A window that asks who released an entry, and how. Nothing is filled in.
final class ReleaseQuestion {

    private final Window owner;
    private final Releasing.Asked asked;
    private final TextField by = new TextField();
    private final SegmentedChoice<Release.How> how =
            new SegmentedChoice<>("release-how", List.of(Release.How.values()), each -> words("release.how." + each));
    private final FieldBox released;
    private final FieldBox said = new FieldBox(words("release.how"), how);
    private final List<CheckBox> ticks = new ArrayList<>();
    private final FieldBox named;
    private final Label hint = Texts.wrapping(Texts.hint(words("release.nothing-filled")));
    private final StringProperty verb = new SimpleStringProperty(words("release.verb"));

    ReleaseQuestion(Window owner, Releasing.Asked asked) {
        this.owner = owner;
        this.asked = asked;
        by.setId("release-by");
        by.setPromptText(
                asked.whose().isEmpty()
                        ? words("release.by-chair")
                        : words("release.by-ask", asked.whose().toLowerCase(Locale.UK)));
        this.released = new FieldBox(words("release.by"), by);
        asked.agencies().forEach(agency -> ticks.add(tick(agency)));
        VBox all = Layout.column(0, ticks.toArray(Node[]::new));
        all.setId("release-to");
        this.named = new FieldBox(words("release.agencies"), all);
    }

    private CheckBox tick(Agency agency) {
        CheckBox tick = new CheckBox(agency.label());
        tick.setMnemonicParsing(false);
        tick.setId("release-to-" + agency.shortcut().replace(' ', '-'));
        tick.setMinHeight(32);
        tick.setSelected(chosen(asked.to()).contains(agency.id()));
        return tick;
    }

    private static Set<AgencyId> chosen(SharingMark mark) {
        return mark instanceof SharingMark.NamedAgencies some ? some.agencies() : Set.of();
    }

    private boolean namesSome() {
        return asked.to() instanceof SharingMark.NamedAgencies;
    }

    private SharingMark mark() {
        if (!namesSome()) {
            return asked.to();
        }
        Set<AgencyId> some = new HashSet<>();
        for (int i = 0; i < ticks.size(); i++) {
            if (ticks.get(i).isSelected()) {
                some.add(asked.agencies().get(i).id());
            }
        }
        return new SharingMark.NamedAgencies(some);
    }

    /// The answer; nothing where it was left.
    Optional<ReleaseAnswer> ask() {
        List<Node> fields = new ArrayList<>();
        if (namesSome()) {
            fields.add(named);
            ticks.forEach(tick -> tick.selectedProperty().subscribe(this::showRelease));
        }
        fields.add(released);
        fields.add(said);
        fields.add(hint);
        showRelease();
        boolean yes = new Question(owner, heading(), verb.get(), fields.toArray(Node[]::new))
                .saying(verb)
                .until(this::willDo)
                .ask(namesSome() ? ticks.getFirst() : by);
        return yes
                ? Optional.of(new ReleaseAnswer(
                        mark(),
                        asked.widens(mark())
                                ? Optional.of(new Release.Said(
                                        by.getText(), how.valueProperty().get().orElseThrow()))
                                : Optional.empty()))
                : Optional.empty();
    }

    /// To name some of those who read it anyway is to narrow.
    private void showRelease() {
        boolean widens = asked.widens(mark());
        Layout.show(released, widens);
        Layout.show(said, widens);
        Layout.show(hint, widens);
        verb.set(words(widens ? "release.verb" : "release.verb-narrower"));
        // The window is as high as what it asks.
        Optional.ofNullable(released.getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene);
    }

    private String heading() {
        return switch (asked.to()) {
            case SharingMark.RecordOnly _ -> words("release.heading.record");
            case SharingMark.NamedAgencies _ -> words("release.heading.named");
            case SharingMark.InMinutes _ -> words("release.heading.minutes");
            case SharingMark.MayBeShared _ -> words("release.heading.shared");
            case SharingMark.MayReachFamily _ -> words("release.heading.family");
        };
    }

    private boolean willDo() {
        boolean some = !namesSome() || !chosen(mark()).isEmpty();
        boolean widens = asked.widens(mark());
        boolean who = !widens || !by.getText().isBlank();
        boolean way = !widens || how.valueProperty().get().isPresent();
        named.error().set(some ? "" : words("release.agencies-missing"));
        released.error().set(who ? "" : words("release.by-missing"));
        said.error().set(way ? "" : words("release.how-missing"));
        return some && who && way;
    }
}
