package org.mashhuddle.service.papers.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.papers.IssuedFile;

/// A person’s copy says to whom what is held was given (UK GDPR, article 15(1)(c)): by every paper that came out with
/// the child on it, a list of many children too, and by none that never came out.
class RecipientsInACopyTest {

    @TempDir
    private Path folder;

    private static IssuedFile sealed(TestHub hub, PaperKey key) {
        return hub.services
                .papers()
                .issue(
                        hub.chair(),
                        hub.services.papers().prepare(hub.chair(), key, ""),
                        new Sending(Channel.HANDED_OVER, "the duty desk"));
    }

    private static PaperKey waiting(TestHub hub, PaperKind kind, String agency) {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == kind)
                .filter(key -> hub.book(hub.today)
                        .hub()
                        .directory()
                        .label(key.agency())
                        .equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static SubjectId named(TestHub hub, String given) {
        return hub.book(hub.today).agenda().items().stream()
                .map(AgendaItem::subject)
                .filter(id -> hub.book(hub.today).subjects().get(id) instanceof Child one
                        && one.names().given().startsWith(given))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> papers(TestHub hub, SubjectId child) {
        UUID request = hub.services
                .requests()
                .log(
                        hub.chair(),
                        PersonalRequest.Kind.ACCESS,
                        "Dana TEST-ALDER",
                        "A copy of what is held",
                        LocalDate.of(2026, 11, 23))
                .getFirst()
                .id();
        return hub.services.accessCopies().choose(hub.chair(), request, child).entries().stream()
                .map(AccessEntry::held)
                .filter(held -> held.source().equals("Papers that went out"))
                .map(held -> held.words())
                .toList();
    }

    @Test
    void everyPaperThatCameOutWithTheChildOnItAndNoOther() {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            IssuedFile slip = sealed(hub, waiting(hub, PaperKind.SLIP, "Police"));
            IssuedFile list = sealed(hub, waiting(hub, PaperKind.ACTION_LIST, "Education"));
            IssuedFile night = sealed(hub, waiting(hub, PaperKind.HANDOVER, "Social care"));
            List.of(slip, list, night).forEach(file -> hub.services.papers().saved(hub.chair(), file));
            sealed(hub, waiting(hub, PaperKind.SLIP, "Education"));
            assertThat(papers(hub, named(hub, "Jordan")))
                    .containsExactly(
                            slip.reference() + ". To Police.",
                            list.reference() + ". To Education.",
                            night.reference() + ". To Emergency duty team, Social care. It may name the child.");
            assertThat(papers(hub, named(hub, "Amira")))
                    .as("who is on no slip of the police")
                    .containsExactly(
                            list.reference() + ". To Education.",
                            night.reference() + ". To Emergency duty team, Social care. It may name the child.");
        }
    }
}
