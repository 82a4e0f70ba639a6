package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.service.agenda.TriageService;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.kit.FormDrafts;

/// Asks whoever sent a contact what it does not say, and writes their answer down. Nothing is sent from
/// here: the words are copied, for a secure way that the hub has.
///
/// @param after reads the list again
record SenderVerbs(TriageService triage, Actor actor, AgendaRequests asking, Runnable after) {

    /// Whether the sender of this one can be asked: it waits for a decision, and for no answer.
    boolean mayAsk(TriageRow.One one) {
        return actor.writes() && isOpen(one.kind()) && open(one).isEmpty();
    }

    /// Whether an answer is waited for.
    boolean mayAnswer(TriageRow.One one) {
        return actor.writes() && open(one).isPresent();
    }

    private static boolean isOpen(TriageList.Kind kind) {
        return switch (kind) {
            case NO_RULE, ASKED, STAYS -> true;
            case BY_RULE, BY_PERSON, ELSEWHERE -> false;
        };
    }

    private static Optional<SenderQuestion> open(TriageRow.One one) {
        return one.contact().asked().filter(question -> question.answer().isEmpty());
    }

    /// Asks, or writes down the answer that is waited for.
    ///
    /// @param copy puts the words where they can be pasted
    void askOrAnswer(List<TriageRow.One> those, Consumer<String> copy) {
        if (actor.writes() && those.size() > 1) {
            asking.tools().notices().say(words("triage.ask-one"));
        } else {
            those.stream().limit(1).forEach(one -> askOrAnswer(one, copy));
        }
    }

    private void askOrAnswer(TriageRow.One one, Consumer<String> copy) {
        if (mayAnswer(one)) {
            open(one).ifPresent(question -> answer(one, question));
        } else if (mayAsk(one)) {
            ask(one, copy);
        }
    }

    private void ask(TriageRow.One one, Consumer<String> copy) {
        FormDrafts typed = typed(one, "ask");
        asking.tools()
                .dialogs()
                .askTheSender(one.name(), one.contact().from(), typed)
                .ifPresent(said -> asking.tools()
                        .background()
                        .run(
                                () -> triage.ask(actor, one.contact().id(), said.whom(), said.what()),
                                question -> {
                                    copy.accept(text(one, question));
                                    done(typed, words("triage.asked-now"));
                                },
                                asking.refused()));
    }

    private void answer(TriageRow.One one, SenderQuestion question) {
        FormDrafts typed = typed(one, "answer");
        asking.tools()
                .dialogs()
                .senderAnswered(one.name(), question.whom(), typed)
                .ifPresent(said -> asking.tools()
                        .background()
                        .run(
                                () -> triage.answer(actor, one.contact().id(), said),
                                _ -> done(
                                        typed,
                                        words(
                                                isForAPerson(one.kind())
                                                        ? "triage.answered-now"
                                                        : "triage.answered-kept")),
                                asking.refused()));
    }

    /// Whether it waits for a person once it is answered: what stays, or is off, is decided.
    private static boolean isForAPerson(TriageList.Kind kind) {
        return switch (kind) {
            case NO_RULE, ASKED -> true;
            case STAYS, BY_RULE, BY_PERSON, ELSEWHERE -> false;
        };
    }

    private void done(FormDrafts typed, String said) {
        typed.settle();
        after.run();
        asking.tools().notices().say(said);
    }

    private FormDrafts typed(TriageRow.One one, String what) {
        return asking.journal().at("triage." + what + "." + one.contact().id().value());
    }

    /// Copies once more what was asked.
    void copyAgain(TriageRow.One one, Consumer<String> copy) {
        open(one).filter(_ -> actor.writes()).ifPresent(question -> {
            copy.accept(text(one, question));
            asking.tools().notices().say(words("triage.copied"));
        });
    }

    /// What is sent: the child is not named in it, whoever sent the contact knows whom it is about.
    private String text(TriageRow.One one, SenderQuestion question) {
        return words(
                "triage.ask-text",
                question.whom(),
                DateWords.moment(one.contact().came(), LocalDate.EPOCH),
                asking.tools().session().hub().name(),
                question.words(),
                DateWords.due(question.due(), LocalDate.EPOCH));
    }
}
