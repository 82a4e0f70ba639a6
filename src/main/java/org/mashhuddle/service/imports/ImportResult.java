package org.mashhuddle.service.imports;

/// What an import did.
///
/// @param keptByHand parts of children's records where a person's entry outranked the extract
public record ImportResult(int added, int updated, int unchanged, int refused, int keptByHand) {}
