package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.OpenedRecord;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The verbs beside a record: links, the restriction, the safe address. Each asks in a small form.
public final class SideDesk {

    private final Desk desk;
    private final RecordViewModel record;
    private final ReadOnlyObjectWrapper<Optional<SideForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FormDrafts> drafts = Optional.empty();
    private final ReadOnlyStringWrapper address = new ReadOnlyStringWrapper("");

    SideDesk(Desk desk, RecordViewModel record) {
        this.desk = desk;
        this.record = record;
    }

    /// Shows a form, with what was typed into it before and never saved.
    private void begin(SideForm fresh) {
        FormDrafts next = fresh.drafts(desk, record.id());
        next.open(
                () -> {
                    desk.tools().notices().dismiss();
                    drafts = Optional.of(next);
                    form.set(Optional.of(fresh));
                });
    }

    /// What was typed before is forgotten; the form is as it would be without it.
    void leaveIt() {
        settle();
        form.get()
                .ifPresent(
                        open -> {
                            switch (open) {
                                case SideForm.Why why ->
                                        begin(new SideForm.Why(why.what(), why.about()));
                                case SideForm.Linking _ -> link();
                                case SideForm.Restricting _ -> restrict();
                                case SideForm.Asking _ -> ask();
                                case SideForm.Comparing _ -> compare();
                                case SideForm.Bearing _ -> birth();
                                case SideForm.Dying _ -> death();
                            }
                        });
    }

    private void settle() {
        drafts.ifPresent(FormDrafts::settle);
    }

    /// "What you typed at 09:42 was put back."; empty where nothing was.
    String putBack() {
        return drafts.map(open -> open.sentence().get()).orElse("");
    }

    /// Whether this user may say what happened.
    boolean writes() {
        return desk.actor().writes();
    }

    /// Begins to add a link.
    void link() {
        if (desk.actor().writes()) {
            begin(new SideForm.Linking(new LinkForm(desk, record.id(), record.agencies())));
        }
    }

    /// Begins to ask for the subject to be on the agenda.
    void ask() {
        if (desk.actor().writes()) {
            begin(new SideForm.Asking(new AskForm(desk, record.id(), record.agencies())));
        }
    }

    /// Begins to compare ours with what the last extract has.
    void compare() {
        child().filter(_ -> desk.actor().writes())
                .ifPresent(
                        ours -> {
                            List<RecordPage.Difference> parts =
                                    record.page()
                                            .get()
                                            .map(RecordPage::differs)
                                            .map(RecordPage.Differs::parts)
                                            .orElse(List.of());
                            begin(new SideForm.Comparing(new CompareForm(desk, ours, parts)));
                        });
    }

    /// Ours stays in every part that differs.
    void keepOurs() {
        child().ifPresent(
                        ours -> {
                            Set<ChildPart> parts =
                                    record.opened().get().stream()
                                            .flatMap(now -> now.differs().stream())
                                            .flatMap(differs -> differs.parts().stream())
                                            .collect(Collectors.toUnmodifiableSet());
                            desk.ask(
                                    () ->
                                            desk.services()
                                                    .differs()
                                                    .keepOurs(desk.actor(), ours.id(), parts),
                                    _ -> done(),
                                    record.problem()::set);
                        });
    }

    private Optional<Child> child() {
        return record.opened()
                .get()
                .map(OpenedRecord::subject)
                .filter(Child.class::isInstance)
                .map(Child.class::cast);
    }

    /// Begins to record a birth.
    void birth() {
        child().filter(Child::isUnborn)
                .ifPresent(
                        expected -> begin(new SideForm.Bearing(new BirthForm(desk, expected))));
    }

    /// Begins to record a death.
    void death() {
        begin(new SideForm.Dying(new DeathForm(desk, record.id())));
    }

    /// Begins to say that a death was recorded in error.
    void living() {
        begin(new SideForm.Why(new SideForm.For.Living(), ""));
    }

    /// Begins to say that what a decision waited for has come.
    void answered(RecordPage.Open open) {
        open.clock()
                .ifPresent(
                        clock ->
                                begin(
                                        new SideForm.Why(
                                                new SideForm.For.Answered(clock),
                                                open.heading())));
    }

