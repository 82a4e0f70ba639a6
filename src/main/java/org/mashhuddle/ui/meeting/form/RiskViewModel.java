package org.mashhuddle.ui.meeting.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;

/// The risk: level and direction, kinds of harm and what shows them, why, what protects the child. Nothing is
/// preselected.
public final class RiskViewModel {

    private final DiscussionEditor desk;
    private final List<String> harmsOffered;
    private final List<String> indicatorsOffered;
    private final ObjectProperty<Optional<Risk.Level>> level = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Risk.Direction>> direction = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> harms = FXCollections.observableArrayList();
    private final ObservableList<String> indicators = FXCollections.observableArrayList();
    private final FormText because;
    private final FormText protective;
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private boolean showing;

    RiskViewModel(DiscussionEditor desk, List<String> harmsOffered, List<String> indicatorsOffered) {
        this.desk = desk;
        this.harmsOffered = List.copyOf(harmsOffered);
        this.indicatorsOffered = List.copyOf(indicatorsOffered);
        this.because = desk.text("risk.because", now -> now.risk().because(), () -> desk.edit(this::into));
        this.protective = desk.text("risk.protective", now -> now.risk().protective(), () -> desk.edit(this::into));
        desk.shown().subscribe(this::show);
        level.subscribe((_, _) -> accepted());
        direction.subscribe((_, _) -> accepted());
        mark.subscribe((_, _) -> accepted());
        harms.addListener((ListChangeListener<String>) _ -> accepted());
        indicators.addListener((ListChangeListener<String>) _ -> accepted());
    }

    /// How serious.
    public ObjectProperty<Optional<Risk.Level>> level() {
        return level;
    }

    /// Since last time.
    public ObjectProperty<Optional<Risk.Direction>> direction() {
        return direction;
    }

    /// Kinds of harm.
    public ObservableList<String> harms() {
        return harms;
    }

    /// The hub's list of kinds of harm.
    public List<String> harmsOffered() {
        return harmsOffered;
    }

    /// What shows the harm.
    public ObservableList<String> indicators() {
        return indicators;
    }

    /// The hub's list of what shows harm.
    public List<String> indicatorsOffered() {
        return indicatorsOffered;
    }

    /// Why it is judged so.
    public FormText because() {
        return because;
    }

    /// What protects the child.
    public FormText protective() {
        return protective;
    }

    /// How far it may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What stands between it and a wider mark.
    public Releasing releasing() {
        return desk.releasing(EntryPart.RISK, "");
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    private void show(Discussion discussion) {
        showing = true;
        Risk risk = discussion.risk();
        level.set(risk.level());
        direction.set(risk.direction());
        if (!harms.equals(risk.harms())) {
            harms.setAll(risk.harms());
        }
        if (!indicators.equals(risk.indicators())) {
            indicators.setAll(risk.indicators());
        }
        because.show(risk.because());
        protective.show(risk.protective());
        mark.set(risk.mark());
        showing = false;
    }

    private void accepted() {
        if (!showing) {
            desk.settle(this::into);
        }
    }

    private Discussion into(Discussion discussion) {
        return discussion.with(
                new Risk(level.get(), direction.get(), harms, indicators, because.get(), protective.get(), mark.get()));
    }
}
