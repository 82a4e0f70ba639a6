package org.mashhuddle.service.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whom something fits that was typed, and how well.
final class Fitting {

    private final Seats seats = new Seats();
    /// By seat; nothing for whom it does not fit.
    private final @Nullable MatchQuality[] near;

    /// @param capacity how many seats there are
    Fitting(int capacity) {
        near = new MatchQuality[capacity];
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
        MatchQuality said = near[seat];
        if (said == null) {
            seats.add(seat);
            near[seat] = how;
        } else if (how.compareTo(said) < 0) {
            near[seat] = how;
        }
    }

    void addAll(Seats all, MatchQuality how) {
        for (int at = 0; at < all.size(); at++) {
            add(all.get(at), how);
        }
    }

    /// Those who are not there yet, at the best so well.
    void addMissing(Fitting others, MatchQuality best) {
        for (int at = 0; at < others.size(); at++) {
            int seat = others.seat(at);
            if (!fits(seat)) {
                add(seat, worse(others.quality(seat), best));
            }
        }
    }

    /// Who is there already keeps the better.
    void addBetter(Fitting others) {
        for (int at = 0; at < others.size(); at++) {
            add(others.seat(at), others.quality(others.seat(at)));
        }
    }

    /// Those whom both fit, as well as the worse of the two.
    Fitting and(Fitting other) {
        Fitting both = new Fitting(near.length);
        for (int at = 0; at < size(); at++) {
            int seat = seat(at);
            if (other.fits(seat)) {
                both.add(seat, worse(quality(seat), other.quality(seat)));
            }
        }
        return both;
    }

    boolean fits(int seat) {
        return near[seat] != null;
    }

    /// Of one whom it fits.
    MatchQuality quality(int seat) {
        return Objects.requireNonNull(near[seat]);
    }

    private static MatchQuality worse(MatchQuality one, MatchQuality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public String toString() {
        return "Fitting[" + size() + "]";
    }
}
