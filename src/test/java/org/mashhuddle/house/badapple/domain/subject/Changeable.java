package org.mashhuddle.house.badapple.domain.subject;

/// No value: it changes.
final class Changeable {
    private int count;

    int next() {
        return ++count;
    }
}
