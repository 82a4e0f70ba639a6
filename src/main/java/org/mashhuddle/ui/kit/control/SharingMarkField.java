package org.mashhuddle.ui.kit.control;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.apache.commons.lang3.StringUtils;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Releasing;

/// The menu of how far an entry may be shared: five marks, each with what it does and its key. To
/// narrow is one key; what would widen it asks first who released it.
public final class SharingMarkField {

    private static final double FOOT = 300;

    private final MarkButton<SharingMark> button;
    private final List<Agency> agencies;
    private final ObjectProperty<SharingMark> mark;
    private final Releasing releasing;

    private SharingMarkField(String id, List<Agency> agencies, ObjectProperty<SharingMark> mark, Releasing releasing) {
        this.button = new MarkButton<>(id, "");
        this.agencies = agencies.stream().filter(one -> !one.retired()).toList();
        this.mark = mark;
        this.releasing = releasing;
        button.standsByWords();
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words("meeting.mark.spoken"));
        mark.subscribe(this::show);
        button.valueProperty()
                .subscribe((_, now) ->
                        now.filter(chosen -> !chosen.equals(mark.get())).ifPresent(this::chosen));
    }

    /// The menu button of the mark of words that nobody has said yet.
    public static MarkButton<SharingMark> of(String id, List<Agency> agencies, ObjectProperty<SharingMark> mark) {
        return of(id, agencies, mark, Releasing.asTyped());
    }

    /// The menu button of the mark of an entry.
    ///
    /// @param releasing asked before the entry goes further
    public static MarkButton<SharingMark> of(
            String id, List<Agency> agencies, ObjectProperty<SharingMark> mark, Releasing releasing) {
        return new SharingMarkField(id, agencies, mark, releasing).button;
    }

    /// The mark of an entry that is not being written: a letter picks at once.
    public static MarkButton<SharingMark> alone(
            String id, List<Agency> agencies, ObjectProperty<SharingMark> mark, Releasing releasing) {
        MarkButton<SharingMark> button = of(id, agencies, mark, releasing);
        button.standsAlone();
        return button;
    }

    /// The mark stays what it was until its release is kept.
    private void chosen(SharingMark to) {
        SharingMark from = mark.get();
        button.valueProperty().set(Optional.of(from));
        releasing.choose(from, to, agencies, mark::set);
    }

    private void show(SharingMark now) {
        button.offer(options(now), () -> below(now));
        button.valueProperty().set(Optional.of(now));
    }

    private List<MenuItem> below(SharingMark now) {
        List<MenuItem> below = new ArrayList<>();
        if (now instanceof SharingMark.NamedAgencies) {
            below.addAll(ticks(now));
        }
        below.add(foot());
        return below;
    }

    private MenuItem foot() {
        Text said = Layout.styled(new Text(words("meeting.mark.foot")), "prose", "t12");
        said.setWrappingWidth(FOOT * button.letters());
        // A row that is read and cannot be chosen.
        SeparatorMenuItem foot = new SeparatorMenuItem();
        foot.setContent(Layout.styled(new HBox(said), "mark-foot"));
        return foot;
    }

    private List<Option<SharingMark>> options(SharingMark now) {
        List<Option<SharingMark>> options = new ArrayList<>();
        options.add(option(SharingMark.usual(), words("meeting.mark.minutes"), "minutes", Feather.FILE_TEXT));
        options.add(option(SharingMark.narrowest(), words("meeting.mark.record"), "record", Feather.LOCK));
        SharingMark named = now instanceof SharingMark.NamedAgencies ? now : new SharingMark.NamedAgencies(Set.of());
        options.add(option(named, named(named), "named", Feather.USERS));
        options.add(option(new SharingMark.MayBeShared(), words("meeting.mark.shared"), "shared", Feather.SHARE_2));
        options.add(option(new SharingMark.MayReachFamily(), words("meeting.mark.family"), "family", Feather.HOME));
        return options;
    }

    private static Option<SharingMark> option(SharingMark mark, String chip, String key, Feather icon) {
        return new Option<>(
                mark,
                chip,
                icon,
                !mark.isInMinutes(),
                new Option.Explained(
                        words("meeting.mark.title." + key),
                        words("meeting.mark.about." + key),
                        words("meeting.mark.key." + key)));
    }

    private String named(SharingMark named) {
        Set<AgencyId> chosen = ids(named);
        if (chosen.isEmpty()) {
            return words("meeting.mark.named");
        }
        String labels = agencies.stream()
                .filter(one -> chosen.contains(one.id()))
                .map(Agency::inSentence)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? words("meeting.mark.named") : StringUtils.capitalize(labels);
    }

    private List<MenuItem> ticks(SharingMark now) {
        List<MenuItem> items = new ArrayList<>();
        items.add(new SeparatorMenuItem());
        for (Agency agency : agencies) {
            CheckMenuItem tick = new CheckMenuItem(words("meeting.mark.to", agency.label()));
            tick.setMnemonicParsing(false);
            tick.setSelected(ids(now).contains(agency.id()));
            tick.setOnAction(_ -> tick(agency.id()));
            items.add(tick);
        }
        return items;
    }

    private void tick(AgencyId agency) {
        Set<AgencyId> some = new HashSet<>(ids(mark.get()));
        if (!some.remove(agency)) {
            some.add(agency);
        }
        if (!some.isEmpty()) {
            chosen(new SharingMark.NamedAgencies(some));
        }
        show(mark.get());
    }

    private static Set<AgencyId> ids(SharingMark mark) {
        return mark instanceof SharingMark.NamedAgencies named ? named.agencies() : Set.of();
    }
}
