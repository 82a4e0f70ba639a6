package org.mashhuddle.domain.hub;

import java.util.List;
import java.util.stream.Stream;

/// What a type of meeting shares on (`domain.md` 2.5), as the cover of its minutes says it. The item
/// names the statutory function.
///
/// @param article of the UK GDPR: "Article 6(1)(e): public task"
/// @param condition of its Article 9, for special categories
/// @param paragraph of Schedule 1 to the Data Protection Act 2018
public record SharingBasis(String article, String condition, String paragraph) {

    /// That of a council and its partners.
    public static SharingBasis usual() {
        return new SharingBasis(
                "Article 6(1)(e): public task",
                "Article 9(2)(g): substantial public interest",
                "paragraph 18: safeguarding of children and of individuals at risk");
    }

    /// The sentence of the cover; none where nothing is said.
    public List<String> sentences() {
        String law = Stream.of(article, condition)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> "UK GDPR " + part)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        String schedule = paragraph.isBlank() ? "" : "Data Protection Act 2018 Schedule 1 " + paragraph.strip();
        String all = Stream.of(law, schedule)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return all.isEmpty() ? List.of() : List.of("Information is shared at this meeting under " + all + ".");
    }

    @Override
    public String toString() {
        return "SharingBasis[withheld]";
    }
}
