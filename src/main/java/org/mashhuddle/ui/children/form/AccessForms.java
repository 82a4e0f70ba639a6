package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;
import org.mashhuddle.ui.kit.text.RoleLabels;

/// Who may see a record, and its safe address.
public final class AccessForms {

    private AccessForms() {}

    /// To whom a record is restricted, and why.
    public record Named(Set<UserId> users, String why) {
        @Override
        public String toString() {
            return "Named";
        }
    }

    /// Restricts a record. Nobody is dropped: one of those named must be able to chair.
    public static final class Restrict extends SideForm<Named> {

        private final List<User> users;
        public final Field<Set<User>> named;
        public final Field<String> reason;

        /// @param users of the hub
        /// @param now who sees it now; the one who restricts it, where everybody does
        public Restrict(Host host, List<User> users, Set<UserId> now) {
            super(
                    host,
                    new Title("side", "restrict", words("children.restrict-heading"), words("children.restrict-verb")));
            this.users = users.stream()
                    .filter(user -> !user.retired())
                    .filter(user -> user.actor().viewer().opensChildrensRecords())
                    .toList();
            named = ticks(
                    "named",
                    this.users,
                    user -> user.id().value().toString(),
                    user -> words("children.user", user.name(), RoleLabels.brief(user.roles())));
            named.set(of(now));
            reason = why(this);
        }

        private Set<User> of(Set<UserId> ids) {
            return users.stream().filter(user -> ids.contains(user.id())).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public List<FormRow> rows() {
            return List.of(
                    new FormRow.Sentence(words("children.restrict-hint")),
                    new FormRow.Fields(named),
                    new FormRow.Fields(reason));
        }

        @Override
        protected String missing() {
            if (named.get().stream().noneMatch(user -> user.actor().signs())) {
                return words("refusal.no-chair-named");
            }
            return reason.isEmpty() ? words("refusal.reason-missing") : "";
        }

        @Override
        public void fill(Named value) {
            named.set(of(value.users()));
            reason.set(value.why());
        }

        @Override
        public Named read() {
            return new Named(named.get().stream().map(User::id).collect(Collectors.toUnmodifiableSet()), reason.get());
        }

        /// Who did not name themselves no longer sees the record.
        @Override
        void save(Named now) {
            ask(() -> services().subjects().restrict(actor(), host.id(), now.users(), now.why()), _ -> {
                say(words("children.was-restricted"));
                if (now.users().contains(actor().user())) {
                    host.done();
                } else {
                    host.close();
                    host.gone();
                }
            });
        }
    }

    /// A restriction is lifted.
    public static SideForm<?> lift(SideForm.Host host) {
        Form.Title title = new Form.Title("side", "lift", words("children.lift-heading"), words("children.lift-verb"));
        return new SideForm.Reason(
                host,
                title,
                false,
                (form, why) -> form.keep(
                        () -> form.services().subjects().lift(form.actor(), host.id(), why.words()),
                        words("children.lifted")));
    }

    /// A safe address is shown, for a reason that is recorded.
    public static SideForm<?> show(SideForm.Host host, Consumer<Address> shown) {
        Form.Title title = new Form.Title("side", "show", words("children.show-heading"), words("children.show-verb"));
        return new SideForm.Reason(
                host,
                title,
                false,
                (form, why) -> form.ask(
                        () -> form.services().subjects().safeAddress(form.actor(), host.id(), why.words()), found -> {
                            host.close();
                            shown.accept(found);
                        }));
    }
}
