package org.mashhuddle.document.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Lays pages out as a tagged, archival PDF (PDF/A-3a and PDF/UA-1). Made once and kept: it holds
/// the fonts' character maps.
public final class PdfRenderer {

    private final Glyphs glyphs = new Glyphs();
    private final Typefaces typefaces = new Typefaces();

    /// Reads the fonts.
    public PdfRenderer() {
        // The library's own log lines may quote the text being laid out.
        XRLog.setLoggingEnabled(false);
    }

    /// The guard over the characters that can be printed.
    public Glyphs glyphs() {
        return glyphs;
    }

    /// Begins a document.
    public PrintPage page(PageFrame frame) {
        return new PrintPage(frame, glyphs);
    }

    /// Lays the document out.
    public PrintedPdf render(PrintPage page) {
        Outline.write(page.document());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument empty = new PDDocument()) {
            PdfRendererBuilder builder = builder(page, empty);
            builder.toStream(OutputStream.nullOutputStream()); // it asks for one, and writes nothing to it
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                    PDDocument document = renderer.createPDFKeepOpen()) {
                BareArtifacts.in(document);
                document.save(out);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new PrintedPdf(out.toByteArray(), page.substituted());
    }

    /// How the library is to lay a document out: tagged, archival, in our fonts, with nothing from outside.
    PdfRendererBuilder builder(PrintPage page, PDDocument empty) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(empty);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (PrintFont font : PrintFont.values()) {
            FontStyle style = font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(typefaces.in(empty, font), font.family(), font.weight(), style, true);
        }
        builder.useObjectDrawerFactory(new BarFigure());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer("MASH Huddle");
        builder.withW3cDocument(page.document(), null);
        return builder;
    }
}
