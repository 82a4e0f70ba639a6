package org.mashhuddle.ui.kit;

import static org.mashhuddle.ui.kit.Messages.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.party.Agency;

/// The menu of how far a text may travel, with a tick for each agency it may go to.
public final class TravelMarkField {

    private final MarkButton<TravelMark> button;
    private final List<Agency> agencies;
    private final ObjectProperty<TravelMark> mark;

    private TravelMarkField(String id, List<Agency> agencies, ObjectProperty<TravelMark> mark) {
        this.button = new MarkButton<>(id, "");
        this.agencies = agencies.stream().filter(one -> !one.retired()).toList();
        this.mark = mark;
        button.standsByWords();
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words("meeting.mark.spoken"));
        mark.subscribe(this::show);
        button.valueProperty()
                .subscribe((_, now) ->
                        now.filter(chosen -> !chosen.equals(mark.get())).ifPresent(mark::set));
    }

    /// The menu button of a mark.
    public static MarkButton<TravelMark> of(String id, List<Agency> agencies, ObjectProperty<TravelMark> mark) {
        return new TravelMarkField(id, agencies, mark).button;
    }

    private void show(TravelMark now) {
        button.offer(options(now));
        button.getItems().addAll(ticks(now));
        button.valueProperty().set(Optional.of(now));
    }

    private List<Option<TravelMark>> options(TravelMark now) {
        List<Option<TravelMark>> options = new ArrayList<>();
        options.add(new Option<>(TravelMark.narrowest(), words("meeting.mark.meeting"), Feather.LOCK, true));
        TravelMark named = now instanceof TravelMark.NamedAgencies ? now : new TravelMark.NamedAgencies(Set.of());
        options.add(new Option<>(named, named(named), Feather.USERS));
        options.add(new Option<>(new TravelMark.MayBeShared(), words("meeting.mark.shared"), Feather.SHARE_2));
        options.add(new Option<>(new TravelMark.MayReachFamily(), words("meeting.mark.family"), Feather.HOME));
        return options;
    }

    private String named(TravelMark named) {
        Set<AgencyId> chosen = ids(named);
        if (chosen.isEmpty()) {
            return words("meeting.mark.named");
        }
        String labels = agencies.stream()
                .filter(one -> chosen.contains(one.id()))
                .map(Agency::label)
                .map(label -> label.toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return labels.substring(0, 1).toUpperCase(Locale.UK) + labels.substring(1);
    }

    private List<MenuItem> ticks(TravelMark now) {
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
        Set<AgencyId> chosen = new HashSet<>(ids(mark.get()));
        if (!chosen.remove(agency)) {
            chosen.add(agency);
        }
        mark.set(new TravelMark.NamedAgencies(chosen));
    }

    private static Set<AgencyId> ids(TravelMark mark) {
        return mark instanceof TravelMark.NamedAgencies named ? named.agencies() : Set.of();
    }
}
