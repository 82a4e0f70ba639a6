package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.Standing;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.agenda.AgendaOrderService;
import org.mashhuddle.ui.agenda.row.AgendaRequests;

/// The rules by which a type of meeting orders its items: switched on and off, moved, put to use.
public final class OrderViewModel {

    private final AgendaOrderService order;
    private final Actor actor;
    private final AgendaRequests asking;
    private final MeetingBook book;
    private final ObservableList<OrderLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public OrderViewModel(AgendaOrderService order, Actor actor, AgendaRequests asking, MeetingBook book) {
        this.order = order;
        this.actor = actor;
        this.asking = asking;
        this.book = book;
        MeetingId meeting = book.meeting().id();
        asking.tools().background().run(() -> order.rules(actor.viewer(), meeting), this::show, asking.refused());
    }

    private void show(List<OrderRule> used) {
        List<OrderLine> all = new ArrayList<>();
        used.forEach(rule -> all.add(new OrderLine(rule, true)));
        for (OrderRule rule : OrderRule.values()) {
            if (!used.contains(rule)) {
                all.add(new OrderLine(rule, false));
            }
        }
        lines.setAll(all);
    }

    /// Uses a rule that was not used, or the other way round.
    public void turn(int place) {
        OrderLine line = lines.get(place);
        problem.set("");
        lines.set(place, new OrderLine(line.rule(), !line.on()));
    }

    /// Moves a rule up (-1) or down (+1).
    ///
    /// @return where it is now
    public int move(int place, int by) {
        int to = place + by;
        if (place < 0 || to < 0 || to >= lines.size()) {
            return place;
        }
        List<OrderLine> all = new ArrayList<>(lines);
        all.add(to, all.remove(place));
        lines.setAll(all);
        return to;
    }

    /// Puts the agenda in this order. What was moved by hand goes back to its place, and can be
    /// taken back.
    public void put() {
        List<OrderRule> used =
                lines.stream().filter(OrderLine::on).map(OrderLine::rule).toList();
        if (used.isEmpty()) {
            problem.set(words("agenda.order-none"));
            return;
        }
        MeetingId id = book.meeting().id();
        asking.ask(
                () -> order.orderBy(actor, id, used),
                next -> asking.tools().notices().say(words("agenda.ordered"), () -> back(id, next)));
    }

    private void back(MeetingId id, MeetingBook ordered) {
        List<Standing> before = book.agenda().standings();
        long version = ordered.agenda().version();
        asking.ask(() -> order.moveBack(actor, id, before, version));
    }

    /// Every rule, in order.
    public ObservableList<OrderLine> lines() {
        return lines;
    }

    /// Why they will not do; empty when they will.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
