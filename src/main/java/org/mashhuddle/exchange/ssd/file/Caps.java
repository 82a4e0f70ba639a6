package org.mashhuddle.exchange.ssd.file;

/// How much an extract may hold before it is refused, so that a hostile or broken file cannot fill
/// the memory.
///
/// @param fileBytes the most bytes of one file, unpacked
/// @param totalBytes the most bytes of all files together, unpacked
/// @param files the most files in the folder or entries in the zip
/// @param expansion how many times its packed size an entry of more than 1 MB may unpack to
/// @param columns the most columns of a file
/// @param rows the most rows of a file
/// @param problems the most problems kept one by one; beyond it they are only counted
public record Caps(long fileBytes, long totalBytes, int files, int expansion, int columns, long rows, int problems) {

    /// Enough for a county of 150,000 persons.
    public static final Caps COUNTY = new Caps(50L << 20, 200L << 20, 2_000, 100, 500, 1_500_000, 100_000);
}
