package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.Destination;

/// Whoever leaves a half-typed form finds it again as it was, until it is saved or left.
class FormDraftsTest extends WithChildren {

    /// By the rail, by Ctrl+K, over a lock: the screen is made anew.
    private void goAwayAndComeBack() {
        model = day.model(new Destination.Children());
    }

    private String said() {
        return ((ChildrenPage.Typing) model.page().get()).form().putBack().get();
    }

    @Test
    void aHalfTypedChildComesBackAndSaysSo() {
        find().text().set("wren test-sorrel");
        model.add();
        assertThat(said()).isEmpty();
        type(form(), "born", "12/04/20");
        form().sex.set(Sex.FEMALE);
        goAwayAndComeBack();
        model.add();
        assertThat(said()).startsWith("What you typed at ").contains("was put back");
        assertThat(typed(form(), "given")).isEqualTo("Wren");
        assertThat(typed(form(), "born")).isEqualTo("12/04/20");
        assertThat(form().sex.get()).isEqualTo(Sex.FEMALE);
    }

    /// Whoever looked for one child and finds what was typed of another in the form must not type on in it unawares.
    @Test
    void whatWasTypedOfAnotherThanTheOneLookedForSaysOfWhomItIs() {
        find().text().set("wren test-sorrel");
        model.add();
        type(form(), "born", "12/04/20");
        goAwayAndComeBack();
        find().text().set("kayla test-alder");
        model.add();
        assertThat(said()).endsWith("It is of Wren Test-Sorrel, not of Kayla Test-Alder, and not saved yet.");
        assertThat(form().putBackDoubtful().get()).isTrue();
        assertThat(typed(form(), "family")).isEqualTo("Test-Sorrel");
        form().leaveIt();
        assertThat(typed(form(), "given")).isEqualTo("Kayla");
        assertThat(typed(form(), "born")).isEmpty();
        assertThat(said()).isEmpty();
    }

    /// Whoever only looked into the form has nothing to take up again.
    @Test
    void aFormIsPutAsideOnlyWhereSomethingWasTypedInIt() {
        model = day.model(new Destination.Children(
                Optional.of(day.found("jordan lee test-alder").id()), Optional.empty()));
        model.edit();
        model.back();
        assertThat(day.notices.current().get()).isEmpty();
        model.edit();
        type(form(), "known-as", "Jo");
        model.back();
        assertThat(day.notices.current().get()).isPresent();
    }

    @Test
    void whoLooksForTheSameChildAgainIsToldOfNobodyElse() {
        model.add();
        type(form(), "given", "Wren");
        type(form(), "family", "Test-Sorrel");
        goAwayAndComeBack();
        find().text().set("wren test-sorrel");
        model.add();
        type(form(), "born", "12/04/2014");
        goAwayAndComeBack();
        find().text().set("wren test-sorrel");
        model.add();
        assertThat(said()).endsWith("was put back. It is not saved yet.");
        assertThat(form().putBackDoubtful().get()).isFalse();
    }

    @Test
    void aPlaceComesBackAsAPlaceAndIsSharedNoFurtherThanWasChosen() {
        model.add();
        form().kind.set(SubjectKind.PLACE);
        type(form(), "place", "The arcade");
        form().mark.set(SharingMark.narrowest());
        goAwayAndComeBack();
        model.add();
        assertThat(form().kind.get()).isEqualTo(SubjectKind.PLACE);
        assertThat(typed(form(), "place")).isEqualTo("The arcade");
        assertThat(form().mark.get()).isEqualTo(SharingMark.narrowest());
    }

    @Test
    void aChangeComesBackOnItsOwnRecordOnly() {
        opened("jordan");
        model.edit();
        type(form(), "school", "Example Aca");
        goAwayAndComeBack();
        opened("amira");
        model.edit();
        assertThat(said()).isEmpty();
        goAwayAndComeBack();
        opened("jordan");
        model.edit();
        assertThat(typed(form(), "school")).isEqualTo("Example Aca");
        assertThat(said()).contains("put back").doesNotContain("since");
    }

