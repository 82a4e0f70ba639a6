package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// Says what somebody was called before and is called beside the name in use; what was closed, never.
public final class OtherNameWords {

    private OtherNameWords() {}

    /// How a name stands to the one in use.
    public static String kind(OtherName.Kind kind) {
        return switch (kind) {
            case PREVIOUS -> words("children.other-previous");
            case ALIAS -> words("children.other-alias");
        };
    }

    /// "Previously Kim TEST-ASH (until 02/06/2021). Also known as Blade."; empty where there is none.
    static String sentence(Subject subject) {
        return of(subject, true).collect(Collectors.joining(" "));
    }

    /// "previously Kim TEST-ASH", "also known as Blade", without the days.
    public static List<String> brief(Subject subject) {
        return of(subject, false).toList();
    }

    /// "Kim TEST-ASH (until 02/06/2021), Kim TEST-OAK" of one kind; empty where there is none.
    public static String list(Names names, OtherName.Kind kind) {
        return of(names, kind).stream().map(OtherNameWords::dated).collect(Collectors.joining(", "));
    }

    private static Stream<String> of(Subject subject, boolean whole) {
        return switch (subject) {
            case Child child -> of(child.names(), whole);
            case PersonOfConcern person -> of(person.names(), whole);
            case Place _ -> Stream.empty();
        };
    }

    private static Stream<String> of(Names names, boolean whole) {
        return Stream.of(OtherName.Kind.values())
                .filter(kind -> !of(names, kind).isEmpty())
                .map(kind -> said(kind, of(names, kind), whole));
    }

    private static List<OtherName> of(Names names, OtherName.Kind kind) {
        return names.otherwise().stream().filter(name -> name.kind() == kind).toList();
    }

    private static String said(OtherName.Kind kind, List<OtherName> names, boolean whole) {
        String list =
                names.stream().map(name -> whole ? dated(name) : name.full()).collect(Collectors.joining(", "));
        return switch (kind) {
            case PREVIOUS -> words(whole ? "children.previously" : "children.why-previously", list);
            case ALIAS -> words(whole ? "children.also-known" : "children.why-also-known", list);
        };
    }

    private static String dated(OtherName name) {
        String from = name.from().map(DateWords::date).orElse("");
        String until = name.until().map(DateWords::date).orElse("");
        if (!from.isEmpty() && !until.isEmpty()) {
            return words("children.other-between", name.full(), from, until);
        }
        if (!from.isEmpty()) {
            return words("children.other-since", name.full(), from);
        }
        return until.isEmpty() ? name.full() : words("children.other-until", name.full(), until);
    }
}
