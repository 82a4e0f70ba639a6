package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Subject;

/// What the header says of a life: the eighteenth birthday, a death.
final class LifeWords {

    private static final int ADULT = 18;
    /// No rule of the field: only how early the head of a record says it; an agenda has a length of its own.
    private static final int SOON_MONTHS = 6;

    private LifeWords() {}

    static RecordPage.Life of(Subject subject, LocalDate today) {
        if (!(subject instanceof Child child)) {
            return new RecordPage.Life("", false, false, false);
        }
        boolean died = child.death().isPresent();
        String said = child.death().map(LifeWords::died).orElseGet(() -> birthday(child.birth(), today));
        return new RecordPage.Life(said, child.isUnborn() && !died, !died, died);
    }

    private static String died(Death death) {
        return death.on()
                .map(day -> words("children.died-on", DateWords.date(day), death.saidBy()))
                .orElse(words("children.died", death.saidBy()));
    }

    private static String birthday(Birth birth, LocalDate today) {
        if (!(birth instanceof Birth.Born(LocalDate born))) {
            return "";
        }
        LocalDate on = born.plusYears(ADULT);
        if (!on.isAfter(today)) {
            return words("children.adult-since", DateWords.date(on));
        }
        return on.isAfter(today.plusMonths(SOON_MONTHS)) ? "" : words("children.adult-on", DateWords.date(on));
    }
}
