package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.agenda.plan.NextMeeting;
import org.mashhuddle.ui.agenda.row.AgendaRequests;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;

/// All contacts since the last meeting by what became of them: chosen one by one or by their rule,
/// put on the agenda, left off, agreed.
public final class TriageListModel {

    private final Services services;
    private final Actor actor;
    private final AgendaRequests asking;
    private final ObservableValue<Optional<MeetingBook>> book;
    private final ReadOnlyObjectWrapper<Optional<TriageList>> list = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<TriageRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<SubjectId>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<TriageList.Waiting> waiting =
            new ReadOnlyObjectWrapper<>(TriageList.Waiting.nothing());
    private final Set<Object> folded = new HashSet<>();
    private boolean open;

    public TriageListModel(
            Services services, Actor actor, AgendaRequests asking, ObservableValue<Optional<MeetingBook>> book) {
        this.services = services;
        this.actor = actor;
        this.asking = asking;
        this.book = book;
    }

    /// Its tab is open from now on, or no longer: only what is shown is read.
    public void open(boolean shown) {
        open = shown;
        if (shown) {
            read();
        }
    }

    /// Reads it again where its tab is open; elsewhere the pill of the tab is only counted.
    public void read() {
        Background background = asking.tools().background();
        if (open) {
            on(id -> background.run(() -> services.triage().list(actor.viewer(), id), this::show, asking.refused()));
        } else {
            on(id -> background.run(
                    () -> services.triage().waiting(actor.viewer(), id), waiting::set, asking.refused()));
        }
    }

    private void show(TriageList next) {
        waiting.set(next.waiting());
        Set<SubjectId> there = next.groups().stream()
                .flatMap(group -> group.contacts().stream().map(TriageList.Contact::who))
                .collect(Collectors.toSet());
        list.set(Optional.of(next));
        chosen.set(chosen.get().stream().filter(there::contains).collect(Collectors.toUnmodifiableSet()));
        draw();
    }

    private void draw() {
        rows.set(list.get().map(shown -> new TriageRows(shown, folded).all()).orElse(List.of()));
    }

    /// Folds the group of a row, or unfolds it.
    void fold(TriageRow row, boolean shut) {
        if (row instanceof TriageRow.Head head && (shut ? folded.add(head.key()) : folded.remove(head.key()))) {
            draw();
        }
    }

    /// Chooses a row, or all of a group; once more, and they are not chosen any more.
    void toggle(TriageRow row) {
        List<SubjectId> those = row.ones().stream().map(TriageRow.One::who).toList();
        Set<SubjectId> next = new HashSet<>(chosen.get());
        if (!next.addAll(those)) {
            those.forEach(next::remove);
        }
        chosen.set(Set.copyOf(next));
    }

    /// Chooses all of the group in which a row stands, and nobody else.
    void chooseGroup(TriageRow row) {
        heads().stream()
                .filter(head -> head.equals(row)
                        || (row instanceof TriageRow.One one && head.ones().contains(one)))
                .findFirst()
                .ifPresent(head -> chosen.set(
                        head.ones().stream().map(TriageRow.One::who).collect(Collectors.toUnmodifiableSet())));
    }

    boolean isChosen(TriageRow row) {
        return !row.ones().isEmpty()
                && row.ones().stream().allMatch(one -> chosen.get().contains(one.who()));
    }

    private List<TriageRow.Head> heads() {
        return rows.get().stream()
                .filter(TriageRow.Head.class::isInstance)
                .map(TriageRow.Head.class::cast)
                .toList();
    }

    /// Those chosen; of a row, where nobody is.
    List<TriageRow.One> about(Optional<TriageRow> at) {
        if (chosen.get().isEmpty()) {
            return at.map(TriageRow::ones).orElse(List.of());
        }
        return heads().stream()
                .flatMap(head -> head.ones().stream())
                .filter(one -> chosen.get().contains(one.who()))
                .toList();
    }

    /// Everybody in the chair's sample, once.
    List<TriageRow.One> sample() {
        Set<SubjectId> seen = new HashSet<>();
        return heads().stream()
                .flatMap(head -> head.ones().stream())
                .filter(TriageRow.One::isSampled)
                .filter(one -> seen.add(one.who()))
                .toList();
    }

