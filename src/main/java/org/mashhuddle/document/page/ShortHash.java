package org.mashhuddle.document.page;

/// The beginning of a SHA-256 as it is printed for the eye: "4f2a 91c0 7be3 d218".
public final class ShortHash {

    private static final int SHOWN = 16;

    private ShortHash() {}

    public static String of(String sha256) {
        String shown = sha256.length() <= SHOWN ? sha256 : sha256.substring(0, SHOWN);
        return shown.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
