package org.mashhuddle.cli.console;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.service.HubService;

/// What a command works with: the hubs, what it reads, where it prints.
///
/// @param hubs the hub of a folder, or of the standard place
/// @param out what was asked for, and nothing else
/// @param err prompts, and what went wrong
public record CommandConsole(Function<Optional<Path>, HubService> hubs, Reader in, PrintWriter out, PrintWriter err) {

    /// The desk of somebody at a terminal.
    public static CommandConsole terminal(Function<Optional<Path>, HubService> hubs) {
        return new CommandConsole(
                hubs,
                new InputStreamReader(System.in, StandardCharsets.UTF_8),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }
}