    /// Puts them on the agenda, with one reason: whom a rule left off is pulled in, for whom no rule is
    /// stays on it, whom a person left off is taken back.
    void putOn(List<TriageRow.One> those) {
        List<TriageRow.One> can =
                leftOffFirst(those.stream().filter(this::mayPutOn).toList());
        if (can.isEmpty()) {
            return;
        }
        FormDrafts typed = asking.journal().at("triage.put-on");
        asking.tools()
                .dialogs()
                .reasonForPullingIn(named(can), agencies(), typed)
                .ifPresent(why ->
                        on(meeting -> each(can, typed, many -> words("triage.put", many), one -> switch (one.kind()) {
                            case BY_RULE -> services.triage().pullIn(actor, meeting, one.who(), why);
                            case BY_PERSON -> services.agendas().takeBack(actor, meeting, one.who());
                            case NO_RULE, ASKED, STAYS, ELSEWHERE ->
                                services.triage().keepOn(actor, meeting, one.who(), why);
                        })));
    }

    /// Where two contacts of a child are chosen, the verb for what was left off is for both: who is only kept on
    /// would not have the other back.
    private static List<TriageRow.One> leftOffFirst(List<TriageRow.One> those) {
        return those.stream()
                .sorted(Comparator.comparing(one -> switch (one.kind()) {
                    case BY_RULE -> 0;
                    case BY_PERSON -> 1;
                    case NO_RULE, ASKED, STAYS, ELSEWHERE -> 2;
                }))
                .toList();
    }

    boolean mayPutOn(TriageRow.One one) {
        return !isOver()
                && switch (one.kind()) {
                    case BY_RULE -> true;
                    case NO_RULE, ASKED, BY_PERSON -> actor.writes();
                    case STAYS, ELSEWHERE -> false;
                };
    }

    /// Agrees with what a rule left off, and asks once why the others are left off.
    void leaveOff(List<TriageRow.One> those) {
        agree(those);
        List<TriageRow.One> others = those.stream().filter(this::mayLeaveOff).toList();
        if (others.isEmpty()) {
            return;
        }
        FormDrafts typed = asking.journal().at("triage.leave-off");
        asking.tools()
                .dialogs()
                .leavingOff(named(others), earliest(), agencies(), typed, "")
                .ifPresent(given -> on(meeting -> each(
                        others,
                        typed,
                        many -> words("triage.left", many),
                        one -> services.agendas()
                                .leaveOff(actor, meeting, one.who(), given.why(), given.comesBack()))));
    }

    boolean mayLeaveOff(TriageRow.One one) {
        return !isOver()
                && switch (one.kind()) {
                    case NO_RULE, ASKED, STAYS -> actor.writes();
                    case BY_RULE, BY_PERSON, ELSEWHERE -> false;
                };
    }

    /// The chair agrees that these are left off.
    void agree(List<TriageRow.One> those) {
        List<TriageRow.One> can = those.stream().filter(this::mayAgree).toList();
        if (!can.isEmpty()) {
            on(meeting -> each(
                    can,
                    asking.journal().at("triage.agree"),
                    many -> words("triage.agreed-many", many),
                    one -> services.triage().confirm(actor, meeting, one.who())));
        }
    }

    /// What is asked of whoever sent one of them.
    SenderVerbs sender() {
        return new SenderVerbs(services.triage(), actor, asking, this::read);
    }

    /// Says that all of them were looked at.
    void finish() {
        if (mayFinish()) {
            on(meeting -> asking.tools()
                    .background()
                    .run(
                            () -> services.triage().finish(actor, meeting),
                            next -> {
                                asking.show().accept(next);
                                asking.tools().notices().say(words("triage.finished-now"));
                            },
                            // A contact may have come meanwhile: the list shows it.
                            failure -> asking.ask(
                                    () -> services.agendas().propose(actor, meeting),
                                    _ -> asking.refused().accept(failure))));
        }
    }

    /// Whether this user may say so now, and has not said so.
    boolean mayFinish() {
        return actor.writes()
                && !isOver()
                && list.get()
                        .filter(now -> now.nothingWaits() && now.finished().isEmpty())
                        .isPresent();
    }

    /// Whether this user is one of those who say so.
    boolean finishes() {
        return actor.writes();
    }

