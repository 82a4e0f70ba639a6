package org.mashhuddle.service.search;

import java.util.Arrays;

/// Seats of records, by number: small, so that thousands who are called Smith take little room and are gone
/// through quickly.
class Seats {

    private int[] seats = new int[1];
    private int size;

    final void add(int seat) {
        if (size == seats.length) {
            seats = Arrays.copyOf(seats, size * 2);
        }
        seats[size++] = seat;
    }

    /// In whatever order: the last one takes its room.
    final void remove(int seat) {
        for (int at = 0; at < size; at++) {
            if (seats[at] == seat) {
                seats[at] = seats[--size];
                return;
            }
        }
    }

    /// Takes the seats of others in the place of its own.
    final void fill(Seats others) {
        seats = Arrays.copyOf(others.seats, Math.max(1, others.size));
        size = others.size;
    }

    /// Puts a mark at each seat.
    final void mark(byte[] at, byte mark) {
        for (int each = 0; each < size; each++) {
            at[seats[each]] = mark;
        }
    }

    final int size() {
        return size;
    }

    final int get(int at) {
        return seats[at];
    }

    @Override
    public String toString() {
        return "Seats[" + size + "]";
    }
}
