package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.ui.children.words.LinkWords;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Look;
import org.mashhuddle.ui.kit.form.Row;

/// A link to somebody else, and its end.
public final class LinkForms {

    private LinkForms() {}

    /// To whom, what it is, who says so, how far that may travel. Nothing is preselected.
    public static final class Add extends SideForm<Link> {

        private final ObservableList<Look.Choice> found = FXCollections.observableArrayList();
        private final StringProperty shown = new SimpleStringProperty("");
        private final Map<String, Subject> known = new HashMap<>();
        private final Field.Reading<Optional<Subject>> reading =
                new Field.Reading<>(code -> Optional.ofNullable(known.get(code)), one -> one.map(this::known).orElse(""));
        public final Field<Optional<Subject>> other = field(
                        "to", new Look.Finder(this::look, found, shown, "link-found"), reading)
                .id("link-find")
                .label(words("children.link-to"))
                .prompt(words("children.link-prompt"));
        public final Field<Optional<LinkKind>> kind = menu(
                        "kind", "fth-link", words("children.link-kind"), all(LinkKind.class), LinkWords::kind)
                .spoken(words("children.link-kind"));
        public final Field<Optional<Agency>> agency = agency("agency", words("children.link-agency"), host.agencies())
                .spoken(words("children.link-agency"));
        public final Field<String> said = text("said")
                .id("link-words")
                .label(words("children.link-words"))
                .hint(words("children.link-words-hint"));
        public final Field<SharingMark> mark = mark("mark", host.agencies()).startsAnew();

        public Add(Host host) {
            super(host, new Title("link", "link", words("children.link-heading"), words("children.link-verb")));
            other.text().subscribe((_, code) -> chose(code));
        }

        @Override
        public List<Row> rows() {
            return List.of(
                    new Row.Fields(other), new Row.Fields(kind, agency), new Row.Fields(said), new Row.Fields(mark));
        }

        /// Those that were found.
        public ObservableList<Look.Choice> found() {
            return found;
        }

        private String known(Subject one) {
            String code = one.id().value() + " " + one.displayName();
            known.put(code, one);
            return code;
        }

        private String reads(Subject one) {
            String age = one.ageInWords(host.desk().session().today());
            return age.isEmpty() ? one.displayName() : one.displayName() + ", " + age;
        }

        /// Looks for the other end.
        public void look(String typed) {
            if (typed.isBlank()) {
                found.clear();
                return;
            }
            host.desk()
                    .tools()
                    .background()
                    .latest("children.link", () -> find(typed), this::offer, _ -> problem()
                            .set(words("refusal.fault")));
        }

        private List<Subject> find(String typed) {
            return services().search().find(actor().viewer(), typed).hits().stream()
                    .map(Hit::subject)
                    .filter(one -> !one.id().equals(host.id()))
                    .toList();
        }

        private void offer(List<Subject> subjects) {
            found.setAll(subjects.stream()
                    .map(one -> new Look.Choice(known(one), reads(one)))
                    .toList());
        }

        private void chose(String code) {
            Consumer<Subject> show = one -> shown.set(reads(one));
            other.get().ifPresentOrElse(show, () -> shown.set(""));
            if (!code.isEmpty() && other.get().isEmpty()) {
                again(code);
            }
        }

        /// Looked for again, so that nobody comes back who is hidden by now.
        private void again(String code) {
            ask(
                    () -> find(code.substring(code.indexOf(' ') + 1)),
                    subjects -> {
                        subjects.forEach(this::known);
                        other.get().ifPresent(one -> shown.set(reads(one)));
                    });
        }

        @Override
        protected String missing() {
            if (other.get().isEmpty()) {
                return words("children.link-to-needed");
            }
            if (kind.get().isEmpty()) {
                return words("children.link-kind-needed");
            }
            boolean unsaid = agency.get().isEmpty();
            return unsaid && kind.get().get() == LinkKind.REPORTED_TO_EXPLOIT ? words("children.link-by-needed") : "";
        }

        @Override
        public void fill(Link link) {
            other.set(Optional.ofNullable(known.get(link.to().value().toString())));
            kind.set(Optional.of(link.kind()));
            said.set(link.words());
            agency.set(host.agencies().stream()
                    .filter(one -> one.label().equals(link.reportedBy()))
                    .findFirst());
            mark.set(link.mark());
        }

        @Override
        public Link read() {
            return new Link(
                    services().links().fresh(),
                    host.id(),
                    other.get().orElseThrow().id(),
                    kind.get().orElseThrow(),
                    said.get(),
                    agency.get().map(Agency::label).orElse(""),
                    mark.get());
        }

        @Override
        void save(Link link) {
            ask(() -> services().links().add(actor(), link), _ -> host.done());
        }
    }

    /// A link is over.
    public static final class End extends SideForm.Reason {
        private final LinkId link;

        /// @param name at the other end
        public End(Host host, LinkId link, String name) {
            super(host, "end." + link.value(), words("children.end-heading", name), words("children.end-verb"));
            this.link = link;
        }

        @Override
        void save(String why) {
            ask(() -> services().links().end(actor(), link, why), _ -> {
                host.done();
                host.desk().tools().notices().say(words("children.link-over"), this::revive);
            });
        }

        private void revive() {
            host.desk().ask(() -> services().links().revive(actor(), link), _ -> host.again(), host::refused);
        }
    }
}
