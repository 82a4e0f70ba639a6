package org.mashhuddle.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.exchange.ssd.file.SsdDates;

/// What the columns of a list may be: by their headings, and where these say nothing, by what stands
/// in them. A suggestion only; a person looks at each.
public final class ListSuggestions {

    private static final int OLDEST_CHILD = 19;

    /// Whose it is, before what it is: "Patient surname", "Child's date of birth".
    private static final List<String> WHOSE = List.of(
            "child",
            "childs",
            "client",
            "clients",
            "misper",
            "mispers",
            "patient",
            "patients",
            "pupil",
            "pupils",
            "student",
            "students",
            "subject",
            "subjects",
            "youngperson",
            "youngpersons",
            "yp",
            "yps");

    private static final Map<ListField, Set<String>> HEADINGS = Map.ofEntries(
            Map.entry(
                    ListField.NAME,
                    Set.of(
                            "name",
                            "fullname",
                            "childname",
                            "childsname",
                            "nameofchild",
                            "misper",
                            "person",
                            "child",
                            "patient",
                            "patientname",
                            "pupil",
                            "pupilname",
                            "studentname")),
            Map.entry(
                    ListField.GIVEN,
                    Set.of(
                            "forename",
                            "forenames",
                            "firstname",
                            "firstnames",
                            "givenname",
                            "givennames",
                            "given",
                            "childfirstname",
                            "childforename")),
            Map.entry(
                    ListField.FAMILY,
                    Set.of("surname", "familyname", "lastname", "family", "childsurname", "childlastname")),
            Map.entry(ListField.BORN, Set.of("dob", "dateofbirth", "birthdate", "born", "birth", "childdob", "ddn")),
            Map.entry(ListField.NHS, Set.of("nhs", "nhsno", "nhsnumber", "nhsnum")),
            Map.entry(ListField.UPN, Set.of("upn", "pupilnumber", "uniquepupilnumber")),
            Map.entry(ListField.ADDRESS, Set.of("address", "homeaddress", "livesat", "childaddress", "fulladdress")),
            Map.entry(
                    ListField.REFERENCE,
                    Set.of(
                            "ref",
                            "refno",
                            "reference",
                            "misperref",
                            "occurrenceno",
                            "occurrencenumber",
                            "occno",
                            "urn",
                            "incidentno",
                            "incidentnumber",
                            "logno",
                            "cadno",
                            "attendanceno",
                            "caseref",
                            "mashref",
                            "sourceref",
                            "recordid")),
            Map.entry(
                    ListField.AT,
                    Set.of(
                            "went",
                            "wentmissing",
                            "missingsince",
                            "missingfromdate",
                            "datemissing",
                            "date",
                            "datetime",
                            "datereported",
                            "reported",
                            "received",
                            "datereceived",
                            "contactdate",
                            "incidentdate",
                            "attendancedate",
                            "attended",
                            "dateattended",
                            "dateofattendance",
                            "dateofcontact",
                            "datecreated",
                            "createddate",
                            "arrival",
                            "arrivaldate",
                            "referraldate",
                            "dateofreferral",
                            "dateofincident",
                            "missingfrom",
                            "start")),
            Map.entry(ListField.TIME, Set.of("time", "timereported", "arrivaltime", "incidenttime")),
            Map.entry(
                    ListField.RETURNED,
                    Set.of("found", "returned", "datefound", "datereturned", "located", "returndate", "foundat")),
            Map.entry(ListField.LAST_SEEN, Set.of("lastseen", "lastseenat", "lastseenlocation", "placelastseen")),
            Map.entry(ListField.MISSING_FROM, Set.of("res", "residence", "placement", "missingfromplace", "placetype")),
            Map.entry(ListField.SENDER, Set.of("source", "sender", "agency", "referrer", "referredby", "school")),
            Map.entry(
                    ListField.SUMMARY,
                    Set.of(
                            "summary",
                            "circumstances",
                            "details",
                            "occurrencetype",
                            "reason",
                            "concern",
                            "concerns",
                            "complaint",
                            "presentingcomplaint",
                            "narrative",
                            "description",
                            "incidenttype",
                            "reasonforreferral")),
            Map.entry(ListField.RISK, Set.of("risk", "risklevel", "grading", "grade", "riskgrading")));

    private ListSuggestions() {}

    /// A profile to begin with: what is not plain is not read.
    public static ListProfile of(ListTable table, LocalDate today) {
        List<ListField> byHeading = table.headings().stream()
                .map(heading -> named(ListProfile.plain(heading)))
                .toList();
        ListKind kind = kind(table.name(), byHeading);
        Set<ListField> taken = EnumSet.noneOf(ListField.class);
        List<ListProfile.Column> columns = new ArrayList<>();
        for (int place = 0; place < byHeading.size(); place++) {
            ListField field = Optional.of(byHeading.get(place))
                    .filter(found -> found != ListField.NOT_READ)
                    .or(() -> filled(table, columns.size(), today))
                    .filter(found -> found.isOf(kind))
                    .filter(found -> found.isRepeated() || taken.add(found))
                    .orElse(ListField.NOT_READ);
            columns.add(new ListProfile.Column(table.headings().get(place), field));
        }
        return new ListProfile("", kind, sender(table.name()), DayOrder.IN_DOUBT, columns);
    }

    private static ListField named(String plain) {
        return known(plain)
                .or(() -> WHOSE.stream()
                        .filter(plain::startsWith)
                        .flatMap(whose -> known(plain.substring(whose.length())).stream())
                        .findFirst())
                .orElse(ListField.NOT_READ);
    }

    private static Optional<ListField> known(String plain) {
        return HEADINGS.entrySet().stream()
                .filter(each -> each.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static ListKind kind(String file, List<ListField> fields) {
        String plain = ListProfile.plain(file);
        boolean missing = Stream.of("missing", "misper", "mfh", "absent").anyMatch(plain::contains)
                || fields.contains(ListField.RETURNED)
                || fields.contains(ListField.LAST_SEEN);
        if (missing) {
            return ListKind.MISSING;
        }
        return plain.contains("referral") ? ListKind.REFERRAL : ListKind.CONTACT;
    }

    private static String sender(String file) {
        String plain = ListProfile.plain(file);
        return Stream.of("police", "hospital", "school", "ambulance", "housing", "probation")
                .filter(plain::contains)
                .findFirst()
                .orElse("");
    }

    /// By nine of ten values.
    private static Optional<ListField> filled(ListTable table, int place, LocalDate today) {
        List<String> values =
                table.column(place).stream().filter(value -> !value.isEmpty()).toList();
        if (mostly(values, value -> NhsNumber.parse(value).isPresent())) {
            return Optional.of(ListField.NHS);
        }
        if (mostly(values, value -> Upn.parse(value).isPresent())) {
            return Optional.of(ListField.UPN);
        }
        return mostly(values, value -> isBirth(value, today)) ? Optional.of(ListField.BORN) : Optional.empty();
    }

    private static boolean mostly(List<String> values, Predicate<String> test) {
        return values.size() > 2 && values.stream().filter(test).count() * 10 >= values.size() * 9L;
    }

    /// A day of a year or more ago.
    private static boolean isBirth(String value, LocalDate today) {
        return SsdDates.read(value, DayOrder.DAY_FIRST)
                .filter(at -> at.day().isBefore(today.minusYears(1)))
                .filter(at -> at.day().isAfter(today.minusYears(OLDEST_CHILD)))
                .isPresent();
    }
}
