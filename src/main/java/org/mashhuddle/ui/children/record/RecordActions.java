package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.children.event.EventForm;
import org.mashhuddle.ui.children.form.LinkForm;
import org.mashhuddle.ui.children.form.RestrictForm;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;

/// The verbs beside a record: links, the restriction, the safe address. Each asks in a small form.
public final class RecordActions {

    private final RecordWorkspace desk;
    private final RecordViewModel record;
    private final EventActions events;
    private final LifeActions life;
    private final ReadOnlyObjectWrapper<Optional<SideForm>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FormDrafts> drafts = Optional.empty();
    private final ReadOnlyStringWrapper address = new ReadOnlyStringWrapper("");

    RecordActions(RecordWorkspace desk, RecordViewModel record) {
        this.desk = desk;
        this.record = record;
        this.events = new EventActions(desk, record, this);
        this.life = new LifeActions(desk, record, this);
    }

    /// Shows a form, with what was typed into it before and never saved.
    void begin(SideForm fresh) {
        FormDrafts next = fresh.drafts(desk, record.id());
        next.open(() -> {
            desk.tools().notices().dismiss();
            drafts = Optional.of(next);
            form.set(Optional.of(fresh));
        });
    }

    /// What was typed before is forgotten; the form is as it would be without it.
    public void leaveIt() {
        settle();
        form.get().ifPresent(open -> {
            switch (open) {
                case SideForm.Why why -> begin(new SideForm.Why(why.what(), why.about()));
                case SideForm.Linking _ -> link();
                case SideForm.Restricting _ -> restrict();
                case SideForm.Choosing _ -> events.choose();
                case SideForm.Recording(EventForm form) ->
                    form.about().corrects().ifPresentOrElse(events::correct, () -> events.begin(form.kind()));
                case SideForm.Asking _ -> life.ask();
                case SideForm.Comparing _ -> life.compare();
                case SideForm.Bearing _ -> life.birth();
                case SideForm.Dying _ -> life.death();
            }
        });
    }

    private void settle() {
        drafts.ifPresent(FormDrafts::settle);
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    public String putBack() {
        return drafts.map(open -> open.sentence().get()).orElse("");
    }

    /// The agencies that a reason may be given to.
    List<Agency> agencies() {
        return record.agencies();
    }

    /// Typing what happened.
    public EventActions events() {
        return events;
    }

    /// A request, what an extract says otherwise, a birth, a death.
    public LifeActions life() {
        return life;
    }

    /// Begins to add a link.
    public void link() {
        if (desk.actor().writes()) {
            begin(new SideForm.Linking(new LinkForm(desk, record.id(), record.agencies())));
        }
    }

    /// Begins to say that a link is over.
    public void end(RecordPage.Linked linked) {
        begin(new SideForm.Why(new SideForm.For.Ending(linked.id()), linked.name()));
    }

    /// Begins to restrict the record, or to change to whom it is restricted.
    public void restrict() {
        record.opened().get().ifPresent(now -> begin(new SideForm.Restricting(restricting(now))));
    }

    private RestrictForm restricting(OpenedRecord now) {
        Set<UserId> named = now.subject()
                .restriction()
                .map(Restriction::namedUsers)
                .orElse(Set.of(desk.actor().user()));
        return new RestrictForm(now.directory().users(), named);
    }

    /// Begins to lift the restriction.
    public void lift() {
        begin(new SideForm.Why(new SideForm.For.Lifting(), ""));
    }

    /// Begins to ask for the safe address.
    public void show() {
        begin(new SideForm.Why(new SideForm.For.Showing(), ""));
    }

    /// Leaves it unsaid; what was typed comes back with the form.
    void leave() {
        form.set(Optional.empty());
    }

    /// Does what is typed, where nothing is missing.
    public void confirm() {
        form.get().ifPresent(open -> {
            switch (open) {
                case SideForm.Why why -> confirm(why);
                case SideForm.Linking linking -> confirm(linking);
                case SideForm.Restricting restricting -> confirm(restricting);
                case SideForm.Choosing _ -> {}
                case SideForm.Recording recording -> events.confirm(recording);
                case SideForm.Asking asking -> asking.form().ask(this::done);
                case SideForm.Comparing comparing -> comparing.form().settle(this::done);
                case SideForm.Bearing birth -> birth.form().save(this::done);
                case SideForm.Dying death -> death.form().save(this::done);
            }
        });
    }

    private void confirm(SideForm.Why why) {
        if (why.reason().get().isBlank()) {
            why.problem().set(words("refusal.reason-missing"));
            return;
        }
        switch (why.what()) {
            case SideForm.For.Ending(LinkId link) -> end(why, link);
            case SideForm.For.Lifting _ -> lift(why);
            case SideForm.For.Showing _ -> show(why);
            case SideForm.For.Withdrawing(EntryId entry) -> events.withdraw(why, entry);
            case SideForm.For.Living _ -> life.living(why);
            case SideForm.For.Answered(ClockId clock) -> life.answered(why, clock);
        }
    }

    private void end(SideForm.Why why, LinkId link) {
        desk.ask(
                () -> desk.services()
                        .links()
                        .end(desk.actor(), link, why.reason().get()),
                _ -> {
                    done();
                    desk.tools().notices().say(words("children.link-over"), () -> revive(link));
                },
                why.problem()::set);
    }

    private void revive(LinkId link) {
        desk.ask(() -> desk.services().links().revive(desk.actor(), link), _ -> record.again(), record.problem()::set);
    }

    private void lift(SideForm.Why why) {
        SubjectId id = record.id();
        desk.ask(
                () -> desk.services()
                        .subjects()
                        .lift(desk.actor(), id, why.reason().get()),
                _ -> {
                    done();
                    desk.tools().notices().say(words("children.lifted"));
                },
                why.problem()::set);
    }

    private void show(SideForm.Why why) {
        SubjectId id = record.id();
        desk.ask(
                () -> desk.services()
                        .subjects()
                        .safeAddress(desk.actor(), id, why.reason().get()),
                found -> {
                    settle();
                    leave();
                    address.set(found.oneLine());
                },
                why.problem()::set);
    }

    private void confirm(SideForm.Linking linking) {
        LinkForm typed = linking.form();
        if (typed.willDo()) {
            desk.ask(
                    () -> desk.services()
                            .links()
                            .add(
                                    desk.actor(),
                                    typed.link(desk.services().links().fresh())),
                    _ -> done(),
                    typed.problem()::set);
        }
    }

    private void confirm(SideForm.Restricting restricting) {
        RestrictForm typed = restricting.form();
        if (typed.willDo()) {
            desk.ask(
                    () -> desk.services()
                            .subjects()
                            .restrict(
                                    desk.actor(),
                                    record.id(),
                                    typed.named(),
                                    typed.reason().get()),
                    _ -> restricted(typed),
                    typed.problem()::set);
        }
    }

    /// Who did not name themselves no longer sees the record.
    private void restricted(RestrictForm typed) {
        boolean mine = typed.named().contains(desk.actor().user());
        settle();
        leave();
        desk.tools().notices().say(words("children.was-restricted"));
        if (mine) {
            record.again();
        } else {
            record.gone();
        }
    }

    /// It is done: the form closes, and the record is read again.
    void done() {
        settle();
        leave();
        record.again();
    }

    /// The safe address, once a reason was given for it; empty until then.
    public ReadOnlyStringProperty address() {
        return address.getReadOnlyProperty();
    }

    /// What is typed; nothing while nothing is.
    public ReadOnlyObjectProperty<Optional<SideForm>> form() {
        return form.getReadOnlyProperty();
    }
}
