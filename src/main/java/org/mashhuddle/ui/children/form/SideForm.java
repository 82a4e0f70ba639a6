package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.Look;

/// A form beside a record.
public abstract class SideForm<T> extends Form<T> {

    /// The record that it stands beside.
    public interface Host {
        RecordWorkspace desk();

        SubjectId id();

        List<Agency> agencies();

        /// Closes the form; what was typed is forgotten.
        void close();

        /// Closes the form, and reads the record again.
        void done();

        /// Reads the record again.
        void again();

        /// This user no longer sees the record.
        void gone();

        /// Says a refusal where no form is open.
        void refused(String words);

        /// Something that happened is recorded: goes back the way one came, where that was the way.
        void recorded();
    }

    final Host host;

    SideForm(Host host, Title title) {
        super(title);
        this.host = host;
    }

    /// Shows it, with what was typed into it before and never saved.
    public void open(Runnable shown) {
        open(new FormDrafts(host.desk().journal(), Optional.of(host.id()), title().place(), ""), shown);
    }

    /// Saves what is typed. It runs where nothing is wrong.
    abstract void save(T read);

    /// Saves, where nothing is wrong; says what is, where something is.
    public void confirm() {
        if (validate()) {
            save(read());
        }
    }

    /// In whose place something comes; nothing is chosen.
    final <E> Field<Optional<E>> inPlaceOf(
            String none, List<E> now, Function<E, String> code, Function<E, String> said) {
        return menu("instead", new Look.Menu("fth-repeat", none, choices(now, code, said)), now, code);
    }

    Services services() {
        return host.desk().services();
    }

    Actor actor() {
        return host.desk().actor();
    }

    /// Asks the services beside the window's thread; a refusal is said below the form.
    <R> void ask(Callable<R> work, Consumer<R> done) {
        host.desk().ask(work, done, problem()::set);
    }

    /// Asks, closes the form and says so.
    void keep(Callable<?> work, String said) {
        ask(work, _ -> done(said));
    }

    /// A day that is over.
    final Field<Optional<LocalDate>> pastDay(String name) {
        return pastDay(name, host.desk().session().today());
    }

    void done(String said) {
        host.done();
        say(said);
    }

    /// Says so, with a way back; it is read again after that.
    void undoable(String said, Callable<?> undo) {
        host.desk().tools().notices().say(said, () -> host.desk().ask(undo, _ -> host.again(), host::refused));
    }

    void say(String said) {
        host.desk().tools().notices().say(said);
    }

    /// Asks for a reason; and how far it may be shared, where it is kept with an entry.
    public static final class Reason extends SideForm<MarkedText> {

        private final BiConsumer<Reason, MarkedText> deed;
        public final Field<String> reason = why(this);
        public final Field<SharingMark> mark;

        Reason(Host host, Title title, boolean marked, BiConsumer<Reason, MarkedText> deed) {
            super(host, title);
            this.deed = deed;
            mark = onlyIf(marked, mark("mark", host.agencies()).label(words("sharing.reason")));
        }

        @Override
        protected String missing() {
            return reason.isEmpty() ? words("refusal.reason-missing") : "";
        }

        @Override
        public void fill(MarkedText why) {
            reason.set(why.words());
            mark.set(why.mark());
        }

        @Override
        public MarkedText read() {
            return new MarkedText(reason.get(), mark.get());
        }

        @Override
        void save(MarkedText why) {
            deed.accept(this, why);
        }
    }

    static Field<String> why(SideForm<?> form) {
        return form.area("reason").label(words("dialog.why")).hint(words("children.why-hint"));
    }
}
