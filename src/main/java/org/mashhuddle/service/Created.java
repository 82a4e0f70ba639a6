package org.mashhuddle.service;

/// A hub that was just made.
///
/// @param recoveryKey to be printed and put in a safe; it is shown this once
public record Created(String recoveryKey, Session session) {

    @Override
    public String toString() {
        return "Created";
    }
}
