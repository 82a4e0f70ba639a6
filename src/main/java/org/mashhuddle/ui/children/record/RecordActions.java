package org.mashhuddle.ui.children.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.children.form.AccessForms;
import org.mashhuddle.ui.children.form.LinkForms;
import org.mashhuddle.ui.children.form.RecordPrintForm;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// The verbs beside a record: links, the restriction, the safe address. Each asks in a small form.
public final class RecordActions implements SideForm.Host {

    private final RecordWorkspace desk;
    private final RecordViewModel record;
    private final EventActions events;
    private final LifeActions life;
    private final StandingActions standing;
    private final MeasureActions measures;
    private final ReadOnlyObjectWrapper<Optional<SideForm<?>>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper address = new ReadOnlyStringWrapper("");

    RecordActions(RecordWorkspace desk, RecordViewModel record) {
        this.desk = desk;
        this.record = record;
        this.events = new EventActions(desk, record, this);
        this.life = new LifeActions(desk, record, this);
        this.standing = new StandingActions(desk, record, this);
        this.measures = new MeasureActions(desk, record, this);
    }

    /// Shows a form, with what was typed into it before and never saved.
    void begin(SideForm<?> fresh) {
        fresh.open(() -> {
            desk.tools().notices().dismiss();
            form.set(Optional.of(fresh));
        });
    }

    @Override
    public RecordWorkspace desk() {
        return desk;
    }

    @Override
    public SubjectId id() {
        return record.id();
    }

    @Override
    public List<Agency> agencies() {
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

    /// How a child stands, and who leads.
    public StandingActions standing() {
        return standing;
    }

    /// What was done to protect.
    public MeasureActions measures() {
        return measures;
    }

    /// Whether this user prints the record for an agency.
    public boolean prints() {
        return desk.actor().has(Permission.RECORD_PRINTS);
    }

    /// Begins to print the record.
    public void print() {
        if (prints()) {
            begin(new RecordPrintForm(this));
        }
    }

    /// Begins to add a link.
    public void link() {
        if (desk.actor().has(Permission.DETAILS)) {
            begin(new LinkForms.Add(this));
        }
    }

    /// Begins to say that a link is over.
    public void end(RecordPage.Linked linked) {
        linked.id().ifPresent(id -> begin(LinkForms.end(this, id, linked.name())));
    }

    /// Begins to restrict the record, or to change to whom it is restricted.
    public void restrict() {
        record.opened().get().ifPresent(now -> begin(restricting(now)));
    }

    private AccessForms.Restrict restricting(OpenedRecord now) {
        Set<UserId> named = now.subject()
                .restriction()
                .map(Restriction::namedUsers)
                .orElse(Set.of(desk.actor().user()));
        return new AccessForms.Restrict(this, now.directory().users(), named);
    }

    /// Begins to lift the restriction.
    public void lift() {
        begin(AccessForms.lift(this));
    }

    /// Begins to ask for the safe address.
    public void show() {
        begin(AccessForms.show(this, found -> address.set(found.oneLine())));
    }

    /// Leaves it unsaid; what was typed comes back with the form.
    public void leave() {
        form.set(Optional.empty());
    }

    /// Does what is typed, where nothing is missing.
    public void confirm() {
        form.get().ifPresent(SideForm::confirm);
    }

    @Override
    public void close() {
        form.get().ifPresent(SideForm::settle);
        leave();
    }

    /// It is done: the form closes, and the record is read again.
    @Override
    public void done() {
        close();
        record.again();
    }

    @Override
    public void again() {
        record.again();
    }

    @Override
    public void gone() {
        record.gone();
    }

    @Override
    public void refused(String words) {
        record.problem().set(words);
    }

    @Override
    public void recorded() {
        events.recorded();
    }

    /// The safe address, once a reason was given for it; empty until then.
    public ReadOnlyStringProperty address() {
        return address.getReadOnlyProperty();
    }

    /// What is typed; nothing while nothing is.
    public ReadOnlyObjectProperty<Optional<SideForm<?>>> form() {
        return form.getReadOnlyProperty();
    }
}
