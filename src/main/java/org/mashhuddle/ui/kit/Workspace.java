package org.mashhuddle.ui.kit;

import java.time.InstantSource;

/// What every view model is handed beside its services: who is at work, the way on, questions, work
/// beside the window's thread, notices, and the time.
public record Workspace(
        WorkSession session,
        Navigator navigator,
        Dialogs dialogs,
        Background background,
        Notices notices,
        InstantSource clock) {}
