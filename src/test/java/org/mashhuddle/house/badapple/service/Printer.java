package org.mashhuddle.house.badapple.service;

/// Prints where nobody asked for it.
final class Printer {
    void print() {
        System.out.println("hello");
    }
}
