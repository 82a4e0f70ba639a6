package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.AddressOnFile;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;

/// Who gets a paper and how it goes. Nothing is chosen that would be wrong to leave: every paper
/// starts with nothing checked.
public final class IssueForm {

    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Recipients>> recipients = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty person = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Channel>> channel = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty pageRead = new SimpleBooleanProperty();
    private final ObservableValue<Boolean> pagesThere;
    private final Observable[] said = {recipients, person, channel, typed, pageRead};

    // Kept: what only listens does not keep a binding alive.
    private final ObservableValue<String> named = of(this::name);
    private final ObservableValue<String> onFileWords = of(this::maskedWords);
    private final ObservableValue<String> typedProblem = of(this::problem);

    /// @param pagesThere nobody has read pages that are still being made
    IssueForm(ObservableValue<Boolean> pagesThere) {
        this.pagesThere = pagesThere;
        pagesThere.subscribe(_ -> pageRead.set(false));
    }

    void begin(Optional<Recipients> atTheAgency) {
        clear();
        recipients.set(atTheAgency);
        people.setAll(Stream.concat(Stream.of(""), atTheAgency.map(Recipients::names).orElse(List.of()).stream())
                .toList());
        person.set("");
    }

    /// Another page or another recipient is checked anew.
    void clear() {
        channel.set(Optional.empty());
        typed.set("");
        pageRead.set(false);
    }

    /// The list of names may forget what is chosen while it changes.
    private String name() {
        return Objects.requireNonNullElse(person.get(), "");
    }

    /// Whether something is still to be checked.
    boolean isLeft() {
        return !left().isEmpty();
    }

    /// "Still to check: the address; that the page was read. "; empty where everything is.
    String leftWords() {
        return isLeft() ? words("papers.left", String.join("; ", left())) + " " : "";
    }

    private List<String> left() {
        List<String> left = new ArrayList<>();
        if (channel.get().isEmpty()) {
            left.add(words("papers.left-channel"));
        } else if (!fits()) {
            left.add(words(
                    channel.get().filter(Channel.HANDED_OVER::equals).isPresent()
                            ? "papers.left-taker"
                            : "papers.left-address"));
        }
        if (!pageRead.get() || !pagesThere.getValue()) {
            left.add(words(pagesThere.getValue() ? "papers.left-page" : "papers.left-pages"));
        }
        return left;
    }

    private <T> ObservableValue<T> of(Callable<T> read) {
        return Bindings.createObjectBinding(read, said);
    }

    private boolean fits() {
        return onFile().map(file -> file.fits(typed.get()))
                .orElseGet(
                        () -> channel.get().filter(Channel.HANDED_OVER::equals).isPresent()
                                && !typed.get().isBlank());
    }

    private Optional<AddressOnFile> onFile() {
        return channel.get().flatMap(this::onFile);
    }

    private Optional<AddressOnFile> onFile(Channel how) {
        return recipients.get().flatMap(all -> all.onFile(name(), how));
    }

    Optional<Sending> sending() {
        return channel.get().map(how -> new Sending(how, typed.get().strip()));
    }

    /// Whether it can go that way: handed over always, otherwise where an address is on file.
    ObservableValue<Boolean> canGo(Channel how) {
        return of(() -> how == Channel.HANDED_OVER || onFile(how).isPresent());
    }

    /// What stands beside a way of sending: "agreed with Education", "nothing on file".
    ObservableValue<String> beside(Channel how, ObservableValue<String> agency) {
        return Bindings.createStringBinding(
                () -> switch (how) {
                    case SECURE_EMAIL ->
                        onFile(how).isPresent() ? words("papers.agreed", agency.getValue()) : words("papers.no-email");
                    case HANDED_OVER -> words("papers.signed-for");
                    case POSTED -> words(onFile(how).isPresent() ? "papers.double" : "papers.no-post");
                },
                recipients,
                person,
                agency);
    }

    /// What the field below the ways is called.
    ObservableValue<String> toLabel() {
        return channel.map(how -> how.map(one -> switch (one) {
                    case SECURE_EMAIL -> words("papers.to-email");
                    case HANDED_OVER -> words("papers.to-hand");
                    case POSTED -> words("papers.to-post");
                })
                .orElse(""));
    }

    /// "On file: m•••@school.example"; empty where nothing is.
    ObservableValue<String> onFileWords() {
        return onFileWords;
    }

    private String maskedWords() {
        return onFile().map(file -> words("papers.on-file", file.masked())).orElse("");
    }

    /// What is wrong with what was typed; empty while it may still become right.
    ObservableValue<String> typedProblem() {
        return typedProblem;
    }

    private String problem() {
        return onFile().filter(file -> !file.begins(typed.get()))
                .map(_ -> words("papers.does-not-fit"))
                .orElse("");
    }

    /// The post of the person it is for.
    ObservableValue<String> post() {
        return said(all -> all.post(name()));
    }

    /// When the agency last said so.
    ObservableValue<String> confirmed() {
        return said(all -> all.confirmedOn(name())
                .map(on -> words(name().isEmpty() ? "papers.confirmed-inbox" : "papers.confirmed", DateWords.date(on)))
                .orElseGet(() -> words("papers.not-confirmed")));
    }

    private ObservableValue<String> said(Function<Recipients, String> words) {
        return of(() -> recipients.get().map(words).orElse(""));
    }

    /// The people of the agency; the first one is nobody: its inbox.
    public ObservableList<String> people() {
        return people;
    }

    /// The name it is for; empty for the inbox.
    ObservableValue<String> named() {
        return named;
    }

    /// For whom it is.
    public StringProperty person() {
        return person;
    }

    /// Those of the agency who may take it by hand, as far as was typed; nobody for another way.
    List<String> takers() {
        String part = typed.get().strip().toLowerCase(Locale.UK);
        return channel.get().filter(Channel.HANDED_OVER::equals).isPresent()
                ? people.stream()
                        .filter(name -> !name.isEmpty())
                        .filter(name -> name.toLowerCase(Locale.UK).contains(part))
                        .filter(name -> !name.equalsIgnoreCase(part))
                        .toList()
                : List.of();
    }

    /// How it goes.
    public ObjectProperty<Optional<Channel>> channel() {
        return channel;
    }

    /// The part of the address that was typed, or who takes it.
    public StringProperty typed() {
        return typed;
    }

    /// Whether there are pages to read.
    ObservableValue<Boolean> pagesThere() {
        return pagesThere;
    }

    /// Somebody read the page, and it is for this recipient.
    public BooleanProperty pageRead() {
        return pageRead;
    }
}
