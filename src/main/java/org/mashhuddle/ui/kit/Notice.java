package org.mashhuddle.ui.kit;

import java.util.Optional;

/// Something that was done, said once, bottom right.
///
/// @param undo takes it back, where that can be done
/// @param lasting stays until somebody has taken it away
public record Notice(String words, Optional<Runnable> undo, boolean lasting) {}
