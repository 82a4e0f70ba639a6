package org.mashhuddle.ui.meeting.discussion;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.mashhuddle.domain.access.SharingLimit;
import org.mashhuddle.domain.meeting.Discussion;

/// What of a contribution was refused or limited: open only where somebody opens it, or where
/// something is said.
public final class DisclosureViewModel {

    /// One thing that is asked.
    ///
    /// @param name of the text in the journal, and of its field
    public record Question(String name, FormText text) {}

    private final FormText askedBy;
    private final FormText why;
    private final FormText sharedWith;
    private final FormText notMore;
    private final BooleanProperty open = new SimpleBooleanProperty();

    /// @param name of the contribution's texts in the journal
    /// @param stored what a discussion holds of it
    /// @param typed runs when somebody typed
    public DisclosureViewModel(
            DiscussionEditor desk, String name, Function<Discussion, SharingLimit> stored, Runnable typed) {
        this.askedBy = desk.text(name + ".asked-by", now -> stored.apply(now).askedBy(), typed);
        this.why = desk.text(name + ".asked-why", now -> stored.apply(now).why(), typed);
        this.sharedWith =
                desk.text(name + ".shared-with", now -> stored.apply(now).sharedWith(), typed);
        this.notMore = desk.text(name + ".not-more", now -> stored.apply(now).notMore(), typed);
        questions()
                .forEach(each -> each.text().subscribe(now -> {
                    if (!now.isBlank()) {
                        open.set(true);
                    }
                }));
    }

    /// What is asked, in its order.
    public List<Question> questions() {
        return List.of(
                new Question("asked-by", askedBy),
                new Question("asked-why", why),
                new Question("shared-with", sharedWith),
                new Question("not-more", notMore));
    }

    /// Whether it stands under the text.
    public BooleanProperty open() {
        return open;
    }

    /// As it is typed.
    public SharingLimit value() {
        return new SharingLimit(askedBy.get(), why.get(), sharedWith.get(), notMore.get());
    }

    /// Shows what is stored.
    public void show(SharingLimit stored) {
        askedBy.show(stored.askedBy());
        why.show(stored.why());
        sharedWith.show(stored.sharedWith());
        notMore.show(stored.notMore());
    }
}
