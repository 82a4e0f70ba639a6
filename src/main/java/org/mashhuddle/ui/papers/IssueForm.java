package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.Messages.words;

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

import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who gets a paper and how it goes. Nothing is chosen that would be wrong to leave: every paper
/// starts with nothing checked.
public final class IssueForm {

    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final StringProperty person = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Channel>> channel =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty to = new SimpleStringProperty("");
    private final BooleanProperty addressChecked = new SimpleBooleanProperty();
    private final BooleanProperty pageRead = new SimpleBooleanProperty();

    void begin(List<String> atTheAgency) {
        clear();
        people.setAll(Stream.concat(Stream.of(""), atTheAgency.stream()).toList());
        person.set("");
    }

    /// Another page or another recipient is checked anew.
    void clear() {
        channel.set(Optional.empty());
        to.set("");
        addressChecked.set(false);
        pageRead.set(false);
    }

    /// How many checks are left.
    ObservableValue<Integer> left() {
        return Bindings.createObjectBinding(
                () ->
                        (int)
                                Stream.of(
                                                channel.get().isPresent(),
                                                !to.get().isBlank(),
                                                addressChecked.get(),
                                                pageRead.get())
                                        .filter(done -> !done)
                                        .count(),
                channel,
                to,
                addressChecked,
                pageRead);
    }

    Optional<Delivery> delivery() {
        return channel.get().map(how -> new Delivery(how, to.get().strip(), addressChecked.get()));
    }

    /// What the field for the address is called.
    ObservableValue<String> toLabel() {
        return channel.map(
                how ->
                        how.map(
                                        one ->
                                                switch (one) {
                                                    case SECURE_EMAIL -> words("papers.to-email");
                                                    case HANDED_OVER -> words("papers.to-hand");
                                                    case POSTED -> words("papers.to-post");
                                                })
                                .orElse(words("papers.to")));
    }

    /// The people of the agency; the first one is nobody: its inbox.
    public ObservableList<String> people() {
        return people;
    }

    /// For whom it is.
    public StringProperty person() {
        return person;
    }

    /// How it goes.
    public ObjectProperty<Optional<Channel>> channel() {
        return channel;
    }

    /// The address, or who takes it.
    public StringProperty to() {
        return to;
    }

    /// The address was checked.
    public BooleanProperty addressChecked() {
        return addressChecked;
    }

    /// Somebody read the page, and it is for this recipient.
    public BooleanProperty pageRead() {
        return pageRead;
    }
}
