package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.service.search.MatchQuality;

/// Who could be meant while somebody is looked for.
sealed interface WhoToAdd {

    /// Somebody who has a record.
    record Known(Subject subject, LocalDate today) implements WhoToAdd {
        @Override
        public String said() {
            String age = subject.ageInWords(today);
            String name = subject.displayName();
            return (age.isEmpty() ? name : name + ", " + age) + born();
        }

        /// Two of one name and one age are told apart by their day of birth.
        private String born() {
            return switch (subject) {
                case Child child -> born(child.birth());
                case PersonOfConcern person -> born(person.birth());
                case Place _ -> "";
            };
        }

        private static String born(Birth birth) {
            return birth instanceof Birth.Born day ? ", " + words("children.born", DateWords.date(day.on())) : "";
        }

        @Override
        public String toString() {
            return "Known[" + subject.id() + "]";
        }
    }

    /// Somebody who has none.
    ///
    /// @param looked the words that were looked for
    record Fresh(String looked) implements WhoToAdd {
        @Override
        public String said() {
            return words("add.new-child", looked);
        }

        @Override
        public String toString() {
            return "Fresh";
        }
    }

    /// How it reads in the list.
    String said();

    /// Whoever was found, and after them the one who is in no record yet. Enter takes the first: where one of the
    /// words fits nobody, somebody of another name stands behind who is not there yet.
    ///
    /// @param looked the words that were looked for
    /// @param actor types in a newcomer only where they may
    static List<WhoToAdd> of(List<Hit> hits, String looked, Actor actor, LocalDate today) {
        Stream<WhoToAdd> fresh = actor.has(Permission.DETAILS) ? Stream.of(new Fresh(looked.strip())) : Stream.empty();
        return Stream.of(known(hits, true, today), fresh, known(hits, false, today))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<WhoToAdd> known(List<Hit> hits, boolean whole, LocalDate today) {
        return hits.stream()
                .filter(hit -> whole == (hit.nearness() != MatchQuality.ALL_BUT_ONE))
                .map(hit -> new Known(hit.subject(), today));
    }
}
