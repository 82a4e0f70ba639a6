package org.mashhuddle.document.check;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mashhuddle.document.check.words.ReadPages;
import org.mashhuddle.document.signature.AttachedFiles;

/// Whether a reader would take the data of minutes beside their pages. Asked before the signature: a file
/// that its own program refuses would be no minutes at all, and without data it is what it always was.
public final class DataFit {

    private DataFit() {}

    /// Whether the data are larger than any reader takes.
    public static boolean isTooLarge(byte[] data) {
        return data.length > AttachedFiles.MOST_DATA;
    }

    /// The data, where they go with these pages; else none.
    ///
    /// @param pages as they were laid out
    public static byte[] fitting(byte[] pages, byte[] data) {
        if (isTooLarge(data)) {
            return new byte[0];
        }
        try (PDDocument document = Loader.loadPDF(pages)) {
            ReadPages.of(document).mustSay(JsonMapper.builder().build().readTree(data));
            return data.clone();
        } catch (IOException | RuntimeException other) {
            return new byte[0];
        }
    }
}
