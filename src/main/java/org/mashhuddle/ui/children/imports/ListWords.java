package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.service.imports.ListLook;

/// What a column of a list can be, in words.
final class ListWords {

    private ListWords() {}

    static String kind(ListKind kind) {
        return switch (kind) {
            case CONTACT -> words("list.kind-contact");
            case REFERRAL -> words("list.kind-referral");
            case MISSING -> words("list.kind-missing");
        };
    }

    static String between(ListWriting.Between between) {
        return switch (between) {
            case FOUND -> words("list.between-other");
            case COMMA -> words("list.between-comma");
            case SEMICOLON -> words("list.between-semicolon");
            case TAB -> words("list.between-tab");
            case PIPE -> words("list.between-pipe");
        };
    }

    static String letters(ListWriting.Letters letters) {
        return switch (letters) {
            case FOUND -> "";
            case UTF_8 -> "UTF-8";
            case WINDOWS -> "Windows-1252";
            case UTF_16 -> "UTF-16";
        };
    }

    static String order(DayOrder order) {
        return switch (order) {
            case IN_DOUBT -> words("list.dates-found");
            case DAY_FIRST -> words("list.dates-day");
            case MONTH_FIRST -> words("list.dates-month");
            case YEAR_FIRST -> words("list.dates-year");
        };
    }

    static String field(ListField field, ListKind kind) {
        return switch (field) {
            case NOT_READ -> words("list.not-read");
            case NAME -> words("list.name");
            case GIVEN -> words("list.given");
            case FAMILY -> words("list.family");
            case BORN -> words("list.born");
            case NHS -> words("list.nhs");
            case UPN -> words("list.upn");
            case ADDRESS -> words("list.address");
            case REFERENCE -> words("list.reference");
            case AT -> kind == ListKind.MISSING ? words("list.missing-since") : words("list.received");
            case TIME -> words("list.time");
            case SENDER -> words("list.sender");
            case SUMMARY -> words("list.summary");
            case RISK -> words("list.risk");
            case MISSING_FROM -> words("list.missing-from");
            case LAST_SEEN -> words("list.last-seen");
            case RETURNED -> words("list.returned");
        };
    }

    /// How what stands in it is read.
    static String reading(ListField field) {
        return switch (field) {
            case NOT_READ -> words("list.reads-not");
            case NAME -> words("list.reads-name");
            case BORN, AT -> words("list.reads-date");
            case RETURNED -> words("list.reads-returned");
            case TIME -> words("list.reads-time");
            case NHS, UPN -> words("list.reads-number");
            case REFERENCE -> words("list.reads-reference");
            case SUMMARY -> words("list.reads-summary");
            case GIVEN, FAMILY, ADDRESS, SENDER, RISK, MISSING_FROM, LAST_SEEN -> words("list.reads-text");
        };
    }

    /// What looks wrong in a column; that something is no date only where a date is to stand.
    static String problems(ListLook.Problems found, ListField field) {
        return Stream.of(
                        said("list.problem-empty", found.empty()),
                        said("list.problem-no-date", field.isDate() ? found.noDate() : 0),
                        said("list.problem-cut", found.cut()),
                        said("list.problem-garbled", found.garbled()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(String key, int cells) {
        return cells == 0 ? "" : words(key, cells);
    }
}
