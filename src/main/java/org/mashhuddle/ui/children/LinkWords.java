package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.record.OpenedRecord;

import java.time.LocalDate;

/// Says a link: to whom, what it is, who says so.
record LinkWords(OpenedRecord record, LocalDate today) {

    RecordPage.Linked of(OpenedRecord.Linked linked) {
        Link link = linked.link();
        Subject other = linked.other();
        String age = other.ageInWords(today);
        return new RecordPage.Linked(
                link.id(),
                other.id(),
                SubjectKind.of(other),
                age.isEmpty() ? other.displayName() : other.displayName() + ", " + age,
                said(link),
                link.hasEnded());
    }

    private String said(Link link) {
        String what = link.words().isBlank() ? kind(link.kind()) : link.words();
        String by =
                link.reportedBy().isBlank()
                        ? what
                        : words("children.link-by", what, link.reportedBy());
        String mark = MarkWords.of(link.mark(), record.directory());
        return link.endedOn()
                .map(day -> words("children.link-ended", by, DateWords.date(day)))
                .orElse(words("children.link-marked", by, mark));
    }

    static String kind(LinkKind kind) {
        return switch (kind) {
            case SIBLING -> words("children.link-sibling");
            case HOUSEHOLD -> words("children.link-household");
            case PEER -> words("children.link-peer");
            case SCHOOL -> words("children.link-school");
            case REPORTED_TO_EXPLOIT -> words("children.link-exploit");
            case SEEN_AT -> words("children.link-seen");
        };
    }
}