    @Test
    void whatIsSavedIsForgotten() {
        opened("jordan");
        model.edit();
        type(form(), "school", "Example Academy");
        model.save(true);
        assertThat(model.page().get()).isInstanceOf(ChildrenPage.Opened.class);
        model.edit();
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsLeftIsForgottenAndTheFormIsAsItWas() {
        Subject jordan = day.found("jordan");
        opened("jordan");
        model.edit();
        type(form(), "school", "Example Aca");
        goAwayAndComeBack();
        opened("jordan");
        model.edit();
        form().leaveIt();
        assertThat(said()).isEmpty();
        String school = ((Child) jordan).care().school();
        assertThat(typed(form(), "school")).isEqualTo(school);
        goAwayAndComeBack();
        opened("jordan");
        model.edit();
        assertThat(said()).isEmpty();
    }

    @Test
    void aRecordChangedSinceIsSaid() {
        opened("jordan");
        model.edit();
        type(form(), "school", "Example Aca");
        Subject jordan = day.found("jordan");
        day.session.services().subjects().keep(day.session.actor(), "subject.change", day.found("jordan"));
        assertThat(day.found("jordan").version()).isGreaterThan(jordan.version());
        goAwayAndComeBack();
        opened("jordan");
        model.edit();
        assertThat(said()).contains("changed since");
    }

    private RecordActions side(String name) {
        goAwayAndComeBack();
        return opened(name).side();
    }

    @Test
    void aHalfTypedLinkComesBackWithWhomItIsTo() {
        RecordActions desk = side("amira");
        desk.link();
        LinkForms.Add typed = (LinkForms.Add) desk.form().get().orElseThrow();
        typed.other.set(Optional.of(day.found("stefan")));
        typed.kind.set(Optional.of(LinkKind.SIBLING));
        typed.said.set("seen toge");
        RecordActions again = side("amira");
        again.link();
        assertThat(putBack(again)).contains("was put back");
        LinkForms.Add back = (LinkForms.Add) again.form().get().orElseThrow();
        assertThat(back.other.get().map(Subject::id))
                .contains(day.found("stefan").id());
        assertThat(back.kind.get()).contains(LinkKind.SIBLING);
        assertThat(back.said.get()).isEqualTo("seen toge");
        again.confirm();
        RecordActions saved = side("amira");
        saved.link();
        assertThat(putBack(saved)).isEmpty();
    }

    @Test
    void aReasonAndWhoIsNamedComeBackAndCanBeLeft() {
        RecordActions desk = side("amira");
        desk.restrict();
        AccessForms.Restrict typed = restricting(desk);
        int named = typed.named.get().size();
        nameOneMore(typed);
        typed.reason.set("a parent works in");
        RecordActions again = side("amira");
        again.restrict();
        assertThat(restricting(again).reason.get()).isEqualTo("a parent works in");
        assertThat(restricting(again).named.get()).hasSize(named + 1);
        restricting(again).leaveIt();
        assertThat(restricting(again).reason.get()).isEmpty();
        assertThat(restricting(again).named.get()).hasSize(named);
        assertThat(putBack(again)).isEmpty();
    }

    private static AccessForms.Restrict restricting(RecordActions desk) {
        return (AccessForms.Restrict) desk.form().get().orElseThrow();
    }

    private static String putBack(RecordActions desk) {
        return desk.form().get().orElseThrow().putBack().get();
    }

    private void nameOneMore(AccessForms.Restrict form) {
        Set<User> named = new HashSet<>(form.named.get());
        ((ChildrenPage.Opened) model.page().get())
                .record().opened().get().orElseThrow().directory().users().stream()
                        .filter(user -> user.actor().viewer().opensChildrensRecords())
                        .filter(user -> !user.retired() && !named.contains(user))
                        .findFirst()
                        .ifPresent(named::add);
        form.named.set(named);
    }
}
