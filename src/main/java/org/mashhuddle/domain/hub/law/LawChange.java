package org.mashhuddle.domain.hub.law;

import java.util.Optional;

/// What a release says otherwise of one rule than the releases before it.
///
/// @param before what stood before; nothing for a rule that came with the release
public record LawChange(LawRule now, Optional<LawRule> before) {
    @Override
    public String toString() {
        return "LawChange[withheld]";
    }
}
