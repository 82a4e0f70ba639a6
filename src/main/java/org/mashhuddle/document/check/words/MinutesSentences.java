package org.mashhuddle.document.check.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.document.page.ShortHash;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.minutes.Minutes;

/// What the pages of minutes must say: every word of the data, in the order of the pages, with the headings
/// between, and nothing else. Those of the second format also say at the head of a page which item goes on
/// there, those of the third also whose words; those of the fourth say what was told of earlier actions. Who changes
/// the words or the order of the pages of minutes gives the
/// data a new number of their
/// format, and keeps this for those before: `KeptMinutesTest` is red otherwise.
final class MinutesSentences {

    private static final String FIRST_FORMAT = "mash-huddle minutes 1";
    private static final String SECOND_FORMAT = "mash-huddle minutes 2";
    private static final String THIRD_FORMAT = "mash-huddle minutes 3";
    private static final String FORMAT = "mash-huddle minutes 4";

    private static final String FIELDS = "format meeting type heldOn openedAt closedAt signed head attendance opening"
            + " items signedOver signature standing replaces closing";
    private static final String HEAD =
            "hub classification title reference when version chair minuteTaker recordSha256 demonstration";
    private static final String ITEM = "number restricted title rating identity times why shared voice risk strategy"
            + " strategyHeld decision actions attachments corrections";

    private final DataFields data;
    private final DataFields head;
    private final List<DataFields> items;
    private final boolean emptyTable;
    private final List<Sentence> body = new ArrayList<>();

    private MinutesSentences(JsonNode tree, boolean emptyTable) {
        this.emptyTable = emptyTable;
        this.data = DataFields.of(tree, FIELDS);
        DataFields.of(tree.path("signed"), "by at");
        VerificationFailure.unless(
                Set.of(FIRST_FORMAT, SECOND_FORMAT, THIRD_FORMAT, FORMAT).contains(data.text("format")),
                Rule.DATA,
                "The data in the file are of a format not known here.");
        this.head = DataFields.of(tree.path("head"), HEAD);
        this.items = data.objects("items", data.text("format").equals(FORMAT) ? ITEM + " answers" : ITEM);
    }

    /// What the data say, for the pages.
    static MinutesSentences of(JsonNode data) {
        return of(data, false);
    }

    /// The same, as pages of the first releases say that nobody was recorded as present: by a table with
    /// nothing but its headings.
    static Optional<MinutesSentences> ofFirstReleases(JsonNode data) {
        MinutesSentences all = of(data, true);
        return all.isOfFirstFormat() && all.attendance().isEmpty() ? Optional.of(all) : Optional.empty();
    }

    private static MinutesSentences of(JsonNode data, boolean emptyTable) {
        MinutesSentences all = new MinutesSentences(data, emptyTable);
        all.cover();
        all.items.forEach(item -> all.body.addAll(new ItemSentences(item).all()));
        all.signatures();
        all.items.forEach(item -> all.body.addAll(ItemSentences.besideHeading(item)));
        return all;
    }

    private boolean isOfFirstFormat() {
        return data.text("format").equals(FIRST_FORMAT);
    }

    /// Those of the second format name the item alone.
    private String continued(DataFields item, String whose) {
        String agency = data.text("format").equals(SECOND_FORMAT) ? "" : whose;
        return Minutes.Item.continued(item.number("number"), item.text("title"), agency);
    }

    /// Between the head and the foot of the pages.
    List<Sentence> body() {
        return List.copyOf(body);
    }

    /// At the head of a page, in the order in which it is drawn.
    ///
    /// @param goesOn what goes on there
    List<String> top(WordsOnPages.GoesOn goesOn) {
        List<String> lines = new ArrayList<>();
        lines.add("Ref " + head.text("reference"));
        lines.add(head.text("hub"));
        lines.add(head.text("classification"));
        if (head.isTrue("demonstration")) {
            lines.add("Demonstration: invented people");
        }
        lines.add(head.text("title"));
        lines.add(head.text("when") + ". Version " + head.number("version"));
        items.stream()
                .filter(item -> !isOfFirstFormat() && item.number("number") == goesOn.item())
                .forEach(item -> lines.add(continued(item, goesOn.whose())));
        return lines;
    }

