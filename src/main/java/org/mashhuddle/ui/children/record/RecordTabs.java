package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.ui.children.words.EventFilter;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.WrapRow;

/// The middle: what happened, what is open, who looked.
public final class RecordTabs extends VBox {

    private static final Set<String> ALWAYS =
            Set.of("record-tab-chronology", "record-tab-open", "record-tab-meetings", "record-tab-measures");
    private static final String STANDING = "standing";
    private static final double BETWEEN = 16;
    private final RecordViewModel record;
    private final Runnable back;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane middle = new StackPane();
    private final ChronologyPane chronology;

    public RecordTabs(RecordViewModel record, Runnable back) {
        this.record = record;
        this.back = back;
        this.chronology = new ChronologyPane(record, back);
        setMinWidth(0);
        WrapRow tabs = styled(
                new WrapRow(
                        BETWEEN,
                        0,
                        tab("chronology", page -> page.chronology().size(), () -> chronology),
                        tab("open", page -> page.open().size(), () -> new OpenPane(record)),
                        tab(STANDING, page -> page.standing().size(), () -> new ChildStandingPane(record)),
                        tab("measures", _ -> measures(), () -> new MeasurePane(record)),
                        tab("risk", _ -> risks(), () -> new RiskPane(record, this::rating, back)),
                        tab(Tab.MEETINGS),
                        tab(Tab.ACTIONS),
                        tab(Tab.MISSING),
                        tab(Tab.PAPERS),
                        tab("looks", page -> page.looks().size(), () -> new LooksPane(record))),
                "record-tabs");
        Buttons.fireByArrows(tabs);
        getChildren().addAll(tabs, Layout.growing(middle));
        middle.getChildren().setAll(chronology);
        group.selectToggle(group.getToggles().getFirst());
        group.getToggles().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(tab -> tab.getId().equals(record.tab()))
                .forEach(ToggleButton::fire);
    }

    /// Goes to the entry that was rated, in the chronology.
    private void rating(EntryId entry) {
        record.filter().set(EventFilter.ALL);
        ((ToggleButton) group.getToggles().getFirst()).fire();
        chronology.choose(entry);
    }

    private int risks() {
        return record.opened()
                .get()
                .map(now -> now.standing().over())
                .map(over -> over.points().size() + over.withheld())
                .orElse(0);
    }

    /// The tabs that show one kind of what happened.
    enum Tab {
        /// What meetings decided.
        MEETINGS,
        /// Every action, ended or not.
        ACTIONS,
        /// Times of being missing, in custody, under police protection.
        MISSING,
        /// Papers that went out.
        PAPERS;

        private boolean shows(Event.Kind kind) {
            return switch (this) {
                case MEETINGS -> kind == Event.Kind.DISCUSSED;
                case ACTIONS -> kind == Event.Kind.ACTION;
                case MISSING -> kind == Event.Kind.MISSING || kind == Event.Kind.CUSTODY;
                case PAPERS -> kind == Event.Kind.PAPER;
            };
        }

        /// The end of its message key and id.
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The lines it shows.
        Stream<RecordPage.Entry> of(RecordPage page) {
            return page.chronology().stream().filter(entry -> shows(entry.kind()));
        }
    }

    private int measures() {
        return record.opened()
                .get()
                .map(now -> now.happened().held().measures().taken().size())
                .orElse(0);
    }

    /// Turns to the next tab that is there, or to the one before, round and round.
    ///
    /// @param by 1 or -1
    public void turn(int by) {
        List<ToggleButton> seen = group.getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(Node::isVisible)
                .toList();
        int here = Math.max(0, seen.indexOf(group.getSelectedToggle()));
        ToggleButton next = seen.get(Math.floorMod(here + by, seen.size()));
        next.requestFocus();
        next.fire();
    }

    private ToggleButton tab(Tab tab) {
        return tab(tab.id(), page -> Math.toIntExact(tab.of(page).count()), () -> EntryList.of(record, tab, back));
    }

    public void focus() {
        chronology.focus();
    }

    private ToggleButton tab(String id, Function<RecordPage, Integer> count, Supplier<Node> shown) {
        CountPill pill = new CountPill(0);
        ToggleButton tab = new ToggleButton(words("children.tab." + id), pill);
        tab.setId("record-tab-" + id);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            group.selectToggle(tab);
            record.read(tab.getId());
            middle.getChildren().setAll(shown.get());
        });
        record.page().subscribe(now -> {
            count(tab, pill, now.map(count));
            if (id.equals(STANDING)) {
                Layout.show(tab, now.filter(page -> page.standing().applies()).isPresent());
            }
        });
        return styled(tab, "tab-button");
    }

    /// What is always there has its tab with a 0; the others come with their first line. Only
    /// chairs are told who looked.
    private static void count(ToggleButton tab, CountPill pill, Optional<Integer> number) {
        pill.setText(number.map(String::valueOf).orElse(""));
        boolean always = ALWAYS.contains(tab.getId());
        Layout.show(tab, always || number.orElse(0) > 0);
    }
}
