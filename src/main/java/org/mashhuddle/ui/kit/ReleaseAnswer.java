package org.mashhuddle.ui.kit;

import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Release;

/// The mark that an entry is to have, and who released it where that was asked.
public record ReleaseAnswer(SharingMark mark, Optional<Release.Said> said) {}
