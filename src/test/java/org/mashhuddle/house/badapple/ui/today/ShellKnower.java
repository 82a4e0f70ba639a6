package org.mashhuddle.house.badapple.ui.today;

import org.mashhuddle.house.badapple.ui.shell.Shell;

/// A screen that knows the shell.
record ShellKnower(Shell shell) {}
