package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;

/// A link that is typed: to whom, what it is, who says so, how far that may be shared.
public final class LinkForm {

    private final RecordWorkspace desk;
    private final SubjectId from;
    private final List<Agency> agencies;
    private final ObservableList<Subject> found = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Subject>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LinkKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Agency>> agency = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty said = new SimpleStringProperty("");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final StringProperty problem = new SimpleStringProperty("");

    public LinkForm(RecordWorkspace desk, SubjectId from, List<Agency> agencies) {
        this.desk = desk;
        this.from = from;
        this.agencies = agencies.stream().filter(one -> !one.retired()).toList();
    }

    /// Looks for the other end.
    public void look(String typed) {
        other.set(Optional.empty());
        if (typed.isBlank()) {
            found.clear();
            return;
        }
        desk.tools()
                .background()
                .latest(
                        "children.link",
                        () -> desk.services().search().find(desk.actor().viewer(), typed).hits().stream()
                                .map(Hit::subject)
                                .filter(one -> !one.id().equals(from))
                                .toList(),
                        found::setAll,
                        wrong -> problem.set(words("refusal.fault")));
    }

    /// What is typed and chosen goes to the journal, but for how far it may be shared: that starts
    /// anew.
    void keepIn(FormDrafts drafts) {
        other.subscribe((_, _) -> drafts.note("to", to()));
        kind.subscribe((_, _) -> drafts.note("kind", kindName()));
        agency.subscribe((_, _) -> drafts.note("agency", agencyId()));
        drafts.text("said", said)
                .field("to", this::to, this::toAgain)
                .field("kind", this::kindName, this::kindAgain)
                .field("agency", this::agencyId, this::agencyAgain);
    }

    private String to() {
        return other.get()
                .map(one -> one.id().value() + " " + one.displayName())
                .orElse("");
    }

    /// Looked for again, so that nobody comes back who is hidden by now.
    private void toAgain(String typed) {
        int end = typed.indexOf(' ');
        if (end > 0) {
            desk.ask(
                    () -> desk.services().search().find(desk.actor().viewer(), typed.substring(end + 1)).hits().stream()
                            .map(Hit::subject)
                            .filter(one -> typed.startsWith(one.id().value() + " "))
                            .findFirst(),
                    other::set,
                    problem::set);
        }
    }

    private String kindName() {
        return kind.get().map(LinkKind::name).orElse("");
    }

    private void kindAgain(String typed) {
        kind.set(Arrays.stream(LinkKind.values())
                .filter(one -> one.name().equals(typed))
                .findAny());
    }

    private String agencyId() {
        return agency.get().map(one -> one.id().value().toString()).orElse("");
    }

    private void agencyAgain(String typed) {
        agency.set(agencies.stream()
                .filter(one -> one.id().value().toString().equals(typed))
                .findAny());
    }

    /// How one of those found reads.
    String reads(Subject one) {
        String age = one.ageInWords(desk.session().today());
        return age.isEmpty() ? one.displayName() : one.displayName() + ", " + age;
    }

    /// Says what is missing; whether nothing is.
    public boolean willDo() {
        problem.set(missing());
        return problem.get().isEmpty();
    }

    private String missing() {
        if (other.get().isEmpty()) {
            return words("children.link-to-needed");
        }
        if (kind.get().isEmpty()) {
            return words("children.link-kind-needed");
        }
        boolean unsaid = agency.get().isEmpty();
        return unsaid && kind.get().get() == LinkKind.REPORTED_TO_EXPLOIT ? words("children.link-by-needed") : "";
    }

    /// The link; ask only where nothing is missing.
    public Link link(LinkId id) {
        return new Link(
                id,
                from,
                other.get().orElseThrow().id(),
                kind.get().orElseThrow(),
                said.get().strip(),
                agency.get().map(Agency::label).orElse(""),
                mark.get());
    }

    public List<Agency> agencies() {
        return agencies;
    }

    public ObservableList<Subject> found() {
        return found;
    }

    public ObjectProperty<Optional<Subject>> other() {
        return other;
    }

    /// What kind of link.
    public ObjectProperty<Optional<LinkKind>> kind() {
        return kind;
    }

    /// The agency that says so.
    public ObjectProperty<Optional<Agency>> agency() {
        return agency;
    }

    /// What is said beside the name.
    public StringProperty said() {
        return said;
    }

    /// How far it may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What is missing or was refused.
    public StringProperty problem() {
        return problem;
    }

    @Override
    public String toString() {
        return "LinkForm";
    }
}