    /// At the foot of a page.
    List<String> foot(int page, int pages) {
        return List.of(
                "Page " + page + " of " + pages,
                "To the agencies of this meeting. Record hash " + ShortHash.of(head.text("recordSha256")) + ".",
                "Not to be copied or passed on without the chair’s agreement.",
                head.text("classification"));
    }

    /// The day and the times that programs read are those of the pages, which say them in words.
    void mustNameTheirMoments() {
        try {
            Optional<String> opened = time("openedAt");
            Optional<String> closed = time("closedAt");
            String when = head.text("when");
            String from = DateWords.fullDate(LocalDate.parse(data.text("heldOn")))
                    + opened.map(at -> ", " + at).orElse("");
            String until = when.substring(Math.min(from.length(), when.length()));
            boolean said = when.startsWith(from)
                    && closed.map(at -> until.startsWith(" to ") && until.contains(at))
                            .orElse(until.isEmpty());
            VerificationFailure.unless(
                    said, Rule.WORDS, "The data in the file name another day or time than its pages.");
        } catch (DateTimeParseException unreadable) {
            throw new VerificationFailure(Rule.DATA, "The data in the file do not say when the meeting was.");
        }
    }

    private Optional<String> time(String field) {
        return data.optional(field).map(at -> DateWords.time(Instant.parse(at)));
    }

    private void cover() {
        below(head.text("title"));
        below(head.text("when"));
        pair("Meeting", head.text("hub") + ", " + head.text("reference"));
        pair("Version", Integer.toString(head.number("version")));
        pair("Chair", head.text("chair"));
        pair("Minute-taker", head.text("minuteTaker"));
        list("What this version replaces", "replaces");
        here();
        list("Opening", "opening");
        if (!items.isEmpty()) {
            below("Items, in the order of the meeting");
            body.addAll(Sentence.columns("Item", "Subject", "MASH rating"));
            items.forEach(item -> body.addAll(Sentence.row(
                    Integer.toString(item.number("number")), item.text("title"), ItemSentences.rating(item))));
        }
        list("Close", "closing");
        list("Signed although missing", "signedOver");
        data.texts("standing").forEach(this::below);
    }

    private void here() {
        below("Who was here");
        if (attendance().isEmpty() && !emptyTable) {
            below("Nobody was recorded as present.");
            return;
        }
        body.addAll(Sentence.columns("Agency", "Name", "Job", "Here"));
        attendance()
                .forEach(one -> body.addAll(
                        Sentence.row(one.text("agency"), one.text("name"), one.text("job"), one.text("how"))));
    }

    private List<DataFields> attendance() {
        return data.objects("attendance", "agency name job how");
    }

    private void signatures() {
        body.add(new Sentence("Signature", Sentence.Place.HEADING));
        pair("Chair", head.text("chair"));
        pair("Minute-taker", head.text("minuteTaker"));
        data.objects("signature", "label words").forEach(line -> pair(line.text("label"), line.text("words")));
        below("This file is signed electronically; nothing is signed by hand. It is made from version "
                + head.number("version") + " of the record, whose manifest has the SHA-256 "
                + head.text("recordSha256") + ".");
    }

    private void list(String heading, String field) {
        List<String> lines = data.texts(field);
        if (!lines.isEmpty()) {
            below(heading);
            lines.forEach(this::below);
        }
    }

    private void pair(String name, String value) {
        body.addAll(Sentence.row(name, value));
    }

    private void below(String words) {
        body.add(new Sentence(words, Sentence.Place.BELOW));
    }
}
