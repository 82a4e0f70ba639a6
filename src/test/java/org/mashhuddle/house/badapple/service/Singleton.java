package org.mashhuddle.house.badapple.service;

/// The pattern nobody needs.
final class Singleton {
    private static final Singleton ONLY = new Singleton();

    static Singleton getInstance() {
        return ONLY;
    }
}
