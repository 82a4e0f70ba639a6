package org.mashhuddle.ui.kit;

/// What every view model is handed beside its services: the way on, questions, work, notices.
public record Workspace(Navigator navigator, Dialogs dialogs, Background background, Notices notices) {}
