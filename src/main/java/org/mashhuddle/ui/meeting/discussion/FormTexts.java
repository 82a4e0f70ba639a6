package org.mashhuddle.ui.meeting.discussion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;

/// Every text of one sheet, and what the draft journal holds of them.
public final class FormTexts {

    private final ItemId item;
    private final Drafts drafts;
    private final List<FormText> all = new ArrayList<>();
    private boolean looked;
    private final Set<String> gone = new HashSet<>();
    private boolean noted;

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

    /// What was typed before is here: each text takes its own. Whether there was anything.
    public boolean putBack(Map<String, String> typed) {
        looked = true;
        boolean found = false;
        for (FormText text : List.copyOf(all)) {
            String before = typed.get(text.name());
            found |= before != null && text.putBack(before);
        }
        return found;
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
