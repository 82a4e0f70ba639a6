package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.Seeds;
import org.mashhuddle.document.check.DataFit;

/// Whatever a room says of a child, and however long it speaks: the minutes carry their data, because their
/// pages say what the data say, and no page between is empty.
class MinutesOfAnyLengthTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String[] WORDS = ("She said that nobody had come on Friday and the school rang twice about it"
                    + " O’Neill no-one")
            .split(" ", -1);
    private static final Rectangle2D BETWEEN = new Rectangle2D.Double(45, 120, 506, 635); // head and foot

    /// The reason of a decision, alone below the heading of its item, and after what fills a part of a page.
    @ParameterizedTest
    @ValueSource(ints = {3100, 4600})
    void aReasonLongerThanAPage(int letters) throws IOException {
        ObjectNode minutes = minutes();
        ObjectNode alone = item(minutes, 1);
        decided(alone, words(new Random(letters), letters));
        ObjectNode after = item(minutes, 2);
        after.put("risk", words(new Random(letters), letters / 3));
        decided(after, words(new Random(letters), letters));
        isReadBackEqual(minutes);
    }

    /// At each height of a page a row may begin: its small words with the others, or all on the next.
    @Test
    void aLongRowAtTheFootOfAPage() throws IOException {
        for (int lines = LongForm.ASKED ? 24 : 34; lines <= 35; lines++) {
            ObjectNode minutes = minutes();
            ObjectNode item = item(minutes, 1);
            item.put("risk", "High.");
            shared(item, "Not known to us.\n".repeat(lines).strip());
            shared(item, words(new Random(lines), 2500));
            isReadBackEqual(minutes);
        }
    }

    @ParameterizedTest
    @Seeds({5049, 5118, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void itsDataAreReadBackEqual(long seed) throws IOException {
        Random dice = new Random(seed);
        int rounds = LongForm.or("huddle.minutes.rounds", 2, 4);
        for (int i = 0; i < rounds; i++) {
            ObjectNode minutes = minutes();
            int items = 1 + dice.nextInt(5);
            for (int number = 1; number <= items; number++) {
                spokenOf(item(minutes, number), dice);
            }
            isReadBackEqual(minutes);
        }
    }

    private static void isReadBackEqual(ObjectNode minutes) throws IOException {
        byte[] data = minutes.toString().getBytes(StandardCharsets.UTF_8);
        byte[] pages = SignedFiles.pages(data);
        assertThat(emptyPages(pages)).isEmpty();
        assertThat(new String(DataFit.fitting(pages, data), StandardCharsets.UTF_8))
                .isEqualTo(minutes.toString());
    }

    private static List<Integer> emptyPages(byte[] pages) throws IOException {
        List<Integer> empty = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pages)) {
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.addRegion("between", BETWEEN);
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                number++;
                area.extractRegions(page);
                if (area.getTextForRegion("between").isBlank()) {
                    empty.add(number);
                }
            }
        }
        return empty;
    }

    private static ObjectNode minutes() throws JsonProcessingException {
        ObjectNode minutes = (ObjectNode) JSON.readTree(FullMinutes.data());
        minutes.putArray("items");
        return minutes;
    }

    private static ObjectNode item(ObjectNode minutes, int number) throws JsonProcessingException {
        ObjectNode item = (ObjectNode) JSON.readTree("""
            {"number":1,"restricted":false,"title":"Jordan Lee ALDER","rating":{"letter":"A","words":"Amber"},
            "identity":"Born 12/08/2011 (15).","times":"Discussed 09:48 to 09:54.","why":[],"answers":[],"shared":[],
            "voice":null,"risk":null,"strategy":null,"strategyHeld":null,"decision":null,"actions":[],
            "attachments":[],"corrections":[]}
            """);
        item.put("number", number);
        ((ArrayNode) minutes.get("items")).add(item);
        return item;
    }

    private static void spokenOf(ObjectNode item, Random dice) {
        if (dice.nextBoolean()) {
            ((ArrayNode) item.get("why")).add(words(dice));
        }
        if (dice.nextInt(3) == 0) {
            ((ArrayNode) item.get("answers")).add(words(dice)).add(words(dice));
        }
        for (int i = dice.nextInt(5); i > 0; i--) {
            shared(item, words(dice));
        }
        if (dice.nextBoolean()) {
            item.putObject("voice").put("whose", "Jordan").put("text", words(dice));
        }
        if (dice.nextBoolean()) {
            item.put("risk", words(dice));
        }
        if (dice.nextInt(4) == 0) {
            held(item, dice);
        }
        if (dice.nextInt(3) > 0) {
            ObjectNode decision = decided(item, words(dice));
            ((ArrayNode) decision.get("disagreements")).add(words(dice));
            ((ArrayNode) decision.get("grounds")).add(words(dice));
        }
        for (int i = dice.nextInt(6); i > 0; i--) {
            action(item, i, words(dice));
        }
        if (dice.nextInt(3) == 0) {
            ((ArrayNode) item.get("corrections")).add(words(dice)).add(words(dice));
        }
    }

    private static void shared(ObjectNode item, String words) {
        ((ArrayNode) item.get("shared"))
                .addObject()
                .put("agency", "Police")
                .put("speaker", words.length() % 2 == 0 ? "A. Patel" : "")
                .put("text", words)
                .put("words", "Own knowledge, fact");
    }

    private static void held(ObjectNode item, Random dice) {
        ObjectNode held =
                item.put("strategy", "Held.").putObject("strategyHeld").put("when", "Held 09:48 to 09:54.");
        held.putArray("answers").addObject().put("question", "Is there harm").put("text", words(dice));
    }

    private static ObjectNode decided(ObjectNode item, String because) {
        ObjectNode decision = item.putObject("decision")
                .put("outcomes", "Strategy discussion, today 14:00.")
                .put("because", because)
                .put("lawfulBasis", "Children Act 1989 s.47");
        decision.putArray("disagreements");
        decision.putArray("grounds");
        return decision;
    }

    private static void action(ObjectNode item, int number, String words) {
        ((ArrayNode) item.get("actions"))
                .addObject()
                .put("number", item.get("number").asInt() + "." + number)
                .put("agency", "Police")
                .put("text", words)
                .put("who", "A. Patel")
                .put("due", "Thu 26/11 12:00");
    }

    /// Most say little; some go on for more than a page.
    private static String words(Random dice) {
        int most = dice.nextInt(10) < 6 ? 300 : 3000;
        return words(dice, 1 + dice.nextInt(most));
    }

    private static String words(Random dice, int letters) {
        StringBuilder words = new StringBuilder(WORDS[dice.nextInt(WORDS.length)]);
        while (words.length() < letters) {
            words.append(' ').append(WORDS[dice.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
