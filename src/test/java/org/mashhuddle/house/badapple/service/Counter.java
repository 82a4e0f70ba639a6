package org.mashhuddle.house.badapple.service;

/// Static state.
public final class Counter {
    static int count;

    int next() {
        return ++count;
    }
}