    boolean mayAgree(TriageRow.One one) {
        return !isOver() && one.kind() == TriageList.Kind.BY_RULE && one.isUnseen() && actor.signs();
    }

    private boolean isOver() {
        return book.getValue().filter(NextMeeting::isOver).isPresent();
    }

    /// One after the other. Where one is refused the others are done all the same: it stays chosen, and is named.
    private void each(
            List<TriageRow.One> those,
            FormDrafts typed,
            IntFunction<String> done,
            Function<TriageRow.One, MeetingBook> verb) {
        Set<SubjectId> seen = new HashSet<>();
        List<TriageRow.One> once =
                those.stream().filter(one -> seen.add(one.who())).toList();
        Map<TriageRow.One, Refusal> refused = new LinkedHashMap<>();
        asking.tools()
                .background()
                .run(
                        () -> done(once, verb, refused),
                        next -> {
                            asking.show().accept(next);
                            said(once.size() - refused.size(), typed, done, refused);
                        },
                        failure -> on(meeting -> asking.ask(
                                () -> services.agendas().propose(actor, meeting),
                                _ -> asking.refused().accept(failure))));
    }

    private MeetingBook done(
            List<TriageRow.One> those, Function<TriageRow.One, MeetingBook> verb, Map<TriageRow.One, Refusal> refused) {
        List<MeetingBook> after = new ArrayList<>();
        for (TriageRow.One one : those) {
            try {
                after.add(verb.apply(one));
            } catch (Refusal why) {
                refused.put(one, why);
            }
        }
        return after.isEmpty() ? services.agendas().propose(actor, meeting().orElseThrow()) : after.getLast();
    }

    private void said(int many, FormDrafts typed, IntFunction<String> done, Map<TriageRow.One, Refusal> refused) {
        chosen.set(refused.keySet().stream().map(TriageRow.One::who).collect(Collectors.toUnmodifiableSet()));
        if (refused.isEmpty()) {
            typed.settle();
            asking.tools().notices().say(done.apply(many));
            return;
        }
        if (many > 0) {
            String not = refused.keySet().stream().map(TriageRow.One::name).collect(Collectors.joining(", "));
            asking.tools().notices().say(words("triage.but-not", done.apply(many), not));
        }
        asking.refused().accept(refused.values().iterator().next());
    }

    private static Set<SubjectId> subjects(List<TriageRow.One> those) {
        return those.stream().map(TriageRow.One::who).collect(Collectors.toSet());
    }

    private static String named(List<TriageRow.One> those) {
        int many = subjects(those).size();
        return many == 1 ? those.getFirst().name() : words("triage.so-many", many);
    }

    private List<Agency> agencies() {
        return book.getValue().map(open -> open.hub().directory().agencies()).orElse(List.of());
    }

    private LocalDate earliest() {
        return book.getValue()
                .map(open -> open.agenda().day())
                .orElse(LocalDate.EPOCH)
                .plusDays(1);
    }

    private Optional<MeetingId> meeting() {
        return book.getValue().map(open -> open.meeting().id());
    }

    private void on(Consumer<MeetingId> verb) {
        meeting().ifPresent(verb);
    }

    /// Opens the record of a row; the way back leads to the agenda.
    void openRecord(TriageRow row) {
        if (row instanceof TriageRow.One one) {
            book.getValue()
                    .ifPresent(shown -> asking.tools()
                            .navigator()
                            .go(new Destination.Children(
                                    Optional.of(one.who()),
                                    Optional.of(new Destination.Agenda(
                                            shown.agenda().day(), Destination.Agenda.First.TRIAGE)))));
        }
    }

    /// How many of these one of the verbs is for.
    static int count(List<TriageRow.One> those, Predicate<TriageRow.One> may) {
        return subjects(those.stream().filter(may).toList()).size();
    }

    /// The list as it was read last.
    public ReadOnlyObjectProperty<Optional<TriageList>> list() {
        return list.getReadOnlyProperty();
    }

    /// How much of it waits for a person, whether its tab is open or not.
    public ReadOnlyObjectProperty<TriageList.Waiting> waiting() {
        return waiting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<TriageRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<SubjectId>> chosen() {
        return chosen.getReadOnlyProperty();
    }
}
