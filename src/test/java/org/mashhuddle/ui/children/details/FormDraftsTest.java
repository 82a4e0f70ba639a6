package org.mashhuddle.ui.children.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.form.LinkForm;
import org.mashhuddle.ui.children.form.RestrictForm;
import org.mashhuddle.ui.children.form.SideForm;
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
        return ((ChildrenPage.Typing) model.page().get()).drafts().sentence().get();
    }

    @Test
    void aHalfTypedChildComesBackAndSaysSo() {
        find().text().set("wren test-sorrel");
        model.add();
        assertThat(said()).isEmpty();
        type(form(), SubjectField.BORN, "12/04/20");
        form().sex().set(Sex.FEMALE);
        goAwayAndComeBack();
        model.add();
        assertThat(said()).startsWith("What you typed at ").contains("was put back");
        assertThat(form().field(SubjectField.GIVEN).text().get()).isEqualTo("Wren");
        assertThat(form().field(SubjectField.BORN).text().get()).isEqualTo("12/04/20");
        assertThat(form().sex().get()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void aPlaceComesBackAsAPlaceAndIsSharedNoFurtherThanAtTheStart() {
        model.add();
        form().kind().set(SubjectKind.PLACE);
        type(form(), SubjectField.PLACE, "The arcade");
        form().mark().set(new SharingMark.MayBeShared());
        goAwayAndComeBack();
        model.add();
        assertThat(form().kind().get()).isEqualTo(SubjectKind.PLACE);
        assertThat(form().field(SubjectField.PLACE).text().get()).isEqualTo("The arcade");
        assertThat(form().mark().get()).isEqualTo(new SharingMark.InMinutes());
    }

    @Test
    void aChangeComesBackOnItsOwnRecordOnly() {
        opened("jordan");
        model.edit();
        type(form(), SubjectField.SCHOOL, "Example Aca");
        goAwayAndComeBack();
        opened("amira");
        model.edit();
        assertThat(said()).isEmpty();
        goAwayAndComeBack();
        opened("jordan");
        model.edit();
        assertThat(form().field(SubjectField.SCHOOL).text().get()).isEqualTo("Example Aca");
        assertThat(said()).contains("put back").doesNotContain("since");
    }

    @Test
    void whatIsSavedIsForgotten() {
        opened("jordan");
        model.edit();
        type(form(), SubjectField.SCHOOL, "Example Academy");
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
        type(form(), SubjectField.SCHOOL, "Example Aca");
        goAwayAndComeBack();
        opened("jordan");
        model.edit();
        model.leaveIt();
        assertThat(said()).isEmpty();
        String school = SubjectFieldValues.of(jordan).getOrDefault(SubjectField.SCHOOL, "");
        assertThat(form().field(SubjectField.SCHOOL).text().get()).isEqualTo(school);
        goAwayAndComeBack();
        opened("jordan");
        model.edit();
        assertThat(said()).isEmpty();
    }

    @Test
    void aRecordChangedSinceIsSaid() {
        opened("jordan");
        model.edit();
        type(form(), SubjectField.SCHOOL, "Example Aca");
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
        LinkForm typed = ((SideForm.Linking) desk.form().get().orElseThrow()).form();
        typed.other().set(Optional.of(day.found("stefan")));
        typed.kind().set(Optional.of(LinkKind.SIBLING));
        typed.said().set("seen toge");
        RecordActions again = side("amira");
        again.link();
        assertThat(again.putBack()).contains("was put back");
        LinkForm back = ((SideForm.Linking) again.form().get().orElseThrow()).form();
        assertThat(back.other().get().map(Subject::id))
                .contains(day.found("stefan").id());
        assertThat(back.kind().get()).contains(LinkKind.SIBLING);
        assertThat(back.said().get()).isEqualTo("seen toge");
        again.confirm();
        RecordActions saved = side("amira");
        saved.link();
        assertThat(saved.putBack()).isEmpty();
    }

    @Test
    void aReasonAndWhoIsNamedComeBackAndCanBeLeft() {
        RecordActions desk = side("amira");
        desk.restrict();
        RestrictForm typed = restricting(desk);
        int named = typed.named().size();
        typed.name(typed.users().getLast().id(), true);
        typed.reason().set("a parent works in");
        RecordActions again = side("amira");
        again.restrict();
        assertThat(restricting(again).reason().get()).isEqualTo("a parent works in");
        assertThat(restricting(again).named()).hasSize(named + 1);
        again.leaveIt();
        assertThat(restricting(again).reason().get()).isEmpty();
        assertThat(restricting(again).named()).hasSize(named);
        assertThat(again.putBack()).isEmpty();
    }

    private static RestrictForm restricting(RecordActions desk) {
        return ((SideForm.Restricting) desk.form().get().orElseThrow()).form();
    }
}
