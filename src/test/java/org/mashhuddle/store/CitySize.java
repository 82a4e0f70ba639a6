package org.mashhuddle.store;

/// How many meetings were held, and of how many children (`domain.md` section 5).
public record CitySize(int meetings, int children) {

    public static final int MEETINGS_A_YEAR = 250;

    private static final int CHILDREN_A_YEAR = 1200;

    /// `10` is a city's ten years; `stress` the most that is planned for: a hundred thousand items
    /// of forty thousand children.
    public static CitySize named(String name) {
        return name.equals("stress") ? new CitySize(5000, 40_000) : city(Integer.parseInt(name));
    }

    private static CitySize city(int years) {
        return new CitySize(MEETINGS_A_YEAR * years, CHILDREN_A_YEAR * years);
    }
}
