package org.mashhuddle.document.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// The record's manifest inside the minutes: the list of section hashes as canonical JSON, for
/// whoever checks the record against the paper.
public final class AttachedManifest {

    static final String FILE_NAME = "manifest.json";

    private AttachedManifest() {}

    static void attach(String json, PDDocument pdf, Calendar at) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes));
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        file.setModDate(at);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(FILE_NAME);
        specification.setFileUnicode(FILE_NAME);
        specification.setFileDescription("The record's manifest");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(FILE_NAME, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification.getCOSObject());
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /// What is attached; empty where nothing is.
    public static byte[] read(PDDocument pdf) throws IOException {
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return new byte[0];
        }
        Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
        if (files == null || files.size() != 1 || !files.containsKey(FILE_NAME)) {
            throw new VerificationFailure(
                    Rule.ATTACHMENT, "Something other than the record's manifest is attached to the file.");
        }
        PDComplexFileSpecification manifest = files.values().iterator().next();
        VerificationFailure.unless(
                manifest.getEmbeddedFile() != null
                        && manifest.getEmbeddedFileUnicode() != null
                        && manifest.getEmbeddedFile()
                                .getCOSObject()
                                .equals(manifest.getEmbeddedFileUnicode().getCOSObject()),
                Rule.ATTACHMENT,
                "The attached manifest is not the same for every reader.");
        return manifest.getEmbeddedFile().toByteArray();
    }
}
