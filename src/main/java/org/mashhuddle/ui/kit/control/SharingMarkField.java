package org.mashhuddle.ui.kit.control;

import static org.mashhuddle.ui.kit.text.Messages.words;

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
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;

/// The menu of how far an entry may be shared, with a tick for each agency it may go to.
public final class SharingMarkField {

    private final MarkButton<SharingMark> button;
    private final List<Agency> agencies;
    private final ObjectProperty<SharingMark> mark;

    private SharingMarkField(String id, List<Agency> agencies, ObjectProperty<SharingMark> mark) {
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
    public static MarkButton<SharingMark> of(String id, List<Agency> agencies, ObjectProperty<SharingMark> mark) {
        return new SharingMarkField(id, agencies, mark).button;
    }

    private void show(SharingMark now) {
        button.offer(options(now));
        button.getItems().addAll(ticks(now));
        button.valueProperty().set(Optional.of(now));
    }

    private List<Option<SharingMark>> options(SharingMark now) {
        List<Option<SharingMark>> options = new ArrayList<>();
        options.add(new Option<>(SharingMark.usual(), words("meeting.mark.minutes"), Feather.FILE_TEXT));
        options.add(new Option<>(SharingMark.narrowest(), words("meeting.mark.record"), Feather.LOCK, true));
        SharingMark named = now instanceof SharingMark.NamedAgencies ? now : new SharingMark.NamedAgencies(Set.of());
        options.add(new Option<>(named, named(named), Feather.USERS));
        options.add(new Option<>(new SharingMark.MayBeShared(), words("meeting.mark.shared"), Feather.SHARE_2));
        options.add(new Option<>(new SharingMark.MayReachFamily(), words("meeting.mark.family"), Feather.HOME));
        return options;
    }

    private String named(SharingMark named) {
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
        Set<AgencyId> chosen = new HashSet<>(ids(mark.get()));
        if (!chosen.remove(agency)) {
            chosen.add(agency);
        }
        mark.set(new SharingMark.NamedAgencies(chosen));
    }

    private static Set<AgencyId> ids(SharingMark mark) {
        return mark instanceof SharingMark.NamedAgencies named ? named.agencies() : Set.of();
    }
}
