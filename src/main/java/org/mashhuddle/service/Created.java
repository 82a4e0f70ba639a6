package org.mashhuddle.service;

/// A hub that was just made.
///
/// @param recoveryKey to be printed and put in a safe; it is shown this once
/// @param authoritySecret the words that open the authority, for a sheet of their own; shown this once
public record Created(String recoveryKey, String authoritySecret, Session session) {

    @Override
    public String toString() {
        return "Created";
    }
}
