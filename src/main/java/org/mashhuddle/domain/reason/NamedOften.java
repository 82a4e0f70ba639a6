package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;

/// At least so many children were linked to this person or place within so many days; restricted
/// children bring it onto the agenda and are not counted.
public record NamedOften(int children, int inDays) implements Reason.Context {
    @Override
    public Object essence() {
        return List.of("named", children);
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        return putOff.lastNamed().filter(putOff::isSince).isPresent();
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return Phrase.plain(children + " children named here in " + inDays + " days");
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }
}
