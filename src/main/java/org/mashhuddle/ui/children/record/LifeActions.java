package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.children.form.AskForm;
import org.mashhuddle.ui.children.form.CompareForm;
import org.mashhuddle.ui.children.form.LifeForms;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// The verbs of how a record goes on: a request for the agenda, what an extract says otherwise, a
/// birth, a death, an answer that has come.
public final class LifeActions {

    private final RecordWorkspace desk;
    private final RecordViewModel record;
    private final RecordActions side;

    LifeActions(RecordWorkspace desk, RecordViewModel record, RecordActions side) {
        this.desk = desk;
        this.record = record;
        this.side = side;
    }

    /// Whether this user may say what happened.
    boolean writes() {
        return desk.actor().has(Permission.DETAILS);
    }

    /// Whether this user puts children on an agenda: who only keeps their details does not.
    public boolean asks() {
        return desk.actor().writes();
    }

    /// Begins to ask for the subject to be on the agenda.
    public void ask() {
        if (asks()) {
            side.begin(new AskForm(side));
        }
    }

    /// Begins to compare ours with what the last extract has.
    void compare() {
        child().filter(_ -> writes()).ifPresent(ours -> {
            List<RecordPage.Difference> parts = record.page()
                    .get()
                    .map(RecordPage::differs)
                    .map(RecordPage.Differs::parts)
                    .orElse(List.of());
            side.begin(new CompareForm(side, ours, parts));
        });
    }

    /// Ours stays in every part that differs.
    void keepOurs() {
        child().ifPresent(ours -> {
            Set<ChildPart> parts = record.opened().get().stream()
                    .flatMap(now -> now.differs().stream())
                    .flatMap(differs -> differs.parts().stream())
                    .collect(Collectors.toUnmodifiableSet());
            desk.ask(
                    () -> desk.services().differs().keepOurs(desk.actor(), ours.id(), parts),
                    _ -> side.done(),
                    record.problem()::set);
        });
    }

    /// The other record is of another child.
    public void different(SubjectId other) {
        desk.ask(
                () -> {
                    desk.services().subjects().different(desk.actor(), record.id(), other);
                    return other;
                },
                _ -> {
                    side.done();
                    desk.tools().notices().say(words("children.different-done"));
                },
                record.problem()::set);
    }

    /// The other record is of the same child: this one stays, and the other leads to it.
    public void same(SubjectId other) {
        desk.ask(
                () -> desk.services().sameChild().same(desk.actor(), record.id(), other),
                _ -> {
                    side.done();
                    record.problem().set("");
                    desk.tools().notices().say(words("children.same-done"));
                },
                record.problem()::set);
    }

    /// Begins to say that a record that was joined into this one is another child's after all.
    public void takeApart(RecordPage.Twin joined) {
        side.begin(LifeForms.takingApart(side, joined.id(), joined.name()));
    }

    private Optional<Child> child() {
        return record.opened()
                .get()
                .map(OpenedRecord::subject)
                .filter(Child.class::isInstance)
                .map(Child.class::cast);
    }

    /// Begins to record a birth.
    public void birth() {
        child().filter(Child::isUnborn).ifPresent(expected -> side.begin(new LifeForms.Birth(side, expected)));
    }

    /// Begins to record a death.
    public void death() {
        side.begin(new LifeForms.Died(side));
    }

    /// Begins to say that a death was recorded in error.
    public void living() {
        side.begin(LifeForms.living(side));
    }

    /// Begins to say that what a decision waited for has come.
    void answered(RecordPage.Open open) {
        open.clock().ifPresent(clock -> side.begin(LifeForms.answered(side, clock, open.heading())));
    }
}
