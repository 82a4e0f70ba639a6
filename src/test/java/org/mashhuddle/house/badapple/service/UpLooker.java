package org.mashhuddle.house.badapple.service;

import org.mashhuddle.house.badapple.ui.shell.Shell;

/// A service that looks up.
record UpLooker(Shell shell) {}
