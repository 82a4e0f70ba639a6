package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormRow;

/// What the chair answers: accepted or not, why, and the words as they stand from then on.
final class ReplyForm extends Form<CorrectionService.Reply> {

    /// Whether it is accepted.
    enum Says {
        ACCEPT,
        REFUSE
    }

    private final Amendment asked;
    final Field<Optional<Says>> says;
    final Field<String> stands;
    final Field<Boolean> again;
    final Field<String> reason;

    /// @param before the words as they are signed; empty where something was left out
    ReplyForm(Amendment asked, String before, int next) {
        super(new Title("reply", "correction.reply", words("correction.answer"), words("correction.answer-verb")));
        this.asked = asked;
        says = openSegments("says", all(Says.class), one -> words("correction.says." + one, next))
                .label(words("correction.your-answer"));
        stands = area("stands").label(words("correction.stands")).startsWith(before);
        again = tick("again", words("correction.again"), words("correction.again-hint"));
        reason = area("reason").label(words("correction.reason", next)).required(words("correction.reason-needed"));
        says.text().subscribe((_, _) -> redraw());
    }

    private boolean accepts() {
        return says.get().filter(Says.ACCEPT::equals).isPresent();
    }

    private boolean isWithdrawn() {
        return asked.entry().kind() == Amendment.Kind.WITHDRAWN;
    }

    @Override
    public List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>(List.of(new FormRow.Fields(says)));
        if (accepts() && !isWithdrawn()) {
            rows.add(new FormRow.Fields(stands));
            if (asked.about().isPresent()) {
                rows.add(new FormRow.Fields(again));
            }
        }
        if (accepts() && isWithdrawn()) {
            rows.add(new FormRow.Sentence(words("correction.withdrawn-again")));
        }
        rows.add(new FormRow.Fields(reason));
        return rows;
    }

    @Override
    protected String missing() {
        if (says.get().isEmpty()) {
            return words("correction.says-needed");
        }
        return accepts() && !isWithdrawn() && stands.get().isBlank() ? words("correction.stands-needed") : "";
    }

    @Override
    public void fill(CorrectionService.Reply reply) {
        says.set(Optional.of(reply.accepted() ? Says.ACCEPT : Says.REFUSE));
        stands.set(reply.words());
        again.set(reply.again());
        reason.set(reply.reason());
    }

    @Override
    public CorrectionService.Reply read() {
        return new CorrectionService.Reply(accepts(), reason.get(), stands.get(), again.get());
    }
}
