package org.mashhuddle.ui.meeting.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.service.meeting.TypedInItem;

/// Every text of one sheet, and what the draft journal holds of them.
public final class FormTexts {

    private final ItemId item;
    private final Drafts drafts;
    private final List<FormText> all = new ArrayList<>();
    private boolean looked;
    private final Set<String> gone = new HashSet<>();
    private boolean noted;
    private final ObservableList<EarlierText> earlier = FXCollections.observableArrayList();

    FormTexts(ItemId item, Drafts drafts) {
        this.item = item;
        this.drafts = drafts;
    }

    /// Makes a text of the sheet.
    FormText text(String name, Function<? super Discussion, String> onRecord, Runnable typed) {
        FormText text = new FormText(name, onRecord, this::note, typed);
        all.add(text);
        return text;
    }

    private void note(FormText text, String now) {
        noted = true;
        drafts.note(item, text.name(), now);
    }

    /// What was typed before is here: each text takes its own. Whether there was anything. What is older than the
    /// record takes the place of nothing: it is offered.
    public boolean putBack(TypedInItem typed) {
        looked = true;
        boolean found = false;
        for (FormText text : List.copyOf(all)) {
            String before = typed.fields().get(text.name());
            Optional<Instant> older = typed.older(text.name()).filter(_ -> !text.waitsForTaking());
            if (before != null && older.isPresent()) {
                older(text.name(), before, older.get());
            } else {
                found |= before != null && text.putBack(before);
            }
        }
        typed.fields().forEach((name, text) -> {
            if (EarlierText.isOffered(name)) {
                offer(name, text);
            }
        });
        return found;
    }

    /// A text that is older than the record is kept under a name of its own, whatever is typed into its field from
    /// now on, and offered.
    public void older(String field, String text, Instant at) {
        boolean differs = here(field).filter(now -> now.get().equals(text)).isEmpty();
        if (differs) {
            String kept = EarlierText.name(field, at);
            drafts.note(item, kept, text);
            offer(kept, text);
        }
        if (here(field).filter(FormText::isTouched).isEmpty()) {
            drafts.forget(item, field);
        }
    }

    private Optional<FormText> here(String field) {
        return all.stream().filter(text -> text.name().equals(field)).findFirst();
    }

    private void offer(String kept, String text) {
        String field = EarlierText.field(kept);
        String now = here(field).map(FormText::get).orElse("");
        earlier.add(new EarlierText(kept, field, text, EarlierText.at(kept), now));
    }

    /// What is older than the record and waits for somebody who chooses.
    public ObservableList<EarlierText> earlier() {
        return earlier;
    }

    /// Somebody chose: the older text takes its place again, or it is forgotten.
    ///
    /// @param missing makes its field, where the sheet has none any more
    void settle(EarlierText one, boolean take, Runnable missing) {
        if (take) {
            here(one.field()).ifPresentOrElse(text -> text.set(one.typed()), missing);
        }
        earlier.remove(one);
        drafts.forget(item, one.kept());
    }

    /// A text is no longer on the sheet.
    public void drop(FormText text) {
        all.remove(text);
        forget(text.name());
    }

    /// A text has another name in the journal from now on.
    public void rename(FormText text, String name) {
        if (!text.name().equals(name)) {
            forget(text.name());
            text.rename(name);
        }
    }

    /// What was typed under this name is not wanted, once the store has what the sheet shows now;
    /// until then it is what a power cut would leave.
    public void forget(String name) {
        gone.add(name);
        noted = true;
    }

    /// The store holds this discussion. The journal forgets the texts that are in it, and no other;
    /// before it was looked into, none.
    void recorded(Discussion kept, long upTo) {
        if (looked && noted) {
            noted = false;
            Set<String> held = new HashSet<>(gone);
            all.forEach(text -> held.remove(text.name()));
            all.stream().filter(text -> text.isOnRecord(kept)).forEach(text -> held.add(text.name()));
            gone.clear();
            drafts.recorded(item, upTo, held);
        }
    }
}
