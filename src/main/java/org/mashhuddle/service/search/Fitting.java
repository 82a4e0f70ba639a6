package org.mashhuddle.service.search;

import java.util.List;

/// Whom something fits that was typed, and how well.
final class Fitting {

    private static final List<MatchQuality> BEST_FIRST = List.of(MatchQuality.values());

    private final Seats seats = new Seats();
    /// By seat: nought for whom it does not fit, one for the best. Small, since there is one for everybody.
    private final byte[] near;

    /// @param capacity how many seats there are
    Fitting(int capacity) {
        near = new byte[capacity];
    }

    /// The same, to which more may be added.
    Fitting copy() {
        Fitting copy = new Fitting(near.length);
        copy.addBetter(this);
        return copy;
    }

    int size() {
        return seats.size();
    }

    int seat(int at) {
        return seats.get(at);
    }

    /// Who sits there already keeps the better.
    void add(int seat, MatchQuality how) {
        add(seat, number(how));
    }

    private static byte number(MatchQuality how) {
        return (byte) (BEST_FIRST.indexOf(how) + 1);
    }

    private void add(int seat, byte how) {
        byte said = near[seat];
        if (said == 0) {
            seats.add(seat);
            near[seat] = how;
        } else if (how < said) {
            near[seat] = how;
        }
    }

    /// Those whom one word fits, each of whom has it once. The first of them are taken as they are: thousands hold it.
    void addAll(HeldWord all, MatchQuality how) {
        byte number = number(how);
        if (seats.size() == 0) {
            seats.fill(all);
            seats.mark(near, number);
            return;
        }
        for (int at = 0; at < all.size(); at++) {
            add(all.get(at), number);
        }
    }

    /// Those who are not there yet, at the best so well.
    void addMissing(Fitting others, MatchQuality best) {
        for (int at = 0; at < others.size(); at++) {
            int seat = others.seat(at);
            if (!fits(seat)) {
                add(seat, (byte) Math.max(others.near[seat], number(best)));
            }
        }
    }

    /// Who is there already keeps the better.
    void addBetter(Fitting others) {
        for (int at = 0; at < others.size(); at++) {
            add(others.seat(at), others.near[others.seat(at)]);
        }
    }

    /// Those whom both fit, as well as the worse of the two.
    Fitting and(Fitting other) {
        Fitting both = new Fitting(near.length);
        for (int at = 0; at < size(); at++) {
            int seat = seat(at);
            if (other.fits(seat)) {
                both.add(seat, (byte) Math.max(near[seat], other.near[seat]));
            }
        }
        return both;
    }

    boolean fits(int seat) {
        return near[seat] != 0;
    }

    /// Of one whom it fits.
    MatchQuality quality(int seat) {
        return BEST_FIRST.get(near[seat] - 1);
    }

    @Override
    public String toString() {
        return "Fitting[" + size() + "]";
    }
}
