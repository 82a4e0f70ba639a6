package org.mashhuddle.document.signature;

import java.nio.charset.StandardCharsets;

/// The data of minutes in which everything is said that minutes can say, and files that a chair signed of
/// them, whatever the pages say.
final class FullMinutes {

    private static final String LONG = "She said that nobody had come on Friday. ".repeat(90);

    private FullMinutes() {}

    static String data() {
        return """
            {"format":"mash-huddle minutes 4","meeting":"0a7d3c52-5d2b-4b8e-9f5e-6d1f0c9b2a11",
            "type":"Daily MASH","heldOn":"2026-11-24","openedAt":"2026-11-24T09:32:00Z",
            "closedAt":"2026-11-24T10:52:00Z","signed":{"by":"CHAIR","at":"AT"},
            "head":{"hub":"Sampleshire MASH","classification":"OFFICIAL-SENSITIVE","title":"Minutes",
            "reference":"SAM-2026-11-24-D","when":"Tuesday 24 November 2026, 09:32 to 10:52","version":1,
            "chair":"CHAIR","minuteTaker":"TAKER","recordSha256":"HASH","demonstration":true},
            "attendance":[{"agency":"Police","name":"A. Patel","job":"sergeant","how":"Present, 09:32 to 10:52"},
            {"agency":"Health","name":"Ánh Nguyễn","job":"","how":"Apologies"}],
            "opening":["Conflicts of interest were asked for: none declared."],
            "items":[ONE,TWO],
            "signedOver":["Item 1: no lawful basis. Reason: to follow."],
            "signature":[{"label":"Signed for the chair by","words":"CHAIR, deputy"}],
            "standing":["Information that its owner has not released is not in this paper.","Tell the chair."],
            "replaces":["It replaces version 1."],"closing":["Closed by A. Patel."]}
            """.replace("ONE", one())
                .replace("TWO", two())
                .replace("CHAIR", SignedFiles.CHAIR)
                .replace("TAKER", SignedFiles.TAKER)
                .replace("AT", SignedFiles.AT.toString())
                .replace("HASH", Sha256.hex(SignedFiles.MANIFEST.getBytes(StandardCharsets.UTF_8)));
    }

    /// The same as an earlier format has it, in which nothing is said of earlier actions.
    static String before(int format) {
        return before(data(), format);
    }

    static String before(String data, int format) {
        return data.replace("minutes 4", "minutes " + format)
                .replaceAll("\"answers\":\\[[^\\[\\]]*\\],\\s*\"shared\"", "\"shared\"");
    }

    private static String one() {
        return """
            {"number":1,"restricted":false,"title":"Jordan Lee ALDER","rating":{"letter":"A","words":"Amber"},
            "identity":"Born 12/08/2011 (15).","times":"Discussed 09:48 to 09:54. Quorate.",
            "why":["Missing since Mon 22:20","3rd in 90 days"],
            "answers":["Police, Visit home (3.47 of 23/11/2026): done."],
            "shared":[{"agency":"Police","speaker":"A. Patel","text":"Not able to find her.\\nTwo  lines,\\u00a0so.",
            "words":"Own knowledge, fact"},
            {"agency":"Health","speaker":"","text":"LONG","words":"Reported, opinion"},
            {"agency":"Education","speaker":"M. Osei","text":"No information held.","words":""}],
            "voice":{"whose":"Jordan","text":"“I do not want to go home.”"},"risk":"High, the same.",
            "strategy":"Held.","strategyHeld":{"when":"Held 09:48 to 09:54.",
            "answers":[{"question":"Is there harm","text":"Yes, off\\u00adice\\tfirst"}]},
            "decision":{"outcomes":"Strategy discussion, today 14:00.","because":"Three times in a week.",
            "lawfulBasis":"Children Act 1989 s.47","disagreements":["Health disagrees: too early (level 2)"],
            "grounds":["Consent: not required","Family: told"]},
            "actions":[{"number":"1.1","agency":"Police","text":"Visit the address","who":"A. Patel",
            "due":"Thu 26/11 12:00"},{"number":"1.2","agency":"Health","text":"Tell the school nurse",
            "who":"name to follow by Fri 27/11","due":"Fri 27/11 12:00"}],
            "attachments":["A plan, 12 pages"],"corrections":["On 25/11/2026: the day was wrong."]}\
            """.replace("LONG", LONG.strip());
    }

    private static String two() {
        return """
            {"number":2,"restricted":true,"title":"Restricted item","rating":null,
            "identity":"This item is for named users only.","times":"","why":[],"answers":[],
            "shared":[],"voice":null,"risk":null,"strategy":null,"strategyHeld":null,"decision":null,
            "actions":[],"attachments":[],"corrections":[]}\
            """;
    }

    /// Ready to be signed by the chair.
    ///
    /// @param onPages from which the pages are laid out
    static byte[] prepared(String onPages, String data) {
        FileMark mark = SignedFiles.minutesMark(new ExpectedSigner("chair", SignedFiles.CHAIR));
        return new SignatureFields()
                .prepare(
                        SignedFiles.pages(onPages.getBytes(StandardCharsets.UTF_8)),
                        mark,
                        SignedFiles.MANIFEST,
                        data.getBytes(StandardCharsets.UTF_8));
    }
}
