package org.mashhuddle.domain.governance;

import java.time.LocalDate;

/// What a subject's record says that decides for how long it is kept.
///
/// @param last the day of the last entry; of the last change of a record that has none
/// @param spokenOf whether a meeting ever spoke of it
/// @param exploitation whether exploitation or sexual abuse is named as a harm, or as why it came
public record KeptFacts(LocalDate last, boolean spokenOf, boolean exploitation) {}
