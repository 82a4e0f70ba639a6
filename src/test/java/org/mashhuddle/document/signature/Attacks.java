package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;

/// The known ways to change what a signed file shows (`research/pdf.md` section 6), each done to a
/// file of ours.
final class Attacks {

    private Attacks() {}

    static byte[] overpainted(byte[] file) {
        return added(file, pdf -> {
            PDPage page = pdf.getPage(0);
            try (PDPageContentStream paint = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
                paint.addRect(50, 300, 400, 400);
                paint.fill();
            }
            changed(page.getCOSObject());
        });
    }

    static byte[] coveredByAnAnnotation(byte[] file) {
        return added(file, pdf -> {
            PDPage page = pdf.getPage(0);
            PDAnnotationSquare square = new PDAnnotationSquare();
            square.setRectangle(new PDRectangle(50, 300, 400, 400));
            List<PDAnnotation> annotations = page.getAnnotations();
            annotations.add(square);
            page.setAnnotations(annotations);
            changed(page.getCOSObject());
        });
    }

    static byte[] withOtherPages(byte[] file) {
        return added(file, pdf -> {
            COSDictionary pages = pdf.getPages().getCOSObject();
            PDPage other = new PDPage(PDRectangle.A4);
            other.getCOSObject().setItem(COSName.PARENT, pages);
            pages.getCOSArray(COSName.KIDS).set(0, other.getCOSObject());
            changed(pages);
        });
    }

    static byte[] withoutLastSignature(byte[] file) {
        return added(file, pdf -> {
            COSDictionary field = Objects.requireNonNull(
                            pdf.getDocumentCatalog().getAcroForm())
                    .getFields()
                    .getLast()
                    .getCOSObject();
            field.removeItem(COSName.V);
            changed(field);
        });
    }

    static byte[] withoutForm(byte[] file) {
        return added(file, pdf -> {
            pdf.getDocumentCatalog().setAcroForm(null);
            changed(pdf.getDocumentCatalog().getCOSObject());
        });
    }

    static byte[] withOtherAttachment(byte[] file) {
        return added(file, pdf -> {
            PDEmbeddedFile attached = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(AttachedFiles.MANIFEST)
                    .getEmbeddedFile();
            try (var out = attached.getCOSObject().createOutputStream()) {
                out.write("{}".getBytes(StandardCharsets.UTF_8));
            }
            changed(attached.getCOSObject());
        });
    }

    static byte[] savedAgain(byte[] file) {
        return changed(file, pdf -> {}, false);
    }

    static byte[] strippedAndSavedAgain(byte[] file) {
        return changed(file, pdf -> pdf.getDocumentCatalog().setAcroForm(null), false);
    }

    static byte[] withScript(byte[] file) {
        return changed(
                file,
                pdf -> {
                    COSDictionary script = new COSDictionary();
                    script.setName(COSName.S, "JavaScript");
                    script.setString(COSName.JS, "app.alert(1)");
                    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script);
                },
                false);
    }

    static byte[] withLayer(byte[] file) {
        return changed(
                file,
                pdf -> {
                    COSDictionary layers = new COSDictionary();
                    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);
                },
                false);
    }

    static byte[] trailing(byte[] file) {
        byte[] longer = Arrays.copyOf(file, file.length + 3);
        System.arraycopy(new byte[] {'%', 'x', '\n'}, 0, longer, file.length, 3);
        return longer;
    }

    static byte[] rolledBack(byte[] file) {
        String text = text(file);
        int end = text.indexOf("%%EOF\n", text.indexOf("/ByteRange")) + 6;
        return Arrays.copyOf(file, end);
    }

    /// Replaces the last occurrence of a text by another of the same length.
    static byte[] rewritten(byte[] file, String from, String to) {
        int at = text(file).lastIndexOf(from);
        byte[] out = file.clone();
        System.arraycopy(to.getBytes(StandardCharsets.ISO_8859_1), 0, out, at, to.length());
        return out;
    }

    static byte[] withoutByteRange(byte[] file) {
        String text = text(file);
        int from = text.lastIndexOf("/ByteRange[") + 11;
        byte[] out = file.clone();
        Arrays.fill(out, from, text.indexOf(']', from), (byte) ' ');
        return out;
    }

    static byte[] withWiderByteRange(byte[] file) {
        String text = text(file);
        int from = text.lastIndexOf("/ByteRange[0 ") + 13;
        String old = text.substring(from, from + 10);
        String wider = "%-10d".formatted(Integer.parseInt(old.strip()) - 40);
        return rewritten(file, old, wider);
    }

    static byte[] withContents(byte[] file, java.util.function.UnaryOperator<String> change) {
        String text = text(file);
        int from = text.lastIndexOf("/Contents<") + 10;
        int to = text.indexOf('>', from);
        byte[] hex = change.apply(text.substring(from, to)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] out = file.clone();
        System.arraycopy(hex, 0, out, from, to - from);
        return out;
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /// All its objects, written plainly.
    static String unpacked(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return text(out.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void changed(COSDictionary object) {
        object.setNeedToBeUpdated(true);
    }

    private static byte[] added(byte[] file, Change change) {
        return changed(file, change, true);
    }

    private static byte[] changed(byte[] file, Change change, boolean incremental) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            change.on(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (incremental) {
                pdf.saveIncremental(out);
            } else {
                pdf.save(out);
            }
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @FunctionalInterface
    private interface Change {
        void on(PDDocument pdf) throws IOException;
    }
}
