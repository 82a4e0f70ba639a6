package org.mashhuddle.service.reports;

import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// A sample, with who its children are.
public record SampleBook(DipSample sample, Map<SubjectId, Subject> subjects) {

    /// Copies the subjects.
    public SampleBook {
        subjects = Map.copyOf(subjects);
    }

    public Optional<Subject> subject(DipSample.Audit audit) {
        return Optional.ofNullable(subjects.get(audit.subject()));
    }

    @Override
    public String toString() {
        return sample.toString();
    }
}
