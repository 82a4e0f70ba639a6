package org.mashhuddle.service.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.reports.ReportSheet;

/// The lists of an audit bundle. None of them names a child or a recipient who is a person.
record BundleTables(BundleContents contents) {

    byte[] minutes() {
        return csv(
                "Signed minutes",
                "Every version that was signed. A file that is not in the bundle keeps its hash here.",
                List.of(
                        "Reference",
                        "Version",
                        "Signed",
                        "Signed by",
                        "SHA-256 of the signed file",
                        "SHA-256 as the chair signed it",
                        "Also signed with a certificate, SHA-256",
                        "Countersigned",
                        "Countersigned by",
                        "Record hash",
                        "Replaces the record",
                        "File in this bundle"),
                contents.versions().stream().map(this::version).toList());
    }

    private List<String> version(BundleContents.Version one) {
        Optional<Countersignature> asked = one.countersignature();
        return List.of(
                one.signed().reference(),
                Integer.toString(one.signed().version()),
                DateWords.dateTime(one.signed().signedAt()),
                contents.head().directory().name(one.signed().signedBy()),
                one.signed().fileHash(),
                one.chairsHash(),
                OrganisationCertificate.saidIn(one.signed().manifest()).orElse(""),
                asked.map(BundleTables::when).orElse(""),
                asked.filter(each -> each.made().isPresent())
                        .map(each -> contents.head().directory().name(each.askedOf()))
                        .orElse(""),
                one.signed().manifestHash(),
                one.replaces(),
                one.leftOut().isEmpty() ? one.path() : "Not here: " + one.leftOut());
    }

    private static String when(Countersignature asked) {
        return asked.made().map(made -> DateWords.dateTime(made.at())).orElse("asked for, not made");
    }

    byte[] papers() {
        return csv(
                "Papers that were issued",
                counted(contents.papers().leftOut(), "paper is", "papers are"),
                List.of(
                        "Number",
                        "Kind",
                        "About",
                        "To",
                        "Copy",
                        "Pages",
                        "Version of the minutes",
                        "Issued",
                        "How it went",
                        "What came of it",
                        "SHA-256 of the file as issued"),
                contents.papers().out().stream().map(this::paper).toList());
    }

    private static String version(IssuedPaper paper) {
        if (paper.key().kind().isAgenda()) {
            return "agenda, version " + paper.version();
        }
        return paper.version() == 0 ? "not yet signed" : Integer.toString(paper.version());
    }

    private List<String> paper(PaperQueue.OutPaper out) {
        IssuedPaper paper = out.paper();
        return List.of(
                paper.reference(),
                kind(paper.key().kind()),
                paper.key().subject().map(this::item).orElse(""),
                to(paper.key()),
                paper.copy().words(),
                Integer.toString(paper.copy().pages()),
                version(paper),
                DateWords.dateTime(paper.issuedAt()),
                paper.delivery()
                        .map(Delivery::channel)
                        .map(BundleTables::channel)
                        .orElse("nobody said"),
                became(out),
                paper.fileHash());
    }

    /// One that is about somebody who is not on the agenda, or whom the taker may not see, says no more.
    private String item(SubjectId subject) {
        return Optional.ofNullable(contents.papers().items().get(subject))
                .map(number -> "item " + number)
                .orElse("");
    }

    /// A role where the paper goes to a person: who of a family that is stands in the hub's register alone.
    private String to(PaperKey key) {
        return switch (key.kind()) {
            case FAMILY -> "A carer of the child";
            case YOUNG_PERSON -> "The young person";
            case CHAIRS_AGENDA, CHAIRS_LIST, ATTENDANCE, CONTINGENCY -> "The chair";
            case ACCESS_COPY -> "The person it is about, or who asks for them";
            case ACTION_LIST,
                    SLIP,
                    PLAN,
                    MINUTES,
                    CASE_FILE,
                    SUMMARY,
                    OUTCOME,
                    HANDOVER,
                    EXTRACT,
                    STRATEGY,
                    AGENDA,
                    CHASER,
                    EXECUTIVE,
                    PERFORMANCE,
                    PERIOD,
                    SHOWN_ACTIONS,
                    RECORD_PRINT -> contents.head().directory().label(key.agency());
        };
    }

