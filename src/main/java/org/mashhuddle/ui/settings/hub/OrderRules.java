package org.mashhuddle.ui.settings.hub;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The rules that put the items of a type's agendas in order: those used first, in their order.
public final class OrderRules {

    private final SettingsService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /// One rule, and whether it is used.
    public record Line(OrderRule rule, boolean on) {}

    OrderRules(SettingsService service, Actor actor, SettingsChanges changes) {
        this.service = service;
        this.actor = actor;
        this.changes = changes;
    }

    void show(MeetingTypeId type) {
        changes.read(() -> service.order(actor.viewer(), type), this::show);
    }

    private void show(List<OrderRule> used) {
        List<Line> all = new ArrayList<>();
        used.forEach(rule -> all.add(new Line(rule, true)));
        for (OrderRule rule : OrderRule.values()) {
            if (!used.contains(rule)) {
                all.add(new Line(rule, false));
            }
        }
        lines.setAll(all);
    }

    /// With none used the seed comes back.
    void keep(MeetingTypeId type) {
        service.keepOrder(
                actor, type, lines.stream().filter(Line::on).map(Line::rule).toList());
    }

    /// Uses a rule that was not used, or the other way round.
    public void turn(int place) {
        lines.set(place, new Line(lines.get(place).rule(), !lines.get(place).on()));
    }

    /// Moves a rule one up.
    public void up(int place) {
        if (place > 0) {
            List<Line> all = new ArrayList<>(lines);
            all.add(place - 1, all.remove(place));
            lines.setAll(all);
        }
    }

    /// Every rule, in order.
    public ObservableList<Line> lines() {
        return lines;
    }
}
