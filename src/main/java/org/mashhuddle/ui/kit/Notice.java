package org.mashhuddle.ui.kit;

import java.util.Optional;

/// Something that was done, said once, bottom right.
///
/// @param undo takes it back, where that can be done
public record Notice(String words, Optional<Runnable> undo) {}