    private static String kind(PaperKind kind) {
        return switch (kind) {
            case ACTION_LIST -> "Action list";
            case CHAIRS_LIST -> "Action list, chair’s file";
            case SLIP -> "Actions of one agency";
            case PLAN -> "Agreed plan for one child";
            case MINUTES -> "Numbered copy of the minutes";
            case CASE_FILE -> "Case-file extract";
            case SUMMARY -> "Executive summary without other people";
            case OUTCOME -> "What came of a referral";
            case HANDOVER -> "Out-of-hours handover";
            case FAMILY -> "Plan for a family";
            case YOUNG_PERSON -> "Plan for a young person";
            case EXTRACT -> "Extract of the minutes";
            case STRATEGY -> "Strategy discussion minutes";
            case AGENDA -> "Agenda";
            case CHAIRS_AGENDA -> "Agenda, chair’s copy";
            case ATTENDANCE -> "Attendance sheet";
            case CONTINGENCY -> "Contingency pack";
            case CHASER -> "Nil-return chaser";
            case ACCESS_COPY -> "Copy of what is held";
            case EXECUTIVE -> "Executive summary of a quarter";
            case PERFORMANCE -> "Performance sheet of a quarter";
            case PERIOD -> "Performance sheet of a period";
            case SHOWN_ACTIONS -> "Action list, as shown";
            case RECORD_PRINT -> "Record";
        };
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case SECURE_EMAIL -> "secure e-mail";
            case HANDED_OVER -> "handed over";
            case POSTED -> "posted";
        };
    }

    private String became(PaperQueue.OutPaper out) {
        IssuedPaper paper = out.paper();
        List<String> said = new ArrayList<>();
        paper.received().ifPresent(one -> said.add(at("received", one.at())));
        Optional.ofNullable(contents.papers().filed().get(paper.reference()))
                .ifPresent(one -> said.add(at("on the child's file", one.at())));
        said.add(stands(out));
        paper.recall().stream()
                .flatMap(recall -> recall.ends().stream())
                .map(end -> at(outcome(end.outcome()), end.at()))
                .forEach(said::add);
        if (paper.recall().filter(Recall::isOpen).isPresent()) {
            said.add("not back yet");
        }
        return String.join("; ", said);
    }

    private static String stands(PaperQueue.OutPaper out) {
        Instant ended = out.paper().recall().map(Recall::at).orElse(out.paper().issuedAt());
        return switch (out.state()) {
            case SEALED -> "sealed, and neither printed nor saved yet";
            case ISSUED -> "out, and the one that counts";
            case SUPERSEDED -> "out, and replaced by a later one";
            case RECALLED -> at("called back", ended);
            case CAME_BACK -> at("came back by itself", ended);
            case NEVER_OUT -> at("never came out", ended);
        };
    }

    private static String outcome(Recall.Outcome outcome) {
        return switch (outcome) {
            case RETURNED -> "returned";
            case DESTROYED -> "destroyed";
            case WRONG_HANDS -> "in the wrong hands";
        };
    }

    private static String at(String what, Instant when) {
        return what + " " + DateWords.dateTime(when);
    }

    byte[] data() {
        return csv(
                "Files of data that were taken out",
                "Files about this meeting before this bundle, and earlier bundles of it.",
                List.of("Number", "Kind", "For", "Holds", "When", "SHA-256 of the file"),
                contents.data().stream().map(BundleTables::data).toList());
    }

    private static List<String> data(DataIssue issue) {
        return List.of(
                issue.reference(),
                switch (issue.kind()) {
                    case MEETING -> "Signed minutes as data";
                    case AUDIT_BUNDLE -> "Audit bundle";
                    case RETURNS -> "Sheet for an agency’s returns";
                    case CALENDAR, PAPERS, REPORT, EVERYTHING ->
                        issue.kind().name().toLowerCase(Locale.ROOT);
                },
                // What was typed for an earlier bundle was typed for its recipient, and may name a child.
                issue.kind() == DataKind.AUDIT_BUNDLE ? "a reason is recorded" : issue.recipient(),
                issue.holds(),
                DateWords.dateTime(issue.at()),
                issue.fileHash());
    }

    byte[] trail() {
        return csv(
                "Audit trail of the meeting",
                "About the meeting, who was there, its items, actions and corrections as they stand now. "
                        + counted(contents.trail().leftOut(), "entry of these is", "entries of these are")
                        + " Not among these: what is about the record of a child, such as who was left off, and about"
                        + " an attached file, or an item or action that was taken away since.",
                List.of("Entry", "At", "Who", "What", "About", "Detail", "Seal of the entry before", "Seal"),
                contents.trail().lines().stream()
                        .map(line -> List.of(
                                Long.toString(line.entry().number()),
                                line.entry().at().toString(),
                                contents.head().directory().name(line.entry().by()),
                                line.entry().deed(),
                                line.about(),
                                line.detail(),
                                line.entry().before(),
                                line.entry().seal()))
                        .toList());
    }

    private static String counted(int leftOut, String one, String several) {
        return leftOut == 0
                ? "Nothing is left out."
                : leftOut + " " + (leftOut == 1 ? one : several)
                        + " left out: about somebody whom only named users may see.";
    }

    private byte[] csv(String title, String counts, List<String> columns, List<List<String>> rows) {
        BundleContents.Head head = contents.head();
        List<String> about = Stream.of(
                        head.classification(),
                        head.hub() + ", " + head.reference(),
                        head.meeting() + ", taken out " + DateWords.dateTime(head.at()))
                .collect(Collectors.toList());
        return new ReportSheet(about, List.of(new ReportTable(title, counts, columns, rows(rows)))).csv();
    }

    private static List<ReportTable.Row> rows(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> new ReportTable.Row(
                        cells.getFirst(),
                        cells.stream()
                                .skip(1)
                                .<ReportTable.Cell>map(ReportTable.Cell.Words::new)
                                .toList()))
                .toList();
    }
}
