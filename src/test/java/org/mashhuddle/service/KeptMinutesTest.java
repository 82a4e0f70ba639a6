package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.signature.AttachedFiles;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;

/// Minutes of the demonstration, as releases signed them: every later release must say of each what was said of
/// it then. One is added by each release that changes what is in signed minutes, none is ever made anew: copy
/// `minutes.pdf` and `hub.cer` of `huddle demo`, and what `verify --data-to` and `verify` write. The one of 28
/// November 2026, c, was countersigned by the minute-taker of the demonstration; that of d is packed, that of e
/// both; that of f was signed by a co-chair, and its pages name the item that goes on; that of g was signed
/// also with a certificate of an organisation (RSA 3072 under two of 4096, made by OpenSSL), and countersigned;
/// the pages of 29 November, a, name the agency whose words go on; those of b say what was answered on earlier
/// actions.
class KeptMinutesTest {

    private static final Path KEPT = Path.of("src/test/resources/kept");

    private final CheckService checks = new CheckService();

    static List<Path> kept() throws IOException {
        try (Stream<Path> folders = Files.list(KEPT)) {
            return folders.sorted().toList();
        }
    }

    private static byte[] of(Path folder, String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatWasSignedThenIsGoodNow(Path folder) throws IOException {
        byte[] minutes = of(folder, "minutes.pdf");
        byte[] authority = of(folder, "hub.cer");
        CheckWords said = checks.check(minutes, authority);
        assertThat(said.trusted()).as(said.rule()).isTrue();
        assertThat(said.minutes()).isTrue();
        assertThat(said.lines()).containsAll(Files.readAllLines(folder.resolve("verify.txt")));
        assertThat(checks.data(minutes, authority))
                .contains(new String(of(folder, "meeting.json"), StandardCharsets.UTF_8));
        minutes[minutes.length / 2] ^= 1;
        assertThat(checks.check(minutes, authority).trusted()).isFalse();
    }

    /// What a reader of another century needs to check it, and to read its moments as times of day.
    @Test
    void theManifestNamesItsAlgorithmsAndTheRulesOfTheTimeZone() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(of(kept().getLast(), "minutes.pdf"))) {
            JsonNode made = JsonMapper.builder()
                    .build()
                    .readTree(AttachedFiles.read(pdf).manifest())
                    .path("madeWith");
            assertThat(made.path("hash").asText()).isEqualTo("SHA-256");
            assertThat(made.path("signature").asText()).isEqualTo("ECDSA P-256 with SHA-256, PAdES B-B");
            assertThat(made.path("timeZone").asText()).isEqualTo("Europe/London");
            assertThat(made.path("timeZoneRules").asText()).matches("20\\d\\d[a-z]");
        }
    }
}
