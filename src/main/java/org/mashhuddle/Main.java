package org.mashhuddle;

/// The way in.
public final class Main {

    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
