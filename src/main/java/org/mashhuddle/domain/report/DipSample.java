package org.mashhuddle.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;

/// Children of a period drawn by lot, whose records somebody reads again.
///
/// @param outOf how many it was drawn from
public record DipSample(UUID id, ReportPeriod period, int outOf, Instant drawnAt, List<Audit> audits) {

    /// How many children are drawn where nobody says otherwise.
    public static final int USUAL = 6;

    /// Copies the list.
    public DipSample {
        audits = List.copyOf(audits);
    }

    /// A child of the sample, and what was answered so far.
    ///
    /// @param place in the sample, from 1
    public record Audit(int place, SubjectId subject, Map<AuditQuestion, AuditQuestion.Answer> answers) {
        /// Copies the answers.
        public Audit {
            answers = Map.copyOf(answers);
        }

        public boolean isDone() {
            return answers.size() == AuditQuestion.values().length;
        }

        @Override
        public String toString() {
            return "Audit[" + place + "]";
        }
    }

    /// Draws by lot; the same lot draws the same children, in whatever order they come.
    public static List<SubjectId> draw(List<SubjectId> children, int size, long lot) {
        List<SubjectId> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparing(SubjectId::value));
        SplittableRandom random = new SplittableRandom(lot);
        List<SubjectId> drawn = new ArrayList<>();
        while (drawn.size() < size && !sorted.isEmpty()) {
            drawn.add(sorted.remove(random.nextInt(sorted.size())));
        }
        return drawn;
    }

    public long done() {
        return audits.stream().filter(Audit::isDone).count();
    }

    /// What was found in samples: for each question how many answered yes, of those to whom it
    /// applied.
    static List<ReportLine> lines(List<DipSample> samples) {
        return Stream.of(AuditQuestion.values())
                .map(question -> ReportLine.share(
                        question.words(),
                        rows(samples, question, List.of(AuditQuestion.Answer.YES)),
                        rows(
                                samples,
                                question,
                                List.of(
                                        AuditQuestion.Answer.YES,
                                        AuditQuestion.Answer.PARTLY,
                                        AuditQuestion.Answer.NO))))
                .toList();
    }

    private static List<ReportRow> rows(
            List<DipSample> samples, AuditQuestion question, List<AuditQuestion.Answer> which) {
        return samples.stream()
                .flatMap(sample -> sample.audits().stream()
                        .filter(audit -> Optional.ofNullable(audit.answers().get(question))
                                .filter(which::contains)
                                .isPresent())
                        .map(audit -> sample.row(audit, question)))
                .toList();
    }

    private ReportRow row(Audit audit, AuditQuestion question) {
        LocalDate day = LocalDate.ofInstant(drawnAt, Moment.LONDON);
        String answer = switch (Optional.ofNullable(audit.answers().get(question))
                .orElse(AuditQuestion.Answer.DOES_NOT_APPLY)) {
            case YES -> "yes";
            case PARTLY -> "partly";
            case NO -> "no";
            case DOES_NOT_APPLY -> "does not apply";
        };
        return ReportRow.of(audit.subject(), day, "Sample of " + DateWords.date(day) + ", answered " + answer);
    }

    /// The answers that are there, from rows of question and answer.
    public static Map<AuditQuestion, AuditQuestion.Answer> answers(Stream<Map.Entry<String, String>> rows) {
        return rows.collect(Collectors.toMap(
                row -> AuditQuestion.valueOf(row.getKey()),
                row -> AuditQuestion.Answer.valueOf(row.getValue()),
                (_, last) -> last,
                () -> new EnumMap<>(AuditQuestion.class)));
    }

    @Override
    public String toString() {
        return "DipSample[" + id + "]";
    }
}