    /// Begins to say that a link is over.
    void end(RecordPage.Linked linked) {
        begin(new SideForm.Why(new SideForm.For.Ending(linked.id()), linked.name()));
    }

    /// Begins to restrict the record, or to change to whom it is restricted.
    void restrict() {
        record.opened().get().ifPresent(now -> begin(new SideForm.Restricting(restricting(now))));
    }

    private RestrictForm restricting(OpenedRecord now) {
        Set<UserId> named =
                now.subject()
                        .restriction()
                        .map(Restriction::namedUsers)
                        .orElse(Set.of(desk.actor().user()));
        return new RestrictForm(now.directory().users(), named);
    }

    /// Begins to lift the restriction.
    void lift() {
        begin(new SideForm.Why(new SideForm.For.Lifting(), ""));
    }

    /// Begins to ask for the safe address.
    void show() {
        begin(new SideForm.Why(new SideForm.For.Showing(), ""));
    }

    /// Leaves it unsaid; what was typed comes back with the form.
    void leave() {
        form.set(Optional.empty());
    }

    /// Does what is typed, where nothing is missing.
    void confirm() {
        form.get()
                .ifPresent(
                        open -> {
                            switch (open) {
                                case SideForm.Why why -> confirm(why);
                                case SideForm.Linking linking -> confirm(linking);
                                case SideForm.Restricting restricting -> confirm(restricting);
                                case SideForm.Asking asking -> asking.form().ask(this::done);
                                case SideForm.Comparing comparing ->
                                        comparing.form().settle(this::done);
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
            case SideForm.For.Living _ -> living(why);
            case SideForm.For.Answered(ClockId clock) -> answered(why, clock);
        }
    }

    private void living(SideForm.Why why) {
        String reason = why.reason().get();
        desk.ask(
                () -> desk.services().lives().deathWithdrawn(desk.actor(), record.id(), reason),
                _ -> {
                    done();
                    desk.tools().notices().say(words("children.living-done"));
                },
                why.problem()::set);
    }

    private void answered(SideForm.Why why, ClockId clock) {
        desk.ask(
                () -> desk.services().clocks().met(desk.actor(), clock, why.reason().get()),
                _ -> done(),
                why.problem()::set);
    }

    private void end(SideForm.Why why, LinkId link) {
        desk.ask(
                () -> desk.services().links().end(desk.actor(), link, why.reason().get()),
                _ -> {
                    done();
                    desk.tools().notices().say(words("children.link-over"), () -> revive(link));
                },
                why.problem()::set);
    }

    private void revive(LinkId link) {
        desk.ask(
                () -> desk.services().links().revive(desk.actor(), link),
                _ -> record.again(),
                record.problem()::set);
    }

    private void lift(SideForm.Why why) {
        SubjectId id = record.id();
        desk.ask(
                () -> desk.services().subjects().lift(desk.actor(), id, why.reason().get()),
                _ -> {
                    done();
                    desk.tools().notices().say(words("children.lifted"));
                },
                why.problem()::set);
    }

    private void show(SideForm.Why why) {
        SubjectId id = record.id();
        desk.ask(
                () -> desk.services().subjects().safeAddress(desk.actor(), id, why.reason().get()),
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
                    () ->
                            desk.services()
                                    .links()
                                    .add(desk.actor(), typed.link(desk.services().links().fresh())),
                    _ -> done(),
                    typed.problem()::set);
        }
    }

    private void confirm(SideForm.Restricting restricting) {
        RestrictForm typed = restricting.form();
        if (typed.willDo()) {
            desk.ask(
                    () ->
                            desk.services()
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

    private void done() {
        settle();
        leave();
        record.again();
    }

    /// The safe address, once a reason was given for it; empty until then.
    ReadOnlyStringProperty address() {
        return address.getReadOnlyProperty();
    }

    /// What is typed; nothing while nothing is.
    ReadOnlyObjectProperty<Optional<SideForm>> form() {
        return form.getReadOnlyProperty();
    }
}
