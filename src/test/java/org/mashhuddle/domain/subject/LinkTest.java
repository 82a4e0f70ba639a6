package org.mashhuddle.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.SharingMark;

/// What a link says is said of one of its ends: a boy is his sister's brother, and she is not his.
class LinkTest {

    private static final SubjectId AMIRA = new SubjectId(new UUID(1, 1));
    private static final SubjectId OTHER = new SubjectId(new UUID(1, 2));

    /// As somebody types it in Amira's record: what the other is to her. Beside the other in her record, beside her in
    /// the other's, and what is told there of the other themselves.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SIBLING             | Brother, same household    | Brother, same household    | Brother or sister       | Brother, same household
        SIBLING             | ''                         | Brother or sister          | Brother or sister       | ''
        HOUSEHOLD           | Mother's partner           | Mother's partner           | Same household          | Mother's partner
        HOUSEHOLD           | same household             | same household             | Same household          | ''
        PEER                | Boyfriend                  | Boyfriend                  | Friend or peer          | Boyfriend
        SCHOOL              | Same school; seen together | Same school; seen together | Same school; seen together | ''
        REPORTED_TO_EXPLOIT | Reported to exploit        | Reported to exploit        | Reported to be exploited | ''
        REPORTED_TO_EXPLOIT | He collects her at night   | He collects her at night   | Reported to be exploited | He collects her at night
        REPORTED_TO_EXPLOIT | ''                         | Reported to exploit        | Reported to be exploited | ''
        SEEN_AT             | Seen here                  | Seen here                  | Seen here               | ''
        SEEN_AT             | ''                         | Seen at                    | Seen here               | ''
        """)
    void itsWordsAreOfTheOneItLeadsTo(LinkKind kind, String typed, String beside, String besideHer, String ofThem) {
        Link link = new Link(
                new LinkId(new UUID(1, 3)), AMIRA, OTHER, kind, typed, "police", new SharingMark.MayBeShared());
        assertThat(link.said(AMIRA)).isEqualTo(beside);
        assertThat(link.saidAbout(AMIRA)).isEmpty();
        assertThat(link.said(OTHER)).isEqualTo(besideHer);
        assertThat(link.saidAbout(OTHER).orElse("")).isEqualTo(ofThem);
    }
}
