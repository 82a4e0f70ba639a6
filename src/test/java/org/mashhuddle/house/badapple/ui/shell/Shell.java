package org.mashhuddle.house.badapple.ui.shell;

/// What the offender reaches for.
public final class Shell {}
