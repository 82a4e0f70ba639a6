package org.mashhuddle.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.paper.Channel;

/// Nobody has read pages that are still being made.
class IssueFormTest {

    private final BooleanProperty there = new SimpleBooleanProperty();
    private final IssueForm form = new IssueForm(there);

    private void said() {
        form.channel().set(Optional.of(Channel.HANDED_OVER));
        form.typed().set("M. Osei");
        form.pageRead().set(true);
    }

    @Test
    void whatWasTickedBeforeThePagesCameIsAskedOnceTheyAreThere() {
        said();
        assertThat(form.leftWords()).isEqualTo("Still to check: the pages, which are not there yet. ");
        there.set(true);
        assertThat(form.leftWords()).isEqualTo("Still to check: that the page was read. ");
        form.pageRead().set(true);
        assertThat(form.leftWords()).isEmpty();
    }

    @Test
    void otherPagesAreReadAnew() {
        there.set(true);
        said();
        there.set(false);
        assertThat(form.isLeft()).isTrue();
        there.set(true);
        assertThat(form.leftWords()).isEqualTo("Still to check: that the page was read. ");
    }
}
