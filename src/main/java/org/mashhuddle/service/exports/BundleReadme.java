package org.mashhuddle.service.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;

/// What an audit bundle says of itself: what is in it, what is not, and how each part is checked.
record BundleReadme(BundleContents contents) {

    byte[] bytes() {
        List<String> lines = new ArrayList<>();
        lines.addAll(head());
        lines.addAll(whatIsInIt());
        lines.addAll(whatIsNot());
        lines.addAll(files());
        lines.addAll(minutes());
        lines.addAll(papers());
        lines.addAll(trail());
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> head() {
        BundleContents.Head head = contents.head();
        List<String> lines = new ArrayList<>(List.of(
                head.classification(),
                "",
                "AUDIT BUNDLE " + head.reference(),
                "",
                "Meeting:       " + head.meeting(),
                "Hub:           " + head.hub(),
                "Made:          " + DateWords.dateTime(head.at()) + ", by " + head.by(),
                "For, and why:  " + head.why()));
        if (head.demonstration()) {
            lines.add("A DEMONSTRATION: everybody in it is invented.");
        }
        lines.add("");
        return lines;
    }

    private List<String> whatIsInIt() {
        List<String> lines = new ArrayList<>(List.of("WHAT IS IN IT", ""));
        contents.versions().stream()
                .filter(one -> one.leftOut().isEmpty())
                .forEach(one -> lines.add(one.path() + ": the minutes as they were signed, version "
                        + one.signed().version() + ", byte for byte"));
        lines.addAll(List.of(
                "minutes.csv: every signed version with its hashes, also one whose file is not here",
                "papers.csv: every paper that the hub's register has under this meeting, and what came of it",
                "data.csv: every file of data that was taken out about this meeting before this bundle",
                "trail.csv: the entries of the hub's audit trail about this meeting, who was there, and its items,",
                "  actions and corrections as they stand now, with their seals",
                "hub.cer: the certificate of the hub's authority, against which the minutes are checked",
                "SHA256SUMS: the SHA-256 of every other file in this bundle",
                ""));
        return lines;
    }

    private List<String> whatIsNot() {
        List<String> lines = new ArrayList<>(List.of("WHAT IS NOT IN IT", ""));
        contents.versions().stream()
                .filter(one -> !one.leftOut().isEmpty())
                .forEach(one ->
                        lines.add("- Version " + one.signed().version() + " of the minutes: " + one.leftOut() + "."));
        lines.addAll(leftOut(contents.papers().leftOut(), "line", "lines", "papers.csv"));
        lines.addAll(leftOut(contents.trail().leftOut(), "entry", "entries", "trail.csv"));
        lines.addAll(List.of(
                "- The issued papers themselves: their hashes are in papers.csv.",
                "- Names of children, and of people to whom papers went: the lists give agencies and roles. Names",
                "  of staff of the hub stand in the lists, and names of children in the minutes.",
                "- Entries of the trail about the record of a child, such as who was left off the agenda, and about",
                "  an attached file, or an item or action that was taken away since.",
                ""));
        return lines;
    }

    private static List<String> leftOut(int count, String one, String several, String file) {
        return count == 0
                ? List.of()
                : List.of("- " + count + " " + (count == 1 ? one : several) + " of " + file
                        + ": about somebody whom only named users may see.");
    }

    private List<String> files() {
        return List.of(
                "CHECK THAT NO FILE WAS CHANGED",
                "",
                "In the folder in which this file lies:  sha256sum -c SHA256SUMS",
                "Each line must end with OK. On Windows, for one file:  certutil -hashfile papers.csv SHA256",
                "and compare the result with its line in SHA256SUMS.",
                "",
                "This finds a file that was changed. It does not find that somebody changed a file and",
                "SHA256SUMS together. For that, take the SHA-256 of the whole zip as you received it, and ask the",
                "hub what its register of data files has under "
                        + contents.head().reference() + ".",
                "");
    }

    private List<String> minutes() {
        List<String> lines = new ArrayList<>(List.of(
                "CHECK THE MINUTES",
                "",
                "With MASH Huddle, without a hub and without a passphrase:",
                "  huddle verify --authority hub.cer " + shown(),
                "It says whether the file is unchanged, who signed it and when, and of a later version which record",
                "it replaces. A file that was countersigned says both names. As its chair signed it, it was given out",
                "before perhaps; that file is good too, and minutes.csv has the SHA-256 of both.",
                ""));
        lines.addAll(organisation());
        lines.addAll(List.of(
                "hub.cer came with this bundle: whoever made a false bundle would make a false hub.cer too. Compare",
                "its fingerprint with the one that the hub tells you in another way, by telephone for example. In",
                "the hub, when the bundle was made, it was",
                "  " + contents.head().fingerprint(),
                "  openssl x509 -in hub.cer -noout -fingerprint -sha256",
                "prints the same characters with colons between.",
                "",
                "Without MASH Huddle: any program that checks signatures of PDF files, for example",
                "  pdfsig -nocert " + shown(),
                "says whether the file was changed after it was signed. It does not know the hub's authority.",
                ""));
        return lines;
    }

    /// Another program shows that signature first, and its name is none of the hub's.
    private List<String> organisation() {
        boolean one = contents.versions().stream()
                .anyMatch(version -> OrganisationCertificate.saidIn(
                                version.signed().manifest())
                        .isPresent());
        return one
                ? List.of(
                        "Minutes that were signed also with a certificate of the signer's organisation hold that",
                        "signature first, and the signer's own over it: two signatures of one person. minutes.csv has"
                                + " the",
                        "SHA-256 of that certificate, the pages name it under Signature, and huddle verify says to"
                                + " whom and",
                        "by whom it was issued. Nobody has their role from it, and whether its issuer can be trusted,"
                                + " or",
                        "withdrew it, only that issuer can say.",
                        "")
                : List.of();
    }

    private String shown() {
        return contents.versions().stream()
                .filter(one -> one.leftOut().isEmpty())
                .reduce((_, later) -> later)
                .map(BundleContents.Version::path)
                .orElse("FILE.pdf");
    }

    private static List<String> papers() {
        return List.of(
                "CHECK A PAPER THAT SOMEBODY HAS",
                "",
                "Take the SHA-256 of its file and look for it in papers.csv. A print cannot be compared so.",
                "With MASH Huddle:  huddle verify --kind paper --authority hub.cer PAPER.pdf",
                "",
                "papers.csv says to which agency each paper went, which copy it was, how it went, and what came",
                "of it: received, replaced, called back, returned, destroyed. The copy says which paper it replaces;",
                "About gives the item of the minutes, where a paper is about one.",
                "");
    }

    private List<String> trail() {
        BundleContents.Trail trail = contents.trail();
        List<String> lines = new ArrayList<>(List.of(
                "WHAT THE TRAIL SHOWS",
                "",
                "Every entry of the hub's trail is sealed together with the seal of the entry before it",
                "(HMAC-SHA-256) under a key of the hub, which is not in this bundle. Without it nobody can make a",
                "seal, or compute one again. What can be seen here: where two entries have numbers that follow one",
                "another, the seal of the first stands in the second as the seal before. Between the others lie",
                "entries about other things.",
                "",
                "When this bundle was made, the whole trail was checked in the hub.",
                "  " + checked(),
                "  The last entry was number " + trail.end().number() + ", with the seal",
                "  " + trail.end().seal(),
                "The hub can be asked at any time whether its entries still have these seals: they stand with",
                "their numbers in tables/audit_event.json of what MASH Huddle writes when a hub takes everything",
                "out, and huddle audit verify says in the hub whether all entries hold.",
                "",
                "About: what the entry is about. Detail: the number of a paper, or which version; where another",
                "reason was given, only that one is recorded, or that it was destroyed with a record. What: the word"
                        + " under which the hub keeps what was",
                "done, for example minutes.sign for the signature and paper.issue for a paper that went out. At: in",
                "UTC, as it was sealed; all other times in this bundle are those of London."));
        return lines;
    }

    private String checked() {
        return contents.trail().check().firstBroken().isPresent()
                ? "It did NOT hold: entry "
                        + contents.trail().check().firstBroken().getAsLong()
                        + " is not as it was written, or is missing."
                : "All of its " + contents.trail().check().count()
                        + " entries were as they were written, or had words destroyed with a record.";
    }
}
