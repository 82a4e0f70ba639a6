package org.mashhuddle.ui.kit.dialog;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.ReleaseAnswer;
import org.mashhuddle.ui.kit.Releasing;

/// Asks in a window who released an entry, and keeps the answer before the mark changes.
///
/// @param whose the agency that owns the entry, in words; empty for the chair
/// @param minutes the agencies that get the minutes
public record ReleaseByQuestion(Dialogs dialogs, String whose, Set<AgencyId> minutes, Keeping keeping)
        implements Releasing {

    /// Keeps a release.
    public interface Keeping {
        /// Keeps who released an entry, and how.
        ///
        /// @param kept runs once it is kept
        void keep(SharingMark from, SharingMark to, Release.Said said, Runnable kept);
    }

    @Override
    public void choose(SharingMark from, SharingMark to, List<Agency> agencies, Consumer<SharingMark> stands) {
        boolean namesNobody = to instanceof SharingMark.NamedAgencies named
                && named.agencies().isEmpty();
        Asked asked = new Asked(whose, from, to, minutes, agencies);
        if (!namesNobody && !asked.widens(to)) {
            stands.accept(to);
            return;
        }
        dialogs.release(asked).ifPresent(answer -> take(from, answer, stands));
    }

    private void take(SharingMark from, ReleaseAnswer answer, Consumer<SharingMark> stands) {
        Runnable then = () -> stands.accept(answer.mark());
        answer.said().ifPresentOrElse(said -> keeping.keep(from, answer.mark(), said, then), () -> {
            if (!answer.mark().widens(from, minutes)) {
                then.run();
            }
        });
    }
}
