package org.mashhuddle.domain.meeting.attachment;

/// What may be attached to an item, and nothing else.
public enum AttachmentKind {
    /// A PDF.
    PDF("PDF", "pdf"),
    /// A picture.
    PNG("PNG picture", "png"),
    /// A photograph.
    JPEG("JPEG picture", "jpg"),
    /// A document of a word processor, without macros.
    DOCX("Word document", "docx"),
    /// A workbook, without macros.
    XLSX("Excel workbook", "xlsx"),
    /// Plain text in UTF-8.
    TEXT("Plain text", "txt");

    private final String words;
    private final String ending;

    AttachmentKind(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    /// In words.
    public String words() {
        return words;
    }

    /// How the name of a copy ends.
    public String ending() {
        return ending;
    }
}
