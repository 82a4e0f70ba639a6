package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Asks for whom and where, and writes the audit bundle of a meeting there.
record AuditBundleSave(Services services, Actor actor, MeetingId meeting, Workspace tools, Consumer<String> failed) {

    /// Whether this user may take it.
    boolean mayTake() {
        return actor.has(Permission.AUDIT_BUNDLE);
    }

    void ask() {
        FormDrafts typed = Journal.of(services.drafts(), tools).at("audit-bundle." + meeting.value());
        tools.dialogs()
                .reasonForAuditBundle(typed)
                .ifPresent(why -> tools.dialogs()
                        .placeFor(words("minutes.audit-bundle-file"))
                        .ifPresent(place -> write(why, place, typed)));
    }

    private void write(String why, Path place, FormDrafts typed) {
        failed.accept("");
        tools.background()
                .run(
                        () -> {
                            DataFile file = services.exports().auditBundle(actor, meeting, why);
                            WholeFiles.write(place, file.bytes());
                            return file.issue().reference();
                        },
                        reference -> {
                            typed.settle();
                            tools.notices().say(words("minutes.audit-bundle-saved", place.getFileName(), reference));
                        },
                        failure -> failed.accept(RefusalWords.of(failure)));
    }

    @Override
    public String toString() {
        return "AuditBundleSave[" + meeting + "]";
    }
}
