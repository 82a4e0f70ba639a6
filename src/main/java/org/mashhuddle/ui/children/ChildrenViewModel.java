package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Session;
import org.mashhuddle.ui.kit.Tools;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Children, people of concern and places: finds them, opens one, and goes back the way one came.
public final class ChildrenViewModel {

    private final Desk desk;
    private final Optional<Destination> from;
    private final FindViewModel find;
    private final Deque<SubjectId> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ChildrenPage> page;

    /// Opens the record that is asked for, or the search.
    public ChildrenViewModel(
            Services services,
            Session session,
            Destination.Children at,
            Tools tools,
            InstantSource clock) {
        this.desk = new Desk(services, session, tools, clock);
        this.from = at.back();
        this.find = new FindViewModel(services.search(), services.records(), session, tools);
        this.page = new ReadOnlyObjectWrapper<>(new ChildrenPage.Finding(find));
        at.record().ifPresentOrElse(this::show, find::refresh);
    }

    private void show(SubjectId id) {
        page.set(new ChildrenPage.Opened(new RecordViewModel(desk, id)));
    }

    /// Opens the record of the chosen line.
    void openChosen() {
        find.chosenSubject().ifPresent(this::open);
    }

    /// Opens a record; the one that is open now is what "back" leads to.
    void open(SubjectId id) {
        if (page.get() instanceof ChildrenPage.Opened here) {
            before.push(here.record().id());
        }
        show(id);
    }

    /// Goes back the way one came: to the record before, to the screen before, or to the search.
    void back() {
        if (!before.isEmpty()) {
            show(before.pop());
        } else if (from.isPresent() && page.get() instanceof ChildrenPage.Opened) {
            desk.tools().navigator().go(from.get());
        } else {
            search();
        }
    }

    /// Goes to the search, as it was.
    void search() {
        before.clear();
        page.set(new ChildrenPage.Finding(find));
        find.refresh();
    }

    /// Where "back" leads, as a verb.
    String backWords() {
        if (!before.isEmpty()) {
            return words("children.back-record");
        }
        return from.map(ChildrenViewModel::place).orElse(words("children.back-search"));
    }

    private static String place(Destination from) {
        return switch (from) {
            case Destination.Agenda _ -> words("children.back-agenda");
            case Destination.Meeting _ -> words("children.back-meeting");
            case Destination.Actions _ -> words("children.back-actions");
            case Destination.Today _,
                    Destination.Children _,
                    Destination.Close _,
                    Destination.Minutes _,
                    Destination.Papers _,
                    Destination.Settings _,
                    Destination.Unlock _ ->
                    words("children.back-there");
        };
    }

    /// What is shown.
    ReadOnlyObjectProperty<ChildrenPage> page() {
        return page.getReadOnlyProperty();
    }

    /// "record" beside the title while one is open.
    ObservableValue<String> detail() {
        return page.map(
                now ->
                        switch (now) {
                            case ChildrenPage.Finding _ -> words("children.detail");
                            case ChildrenPage.Opened _ -> words("children.detail-record");
                        });
    }

    /// "Saved" and "You opened this record".
    ObservableValue<String> status() {
        return page.flatMap(
                now ->
                        switch (now) {
                            case ChildrenPage.Finding finding -> finding.find().summary();
                            case ChildrenPage.Opened opened -> opened.record().status();
                        });
    }
}
