package org.mashhuddle.document.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.document.check.words.ReadPages;
import org.mashhuddle.document.signature.AttachedFiles;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;

/// Whether the data in minutes are those of the meeting, the version, the record and the signature in
/// whose file they lie: each thing that both they and the manifest say, they say alike; and what they say
/// stands on the pages, word for word.
final class DataCheck {

    private static final int DEEPEST = 20; // ours are seven deep

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode data;
    private final JsonNode manifest;

    private DataCheck(JsonNode data, JsonNode manifest) {
        this.data = data;
        this.manifest = manifest;
    }

    /// The data, as text.
    ///
    /// @return empty where there are none
    static String read(
            AttachedFiles attached,
            FileMark mark,
            Optional<OrganisationCertificate> organisation,
            FileTitle title,
            ReadPages pages) {
        byte[] bytes = attached.data();
        if (bytes.length == 0) {
            return "";
        }
        VerificationFailure.unless(
                bytes.length <= AttachedFiles.MOST_DATA,
                Rule.BOUNDED,
                "The data in the file are larger than any that we write.");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            DataCheck check = new DataCheck(JSON.readTree(text), JSON.readTree(attached.manifest()));
            check.agrees(mark);
            check.names(organisation);
            check.isCalled(title);
            pages.mustSay(check.data);
            return text;
        } catch (IOException unreadable) {
            throw new VerificationFailure(Rule.DATA, "The data in the file cannot be read.");
        }
    }

    private void agrees(FileMark mark) {
        keep(
                same(data, manifest, "meeting")
                        && same(data.path("head"), manifest, "reference")
                        && same(data.path("head"), manifest, "version")
                        && data.path("head").path("recordSha256").asText().equals(mark.recordHash()),
                "The data in the file are those of another meeting, version or record.");
        keep(
                text(manifest, "reference").contains("-" + text(data, "heldOn") + "-"),
                "The data in the file are of another day than the meeting.");
        keep(
                numbers("items", data).equals(withoutCover(numbers("sections", manifest))),
                "The data in the file do not have the items of the meeting.");
        keep(
                moment(data.path("signed"), "at").equals(moment(manifest, "madeAt"))
                        && text(data.path("signed"), "by").equals(mark.signer()),
                "The data in the file name another signature than it has.");
        keep(
                !signedAsCoChair() || isCoChair(mark.signer()),
                "The data in the file do not have the signer among those who co-chaired.");
        mark.countersigner()
                .ifPresent(taker -> keep(
                        text(data.path("head"), "minuteTaker").equals(taker),
                        "The data in the file name another minute-taker than the one who is to countersign."));
    }

    /// What stands in the title of a reader's window is the title of these minutes.
    private void isCalled(FileTitle title) {
        JsonNode head = data.path("head");
        VerificationFailure.unless(
                title.title().equals(Minutes.Head.fileTitle(text(head, "title"), text(head, "reference")))
                        && title.subject()
                                .equals(Minutes.Head.fileSubject(
                                        head.path("version").asInt())),
                Rule.BESIDE,
                "The file is called otherwise than its minutes.");
    }

    /// The pages say with which certificate of an organisation they were signed too, and of no other.
    private void names(Optional<OrganisationCertificate> organisation) {
        List<String> said = new ArrayList<>();
        for (JsonNode line : data.path("signature")) {
            if (line.path("label").asText().equals(OrganisationCertificate.LABEL)) {
                said.add(line.path("words").asText());
            }
        }
        keep(
                said.equals(organisation.map(OrganisationCertificate::words).stream()
                        .toList()),
                "The data in the file name another certificate of an organisation than it was signed with.");
    }

    private boolean signedAsCoChair() {
        for (JsonNode each : manifest.path("signedAs")) {
            if (each.asText().equals(Signatory.CO_CHAIR)) {
                return true;
            }
        }
        return false;
    }

    /// "Present, 09:31 to 10:40; co-chair; deputy for D. Farr": what is typed freely comes last.
    private boolean isCoChair(String name) {
        for (JsonNode each : data.path("attendance")) {
            String[] how = each.path("how").asText().split("; ", 3);
            if (each.path("name").asText().strip().equalsIgnoreCase(name.strip())
                    && how.length > 1
                    && how[1].equals("co-chair")) {
                return true;
            }
        }
        return false;
    }

    /// Both say it, and alike.
    private static boolean same(JsonNode one, JsonNode other, String name) {
        return !one.path(name).isMissingNode() && one.path(name).equals(other.path(name));
    }

    private static String text(JsonNode node, String name) {
        keep(node.path(name).isTextual(), "The data in the file lack something.");
        return node.path(name).asText();
    }

    private static Instant moment(JsonNode node, String name) {
        try {
            return Instant.parse(text(node, name));
        } catch (DateTimeParseException unreadable) {
            throw new VerificationFailure(Rule.DATA, "The data in the file do not say when they were signed.");
        }
    }

    private static List<Integer> numbers(String name, JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            keep(each.path("number").isInt(), "The data in the file have something without a number.");
            numbers.add(each.path("number").intValue());
        }
        return numbers;
    }

    /// A record has a section for its cover, which is number 0, and one for each item.
    private static List<Integer> withoutCover(List<Integer> sections) {
        keep(!sections.isEmpty() && sections.getFirst() == 0, "The manifest has no cover.");
        return sections.subList(1, sections.size());
    }

    private static void keep(boolean kept, String sentence) {
        VerificationFailure.unless(kept, Rule.DATA, sentence);
    }
}
