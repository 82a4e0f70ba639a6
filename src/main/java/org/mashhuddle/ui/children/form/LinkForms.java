package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.ui.children.words.LinkWords;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Finder;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;

/// A link to somebody else, and its end.
public final class LinkForms {

    private LinkForms() {}

    /// To whom, what it is, who says so, how far that may be shared. Nothing is preselected.
    public static final class Add extends SideForm<Link> {

        private final Finder<Subject> finder =
                new Finder<>(one -> one.id().value() + " " + one.displayName(), this::reads);
        public final Field<Optional<Subject>> other = field(
                        "to", finder.look(this::look, "link-found"), finder.reading())
                .id("link-find")
                .label(words("children.link-to"))
                .prompt(words("children.link-prompt"))
                .required(words("children.link-to-needed"));
        public final Field<Optional<LinkKind>> kind = menu(
                        "kind", "fth-link", words("children.link-kind"), all(LinkKind.class), LinkWords::kind)
                .spoken(words("children.link-kind"))
                .required(words("children.link-kind-needed"));
        public final Field<Optional<Agency>> agency = agency("agency", words("children.link-agency"), host.agencies())
                .spoken(words("children.link-agency"))
                .check(this::isReported);
        public final Field<String> said = text("said")
                .id("link-words")
                .label(words("children.link-words"))
                .hint(words("children.link-words-hint"));
        public final Field<SharingMark> mark = mark("mark", host.agencies());

        public Add(Host host) {
            super(host, new Title("link", "link", words("children.link-heading"), words("children.link-verb")));
            finder.follow(other, this::again);
        }

        @Override
        public List<FormRow> rows() {
            return List.of(
                    new FormRow.Fields(other),
                    // Beside one another neither is read whole in large letters.
                    new FormRow.Fields(kind),
                    new FormRow.Fields(agency),
                    new FormRow.Fields(said),
                    new FormRow.Fields(mark));
        }

        private String reads(Subject one) {
            String age = one.ageInWords(host.desk().session().today());
            return age.isEmpty() ? one.displayName() : one.displayName() + ", " + age;
        }

        /// Looks for the other end.
        public void look(String typed) {
            host.desk()
                    .tools()
                    .background()
                    .latest(
                            "children.link",
                            () -> find(typed),
                            finder::offer,
                            _ -> problem().set(words("refusal.fault")));
        }

        private List<Subject> find(String typed) {
            return services().search().find(actor().viewer(), typed).hits().stream()
                    .map(Hit::subject)
                    .filter(one -> !one.id().equals(host.id()))
                    .toList();
        }

        private void again(String code) {
            ask(() -> find(code.substring(code.indexOf(' ') + 1)), subjects -> finder.recall(subjects, other));
        }

        /// Those that were found.
        public List<Subject> found() {
            return finder.found();
        }

        private String isReported(Optional<Agency> by) {
            boolean exploits =
                    kind.get().filter(LinkKind.REPORTED_TO_EXPLOIT::equals).isPresent();
            return exploits && by.isEmpty() ? words("children.link-by-needed") : "";
        }

        @Override
        public void fill(Link link) {
            other.set(other.get().filter(one -> one.id().equals(link.to())));
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
    ///
    /// @param name at the other end
    public static SideForm<?> end(SideForm.Host host, LinkId link, String name) {
        Form.Title title = new Form.Title(
                "side", "end." + link.value(), words("children.end-heading", name), words("children.end-verb"));
        return new SideForm.Reason(
                host,
                title,
                false,
                (form, why) -> form.ask(() -> form.services().links().end(form.actor(), link, why.words()), _ -> {
                    host.done();
                    form.undoable(
                            words("children.link-over"),
                            () -> form.services().links().revive(form.actor(), link));
                }));
    }
}
