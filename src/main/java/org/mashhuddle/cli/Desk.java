package org.mashhuddle.cli;

import org.mashhuddle.service.HubService;

import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// What a command works with: the hubs, what it reads, where it prints.
///
/// @param hubs the hub of a folder, or of the standard place
public record Desk(Function<Optional<Path>, HubService> hubs, Reader in, PrintWriter out) {}
