package org.mashhuddle.exchange.ssd.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/// One file of a source. Its name is compared and shown, and never used as a path.
///
/// @param packed its bytes in the zip; -1 for a file in a folder
/// @param crc the checksum it should have; -1 where none is known
public record SourceFile(String name, long packed, long crc, Opener opener) {

    private static final int LONGEST_NAME = 80;
    private static final Pattern OUTSIDE = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");

    /// Opens the file's bytes, unpacked.
    interface Opener {
        InputStream open() throws IOException;
    }

    /// The name as people see it: cut, without control characters.
    public String shown() {
        return shown(name);
    }

    public static String shown(String name) {
        return CleanText.cut(CleanText.of(name).text(), LONGEST_NAME);
    }

    /// Written so that an unpacking program would write outside its folder.
    public boolean pointsOutside() {
        return OUTSIDE.matcher(name.replaceAll("[\\r\\n]", " ")).matches();
    }

    public boolean isZip() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// What file systems and archivers leave lying about, of no interest to anybody.
    public boolean isLitter() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith("._")
                // An office program that has the file open beside it.
                || last.startsWith("~$")
                || last.startsWith(".~lock.")
                || last.equals(".DS_Store")
                || last.equalsIgnoreCase("Thumbs.db");
    }
}
