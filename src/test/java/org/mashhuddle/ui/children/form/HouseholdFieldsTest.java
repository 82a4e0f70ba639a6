package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.FormRow;

/// The people around a child are typed as lines, read as values and put right in rows; nothing that was typed is
/// changed by it.
class HouseholdFieldsTest {

    private static final String LINES = "Dana Oak, mother, father has PR; Sam (6)";

    private static SubjectForm form(Family family) {
        Child child = AChild.aChild().build().caredFor(new Care("", "", "", "", "", family));
        return new SubjectForm(child.id(), Optional.of(child), ChildrenDay.DAY, List.of());
    }

    private static Field<?> field(SubjectForm form, String name) {
        return form.fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void type(SubjectForm form, String name, String text) {
        field(form, name).text().set(text);
    }

    private static Family read(SubjectForm form) {
        return ((Child) form.read()).care().family();
    }

    private static String said(SubjectForm form) {
        return form.livesWith.readAs().orElseThrow().getValue();
    }

    private static List<String> shown(SubjectForm form) {
        return form.rows().stream()
                .filter(FormRow.Fields.class::isInstance)
                .flatMap(row -> ((FormRow.Fields) row).fields().stream())
                .map(Field::name)
                .filter(name -> name.startsWith("with-"))
                .toList();
    }

    private static void putRight(SubjectForm form) {
        form.rows().stream()
                .filter(FormRow.Deed.class::isInstance)
                .map(FormRow.Deed.class::cast)
                .filter(deed -> deed.id().equals("form-with-right"))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private static String people(Family family) {
        return family.people().stream()
                .map(one -> String.join(
                        "/",
                        one.name(),
                        one.relation(),
                        one.responsibility().name(),
                        one.residence().name()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aWrongReadingIsPutRightAndTheWordsStay() {
        SubjectForm form = form(Family.notKnown());
        type(form, "with", LINES);
        assertThat(shown(form)).as("rows only for who asks").isEmpty();
        assertThat(said(form))
                .isEqualTo("Read as Dana Oak, mother: parental responsibility not clear;"
                        + " Sam: parental responsibility not clear.");
        putRight(form);
        assertThat(shown(form))
                .as("one for each, and one for somebody whom no line names")
                .contains("with-name0", "with-name1", "with-name2")
                .doesNotContain("with-name3", "with-said0");
        type(form, "with-pr0", "HAS");
        type(form, "with-home0", "THERE");
        type(form, "with-is1", "brother");
        type(form, "with-name2", "May Elm");
        type(form, "with-is2", "neighbour");
        assertThat(said(form))
                .isEqualTo("Read as Dana Oak, mother: has parental responsibility, lives there;"
                        + " Sam, brother: parental responsibility not clear;"
                        + " May Elm, neighbour: parental responsibility not clear.");
        assertThat(read(form).said()).isEqualTo(LINES);
        assertThat(people(read(form)))
                .isEqualTo("Dana Oak/mother/HAS/THERE Sam/brother/NOT_CLEAR/NOT_SAID"
                        + " May Elm/neighbour/NOT_CLEAR/NOT_SAID");
    }

    @Test
    void whatWasPutRightStaysWhenMoreIsTyped() {
        SubjectForm form = form(Family.notKnown());
        type(form, "with", LINES);
        putRight(form);
        type(form, "with-pr0", "HAS");
        type(form, "with", "Lee Ash, dad, no PR\n" + LINES);
        assertThat(people(read(form)))
                .isEqualTo("Lee Ash/dad/HAS_NOT/NOT_SAID Dana Oak/mother/HAS/NOT_SAID Sam//NOT_CLEAR/NOT_SAID");
    }

    @Test
    void whoseNameAndRelationAreEmptiedIsNobody() {
        SubjectForm form = form(Family.typed(LINES));
        putRight(form);
        type(form, "with-name1", "");
        type(form, "with", LINES + "; Lee Ash");
        assertThat(people(read(form))).isEqualTo("Dana Oak/mother/NOT_CLEAR/NOT_SAID Lee Ash//NOT_CLEAR/NOT_SAID");
        assertThat(read(form).said()).isEqualTo(LINES + "; Lee Ash");
    }

    @Test
    void aRecordThatWasPutRightShowsItsRowsAndGivesBackTheSame() {
        Family right = Family.typed(LINES)
                .with(List.of(new Relative(
                        "Dana Oak",
                        "mother",
                        Responsibility.HAS,
                        Residence.ELSEWHERE,
                        "Dana Oak, mother, father has PR")));
        SubjectForm form = form(right);
        assertThat(shown(form)).contains("with-name0").doesNotContain("with-name1");
        assertThat(read(form)).isEqualTo(right);
        assertThat(shown(form(Family.typed(LINES)))).isEmpty();
        assertThat(read(form(Family.typed(LINES)))).isEqualTo(Family.typed(LINES));
    }

    @Test
    void moreThanTheRowsStayAsTheyAre() {
        String many = "A One; B Two; C Three; D Four; E Five; F Six; G Seven; H Eight; I Nine, aunt, PR; J Ten";
        SubjectForm form = form(Family.typed(many));
        putRight(form);
        type(form, "with-pr0", "HAS_NOT");
        Family read = read(form);
        assertThat(read.people()).hasSize(10);
        assertThat(read.people().get(8)).isEqualTo(Family.typed(many).people().get(8));
        assertThat(read.people().getFirst().responsibility()).isEqualTo(Responsibility.HAS_NOT);
    }
}
