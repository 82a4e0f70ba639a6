package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.papers.IssuedEnvelope;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.papers.PreparedEnvelope;

/// Seeded histories of papers that are put together, sealed, printed, jammed, received, called back,
/// returned, destroyed, withdrawn. Beside them the test keeps its own account, in words: where each
/// copy is, and what each recipient still has to get. After every step both say the same.
class EnvelopeAccountTest extends EnvelopeAccount {

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "the duty desk");
    private static final int STEPS = LongForm.or("huddle.envelope.steps", 15, 60);
    private static final int KINDS = 11;
    private static final SharingMark FAMILY = new SharingMark.MayReachFamily();

    @TempDir
    private Path folder;

    private TestHub hub;
    private PaperService papers;
    private Random random;

    private final Map<String, PaperKey> keys = new TreeMap<>();
    private final Map<String, IssuedEnvelope> sealed = new TreeMap<>();
    private final Set<String> strayed = new HashSet<>();
    private int moves;

    private void hold() {
        hub.services.meetings().open(hub.chair(), hub.today);
        for (Attendance each : hub.book(hub.today).meeting().attendance()) {
            hub.services.meetings().arrive(hub.chair(), hub.today, each.id());
        }
        int given = 0;
        for (AgendaItem item : hub.book(hub.today).agenda().items()) {
            if (given < 4
                    && hub.book(hub.today)
                            .subject(item)
                            .filter(Child.class::isInstance)
                            .isPresent()) {
                hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
                assign(item, "police", given < 2 ? FAMILY : new SharingMark.MayBeShared());
                assign(item, "health", new SharingMark.MayBeShared());
                given++;
            }
        }
        hub.clock.pass(Duration.ofMinutes(20));
        hub.services.meetings().close(hub.chair(), hub.today);
    }

    private void assign(AgendaItem item, String agency, SharingMark mark) {
        QuickLine.Reading line = hub.services
                .actions()
                .quickLine(hub.viewer())
                .read("see the child !" + agency + " 27/11/2026 12:00", LocalDateTime.of(2026, 11, 24, 10, 0));
        hub.services.actions().assign(hub.chair(), hub.today, item.id(), line, mark);
    }

    private PaperQueue queue() {
        return papers.queue(hub.viewer(), hub.today).queue();
    }

    private String named(PaperKey key) {
        return hub.book(hub.today).hub().directory().label(key.agency()) + "|"
                + key.kind().word() + "|"
                + key.subject().map(one -> one.value().toString()).orElse("");
    }

    @Test
    void afterEveryStepEachCopyIsWhereTheAccountSays() {
        random = new Random(20261126);
        try (TestHub opened = TestHub.planned(folder)) {
            hub = opened;
            papers = hub.services.papers();
            hold();
            queue().waiting().forEach(one -> {
                keys.put(named(one.key()), one.key());
                owed.add(named(one.key()));
            });
            assertThat(envelopes().values()).anyMatch(envelope -> envelope.size() > 2);
            compare("at the start");
            for (int step = 0; step < STEPS; step++) {
                hub.clock.pass(Duration.ofSeconds(30));
                compare(step + ": " + oneStep(random.nextInt(KINDS)));
            }
            assertThat(moves).as("steps that did something").isGreaterThan(STEPS * 2 / 3);
            assertThat(new HashSet<>(place.values())).as("places reached").hasSizeGreaterThan(1);
        }
    }

    /// What was drawn, or the next that can be done.
    private String oneStep(int drawn) {
        for (int more = 0; more < KINDS; more++) {
            String done = tried((drawn + more) % KINDS);
            if (!done.isEmpty()) {
                moves++;
                return done;
            }
        }
        return "";
    }

    private String tried(int which) {
        return switch (which) {
            case 0 -> sendEverything();
            case 1, 2 -> print();
            case 3 -> sign();
            case 4 -> comesBack();
            case 5 -> neverOut();
            case 6 -> callBack();
            case 7 -> ends();
            case 8 -> letGo();
            case 9 -> chairsWord();
            default -> movesHome();
        };
    }

    private <T> Optional<T> any(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    private String sendEverything() {
        return any(List.copyOf(envelopes().values()))
                .map(envelope -> {
                    PreparedEnvelope seen = papers.prepare(
                            hub.chair(), envelope.stream().map(keys::get).toList(), "");
                    int number = place.size();
                    IssuedEnvelope out = papers.issue(hub.chair(), seen, BY_HAND);
                    List<String> contents = List.copyOf(envelope);
                    for (int i = 0; i < contents.size(); i++) {
                        String reference = "SAM-2026-11-24-P%02d".formatted(number + i + 1);
                        assertThat(out.references().get(i)).isEqualTo(reference);
                        place.put(reference, "sealed");
                        what.put(reference, contents.get(i));
                        receiptOf.put(reference, out.reference());
                        owed.remove(contents.get(i));
                    }
                    sealed.put(out.reference(), out);
                    assertThat(out.reference()).isEqualTo("SAM-2026-11-24-R%02d".formatted(sealed.size()));
                    return "sent " + out;
                })
                .orElse("");
    }

    private String print() {
        return any(at("sealed"))
                .map(receiptOf::get)
                .map(receipt -> {
                    sealed.get(receipt).files().forEach(file -> papers.printed(hub.chair(), file));
                    on(receipt).forEach(copy -> place.replace(copy, "sealed", "with the recipient"));
                    return "printed " + receipt;
                })
                .orElse("");
    }

    /// What is called back and not here again is still with the recipient.
    private String sign() {
        List<String> there = new ArrayList<>(at("with the recipient"));
        there.addAll(at("called back"));
        there.removeAll(signedFor);
        return any(there)
                .map(receiptOf::get)
                .map(receipt -> {
                    papers.received(hub.chair(), receipt, "A. Patel");
                    on(receipt).stream().filter(there::contains).forEach(signedFor::add);
                    return "signed " + receipt;
                })
                .orElse("");
    }

    private String comesBack() {
        List<String> standing = new ArrayList<>(at("with the recipient"));
        standing.addAll(at("sealed"));
        return any(standing)
                .map(copy -> {
                    boolean all = random.nextBoolean();
                    String reference = all ? receiptOf.get(copy) : copy;
                    papers.cameBack(hub.chair(), reference, "jammed in the printer");
                    (all ? on(reference) : List.of(copy))
                            .stream().filter(standing::contains).forEach(one -> gone(one, "came back"));
                    return "came back " + reference;
                })
                .orElse("");
    }

    private String neverOut() {
        return any(at("sealed"))
                .map(copy -> {
                    papers.neverOut(hub.chair(), copy, "no paper left");
                    gone(copy, "never out");
                    return "never out " + copy;
                })
                .orElseGet(() -> any(at("with the recipient"))
                        .map(copy -> {
                            assertThatThrownBy(() -> papers.neverOut(hub.chair(), copy, "no"))
                                    .isInstanceOf(Refusal.class);
                            return "refused " + copy;
                        })
                        .orElse(""));
    }

    private String callBack() {
        return any(at("with the recipient"))
                .map(copy -> {
                    papers.recall(hub.chair(), copy, "wrong address", "by phone");
                    gone(copy, "called back");
                    return "called back " + copy;
                })
                .orElse("");
    }

    private String ends() {
        Optional<String> open = any(at("called back"));
        if (open.isEmpty()) {
            return any(at("with the recipient"))
                    .map(copy -> {
                        assertThatThrownBy(() -> papers.ended(hub.chair(), copy, Recall.Outcome.RETURNED, "they"))
                                .isInstanceOf(Refusal.class);
                        return "not called back " + copy;
                    })
                    .orElse("");
        }
        String copy = open.get();
        int breaches = hub.services.requests().breaches(hub.viewer()).size();
        switch (random.nextInt(3)) {
            case 0 -> {
                papers.ended(hub.chair(), copy, Recall.Outcome.RETURNED, "A. Patel");
                place.put(copy, "returned");
            }
            case 1 -> {
                papers.ended(hub.chair(), copy, Recall.Outcome.DESTROYED, "A. Patel");
                place.put(copy, "destroyed");
            }
            default -> {
                if (strayed.add(copy)) {
                    papers.ended(hub.chair(), copy, Recall.Outcome.WRONG_HANDS, "a neighbour");
                    breaches++;
                }
            }
        }
        assertThat(hub.services.requests().breaches(hub.viewer())).hasSize(breaches);
        return "ended " + copy;
    }

    private String letGo() {
        if (kept.isEmpty()) {
            return any(owed.stream().filter(this::canGo).toList())
                    .map(paper -> {
                        papers.hold(hub.chair(), keys.get(paper), "who is it for?");
                        kept.add(paper);
                        return "held " + paper;
                    })
                    .orElse("");
        }
        return any(List.copyOf(kept))
                .map(paper -> {
                    papers.release(hub.chair(), keys.get(paper));
                    kept.remove(paper);
                    return "let go " + paper;
                })
                .orElse("");
    }

    /// The chair says that it is safe, or takes it back.
    private String chairsWord() {
        return any(keys.keySet().stream().filter(EnvelopeAccount::atHome).toList())
                .map(paper -> {
                    if (safe.contains(paper) && !spoilt.contains(paper)) {
                        papers.noLongerSafe(hub.chair(), keys.get(paper), "he has moved in again");
                        spoilt.add(paper);
                        return "unsafe " + paper;
                    }
                    papers.safeToShare(
                            hub.chair(),
                            keys.get(paper),
                            new FamilyReader("Dana TEST-CARER", "mother", "").by("foster carer"));
                    safe.add(paper);
                    spoilt.remove(paper);
                    return "safe " + paper;
                })
                .orElse("");
    }

    /// A child lives somewhere else: no chair's word of before holds.
    private String movesHome() {
        return any(safe.stream().filter(paper -> !spoilt.contains(paper)).toList())
                .map(paper -> {
                    Child now = (Child) hub.book(hub.today)
                            .subjects()
                            .get(keys.get(paper).subject().orElseThrow());
                    hub.services
                            .subjects()
                            .keep(
                                    hub.chair(),
                                    "subject.edit",
                                    new Child(
                                            now.id(),
                                            now.names(),
                                            now.birth(),
                                            now.sex(),
                                            now.ethnicity(),
                                            now.identifiers(),
                                            Optional.of(new Address(random.nextInt(9999) + " New Road", "", false)),
                                            now.care(),
                                            now.household(),
                                            now.typedHere(),
                                            now.restriction(),
                                            now.version()));
                    String child = paper.substring(paper.lastIndexOf('|'));
                    safe.stream().filter(one -> one.endsWith(child)).forEach(spoilt::add);
                    return "moved " + paper;
                })
                .orElse("");
    }

    private void compare(String step) {
        PaperQueue now = queue();
        Map<String, Set<String>> envelopes = new TreeMap<>();
        now.waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(one -> named(one.key()))
                .forEach(paper -> envelopes
                        .computeIfAbsent(recipient(paper), _ -> new TreeSet<>())
                        .add(paper));
        assertThat(envelopes).as("%s: what each recipient gets", step).isEqualTo(envelopes());
        Map<String, String> places = new TreeMap<>();
        Set<String> received = new TreeSet<>();
        Set<String> offered = new TreeSet<>();
        for (PaperQueue.OutPaper one : now.out()) {
            IssuedPaper paper = one.paper();
            places.put(paper.reference(), where(one));
            assertThat(paper.receipt()).contains(receiptOf.get(paper.reference()));
            if (paper.received().isPresent()) {
                received.add(paper.reference());
            }
            one.callBack().ifPresent(_ -> offered.add(paper.reference()));
        }
        assertThat(places).as("%s: where each copy is", step).isEqualTo(place);
        assertThat(received).as("%s: what was signed for", step).isEqualTo(signedFor);
        assertThat(offered).as("%s: what is to be called back", step).isEqualTo(toCallBack());
        assertThat(now.waiting().stream()
                        .filter(one -> one.standing() == WaitingPaper.Standing.NO_LONGER_SAFE)
                        .filter(one -> one.hold().isEmpty()))
                .as("%s: why it is no longer safe", step)
                .isEmpty();
    }

    private static String where(PaperQueue.OutPaper one) {
        return switch (one.state()) {
            case SEALED -> "sealed";
            case ISSUED, SUPERSEDED -> "with the recipient";
            case CAME_BACK -> "came back";
            case NEVER_OUT -> "never out";
            case RECALLED -> {
                List<Recall.Outcome> ends = one.paper().recall().orElseThrow().ends().stream()
                        .map(Recall.End::outcome)
                        .toList();
                yield ends.contains(Recall.Outcome.RETURNED)
                        ? "returned"
                        : ends.contains(Recall.Outcome.DESTROYED) ? "destroyed" : "called back";
            }
        };
    }
}
