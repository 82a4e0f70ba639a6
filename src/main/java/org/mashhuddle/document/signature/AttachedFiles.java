package org.mashhuddle.document.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/// What lies in signed minutes beside their pages: the record's manifest (the list of section hashes
/// as canonical JSON, for whoever checks the record against the paper), and what the pages say as
/// data. Minutes that were signed earlier have the manifest alone; a paper has neither.
public final class AttachedFiles {

    /// What no data of ours are larger than, in bytes.
    public static final int MOST_DATA = 4 * 1024 * 1024;

    static final String MANIFEST = "manifest.json";
    static final String DATA = "meeting.json";

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final Map<String, byte[]> files;

    private AttachedFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    /// Attaches the manifest, and the data, where there are some that a reader takes.
    static void attach(byte[] manifest, byte[] data, PDDocument pdf, Calendar at) throws IOException {
        // a name tree is in the order of its names
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        files.put(MANIFEST, specification(MANIFEST, "The record's manifest", embedded(pdf, manifest, at)));
        if (data.length > 0 && data.length <= MOST_DATA) {
            files.put(DATA, specification(DATA, "What the pages say, as data", embedded(pdf, data, at)));
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        files.values().forEach(each -> associated.add(each.getCOSObject()));
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDEmbeddedFile embedded(PDDocument pdf, byte[] bytes, Calendar at) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        file.setModDate(at);
        return file;
    }

    private static PDComplexFileSpecification specification(String name, String description, PDEmbeddedFile file) {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        // what the pages were written from: ISO 19005-3 calls it so, and nothing else of ours
        specification.getCOSObject().setName("AFRelationship", "Data");
        return specification;
    }

    /// What is attached. The list of names and the list of associated files must hold exactly what
    /// ours hold, in the same order and under the same names for every reader.
    ///
    /// @throws VerificationFailure where something else is attached, or in another way
    public static AttachedFiles read(PDDocument pdf) throws IOException {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        Optional<COSArray> listed = Optional.ofNullable(catalog.getCOSDictionary(COSName.NAMES))
                .map(names -> names.getCOSDictionary(COSName.EMBEDDED_FILES))
                .map(tree -> tree.getCOSArray(COSName.NAMES));
        Optional<COSArray> associated = Optional.ofNullable(catalog.getCOSArray(ASSOCIATED));
        return listed.isEmpty() && associated.isEmpty()
                ? new AttachedFiles(Map.of())
                : read(listed.orElseThrow(AttachedFiles::another), associated.orElseThrow(AttachedFiles::another));
    }

    private static AttachedFiles read(COSArray listed, COSArray associated) throws IOException {
        List<String> expected = List.of(MANIFEST, DATA);
        keep(associated.size() > 0 && associated.size() <= expected.size() && listed.size() == 2 * associated.size());
        Map<String, byte[]> files = new HashMap<>();
        for (int place = 0; place < associated.size(); place++) {
            String name = expected.get(place);
            COSDictionary specification = dictionary(listed.getObject(2 * place + 1));
            keep(name.equals(listed.getString(2 * place)) && specification.equals(associated.getObject(place)));
            files.put(name, content(name, specification));
        }
        return new AttachedFiles(files);
    }

    private static byte[] content(String name, COSDictionary specification) throws IOException {
        COSDictionary embedded = dictionary(specification.getCOSDictionary(COSName.EF));
        COSDictionary file = dictionary(embedded.getCOSStream(COSName.F));
        keep(file.equals(embedded.getCOSStream(COSName.UF)));
        keep(name.equals(specification.getString(COSName.F)) && name.equals(specification.getString(COSName.UF)));
        byte[] bytes = new PDStream((COSStream) file).toByteArray();
        keep(dictionary(file.getCOSDictionary(COSName.PARAMS)).getInt(COSName.SIZE) == bytes.length);
        return bytes;
    }

    private static COSDictionary dictionary(@Nullable COSBase value) {
        if (value instanceof COSDictionary dictionary) {
            return dictionary;
        }
        throw another();
    }

    private static VerificationFailure another() {
        return new VerificationFailure(
                Rule.ATTACHMENT,
                "Something other than the record's manifest and the data of the pages is attached to the file.");
    }

    private static void keep(boolean kept) {
        if (!kept) {
            throw another();
        }
    }

    /// The manifest; empty where nothing is attached.
    public byte[] manifest() {
        return files.getOrDefault(MANIFEST, new byte[0]).clone();
    }

    /// The data; empty where there are none.
    public byte[] data() {
        return files.getOrDefault(DATA, new byte[0]).clone();
    }

    /// Whether nothing is attached.
    public boolean isEmpty() {
        return files.isEmpty();
    }
}
