package org.mashhuddle.document.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.page.PageFrame;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.exchange.record.MeetingJson;

/// Small signed files for the tests, all with one authority.
public final class SignedFiles {

    static final String MANIFEST = """
        {"madeAt":"2026-11-24T10:55:00Z","meeting":"0a7d3c52-5d2b-4b8e-9f5e-6d1f0c9b2a11",\
        "reference":"SAM-2026-11-24-D","sections":[{"number":0},{"number":1},{"number":2}],"version":1}\
        """;
    public static final Instant AT = Instant.parse("2026-11-24T10:55:00Z");
    public static final String CHAIR = "P. Carraway-Fennimore";
    public static final String TAKER = "Łukasz Nguyễn";
    static final String HUB = "Sampleshire MASH";

    /// What the pages of that meeting say, by hand.
    static String data(String manifest, String by, Instant at) {
        return """
            {"format":"mash-huddle minutes 3","meeting":"0a7d3c52-5d2b-4b8e-9f5e-6d1f0c9b2a11",
            "type":"Daily MASH","heldOn":"2026-11-24","openedAt":null,"closedAt":null,
            "signed":{"by":"BY","at":"AT"},
            "head":{"hub":"Sampleshire MASH","classification":"OFFICIAL-SENSITIVE","title":"Minutes",
            "reference":"SAM-2026-11-24-D","when":"Tuesday 24 November 2026","version":1,"chair":"BY","minuteTaker":"Łukasz Nguyễn",
            "recordSha256":"HASH","demonstration":true},
            "attendance":[{"agency":"Police","name":"A. Patel","job":"sergeant","how":"Present"}],"opening":[],
            "items":[ITEM1,ITEM2],
            "signedOver":[],"signature":[],"standing":[],"replaces":[],"closing":[]}
            """.replace("BY", by)
                .replace("AT", at.toString())
                .replace("HASH", Sha256.hex(manifest.getBytes(StandardCharsets.UTF_8)))
                .replace("ITEM1", item(1))
                .replace("ITEM2", item(2));
    }

    private static String item(int number) {
        return """
            {"number":NUMBER,"restricted":false,"title":"Jordan","rating":null,"identity":"","times":"","why":[],
            "shared":[],"voice":null,"risk":null,"strategy":null,"strategyHeld":null,"decision":null,
            "actions":[],"attachments":[],"corrections":[]}\
            """.replace("NUMBER", Integer.toString(number));
    }

    static byte[] data() {
        return data(MANIFEST, CHAIR, AT).getBytes(StandardCharsets.UTF_8);
    }

    public final TestAuthority authority;
    private final PdfRenderer renderer = new PdfRenderer();
    private final SignatureFields fields;
    private final PdfSigner signer = new PdfSigner();

    /// Of the present form.
    public SignedFiles() {
        this(Revision.PACKED);
    }

    /// Of an earlier one.
    SignedFiles(int form) {
        this(form, new TestAuthority());
    }

    private SignedFiles(int form, TestAuthority authority) {
        this.authority = authority;
        fields = new SignatureFields(form);
    }

    /// The same authority's, of another form.
    SignedFiles inForm(int form) {
        return new SignedFiles(form, authority);
    }

    SignatureFields fields() {
        return fields;
    }

    public byte[] laidOut(String words) {
        PageFrame frame = new PageFrame(
                "Minutes",
                "Minutes of a test",
                "OFFICIAL-SENSITIVE",
                List.of("A test"),
                List.of(),
                "",
                List.of(),
                true);
        PrintPage page = renderer.page(frame);
        page.body().add("h1", "", "Minutes").p(words);
        return renderer.render(page).bytes();
    }

    /// The pages from which data are written.
    static byte[] pages(byte[] data) {
        return new MinutesLayout(new PdfRenderer())
                .print(MeetingJson.read(data).minutes())
                .bytes();
    }

    static FileMark minutesMark(ExpectedSigner... signers) {
        return new FileMark(
                FileKind.MINUTES,
                "SAM-2026-11-24-D",
                1,
                Sha256.hex(MANIFEST.getBytes(StandardCharsets.UTF_8)),
                List.of(signers));
    }

    public byte[] preparedForTwo() {
        FileMark mark = minutesMark(new ExpectedSigner("chair", CHAIR), new ExpectedSigner("minute-taker", TAKER));
        return fields.prepare(pages(data()), mark, MANIFEST, data());
    }

    public byte[] preparedForChair() {
        FileMark mark = minutesMark(new ExpectedSigner("chair", CHAIR));
        return fields.prepare(pages(data()), mark, MANIFEST, data());
    }

    /// Two files of the chair's, of the same length: what is packed is now and then a byte longer, and a section
    /// that is put under the other would be refused for its offsets before anybody looks at the signature.
    public List<byte[]> twoByChair() {
        Map<Integer, byte[]> byLength = new HashMap<>();
        while (true) {
            byte[] file = byChair(preparedForTwo());
            byte[] like = byLength.put(file.length, file);
            if (like != null) {
                return List.of(like, file);
            }
        }
    }

    public byte[] byChair(byte[] prepared) {
        return byChair(prepared, authority.signer(CHAIR));
    }

    public byte[] byChair(byte[] prepared, CmsSigner cms) {
        return signer.sign(prepared, new SignatureOf("chair", CHAIR, "Minutes agreed", AT), cms);
    }

    byte[] byTaker(byte[] signedOnce) {
        return signer.sign(
                signedOnce,
                new SignatureOf("minute-taker", TAKER, "Typed by me", AT.plusSeconds(60)),
                authority.signerWithChain(TAKER, SigningRole.MINUTE_TAKER));
    }

    public byte[] bothSigned() {
        return byTaker(byChair(preparedForTwo()));
    }

    public byte[] sealedPaper() {
        return sealed(laidOut("A plan."));
    }

    byte[] sealedCopy() {
        return sealed(new NumberedCopy(renderer.glyphs())
                .of(bothSigned(), "Copy 3 of 6. Recipient: Education, Ánh Nguyễn. Paper" + " SAM-2026-11-24-P07"));
    }

    private byte[] sealed(byte[] pages) {
        FileMark mark = new FileMark(
                FileKind.PAPER, "SAM-2026-11-24-P07", 1, "0".repeat(64), List.of(new ExpectedSigner("seal", HUB)));
        byte[] prepared = fields.prepare(pages, mark);
        return signer.sign(
                prepared, new SignatureOf("seal", HUB, "Issued", AT), authority.signer(HUB, SigningRole.SEAL));
    }
}
