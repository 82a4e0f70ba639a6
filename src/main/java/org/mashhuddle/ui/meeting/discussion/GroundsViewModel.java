package org.mashhuddle.ui.meeting.discussion;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.meeting.Discussion;

/// What a decision says beside its rationale: why nothing further, consent, the family. Each is asked
/// only where it is needed, and nothing is preselected.
public final class GroundsViewModel {

    /// What is asked of the decision as it stands, or was said already.
    public record Asked(boolean noFurther, boolean consent, boolean family) {}

    private final DiscussionEditor desk;
    private final boolean child;
    private final FormText noFurther;
    private final FormText consentBecause;
    private final FormText familyBecause;
    private final ObjectProperty<Optional<Consent>> consent = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> family = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(new Asked(false, false, false));
    private boolean showing;

    /// @param child whether a child is spoken of: only then consent and family are asked
    public GroundsViewModel(DiscussionEditor desk, boolean child) {
        this.desk = desk;
        this.child = child;
        this.noFurther = desk.text("decision.no-further", now -> grounds(now).noFurther(), this::typed);
        this.consentBecause = desk.text("decision.consent", now -> grounds(now).consentBecause(), this::typed);
        this.familyBecause = desk.text("decision.family", now -> grounds(now).familyBecause(), this::typed);
        desk.shown().subscribe(this::show);
        consent.subscribe((_, _) -> chosen());
        family.subscribe((_, _) -> chosen());
    }

    private static DecisionGrounds grounds(Discussion discussion) {
        return discussion.decision().grounds();
    }

    /// What is asked.
    public ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Why nothing further is done.
    public FormText noFurther() {
        return noFurther;
    }

    /// What became of consent.
    public ObjectProperty<Optional<Consent>> consent() {
        return consent;
    }

    /// Why.
    public FormText consentBecause() {
        return consentBecause;
    }

    /// Whether the family is told.
    public ObjectProperty<Optional<Boolean>> family() {
        return family;
    }

    /// Why not, or who tells them.
    public FormText familyBecause() {
        return familyBecause;
    }

    /// A field was left.
    public void left() {
        desk.commit();
    }

    private void typed() {
        desk.edit(into());
    }

    private void chosen() {
        if (!showing) {
            desk.settle(into());
        }
    }

    private UnaryOperator<Discussion> into() {
        DecisionGrounds said = new DecisionGrounds(
                noFurther.get(), consent.get(), consentBecause.get(), family.get(), familyBecause.get());
        return all -> all.with(all.decision().with(said));
    }

    private void show(Discussion discussion) {
        showing = true;
        DecisionGrounds said = grounds(discussion);
        noFurther.show(said.noFurther());
        consentBecause.show(said.consentBecause());
        familyBecause.show(said.familyBecause());
        consent.set(said.consent());
        family.set(said.familyTold());
        asked.set(new Asked(
                discussion.decision().asksNoFurther() || !said.noFurther().isBlank(),
                child
                        && (discussion.decision().asksConsent()
                                || said.consent().isPresent()
                                || !said.consentBecause().isBlank()),
                child
                        && (discussion.decision().asksFamily()
                                || said.familyTold().isPresent()
                                || !said.familyBecause().isBlank())));
        showing = false;
    }
}
