package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.children.words.AlikeLine;
import org.mashhuddle.ui.children.words.HouseholdWords;
import org.mashhuddle.ui.children.words.OtherNameWords;
import org.mashhuddle.ui.kit.form.Field;
import org.mashhuddle.ui.kit.form.Field.Width;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.Look;

/// What of a person is typed as often as there is something: the names beside the one in use, the people around a
/// child.
abstract class PeopleForm extends Form<Subject> {

    private final ObservableList<AlikeLine> alike = FXCollections.observableArrayList();
    public final Field<String> livesWith = area("with").width(Width.WIDEST);
    private final Field<Integer> relativeCount =
            field("with-count", new Look.Line(), HouseholdFields.HOW_MANY).startsWith(0);
    private final Field<Integer> otherCount =
            field("other-count", new Look.Line(), OtherNameList.HOW_MANY).startsWith(0);
    final HouseholdFields household = new HouseholdFields(livesWith, relativeCount, this::relative);
    final OtherNameList others = new OtherNameList(otherCount, this::otherName);

    PeopleForm(Title title) {
        super(title);
    }

    /// Those that may be the same one.
    public ObservableList<AlikeLine> alike() {
        return alike;
    }

    // Whoever types on has not looked at those alike what is typed now.
    @Override
    protected void typed() {
        alike.clear();
    }

    /// Shows as many rows as there are, from now on.
    final void followCounts() {
        otherCount.text().subscribe(this::redraw);
        relativeCount.text().subscribe(this::redraw);
    }

    /// The name in use, as it is typed.
    abstract Names inUse();

    private OtherNameFields otherName(int at) {
        OtherNameFields fields = new OtherNameFields(
                segments("other-kind" + at, all(OtherName.Kind.class), OtherName.Kind.PREVIOUS, OtherNameWords::kind),
                text("other-given" + at),
                text("other-family" + at),
                day("other-from" + at),
                day("other-until" + at),
                tick("other-closed" + at, words("children.other-close"), words("children.other-close-hint")));
        fields.given().check(_ -> others.problem(at, inUse()));
        return fields;
    }

    private RelativeFields relative(int at) {
        return new RelativeFields(
                text("with-name" + at),
                text("with-is" + at),
                segments(
                        "with-pr" + at,
                        all(Responsibility.class),
                        Responsibility.NOT_CLEAR,
                        HouseholdWords::responsibility),
                segments("with-home" + at, all(Residence.class), Residence.NOT_SAID, HouseholdWords::residence),
                text("with-said" + at));
    }
}
